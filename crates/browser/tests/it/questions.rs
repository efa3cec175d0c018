//! What is asked beside the chapters: bands and ranges, and the panel with its questions, wherever they are computed.

use anyhow::{Result, ensure};
use browser_tests::{Firefox, Page, Setup, dist, dist_folder};
use reach_calculator::answers::{Chapter, figures_with_bands};
use reach_calculator::questions::{Bands, Draws, Uncertainty, reach_spread};
use reach_calculator::session::Session;

const NONE: [&str; 0] = [];

/// A state with figures of its own, and its answer with how sure that is.
const STATE: &str = "rc1&f=800&p=6&l=300&v=customers&lg=de";

/// Keeps what the worker of the questions says last about the chart.
pub(crate) const HEARD: &str = "const Own = Worker; window.Worker = class extends Own { constructor(...given) { super(...given); \
    this.addEventListener('message', ({ data }) => { \
        if (data.place === 'chart' && data.isLast) window.heard = data.answer; }); } };";

/// All that the answer says, with how sure it is.
fn said(page: &Page) -> Result<String> {
    page.settled()?;
    page.text(".headline .sentences")
}

#[test]
fn each_chapter_but_the_first_says_how_sure_it_is_unless_the_link_wants_no_band() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    for (language, case) in [("de", "von 10"), ("en", "out of 10")] {
        for chapter in ["contacts", "readers", "partners", "customers"] {
            let state = format!("rc1&f=800&p=6&l=300&v={chapter}&lg={language}");
            page.open_state(&server, &state)?;
            let (sure, painted) = (said(&page)?, page.painted()?);
            ensure!(sure.contains(case), "{chapter}: {sure}");
            page.open_state(&server, &format!("{state}&bd=0"))?;
            let (plain, bare) = (said(&page)?, page.painted()?);
            ensure!(!plain.contains(case), "{chapter}: {plain}");
            ensure!(painted > bare, "a band takes room in {chapter}: {painted} and {bare}");
        }
        page.open_state(&server, &format!("rc1&lg={language}"))?;
        ensure!(!said(&page)?.contains(case), "the platform has none");
        ensure!(!page.inside::<bool>("!!root.querySelector('.band-key')?.checkVisibility()")?, "nor a key to it");
    }
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn the_band_is_switched_off_and_on_beside_the_chart_and_the_link_says_so() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    page.open_state(&server, STATE)?;
    let sure = said(&page)?;
    page.run_inside("root.querySelector('.band-key input').click()")?;
    ensure!(said(&page)? != sure, "without a band: {sure}");
    let link: String = page.value("document.querySelector('reach-calculator').link")?;
    ensure!(link.contains("bd=0"), "{link}");
    page.run_inside("root.querySelector('.band-key input').click()")?;
    assert_eq!(said(&page)?, sure);
    Ok(())
}

/// The bits that cross, as the native build has them.
fn native(state: &str, chapter: Chapter) -> Vec<u32> {
    let mut session = Session::new();
    session.read(state);
    let scenario = session.scenario();
    let spread = reach_spread(None, scenario.inputs(), None);
    let seed = session.seed().unwrap_or_default();
    let bands = Bands::all(Draws::new(Uncertainty::of(scenario, spread), seed, 1_024));
    let mut bits = Vec::new();
    for figure in figures_with_bands(chapter) {
        for month in 0..bands.months() {
            let [band] = bands.month(month, |month| [(figure.of)(month)]);
            bits.extend([band.p10, band.p50, band.p90].map(|value| (value as f32).to_bits()));
        }
    }
    bits
}

#[test]
fn a_link_has_one_band_natively_and_in_the_browser() -> Result<()> {
    let server = dist().start()?;
    for (seed, chapter) in [("", Chapter::Customers), ("&sd=7", Chapter::Contacts), ("", Chapter::Partners)] {
        let state = format!("rc1&f=800&p=6&l=300{seed}&v={}&lg=de", chapter.id());
        let page = Page::open(&server.url(&format!("/#{state}")), Setup::laptop().prelude(HEARD))?;
        page.calculator()?;
        page.wait_for("!!window.heard")?;
        let bits: Vec<u32> = page.value("heard.bands")?;
        assert_eq!(bits, native(&format!("#{state}"), chapter), "{state}");
    }
    Ok(())
}

#[test]
fn firefox_has_the_same_band_to_the_last_bit() -> Result<()> {
    let server = dist().start()?;
    let state = "rc1&f=800&p=6&l=300&v=customers";
    let mut firefox = Firefox::open(&server.url(&format!("/#{state}&lg=de")), "de-DE, de")?;
    firefox.settled()?;
    // In another language all is built anew, the worker with it.
    firefox.inside::<()>(&format!("{HEARD} root.host.read({:?});", format!("{state}&lg=en")))?;
    firefox.wait_for("window.heard")?;
    let bits: Vec<u32> = firefox.inside("return [...window.heard.bands]")?;
    assert_eq!(bits, native(&format!("#{state}"), Chapter::Customers));
    Ok(())
}

#[test]
fn in_a_frame_without_an_origin_the_answers_are_the_same() -> Result<()> {
    let framed = "<!doctype html><html lang=de><meta charset=utf-8>\
        <reach-calculator page></reach-calculator><script type=module src=/reach-calculator.js></script><script>\
        const one = document.querySelector('reach-calculator');\
        addEventListener('load', async () => { await one.ready; await one.settled();\
            const [sentences, answer] = ['.headline .sentences', '.answered .said'].map((part) => one.shadowRoot.querySelector(part).textContent);\
            parent.postMessage({ origin, sentences, answer }, '*'); });</script>";
    let outer = format!(
        "<!doctype html><meta charset=utf-8><title>Blog</title><script>addEventListener('message', ({{ data }}) => {{ \
         if (data.sentences) window.told = data; }});</script>\
         <iframe sandbox=allow-scripts style='width:1280px;height:1800px' src='/framed.html#{STATE}&ask=goal~3~2'></iframe>"
    );
    let server = dist().page("/framed.html", framed.to_owned()).page("/outer.html", outer).start()?;
    let page = Page::open(&server.url("/outer.html"), Setup::laptop())?;
    page.wait_for("!!window.told")?;
    assert_eq!(page.value::<String>("told.origin")?, "null");
    let told: [String; 2] = [page.value("told.sentences")?, page.value("told.answer")?];
    let page = Page::open(&server.url(&format!("/#{STATE}&ask=goal~3~2")), Setup::laptop())?;
    page.calculator()?;
    page.settled()?;
    let shown: [String; 2] = [
        page.inside("root.querySelector('.headline .sentences').textContent")?,
        page.inside("root.querySelector('.answered .said').textContent")?,
    ];
    assert_eq!(told, shown);
    Ok(())
}

#[test]
fn an_event_is_chosen_told_and_taken_back() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    page.open_state(&server, "rc1&f=800&v=partners&lg=de&ask=levers")?;
    let link = "document.querySelector('reach-calculator').link";
    let choose = |event: &str| -> Result<()> {
        page.run_inside(&format!(
            "const choice = root.querySelector('.events select'); choice.value = '{event}'; choice.dispatchEvent(new Event('change'))"
        ))?;
        page.settled()
    };
    for (event, key) in [("Shock", "sh"), ("Stop", "st"), ("Crisis", "cm")] {
        choose(event)?;
        ensure!(page.value::<String>(link)?.contains(&format!("&{key}=")), "{event}: {}", page.value::<String>(link)?);
        let told = page.text(".events [role=status]")?;
        ensure!(told.len() > 20 && !told.contains('{'), "{event}: {told:?}");
    }
    choose("None")?;
    assert_eq!(page.text(".events [role=status]")?, "");
    let whole: String = page.value(link)?;
    ensure!(!["sh", "st", "cm"].iter().any(|key| whole.contains(&format!("&{key}="))), "{whole}");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn in_front_of_a_room_what_is_asked_stands_in_the_charts_place() -> Result<()> {
    let server = dist().start()?;
    let page = Page::presenting(&server.url("/#rc1&v=customers&lg=de&ask=ways~30~5"), Setup::projector())?;
    let place = "const { top, bottom, left, right } = root.querySelector('canvas.ways').getBoundingClientRect(); \
        return top > 0 && left >= 0 && right <= innerWidth && bottom <= root.querySelector('.bar').getBoundingClientRect().top";
    page.wait_for(&format!(
        "(() => {{ const root = document.querySelector('reach-calculator').shadowRoot; if (!root.querySelector('canvas.ways')) return false; {place} }})()"
    ))?;
    ensure!(!page.inside::<bool>("root.querySelector('.picture').checkVisibility()")?, "two charts");
    ensure!(page.text(".answered .said")?.len() > 20);
    page.clicker("PageDown")?;
    page.settled()?;
    ensure!(page.inside::<bool>("root.querySelector('.picture').checkVisibility()")?, "the next step asks nothing");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn where_no_worker_may_run_the_page_says_the_same() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url(&format!("/#{STATE}")), Setup::laptop())?;
    page.calculator()?;
    let sure = said(&page)?;
    ensure!(sure.contains("von 10"), "{sure}");
    let all = "script-src 'self' 'wasm-unsafe-eval'; style-src 'self';";
    for policy in
        [format!("{all} worker-src 'none'"), format!("{all} require-trusted-types-for 'script'; trusted-types 'none'")]
    {
        let server = dist().policy(&policy).start()?;
        let page = Page::open(&server.url(&format!("/#{STATE}")), Setup::laptop())?;
        page.calculator()?;
        assert_eq!(said(&page)?, sure, "{policy}");
        assert_eq!(page.problems()?, NONE, "{policy}");
    }
    let file = dist_folder().join("reach-calculator.html").canonicalize()?;
    let page = Page::open(&format!("file://{}#{STATE}", file.display()), Setup::laptop())?;
    page.calculator()?;
    assert_eq!(said(&page)?, sure, "one file");
    let mut firefox = Firefox::open(&server.url(&format!("/#{STATE}")), "de-DE, de")?;
    firefox.settled()?;
    let text = "return root.querySelector('.headline .sentences').textContent.replace(/\\s+/g, ' ').trim()";
    assert_eq!(firefox.inside::<String>(text)?, sure, "Firefox");
    Ok(())
}

#[test]
fn every_question_is_answered_at_its_edges_too_and_stands_in_the_link() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    for language in ["de", "en"] {
        for (asked, edge) in [
            ("levers~1", ""),
            ("goal~12~1", ""),
            ("mix~30~1~100", ""),
            ("ways~30~5", ""),
            ("goal~2400~1", ""),
            ("goal~12~1", "&ca=0"),
            ("levers~1", "&p=0"),
            ("ways~0~1", ""),
        ] {
            let state = format!("rc1&f=800&l=300{edge}&v=customers&lg={language}&ask={asked}");
            page.open_state(&server, &state)?;
            let answer = page.text(".answered .said")?;
            ensure!(answer.len() > 20, "{state}: {answer:?}");
            for broken in ["{", "NaN", "undefined", "asked."] {
                ensure!(!page.text(".answered")?.contains(broken), "{state}: {broken}");
            }
            let link: String = page.value("document.querySelector('reach-calculator').link")?;
            ensure!(link.contains(&format!("ask={asked}")), "{link}");
        }
    }
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn a_bar_leads_to_its_slider_and_what_is_taken_over_is_undone_at_once() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    page.open_state(&server, "rc1&f=800&v=customers&lg=de&ask=levers~1")?;
    page.run_inside("root.querySelector('.answered button.moves').click()")?;
    page.wait_for(
        "document.querySelector('reach-calculator').shadowRoot.activeElement?.matches('[data-name] input[type=range]')",
    )?;
    page.open_state(&server, "rc1&f=800&v=customers&lg=de&ask=mix~30~1")?;
    let link = "document.querySelector('reach-calculator').link";
    let before: String = page.value(link)?;
    page.run_inside("root.querySelector('.answered button.apply').click()")?;
    page.settled()?;
    ensure!(page.value::<String>(link)? != before, "nothing was taken over: {before}");
    page.run_inside("root.querySelector('.history button').click()")?;
    page.settled()?;
    assert_eq!(page.value::<String>(link)?, before);
    Ok(())
}

#[test]
fn axe_finds_nothing_while_something_is_asked() -> Result<()> {
    let server = dist().start()?;
    for setup in [Setup::laptop(), Setup::phone().dark()] {
        let page = Page::open(&server.url("/"), setup)?;
        for asked in ["levers~1", "goal~12~1", "mix~30~1", "ways~30~5"] {
            page.show(&format!("rc1&f=800&v=customers&lg=de&ask={asked}"))?;
            page.open_details("details.deeper")?;
            page.settled()?;
            assert_eq!(page.accessibility_problems()?, NONE, "{asked}");
        }
    }
    Ok(())
}

/// From now on whatever a page is told of errors, loops of layout among them, which no console shows.
const ERRORS: &str = "window.wrong = []; addEventListener('error', ({ message }) => wrong.push(message));";

#[test]
fn a_page_that_listens_for_errors_hears_of_none_while_questions_are_answered() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop().prelude(ERRORS))?;
    for asked in ["levers~1", "goal~12~1", "mix~30~1~100", "ways~30~5"] {
        page.fresh(&server.url(&format!("/#rc1&f=800&l=300&v=customers&lg=en&ask={asked}")))?;
        page.calculator()?;
        page.wait_for_element(".answered .said")?;
        page.settled()?;
        assert_eq!(page.value::<Vec<String>>("window.wrong")?, NONE, "{asked}");
    }
    Ok(())
}

#[test]
fn a_figure_that_a_link_has_lost_is_the_usual_one_and_the_browser_complains_of_nothing() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    for (asked, figures) in
        [("mix~30~1~1rc1", ["30", "1", "1"].as_slice()), ("goal~x~2", &["12", "2"]), ("ways~1e999~-", &["30", "1"])]
    {
        page.open_state(&server, &format!("rc1&ask={asked}"))?;
        page.wait_for_element(".deeper .choices ~ .figures input")?;
        let values: Vec<String> =
            page.inside("[...root.querySelectorAll('.deeper .choices ~ .figures input')].map(({ value }) => value)")?;
        assert_eq!(values, figures, "{asked}");
        assert_eq!(page.problems()?, NONE, "{asked}");
    }
    Ok(())
}
