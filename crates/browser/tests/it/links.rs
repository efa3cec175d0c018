//! A link shows again what it was written from, whatever programs and people have done to it.

use anyhow::{Context, Result, ensure};
use browser_tests::{Page, Setup, chapters, dist, root};
use reach_calculator::inputs::{Key, PARAMETERS};
use reach_calculator::words::Locale;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::held::TIMERS;

const NONE: [&str; 0] = [];
const LANGUAGES: [&str; 4] = ["de", "de-at", "de-ch", "en"];
/// Enough to see that the page shows what a link says; links themselves are tried by the thousand in `tests/it/link/`.
const SCENARIOS: usize = 24;
const SEED: u64 = 20261122;

/// The longest link that is written.
const LONGEST: usize = 400;

/// Everything that is shown of a state: sentences, and each input in its control.
const SHOWN: &str = "
    // Where the crosshair stands is nobody's state.
    const crosshair = root.querySelector('[part~=crosshair]');
    crosshair.value = crosshair.max;
    crosshair.dispatchEvent(new Event('input'));
    await root.host.settled();
    const text = (css) => root.querySelector(css).textContent;
    const value = (control) => [control.dataset.name, control.querySelector('[part~=field]').value,
        control.querySelector('[part~=slider]').value, control.querySelector('[part~=slider]').ariaValueText,
        control.classList.contains('is-changed')].join(' ');
    return {
        question: text('h2'), headline: text('[part~=headline]'), more: text('.more'),
        lang: root.querySelector('.root').lang,
        chart: root.querySelector('[part~=chart]').toDataURL(),
        inputs: Array.from(root.querySelectorAll('.control:not([hidden])'), value).sort(),
        link: root.host.link,
    };";

/// A row of the parameter table.
#[derive(Deserialize)]
struct Parameter {
    name: String,
    min: f64,
    max: f64,
}

/// A stream of numbers that is the same in every run.
struct Random(u64);

impl Random {
    /// Between 0 and 1 (Knuth's multiplier; the upper bits are random enough).
    fn share(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / (1u64 << 53) as f64
    }

    fn of<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        &choices[(self.share() * choices.len() as f64) as usize]
    }
}

fn shown(page: &Page) -> Result<Value> {
    page.open_details("details.assumptions")?;
    page.run_inside(SHOWN)
}

#[test]
fn random_scenarios_are_the_same_in_a_new_tab() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    page.calculator()?;
    let parameters: Vec<Parameter> = page.core("return core.parameters()")?;
    let mut random = Random(SEED);
    for round in 0..SCENARIOS {
        // A few inputs, and now and then so many that the link packs them.
        let share = if round % 8 == 7 { 0.9 } else { 0.08 };
        let chosen: Vec<_> = parameters.iter().filter(|_| random.share() < share).collect();
        let value = |parameter: &Parameter, place: f64| parameter.min + place * (parameter.max - parameter.min);
        let scenario: Vec<String> =
            chosen.iter().map(|input| format!("{}: {}", input.name, value(input, random.share()))).collect();
        let scenario = scenario.join(", ");
        let link: String = page.core(&format!("return core.formatLink({{ {scenario} }})"))?;
        let state = format!("{link}&v={}&lg={}", random.of(&chapters()), random.of(&LANGUAGES));
        let state = state.replace("&v=platform", "");
        page.go(&server.url(&format!("/#{state}")))?;
        page.wait_for(&format!("document.querySelector('reach-calculator').link === {state:?}"))?;
        page.settled()?;
        let parsed: Value = page.core(&format!("return core.parseLink('{state}')"))?;

        // The reader moves something, and the address follows.
        page.slide("[part~=slider]", f64::from(u32::from(random.share() < 0.5)) * 40.0 + 7.0)?;
        page.run_inside("root.querySelector('[part~=slider]').dispatchEvent(new Event('change'))")?;
        page.settled()?;
        let shown = shown(&page)?;
        let link = shown["link"].as_str().context("no link")?;
        ensure!(link.len() <= LONGEST, "{} letters: {link}", link.len());
        ensure!(
            link.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"._~-&=".contains(&byte)),
            "{link}"
        );
        assert_eq!(shown["inputs"].as_array().map(Vec::len), Some(parameters.len()), "an input is nowhere to be seen");

        page.fresh(&written(&page)?)?;
        page.calculator()?;
        let again = self::shown(&page)?;
        for (name, shown) in shown.as_object().context("nothing is shown")? {
            ensure!(again[name] == *shown, "round {round}, {name}: {} instead of {shown}; {link}", again[name]);
        }
        assert_eq!(page.count(".notes li")?, 0, "our own link is criticised: {link}");

        // Only the input that was moved differs from what the first link said.
        let now: Value = page.core(&format!("return core.parseLink('{link}')"))?;
        let moved: String = page.inside("root.querySelector('.controls .control').dataset.name")?;
        for parameter in &parameters {
            ensure!(
                parameter.name == moved || now[&parameter.name] == parsed[&parameter.name],
                "round {round}: {} was {} and is {}",
                parameter.name,
                parsed[&parameter.name],
                now[&parameter.name]
            );
        }
    }
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn a_broken_link_shows_the_page_and_names_what_was_replaced() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    for language in ["en", "de"] {
        let texts = texts(language)?;
        let name = |parameter: &str| texts["parameters"][parameter]["name"].as_str().unwrap_or("no name").to_owned();
        page.open_state(&server, &format!("rc1&s=abc&f=-5&x=1&lg={language}"))?;
        let notes = page.texts(".notes li")?;
        assert_eq!(notes.len(), 2, "{notes:?}");
        let stage = Key::Stage.parameter();
        let usual = Locale::from_tag(language).field(stage.default, stage);
        ensure!(
            notes[0].contains(&name("stage")) && notes[0].contains("abc") && notes[0].contains(&usual),
            "{notes:?}"
        );
        ensure!(
            notes[1].contains(&name("followers")) && notes[1].contains("-5") && notes[1].contains(" 0"),
            "{notes:?}"
        );
        assert_eq!(field(&page, "stage")?, usual);
        ensure!(!page.text("[part~=headline]")?.contains("NaN"), "NaN is shown");
        set(&page, "stage", "70")?;
        page.wait_for("location.hash.includes('s=0.7&')")?;
        let hash = address(&page)?;
        ensure!(!hash.contains("x=1") && !hash.contains("abc"), "{hash}");
        page.click(".notes button")?;
        assert_eq!(page.count(".notes li")?, 0, "the note stays");
    }
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn what_other_programs_append_to_a_link_does_no_harm() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop().language("en"))?;
    for bent in [
        "#rc1&f=500#?secret=abc",
        "#rc1&amp;f=500",
        "?fbclid=x1#rc1&f=500",
        "?rc1&f=500",
        "#rc1%26f%3D500",
        "#RC1&F=500",
    ] {
        page.fresh(&server.url(&format!("/{bent}")))?;
        page.calculator()?;
        ensure!(page.text("[part~=headline]")?.contains("of your 500 followers"), "{bent}");
        assert_eq!(page.count(".notes li")?, 0, "{bent}");
    }
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

/// As WordPress, Outlook, phpList and quoted-printable mails write them.
#[test]
fn a_link_that_was_bent_on_its_way_shows_what_it_was_made_for() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop().language("en"))?;
    for bent in [
        "#rc1&#038;f=500&#038;p=3",
        "#rc1&f=3D500&p=3D3",
        "#rc1\u{200b}&f=500\u{200b}&p=3",
        "#rc1;f=500;p=3",
        "#/rechner/rc1&f=500&p=3",
        "?f=500&p=3&rc1=",
        "#rc1&f=500&p=3&mc_cid=7fc5&mc_eid=9f8e",
        "?rc1&f=500&p=3&fbclid=x&utm_source=linkedin&email=jane",
        "%23rc1&f=500&p=3",
        "index.html%23rc1&f=500&p=3",
        "%2523rc1%26f%3D500%26p=3",
        "%3Frc1&f=500&p=3",
    ] {
        page.fresh(&server.url(&format!("/{bent}")))?;
        page.wait_for_element("[part~=headline]").with_context(|| bent.to_owned())?;
        page.calculator()?;
        let link: String = page.value("document.querySelector('reach-calculator').link")?;
        assert_eq!(link, "rc1&f=500&p=3", "{bent}");
        assert_eq!(page.count(".notes li")?, 0, "{bent}");
    }
    page.fresh(&server.url("/nothing-here"))?;
    ensure!(page.value::<String>("document.body.innerText")?.contains("Zum Reichweiten-Rechner"), "no way on");
    page.fresh(&server.url("/#rc1,f=500"))?;
    page.calculator()?;
    ensure!(page.texts(".notes li")?.concat().contains(",f"), "nothing is said");
    Ok(())
}

/// The page showed what the model then refused.
#[test]
fn what_a_link_gives_can_be_computed() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&f=9000"), Setup::laptop())?;
    page.calculator()?;
    for link in [
        "rc1&f=9000",
        "rc1&f=9000&c=100",
        "rc1&mk=100",
        "rc1&nf=5000&mk=100",
        "rc1&k=200&kc=1",
        "nothing",
        "rc1&f=2000000&p=1000",
    ] {
        let months: usize =
            page.core(&format!("return (await core.forecast(await core.parseLink('{link}'))).length"))?;
        assert_eq!(months, 60, "{link}");
    }
    let computed: Value = page.core("return core.parseLink('rc1&f=9000')")?;
    let shown: Value = page.value(
        "new Promise((done) => { const host = document.querySelector('reach-calculator'); \
         host.addEventListener('reach-change', (event) => done(event.detail.scenario), { once: true }); host.read('rc1&f=9000&p=13'); })",
    )?;
    assert_eq!(computed["followers"], shown["followers"]);
    Ok(())
}

/// The address has no room for two scenarios without anything in common, but the page has.
#[test]
fn undo_brings_a_comparison_back_that_the_link_has_no_room_for() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&lg=en"), Setup::laptop())?;
    page.calculator()?;
    let pairs = PARAMETERS.iter().step_by(2).map(|row| {
        let value = row.settled(row.min + (row.max - row.min) * 0.31);
        format!("&{}={value}", row.link)
    });
    page.show(&format!("rc1{}&lg=en", pairs.collect::<String>()))?;
    page.click(".pin")?;
    page.settled()?;
    page.open_details("details.assumptions")?;
    let others: Vec<_> =
        PARAMETERS.iter().skip(1).step_by(2).map(|row| (row.name, Locale::En.field(row.max, row))).collect();
    page.run_inside(&format!(
        "for (const [name, value] of {}) {{
             const field = root.querySelector(`.control:not([hidden])[data-name=${{name}}] [part~=field]`);
             field.value = value;
             field.dispatchEvent(new Event('change'));
         }}",
        json!(others)
    ))?;
    page.settled()?;
    page.wait_for("!location.hash.includes('&b=')")?;
    assert_eq!(page.count(".difference")?, 1);
    set(&page, "stage", "70")?;
    page.click(".actions [aria-label=Undo]")?;
    page.settled()?;
    assert_eq!(page.count(".difference")?, 1, "the comparison is gone");
    Ok(())
}

#[test]
fn a_baseline_travels_in_the_link_and_its_difference_is_said() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    // A slider of each chapter on which its figure depends.
    for (chapter, name) in chapters().into_iter().zip(["stage", "followers", "posts", "partners", "closed"]) {
        let slider = format!("[data-name={name}] [part~=slider]");
        page.open_state(&server, &format!("rc1&f=500&v={chapter}&lg=en"))?;
        page.click(".pin")?;
        page.settled()?;
        let ghostless = picture(&page)?;
        assert_eq!(page.count(".difference")?, 1, "{chapter}");
        page.slide(&slider, 7.0)?;
        page.run_inside(&format!("root.querySelector('{slider}').dispatchEvent(new Event('change'))"))?;
        page.settled()?;
        let said = page.text(".difference")?;
        ensure!(said.contains("instead of"), "{chapter}, {name}: {said}");
        ensure!(picture(&page)? != ghostless, "{chapter}: the chart stays the same");
        let address = written(&page)?;
        ensure!(address.contains("&b="), "{address}");
        page.fresh(&address)?;
        page.calculator()?;
        assert_eq!(page.text(".difference")?, said, "{address}");
        let tick = format!("[data-name={name}] .baseline:not([hidden])");
        assert_eq!(page.count(&tick)?, 1, "{chapter}: the baseline is not marked");
        page.click(".pin")?;
        page.wait_for("!/[&]b=/.test(location.hash)")?;
        assert_eq!(page.count(".difference")?, 0, "{chapter}");
    }
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn undo_redo_and_reset_change_what_is_shown_and_the_link() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&lg=en"), Setup::laptop())?;
    page.calculator()?;
    let [undo, redo] = [".actions [aria-label=Undo]", ".actions [aria-label=Redo]"];
    let begin = page.text("[part~=headline]")?;
    set(&page, "stage", "70")?;
    page.wait_for("location.hash === '#rc1&s=0.7&lg=en'")?;
    page.click("#tab-contacts")?;
    page.wait_for_element("[data-name=subscribers] [part~=field]")?;
    set(&page, "subscribers", "300")?;
    page.wait_for("location.hash === '#rc1&s=0.7&l=300&v=contacts&lg=en'")?;
    page.click(undo)?;
    page.wait_for("location.hash === '#rc1&s=0.7&v=contacts&lg=en'")?;
    // What is undone is shown, so its chapter opens.
    page.click(undo)?;
    page.wait_for("location.hash === '#rc1&lg=en' || location.hash === '#rc1&v=platform&lg=en'")?;
    assert_eq!(page.text("[part~=headline]")?, begin);
    page.click(redo)?;
    page.click(redo)?;
    page.wait_for("location.hash === '#rc1&s=0.7&l=300&v=contacts&lg=en'")?;
    assert_eq!(field(&page, "subscribers")?, "300");
    page.click("[data-name=subscribers] .icon")?;
    page.wait_for("location.hash === '#rc1&s=0.7&v=contacts&lg=en'")?;
    page.click(".actions > button:last-of-type")?;
    page.wait_for("location.hash === '#rc1&v=contacts&lg=en'")?;
    page.click(undo)?;
    page.wait_for("location.hash === '#rc1&s=0.7&v=contacts&lg=en'")?;
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn a_preset_is_named_in_the_link_and_only_what_differs_beside_it() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&lg=en"), Setup::laptop())?;
    page.calculator()?;
    for select in ["[part~=platform]", "[part~=presets]"] {
        let presets: Vec<String> = page.inside(&format!(
            "Array.from(root.querySelectorAll('{select} option'), (option) => option.value).filter(Boolean)"
        ))?;
        ensure!(presets.len() >= 5, "{presets:?}");
        for preset in presets {
            let choose = format!(
                "const select = root.querySelector('{select}'); select.value = '{preset}'; \
                 select.dispatchEvent(new Event('change'))"
            );
            page.run_inside(&choose)?;
            page.wait_for(&format!("location.hash === '#rc1&pr={preset}&lg=en'"))?;
            ensure!(page.count(".is-changed")? == 0, "{preset} counts as changed");
        }
    }
    set(&page, "stage", "71")?;
    page.wait_for("/^#rc1&pr=[a-z0-9-]+&s=0\\.71&lg=en$/.test(location.hash)")?;
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

/// The event that says so comes later than the new address, and the address was overwritten in between.
#[test]
fn a_link_followed_just_after_a_change_is_not_overwritten() -> Result<()> {
    let server = dist().start()?;
    let late = "addEventListener('hashchange', (event) => event.isTrusted && event.stopImmediatePropagation(), true);";
    let page = Page::open(&server.url("/#rc1&lg=en"), Setup::laptop().prelude(&format!("{late} {TIMERS}")))?;
    page.calculator()?;
    page.slide("[data-name=stage] [part~=slider]", 20.0)?;
    page.run("location.hash = '#rc1&f=500&lg=en'; ring()")?;
    assert_eq!(address(&page)?, "#rc1&f=500&lg=en");
    page.run("dispatchEvent(new HashChangeEvent('hashchange'))")?;
    page.wait_for("document.querySelector('reach-calculator').link === 'rc1&f=500&lg=en'")?;
    assert_eq!(address(&page)?, "#rc1&f=500&lg=en");
    Ok(())
}

/// The page's address, once it says what is shown.
fn written(page: &Page) -> Result<String> {
    page.wait_for("location.hash.slice(1) === document.querySelector('reach-calculator').link")?;
    page.value("location.href")
}

fn address(page: &Page) -> Result<String> {
    page.value("location.hash")
}

fn texts(language: &str) -> Result<Value> {
    Ok(serde_json::from_slice(&std::fs::read(root().join(format!("www/words/locales/{language}/page.json")))?)?)
}

fn picture(page: &Page) -> Result<String> {
    page.inside("root.querySelector('[part~=chart]').toDataURL()")
}

/// What stands in an input's field.
fn field(page: &Page, name: &str) -> Result<String> {
    page.inside(&format!("root.querySelector('[data-name={name}] [part~=field]').value"))
}

/// Types a value into an input's field.
fn set(page: &Page, name: &str, value: &str) -> Result<()> {
    page.run_inside(&format!(
        "const field = root.querySelector('[data-name={name}] [part~=field]'); field.value = '{value}'; \
         field.dispatchEvent(new Event('change'))"
    ))?;
    page.settled()
}
