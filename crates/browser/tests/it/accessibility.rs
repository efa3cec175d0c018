//! Everybody can use it: axe-core finds nothing, keys reach everything, and large text loses nothing.

use anyhow::{Result, ensure};
use browser_tests::{Key, Page, Setup, chapters, dist};
use reach_calculator::inputs;
use reach_calculator::words::Locale;
use serde::Deserialize;
use serde_json::json;

const NONE: [&str; 0] = [];

#[test]
fn axe_finds_nothing_in_any_chapter_in_the_light() -> Result<()> {
    axe_finds_nothing(Setup::laptop())
}

#[test]
fn axe_finds_nothing_in_any_chapter_in_the_dark() -> Result<()> {
    axe_finds_nothing(Setup::phone().dark())
}

fn axe_finds_nothing(setup: Setup) -> Result<()> {
    let server = dist().start()?;
    // The strict policy would refuse the tool, not the page.
    let page = Page::open(&server.url("/"), setup)?;
    for language in ["de", "en"] {
        for chapter in chapters() {
            // With a note, a baseline and changed values, which show more than the defaults do.
            page.show(&format!("rc1&s=0.8&f=-5&b=s~0.6&v={chapter}&lg={language}"))?;
            if language == "de" {
                page.open_details("details")?;
                page.wait_for_element(".saving [role=group]")?;
            }
            assert_eq!(page.accessibility_problems()?, NONE, "{chapter} in {language}");
            // Hundreds of cells and inputs, which are made alike in every chapter.
            page.run_inside("for (const details of root.querySelectorAll('.table, .assumptions')) details.remove()")?;
        }
    }
    Ok(())
}

#[test]
fn axe_finds_nothing_in_the_snippet_builder() -> Result<()> {
    let server = dist().start()?;
    for setup in [Setup::laptop(), Setup::phone().dark()] {
        let page = Page::open(&server.url("/"), setup)?;
        for language in ["de", "en"] {
            page.show(&format!("rc1&f=500&v=contacts&lg={language}"))?;
            page.run_inside("[...root.querySelectorAll('[part~=sharing] button')].at(-1).click()")?;
            page.wait_for_element("dialog.snippet[open] .preview reach-calculator")?;
            page.open_details("dialog details")?;
            page.wait_for_element("dialog details:last-of-type textarea")?;
            assert_eq!(page.accessibility_problems()?, NONE, "{language}, {:?}", page.setup());
        }
    }
    Ok(())
}

#[test]
fn axe_finds_nothing_on_the_check_page() -> Result<()> {
    // All is well, and much is wrong.
    let (good, bad) =
        (dist().start()?, dist().without_cors().missing("/locales/de.json").missing("/locales/en.json").start()?);
    for (server, language) in [(&good, "de-DE"), (&bad, "de-DE"), (&good, "en-GB"), (&bad, "en-GB")] {
        let mut page = Page::open(&server.url("/check.html"), Setup::laptop().language(language))?;
        page.wait_for("document.querySelector('#reach-check')?.dataset.result")?;
        for setup in [Setup::laptop(), Setup::phone().dark()] {
            page.adapt(setup)?;
            assert_eq!(page.accessibility_problems()?, NONE, "{language}, {:?}", page.setup());
            let [width, scrolls]: [f64; 2] = page.value("[innerWidth, document.scrollingElement.scrollWidth]")?;
            ensure!(scrolls <= width, "scrolls sideways, to {scrolls} of {width}");
        }
    }
    Ok(())
}

/// Where the keyboard is.
#[derive(Debug, Deserialize)]
struct Focus {
    /// Which part of the page, none outside the calculator.
    part: Option<String>,
    what: String,
    /// Its place among all elements.
    order: i64,
    outlined: bool,
    /// Whether something of it can be seen, and nothing lies over it.
    visible: bool,
}

const FOCUS: &str = "
    let element = document.activeElement;
    const inside = element?.shadowRoot?.activeElement;
    element = inside ?? element;
    const parts = {
        toolbar: '.toolbar', lead: '.lead', tabs: '.chapters', crosshair: '.crosshair .slider', axis: '.axis', points: '.measurements',
        table: '.table', sharing: '.sharing', actions: '.actions', field: '[part~=field]', slider: '[part~=slider]',
        why: '.why', assumptions: '.assumptions', language: '.language', note: '.notes',
    };
    const part = Object.keys(parts).find((name) => element.closest(parts[name])) ?? null;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const seen = [0.5, 0.1, 0.9].some((share) => {
        const [x, y] = [box.left + box.width * share, box.top + box.height * share];
        const top = (inside ? root : document).elementFromPoint(x, y);
        return top && (element.contains(top) || top.contains(element) || top.parentElement === element.parentElement);
    });
    return {
        part: inside ? part : null,
        what: `${element.localName} ${element.id} ${element.ariaLabel ?? element.textContent.slice(0, 30)}`,
        order: inside ? [...root.querySelectorAll('*')].indexOf(element) : -1,
        outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
        visible: box.width > 0 && box.bottom > 0 && box.top < innerHeight && seen,
    };";

#[test]
fn the_tab_key_visits_everything_in_the_order_of_the_eye() -> Result<()> {
    let beside = [
        "toolbar",
        "lead",
        "tabs",
        "crosshair",
        "axis",
        "actions",
        "field",
        "slider",
        "why",
        "assumptions",
        "points",
        "table",
        "sharing",
    ];
    let above = [
        "toolbar",
        "lead",
        "tabs",
        "axis",
        "crosshair",
        "actions",
        "field",
        "slider",
        "why",
        "assumptions",
        "points",
        "table",
        "sharing",
    ];
    let server = dist().start()?;
    let mut page = Page::open(&server.url("/"), Setup::laptop())?;
    for (setup, expected) in [(Setup::laptop(), beside), (Setup::phone(), above)] {
        page.adapt(setup)?;
        page.open_state(&server, "rc1&lg=en")?;
        let mut visited: Vec<Focus> = Vec::new();
        for _ in 0..80 {
            page.press(Key::Tab)?;
            let focus: Focus = serde_json::from_value(page.run_inside(FOCUS)?)?;
            if focus.part.is_none() && focus.order == -1 && !visited.is_empty() && !focus.what.starts_with("reach") {
                break;
            }
            ensure!(focus.outlined, "no ring around {focus:?}");
            ensure!(focus.visible, "hidden: {focus:?}");
            visited.push(focus);
        }
        ensure!(visited.windows(2).all(|two| two[0].order < two[1].order), "the keyboard jumps: {visited:#?}");
        let mut parts: Vec<&str> = visited.iter().filter_map(|focus| focus.part.as_deref()).collect();
        let mut known = Vec::new();
        parts.retain(|part| {
            *part != "language" && !known.contains(part) && {
                known.push(*part);
                true
            }
        });
        assert_eq!(parts, expected, "{visited:#?}");
        let sliders = visited.iter().filter(|focus| focus.part.as_deref() == Some("slider")).count();
        assert_eq!(sliders, page.count(".controls .control")?);
    }
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn everything_can_be_done_by_keyboard_alone() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&lg=en"), Setup::laptop())?;
    page.calculator()?;
    // Chapters by arrow.
    page.focus("[role=tab][aria-selected=true]")?;
    page.press(Key::Right)?;
    page.wait_for_element("#tab-contacts[aria-selected=true]")?;
    page.press(Key::End)?;
    page.wait_for_element("#tab-customers[aria-selected=true]")?;
    page.press(Key::Home)?;
    page.wait_for_element("#tab-platform[aria-selected=true]")?;
    // The crosshair speaks.
    page.focus("[part~=crosshair]")?;
    let spoken = "root.querySelector('[part~=crosshair]').ariaValueText";
    let before: String = page.inside(spoken)?;
    page.press(Key::Right)?;
    let after: String = page.inside(spoken)?;
    ensure!(after != before && after.contains('%') && after.contains("followers"), "{before}; {after}");
    // A field takes what is typed when Enter is pressed.
    page.focus("[data-name=followers] [part~=field]")?;
    page.type_text("2,500")?;
    page.press(Key::Enter)?;
    page.settled()?;
    ensure!(page.text("[part~=headline]")?.contains("2,500"), "{}", page.text("[part~=headline]")?);
    // A step back from anywhere but a field.
    page.focus("[data-name=stage] [part~=slider]")?;
    page.press(Key::Right)?;
    page.wait_for("document.querySelector('reach-calculator').link.includes('s=')")?;
    page.chord('z')?;
    page.wait_for("!document.querySelector('reach-calculator').link.includes('s=')")?;
    // Disclosures open, and say what they know.
    page.focus(".table summary")?;
    page.press(Key::Enter)?;
    page.wait_for_element(".table[open] tbody tr")?;
    page.focus("[data-name=stage] .why summary")?;
    page.press(Key::Space)?;
    page.wait_for_element("[data-name=stage] .why dl dd")?;
    // Pressed buttons keep the focus.
    page.focus(".pin")?;
    page.press(Key::Enter)?;
    page.wait_for_element(".difference")?;
    ensure!(page.inside::<bool>("root.activeElement === root.querySelector('.pin')")?, "the focus is lost");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn values_are_spoken_with_their_unit_and_changes_politely() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    for (language, chapter, words) in [
        ("en", "contacts", ["Month", "mail"]),
        ("de", "contacts", ["Monat", "Mail"]),
        ("en", "customers", ["Month", "€"]),
        ("de", "platform", ["%", "Follower"]),
    ] {
        page.show(&format!("rc1&v={chapter}&lg={language}"))?;
        let spoken: String = page.inside("root.querySelector('[part~=crosshair]').ariaValueText")?;
        ensure!(words.iter().all(|word| spoken.contains(word)), "{spoken}");
        let sliders: Vec<(String, String)> = page.inside(
            "Array.from(root.querySelectorAll('[part~=slider]'), (slider) => [slider.ariaValueText, slider.value])",
        )?;
        ensure!(sliders.iter().all(|(text, _)| text.contains(|letter: char| letter.is_ascii_digit())), "{sliders:?}");
        // Nothing interrupts, and the sentence that changes with every step is not read out each time.
        assert_eq!(page.count("[aria-live=assertive], [role=alert]")?, 0);
        ensure!(page.count("[role=status]")? > 0, "nothing is announced");
        let chatty = "[role=status] [part~=headline], [aria-live] [part~=headline], [aria-live] .readout";
        assert_eq!(page.count(chatty)?, 0);
    }
    page.show("rc1&lg=en")?;
    let share: String = page.inside("root.querySelector('[data-name=stage] [part~=slider]').ariaValueText")?;
    let stage = inputs::Key::Stage.parameter();
    assert_eq!(share, format!("{} per cent", Locale::En.field(stage.default, stage)));
    Ok(())
}

/// WCAG 2.5.8: a target has 24 by 24 pixels, or a circle of that size around its middle touches no other.
#[test]
fn targets_are_large_enough_for_a_thumb() -> Result<()> {
    const SMALL: &str = "
        const inside = [...root.querySelectorAll('button, select, summary, input, a')];
        const targets = [...inside, ...document.querySelectorAll('nav a')].filter((element) => element.checkVisibility())
            .filter((element) => getComputedStyle(element).visibility === 'visible' && getComputedStyle(element).display !== 'inline')
            .map((element) => ({ element, box: element.getBoundingClientRect() }));
        const large = ({ box }) => box.width >= 24 && box.height >= 24;
        const reaches = ({ box: a }, { box: b }) => {
            const [x, y] = [a.left + a.width / 2, a.top + a.height / 2];
            const [dx, dy] = [Math.max(b.left - x, 0, x - b.right), Math.max(b.top - y, 0, y - b.bottom)];
            return Math.hypot(dx, dy) < 12;
        };
        return targets.filter((target) => !large(target))
            .filter((target) => targets.some((other) => other !== target && reaches(target, other)))
            .map(({ element, box }) => `${element.outerHTML.slice(0, 80)}: ${box.width} by ${box.height}`);";
    let server = dist().start()?;
    let mut page = Page::open(&server.url("/"), Setup::laptop())?;
    for setup in [Setup::laptop(), Setup::phone(), Setup::phone().size(320, 640)] {
        page.adapt(setup)?;
        for chapter in chapters() {
            page.show(&format!("rc1&s=0.7&f=-5&v={chapter}&lg=de"))?;
            assert_eq!(page.run_inside(SMALL)?, json!([]), "{chapter}, {} wide", page.setup().width);
        }
    }
    Ok(())
}

#[test]
fn at_320_pixels_and_with_text_of_double_size_nothing_scrolls_sideways() -> Result<()> {
    let server = dist().start()?;
    let mut page = Page::open(&server.url("/"), Setup::phone())?;
    for (setup, text) in [
        (Setup::phone().size(320, 640), 100),
        (Setup::phone().size(320, 640), 200),
        (Setup::phone(), 200),
        (Setup::laptop(), 200),
        // 400 % zoom of a laptop's window.
        (Setup::laptop().size(320, 256), 100),
    ] {
        page.adapt(setup)?;
        for chapter in chapters() {
            page.show(&format!("rc1&v={chapter}&lg=de"))?;
            // As a larger font in the browser's settings does.
            page.run(&format!(
                "document.documentElement.style.fontSize = '{text}%';
                 document.querySelector('reach-calculator').style.setProperty('--reach-font-size', '{}px')",
                text * 16 / 100
            ))?;
            page.settled()?;
            page.open_details("details")?;
            page.wait_for_element(".saving [role=group]")?;
            let (width, scrolls): (f64, f64) = page.value("[innerWidth, document.scrollingElement.scrollWidth]")?;
            ensure!(scrolls <= width, "{chapter}, {width} wide, text {text} %: scrolls to {scrolls}");
            ensure!(page.painted()? > 0.01, "{chapter}, {width} wide, text {text} %: nothing in the chart");
            // What is cut off at the edge would be lost without a scrollbar, too.
            let cut: Vec<String> = page.inside(
                "[...root.querySelectorAll('p, h1, h2, button, label, select, summary, [part~=field], .unit')]
                        .filter((element) => element.checkVisibility() && !element.closest('.scroll, .tip, .what-if'))
                        .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5
                            || element.getBoundingClientRect().left < -0.5)
                        .map((element) => element.outerHTML.slice(0, 90))",
            )?;
            assert_eq!(cut, NONE, "{chapter}, {width} wide, text {text} %");
        }
    }
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn forced_colours_and_reduced_motion_are_honoured() -> Result<()> {
    let server = dist().start()?;
    let setup = Setup { forced_colors: true, reduced_motion: true, ..Setup::laptop() };
    let page = Page::open(&server.url("/"), setup)?;
    for chapter in chapters() {
        page.show(&format!("rc1&v={chapter}&lg=en"))?;
        ensure!(page.painted()? > 0.005, "{chapter}: nothing in the chart");
        let moving: f64 = page.inside(
            "Math.max(...[...root.querySelectorAll('*')].map((element) =>
                     parseFloat(getComputedStyle(element).transitionDuration)))",
        )?;
        ensure!(moving < 0.01, "{chapter}: something moves for {moving} s");
        let colours: (String, String) = page.inside(
            "((style) => [style.color, style.backgroundColor])(getComputedStyle(root.querySelector('.root')))",
        )?;
        let system: (String, String) = page
            .inside(
                "((probe) => { document.body.append(probe); probe.style.cssText = 'color: CanvasText; background: Canvas';
                     const { color, backgroundColor } = getComputedStyle(probe); probe.remove(); return [color, backgroundColor];
                 })(document.createElement('i'))",
            )?;
        assert_eq!(colours, system, "{chapter}");
    }
    assert_eq!(page.problems()?, NONE);
    Ok(())
}
