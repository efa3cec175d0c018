//! One's own figures: fields that set what follows from them, and files that are shown before anything is used.

use anyhow::{Result, ensure};
use browser_tests::{Page, STRICT_POLICY, Serving, Setup, dist, dist_folder};
use reach_calculator::questions::Fitted;
use reach_calculator::session::Session;
use serde_json::json;

use crate::questions::HEARD;

const NONE: [&str; 0] = [];

/// The address of what is shown, as the element tells it.
const LINK: &str = "document.querySelector('reach-calculator').link";

/// A page with a state whose list of all inputs is open, with one's own figures in it.
fn open(page: &Page, state: &str) -> Result<()> {
    page.show(state)?;
    page.open_details("details.assumptions")?;
    page.wait_for_element(".own-figures")?;
    page.settled()
}

/// Types into a field of one's own figures.
fn enter(page: &Page, field: &str, text: &str) -> Result<()> {
    page.run_inside(&format!(
        "const field = root.querySelector('[data-own=\"{field}\"]'); field.value = {text}; \
         field.dispatchEvent(new Event('input', {{ bubbles: true }})); await root.host.settled();",
        text = json!(text)
    ))?;
    Ok(())
}

fn apply(page: &Page) -> Result<()> {
    page.run_inside("root.querySelector('.own-figures .typed .apply').click()")?;
    page.settled()
}

#[test]
fn a_typed_reach_is_shown_applied_in_one_step_and_undone_and_the_link_keeps_no_figure_of_anybodys() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    for language in ["de", "en"] {
        open(&page, &format!("rc1&f=2000&lg={language}"))?;
        let before: String = page.value(LINK)?;
        enter(&page, "reach", "240")?;
        enter(&page, "opens", "41 %")?;
        enter(&page, "way.partners", "9")?;
        for said in page.texts(".own-figures .said")?.iter().filter(|said| !said.is_empty()) {
            ensure!(!said.contains(['{', '|']) && !said.contains("own."), "{said}");
        }
        assert_eq!(page.value::<String>(LINK)?, before, "nothing is set before somebody applies it");
        apply(&page)?;
        let link: String = page.value(LINK)?;
        let keys: Vec<&str> = link.split('&').filter_map(|pair| pair.split('=').next()).collect();
        for key in ["re", "or", "ow"] {
            ensure!(keys.contains(&key), "{key} is missing in {link}");
        }
        ensure!(page.text(".headline .sentences")?.contains("240"), "{}", page.text(".headline .sentences")?);
        page.run_inside("root.querySelector('.history button').click()")?;
        page.settled()?;
        assert_eq!(page.value::<String>(LINK)?, before, "one step back");
    }
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

/// Low and high of how many one post of month 1 reaches, as the band of the contacts has it.
fn reach_of_month_1(server: &Serving, state: &str) -> Result<f64> {
    let page = Page::open(&server.url(&format!("/#{state}")), Setup::laptop().prelude(HEARD))?;
    page.calculator()?;
    page.wait_for("!!window.heard")?;
    let bits: Vec<u32> = page.value("heard.bands")?;
    // The list's curve comes first, that of posts behind it.
    let [low, _, high] = [0, 1, 2].map(|place| f32::from_bits(bits[bits.len() / 2 + place]));
    Ok(f64::from(high / low))
}

#[test]
fn own_figures_narrow_the_range_until_the_reach_is_moved() -> Result<()> {
    let server = dist().start()?;
    let state = "rc1&f=3000&v=contacts&lg=de";
    let mut session = Session::new();
    session.read(state);
    let own = Fitted::of(session.scenario().inputs(), 0.07).written();
    let factor = |state: &str| reach_of_month_1(&server, state);
    let [wide, narrow, moved] =
        [state.to_owned(), format!("{state}&ow={own}"), format!("{state}&re=1.4&ow={own}")].map(|state| factor(&state));
    let (wide, narrow, moved) = (wide?, narrow?, moved?);
    ensure!((wide / (2.2 * 2.2) - 1.0).abs() < 0.1, "an account of which nothing is known: {wide}");
    ensure!((narrow / (1.15 * 1.15) - 1.0).abs() < 0.05, "after own figures: {narrow}");
    ensure!((moved / wide - 1.0).abs() < 0.1, "another reach is not what was measured: {moved}");
    Ok(())
}

#[test]
fn what_is_no_number_is_said_beside_its_field_as_plain_text() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    open(&page, "rc1&lg=de")?;
    enter(&page, "reach", "<img src=x onerror=alert(1)>")?;
    ensure!(page.text(".own-figures .said")?.contains("<img"), "{}", page.text(".own-figures .said")?);
    assert_eq!(page.count(".own-figures img")?, 0);
    assert_eq!(page.inside::<String>("root.querySelector('[data-own=reach]').getAttribute('aria-invalid')")?, "true");
    let before: String = page.value(LINK)?;
    apply(&page)?;
    assert_eq!(page.value::<String>(LINK)?, before);
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn fields_work_under_the_strictest_policy_and_in_one_file() -> Result<()> {
    let server = dist().policy(STRICT_POLICY).start()?;
    let file = dist_folder().join("reach-calculator.html").canonicalize()?;
    for address in [server.url("/"), format!("file://{}", file.display())] {
        let page = Page::open(&address, Setup::laptop())?;
        page.calculator()?;
        open(&page, "rc1&f=2000&lg=de")?;
        enter(&page, "reach", "240")?;
        apply(&page)?;
        ensure!(page.value::<String>(LINK)?.contains("ow=240110"), "{address}: {}", page.value::<String>(LINK)?);
        assert_eq!(page.problems()?, NONE, "{address}");
    }
    Ok(())
}

#[test]
fn axe_finds_nothing_beside_own_figures() -> Result<()> {
    let server = dist().start()?;
    for setup in [Setup::laptop(), Setup::phone().dark()] {
        let page = Page::open(&server.url("/"), setup)?;
        open(&page, "rc1&lg=de")?;
        enter(&page, "reach", "viele")?;
        assert_eq!(page.accessibility_problems()?, NONE);
    }
    Ok(())
}
