//! Numbers are written and read as in the reader's country: the core as `Intl` of the very browser.

use anyhow::{Result, ensure};
use browser_tests::{Key as Press, Page, Setup, chapters, dist};
use reach_calculator::inputs::Key;
use reach_calculator::link::Link;
use serde_json::json;

const NONE: [&str; 0] = [];

/// A language of links, and the one of `Intl` with the same numbers.
const LOCALES: [(&str, &str); 4] = [("de", "de-DE"), ("de-at", "de-AT"), ("de-ch", "de-CH"), ("en", "en-GB")];

/// An input and its value; shares are shown in percent.
const VALUES: [(Key, f64); 12] = [
    (Key::Followers, 0.0),
    (Key::Followers, 999.0),
    (Key::Followers, 1000.0),
    (Key::Subscribers, 12_340.0),
    (Key::Subscribers, 123_450.0),
    (Key::Subscribers, 1_000_000.0),
    (Key::Cap, 12_345_600.0),
    (Key::CostPerSignup, 12.5),
    (Key::Discovery, 4.5),
    (Key::Stage, 0.655),
    (Key::FollowRate, 0.0125),
    (Key::MachineOpens, 0.29),
];

#[test]
fn fields_show_numbers_as_the_browser_writes_them() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    for (language, locale) in LOCALES {
        page.show(&format!("rc1&lg={language}"))?;
        page.open_details("details.assumptions")?;
        for (key, value) in VALUES {
            let (name, share) = (key.parameter().name, key.parameter().unit.is_share());
            let link: String = page.core(&format!("return core.formatLink({{ {name}: {value} }})"))?;
            let read = format!(
                "await root.host.read('{link}&lg={language}');
                 await root.host.settled();
                 return root.querySelector('.control:not([hidden])[data-name={name}] [part~=field]').value"
            );
            let shown = page.run_inside(&read)?;
            let number = if share { format!("{value} * 100") } else { value.to_string() };
            let format = format!("new Intl.NumberFormat('{locale}', {{ maximumFractionDigits: 6 }}).format({number})");
            let expected: String = page.value(&format)?;
            assert_eq!(shown, json!(expected), "{name} = {value} in {language}");
        }
    }
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn typed_numbers_are_read_as_their_writer_means_them() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    for (language, typed, name, value) in [
        ("de", "1.234,5", "revenue", 1234.5),
        ("de", "1234,5", "revenue", 1234.5),
        ("de", "1.234", "followers", 1234.0),
        ("de", "12,5", "cost_per_signup", 12.5),
        ("de", "12.5", "cost_per_signup", 12.5),
        ("de", "72,5 %", "stage", 0.725),
        ("de", "1.000.000", "followers", 1_000_000.0),
        ("de", "1,000,000", "followers", 1_000_000.0),
        ("de-at", "1 234,5", "revenue", 1234.5),
        ("de-ch", "1’234.5", "revenue", 1234.5),
        ("de-ch", "1'234.5", "revenue", 1234.5),
        ("en", "1,234.5", "revenue", 1234.5),
        ("en", "1234.5", "revenue", 1234.5),
        ("en", "1,234", "followers", 1234.0),
        ("en", "1,000,000", "followers", 1_000_000.0),
        ("en", "72.5%", "stage", 0.725),
        ("en", "€ 1,500", "revenue", 1500.0),
    ] {
        page.show(&format!("rc1&lg={language}"))?;
        page.open_details("details.assumptions")?;
        let place = format!(".control:not([hidden])[data-name={name}]");
        let entered = page.run_inside(&format!(
            "const field = root.querySelector('{place} [part~=field]');
                 field.value = {typed:?};
                 field.dispatchEvent(new Event('change'));
                 await root.host.settled();
                 return root.host.link"
        ))?;
        let (link, _) = Link::read(entered.as_str().unwrap_or_default());
        let got = Key::from_name(name).map(|key| link.inputs.get(key));
        assert_eq!(got, Some(value), "“{typed}” for {name} in {language}");
        assert_eq!(page.text(&format!("{place} .note"))?, "", "“{typed}” for {name} in {language}");
    }
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn what_is_no_number_changes_nothing_and_what_is_too_large_is_said() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    for (typed, note, shown) in [
        ("abc", "not a number", "1,500"),
        ("12 34", "not a number", "1,500"),
        ("", "", "1,500"),
        ("5,000,000", "too large", "1,000,000"),
        ("-3", "too small", "0"),
    ] {
        page.show("rc1&lg=en")?;
        page.focus("[data-name=followers] [part~=field]")?;
        page.run_inside(&format!(
            "const field = root.activeElement; field.value = {typed:?}; field.dispatchEvent(new Event('change')); field.blur()"
        ))?;
        page.settled()?;
        let said = page.text("[data-name=followers] .note")?;
        ensure!(said.contains(note), "“{typed}”: {said}");
        let field: String = page.inside("root.querySelector('[data-name=followers] [part~=field]').value")?;
        assert_eq!(field, shown, "after “{typed}”");
    }
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

/// A scrollbar or an advert that narrows the column drew the page anew, and what was half typed was mixed with it.
#[test]
fn what_is_being_typed_is_left_alone_until_it_is_finished_or_given_up() -> Result<()> {
    let server = dist().start()?;
    let mut page = Page::open(&server.url("/#rc1&v=contacts&lg=de"), Setup::laptop())?;
    page.calculator()?;
    let field = "[data-name=subscribers] [part~=field]";
    let shown = |page: &Page| page.inside::<String>(&format!("root.querySelector('{field}').value"));
    for size in [(1366, 700), (1000, 700), (390, 844)] {
        page.show("rc1&v=contacts&lg=de")?;
        page.focus(field)?;
        page.run_inside("root.activeElement.select()")?;
        page.type_text("25")?;
        page.adapt(Setup::laptop().size(size.0, size.1))?;
        page.settled()?;
        assert_eq!(shown(&page)?, "25", "{size:?}");
        page.type_text("00")?;
        page.press(Press::Enter)?;
        page.settled()?;
        assert_eq!(shown(&page)?, "2.500", "{size:?}");
        page.type_text("7")?;
        page.press(Press::Escape)?;
        assert_eq!(shown(&page)?, "2.500", "what is given up is gone");
    }
    Ok(())
}

#[test]
fn a_number_that_was_read_otherwise_than_it_is_spelled_is_said_under_its_field() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    for (language, typed, note) in
        [("de", "1,500", "gelesen als 1.500"), ("en", "1.500", "read as 1,500"), ("de", "12,5", "gelesen als 13")]
    {
        page.show(&format!("rc1&f=800&lg={language}"))?;
        page.run_inside(&format!(
            "const field = root.querySelector('[data-name=followers] [part~=field]'); field.value = {typed:?}; \
             field.dispatchEvent(new Event('change'))"
        ))?;
        page.settled()?;
        let said = page.text("[data-name=followers] .note")?;
        ensure!(said.contains(note), "“{typed}” in {language}: {said}");
    }
    Ok(())
}

/// WebKit lets go of what was chosen on focus when the mouse is let go, so that what is typed stands amidst what was there.
#[test]
fn what_is_typed_after_a_click_takes_the_place_of_what_was_there() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&f=1500&lg=de"), Setup::laptop())?;
    page.calculator()?;
    let chosen = "((field) => [field.selectionStart, field.selectionEnd, field.value.length])(root.activeElement)";
    for field in ["[data-name=followers] [part~=field]", ".lead input"] {
        page.show("rc1&f=1500&lg=de")?;
        page.click(field)?;
        let (from, to, length): (u32, u32, u32) = page.inside(chosen)?;
        assert_eq!((from, to), (0, length), "{field}");
        // Letting go undoes the choice in WebKit, unless it is told not to.
        let kept = "((field) => { const go = new MouseEvent('mouseup', { bubbles: true, cancelable: true }); \
                    field.dispatchEvent(go); return go.defaultPrevented })(root.activeElement)";
        ensure!(page.inside::<bool>(kept)?, "{field}: the choice is let go with the mouse");
        page.type_text("800")?;
        page.press(Press::Tab)?;
        page.settled()?;
        assert_eq!(page.inside::<String>(&format!("root.querySelector('{field}').value"))?, "800", "{field}");
        assert_eq!(page.text(&format!("{}-note", "#lead-followers"))?, "");
        // Whoever clicks into a field that they are in already means a place in it.
        page.focus(field)?;
        page.click(field)?;
        ensure!(!page.inside::<bool>(kept)?, "{field}: no place can be chosen");
        page.run_inside("root.activeElement.blur()")?;
    }
    Ok(())
}

/// "540 | addresses", "5 | years", "month | 31" at the end of a line.
#[test]
fn no_line_ends_between_a_number_and_what_it_counts() -> Result<()> {
    let server = dist().start()?;
    for (width, language) in [(320, "de"), (360, "en"), (390, "de"), (683, "de"), (768, "en")] {
        let page = Page::open(&server.url("/"), Setup::laptop().size(width, 900))?;
        for chapter in chapters() {
            page.show(&format!("rc1&v={chapter}&lg={language}&b=f~900"))?;
            // Each number with the word behind it, as far as that is one.
            let torn: Vec<String> = page.inside(
                "[...root.querySelectorAll(':is(.answer, .more, .readout) strong')].filter((strong) => {
                    const next = strong.nextSibling;
                    if (!/^\\s\\S/.test(next?.textContent ?? '')) return false;
                    const range = new Range();
                    range.setStart(next, 0);
                    range.setEnd(next, 2);
                    return range.getClientRects().length !== 1 || range.getBoundingClientRect().top >= strong.getBoundingClientRect().bottom;
                }).map((strong) => strong.textContent + strong.nextSibling.textContent)",
            )?;
            ensure!(torn.is_empty(), "{chapter} in {language} at {width}: {torn:?}");
        }
    }
    Ok(())
}

#[test]
fn what_lies_below_nothing_has_a_minus_under_its_slider() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&v=contacts&lg=de"), Setup::laptop())?;
    page.calculator()?;
    page.settled()?;
    let ends = page.texts(".ends")?.concat();
    ensure!(ends.contains('−') && !ends.contains('-'), "{ends}");
    Ok(())
}
