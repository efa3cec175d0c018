//! You draw it: the room draws its guess before it sees the chart, and one sentence names the gap.

use anyhow::{Context, Result, ensure};
use browser_tests::{Page, Setup, chapters, dist};
use serde_json::Value;

const NONE: [&str; 0] = [];

/// Presents a state, before the room is asked.
fn presenting(server: &dist_server::Serving, state: &str, setup: Setup) -> Result<Page> {
    Page::presenting(&server.url(&format!("/#rc1&{state}")), setup)
}

/// Starts guessing by key.
fn ask(page: &Page) -> Result<()> {
    page.clicker("g")?;
    page.wait_for_element(".board")?;
    page.settled()
}

/// Colours on the canvas where the curves would be, as `r,g,b`, without paper and grid.
fn inks(page: &Page) -> Result<usize> {
    page.inside(
        "(() => {
             const canvas = root.querySelector('canvas');
             const { width, height } = canvas;
             const copy = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
             copy.drawImage(canvas, 0, 0);
             const { data } = copy.getImageData(width * 0.15, height * 0.2, width * 0.6, height * 0.5);
             const seen = new Set();
             for (let at = 0; at < data.length; at += 4) {
                 const [r, g, b] = data.slice(at, at + 3);
                 if (Math.max(r, g, b) - Math.min(r, g, b) > 60) seen.add(`${r >> 5},${g >> 5},${b >> 5}`);
             }
             return seen.size;
         })()",
    )
}

/// Draws a straight line across the board; heights are shares from its top.
fn draw(page: &Page, from: f64, to: f64) -> Result<()> {
    let (left, top, width, height): (f64, f64, f64, f64) = page
        .inside("(({ left, top, width, height }) => [left, top, width, height])(root.querySelector('.board').getBoundingClientRect())")?;
    page.drag((left + width * 0.1, top + height * from), (left + width * 0.8, top + height * to), 12)?;
    page.settled()
}

#[test]
fn nothing_on_the_screen_knows_the_answer_while_the_room_draws() -> Result<()> {
    let server = dist().start()?;
    for chapter in chapters() {
        let page = presenting(&server, &format!("v={chapter}&lg=en"), Setup::projector())?;
        ensure!(inks(&page)? > 0, "{chapter}: no curve to hide");
        let answer = page.text("[part~=headline]")?;
        ask(&page)?;
        if chapter != "readers" {
            assert_eq!(inks(&page)?, 0, "{chapter}: a curve shines through");
        }
        let shown: String = page.inside("root.querySelector('.root').innerText")?;
        ensure!(!shown.contains(&answer), "{chapter}: {answer}");
        let hidden: bool = page.inside("root.querySelector('canvas').ariaHidden === 'true' || root.querySelector('canvas').hasAttribute('aria-hidden')")?;
        ensure!(hidden, "{chapter}: the picture's own words tell the answer");
        ensure!(page.text(".asked")?.starts_with("Draw it"), "{chapter}");
        ensure!(page.text(".how")?.starts_with("Drag a line"), "{chapter} does not say how");
        assert_eq!(page.problems()?, NONE);
    }
    Ok(())
}

#[test]
fn a_hand_draws_a_clicker_reveals_and_one_sentence_names_the_gap() -> Result<()> {
    let server = dist().start()?;
    let page = presenting(&server, "v=partners&lg=de", Setup::laptop())?;
    ask(&page)?;
    draw(&page, 0.3, 0.3)?;
    assert_eq!(page.count(".guessed")?, 1);
    page.clicker("PageDown")?;
    assert_eq!(page.count(".board")?, 0, "the line is part of the picture");
    ensure!(inks(&page)? > 0, "the model is not revealed");
    let said = page.text(".asked")?;
    ensure!(said.starts_with("Viel zu hoch: Ihr habt "), "{said}");

    // The figures of the sentence are those of the page.
    let months: Vec<Value> =
        page.core("return core.forecast(core.parseLink(document.querySelector('reach-calculator').link))")?;
    let month: usize =
        said.split("Monat ").nth(1).and_then(|rest| rest.split(' ').next()).context("no month")?.parse()?;
    let customers = |channel: &str| months[month - 1][channel].as_f64().with_context(|| format!("no {channel}"));
    let answer = customers("customers_partners")? + customers("customers_clients")?;
    let told = said.split(" auf ").nth(1).and_then(|rest| rest.split(". ").next()).context("no answer")?;
    let told: f64 = told.replace(',', ".").parse()?;
    ensure!((told - answer).abs() <= 0.051 * answer.max(1.0), "{said}: the model has {answer}");
    // The story goes on.
    page.clicker("PageDown")?;
    ensure!(page.text(".bar .place")?.starts_with("1 / "), "the story did not go on");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn a_room_that_draws_nothing_sees_the_chart_all_the_same() -> Result<()> {
    let server = dist().start()?;
    let page = presenting(&server, "v=partners&lg=de", Setup::laptop())?;
    ask(&page)?;
    page.clicker("PageDown")?;
    assert_eq!(page.count(".board")?, 0);
    ensure!(inks(&page)? > 0, "the curves stay hidden");
    assert_eq!(page.text(".bar .place")?, "Dein Stand", "the first press only reveals");
    Ok(())
}

#[test]
fn a_step_of_a_story_asks_the_room_first() -> Result<()> {
    let server = dist().start()?;
    let page = Page::presenting(&server.url("/"), Setup::laptop().language("en-GB"))?;
    page.clicker("PageDown")?;
    page.wait_for_element(".board")?;
    page.settled()?;
    assert_eq!(inks(&page)?, 0);
    draw(&page, 0.2, 0.8)?;
    // The arrows of a presenter lead on, though there is a board.
    page.clicker("ArrowRight")?;
    ensure!(inks(&page)? > 0, "not revealed");
    ensure!(page.text(".bar .place")?.starts_with("1 / "), "the first press only reveals");
    page.clicker("ArrowRight")?;
    ensure!(page.text(".bar .place")?.starts_with("2 / "), "the second leads on");
    assert_eq!(page.count(".board")?, 0);
    Ok(())
}

#[test]
fn a_guess_is_drawn_and_revealed_with_keys_alone() -> Result<()> {
    let server = dist().start()?;
    let page = presenting(&server, "v=contacts&lg=en", Setup::laptop())?;
    ask(&page)?;
    let focused = |what: &str| format!("root.activeElement.{what}");
    assert_eq!(page.inside::<String>(&focused("ariaLabel"))?, "in month 1");
    assert_eq!(page.inside::<String>(&focused("getAttribute('aria-valuetext')"))?, "still open");
    page.clicker("ArrowUp")?;
    let first: String = page.inside(&focused("getAttribute('aria-valuetext')"))?;
    ensure!(first.chars().next().is_some_and(|digit| digit.is_ascii_digit()), "{first}");
    page.clicker("ArrowRight")?;
    assert_eq!(page.inside::<String>(&focused("ariaLabel"))?, "in month 5");
    page.clicker("ArrowDown")?;
    assert_eq!(page.count(".board .mark")?, 2);
    page.clicker("PageDown")?;
    let said = page.text(".asked")?;
    ensure!(said.contains("instead of") || said.contains("the model says"), "{said}");
    // Nothing is made of what was not drawn: the sentence is about one of the two points.
    ensure!(said.contains("in month 1") || said.contains("in month 5"), "{said}");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn a_finger_draws_without_scrolling() -> Result<()> {
    let server = dist().start()?;
    let page = presenting(&server, "v=contacts&lg=en", Setup::phone())?;
    ask(&page)?;
    let (left, top, width, height): (f64, f64, f64, f64) = page
        .inside("(({ left, top, width, height }) => [left, top, width, height])(root.querySelector('.board').getBoundingClientRect())")?;
    page.swipe((left + width * 0.2, top + height * 0.35), (left + width * 0.9, top + height * 0.6))?;
    page.settled()?;
    ensure!(page.count(".board .mark")? > 6, "the finger drew too little");
    assert_eq!(page.value::<f64>("scrollY")?, 0.0);
    Ok(())
}

#[test]
fn another_chapter_and_the_end_of_guessing_bring_the_page_back() -> Result<()> {
    let server = dist().start()?;
    let page = presenting(&server, "v=contacts&lg=en", Setup::laptop())?;
    let before = page.text("[part~=headline]")?;
    ask(&page)?;
    page.clicker("g")?;
    assert_eq!(page.count(".board")?, 0);
    assert_eq!(page.text("[part~=headline]")?, before);
    ask(&page)?;
    page.run("document.querySelector('reach-calculator').read('rc1&v=partners&l=present&lg=en')")?;
    page.settled()?;
    assert_eq!(page.count(".board")?, 0, "the guess belongs to another question");
    ensure!(inks(&page)? > 0, "the curves stay hidden");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

/// What lies under the bar, and what of the bar lies outside the window.
const UNDER_THE_BAR: &str = "((root) => {
    const bar = root.querySelector('.bar').getBoundingClientRect();
    const top = [0.1, 0.5, 0.9].map((share) => root.elementFromPoint(innerWidth * share, bar.top + bar.height / 2));
    const covered = top.filter((element) => !element?.closest('.bar')).map((element) => `${element?.className} lies on the bar`);
    const outside = bar.bottom > innerHeight + 1 || bar.height < 30 ? [`the bar ends at ${bar.bottom}`] : [];
    const shown = ['canvas', '.guess', '.board'].map((css) => root.querySelector(css)).filter((element) => element?.checkVisibility());
    const cut = shown.filter((element) => element.getBoundingClientRect().bottom > bar.top + 1);
    return [...covered, ...outside, ...cut.map((element) => `${element.className || element.tagName} ends under the bar`)];
})(document.querySelector('reach-calculator').shadowRoot)";

#[test]
fn question_board_and_verdict_leave_the_bar_its_place_on_any_screen() -> Result<()> {
    let server = dist().start()?;
    let screens = [Setup::laptop().size(1024, 768), Setup::projector()].into_iter();
    let phones =
        [(740, 360), (667, 375), (390, 844), (320, 640)].map(|(width, height)| Setup::phone().size(width, height));
    for setup in screens.chain(phones) {
        let (width, height) = (setup.width, setup.height);
        let page = presenting(&server, "v=partners&lg=de", setup)?;
        for chapter in ["partners", "platform"] {
            page.show(&format!("rc1&v={chapter}&lg=de&ly=present"))?;
            ask(&page)?;
            assert_eq!(page.value::<Vec<String>>(UNDER_THE_BAR)?, NONE, "{chapter} drawn at {width} by {height}");
            draw(&page, 0.3, 0.6)?;
            page.clicker("PageDown")?;
            ensure!(!page.text(".asked")?.starts_with("Zeichnet"), "no verdict at {width} by {height}");
            assert_eq!(page.value::<Vec<String>>(UNDER_THE_BAR)?, NONE, "{chapter} revealed at {width} by {height}");
            page.clicker("g")?;
        }
        assert_eq!(page.problems()?, NONE);
    }
    Ok(())
}
