//! At every width everything has its place: nothing overflows, nothing overlaps, and a phone's chart stays in sight.

use anyhow::{Result, ensure};
use browser_tests::{Page, Setup, chapters, dist};
use serde_json::json;

const NONE: [&str; 0] = [];

/// From an old phone and a narrow column to a projector.
const SIZES: [(u32, u32); 6] = [(300, 600), (320, 640), (390, 844), (645, 900), (1366, 768), (1920, 1080)];

/// What sticks out of its container, or lies over its neighbour; areas that scroll or float may.
const MISPLACED: &str = "
    const free = '.scroll, .scroll *, .tip, .tip *, .changed, .tick, .layer, svg *, option, optgroup, .ruler';
    const all = [...root.querySelectorAll('*')].filter((element) => element.checkVisibility() && !element.matches(free));
    const box = new Map(all.map((element) => [element, element.getBoundingClientRect()]));
    const name = (element) => `${element.localName}.${element.getAttribute('class') ?? ''} ${element.textContent.slice(0, 25)}`;
    const wrong = [];
    for (const element of all) {
        const { left, right, width } = box.get(element);
        if (width && (left < -0.5 || right > innerWidth + 0.5)) wrong.push(`beyond the window: ${name(element)}`);
        // The thumb of the crosshair stands right under the end of the plot, half of it beyond.
        const room = element.matches('.crosshair') ? parseFloat(getComputedStyle(element).fontSize) : 1;
        const leaf = ['input', 'select', 'canvas', 'svg'].includes(element.localName);
        if (leaf || !width || getComputedStyle(element).display === 'inline') continue;
        for (const child of element.children) {
            if (box.get(child)?.right > right + room) wrong.push(`${name(child)} sticks out of ${name(element)}`);
        }
        if (element.matches('button, summary, label, p, h1, h2, th, td') && element.scrollWidth > element.clientWidth + 1)
            wrong.push(`text sticks out of ${name(element)}: ${element.scrollWidth} in ${element.clientWidth}`);
    }
    const flows = (element) => box.has(element) && box.get(element).width && box.get(element).height
        && !['absolute', 'fixed', 'sticky'].includes(getComputedStyle(element).position)
        && getComputedStyle(element).display !== 'inline';
    for (const parent of all) {
        const children = [...parent.children].filter(flows);
        children.forEach((one, index) => children.slice(index + 1).forEach((other) => {
            const [a, b] = [box.get(one), box.get(other)];
            const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            // Neighbours may share a border, and the preset's source moves up to what it explains.
            if (across > 1.5 && down > 1.5 && !one.matches('.preset-source') && !other.matches('.preset-source'))
                wrong.push(`${name(one)} and ${name(other)} overlap by ${across} by ${down}`);
        }));
    }
    return wrong;";

#[test]
fn nothing_overflows_and_nothing_overlaps_at_any_width() -> Result<()> {
    let server = dist().start()?;
    let mut page = Page::open(&server.url("/"), Setup::laptop())?;
    for (width, height) in SIZES {
        let device = if width < 800 { Setup::phone() } else { Setup::laptop() };
        page.adapt(device.size(width, height))?;
        for language in ["de", "en"] {
            for chapter in chapters() {
                // Long figures, a baseline and notes need the most room.
                let state = format!("rc1&f=875500&l=123450&rv=95050&p=1000&b=f~1000&v={chapter}&lg={language}");
                page.show(&state)?;
                page.run("window.scrollTo(0, 0)")?;
                assert_eq!(page.run_inside(MISPLACED)?, json!([]), "{chapter} in {language}, {width} wide");
            }
        }
    }
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn opened_parts_have_their_place_too() -> Result<()> {
    let server = dist().start()?;
    let mut page = Page::open(&server.url("/"), Setup::laptop())?;
    for (width, height) in [(300, 600), (645, 900), (1366, 768)] {
        page.adapt(Setup::laptop().size(width, height))?;
        page.open_state(&server, "rc1&pr=linkedin-2026&s=0.8&lg=de")?;
        page.open_details("details")?;
        page.wait_for_element(".assumptions .control .slider")?;
        page.wait_for_element(".saving [role=group]")?;
        page.run("window.scrollTo(0, 0)")?;
        assert_eq!(page.run_inside(MISPLACED)?, json!([]), "{width} wide");
    }
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

/// What is meant for one line and stands in more of them, and what a reader sees moving without having touched it.
#[test]
fn buttons_share_a_line_and_tabs_keep_their_places() -> Result<()> {
    const ROWS: &str = "
        const tops = (css) => [...root.querySelectorAll(css)].filter((element) => element.checkVisibility())
            .map((element) => { const { top, bottom } = element.getBoundingClientRect(); return (top + bottom) / 2; });
        const lines = (css) => Math.max(...tops(css)) - Math.min(...tops(css)) < 4;
        const edge = (css) => root.querySelector(css).getBoundingClientRect();
        return {
            actions: lines('.actions button'),
            share: edge('.quick').left >= edge('.question').right && edge('.quick').right > edge('.answer').right - 1,
            next: !root.querySelector('.then .next').checkVisibility() || innerWidth > 800
                || Math.abs(edge('.then .next').left - edge('.answer').left) < 1,
            apart: !root.querySelector('.then .next').checkVisibility() || innerWidth > 800
                || !edge('.more').height || edge('.then .next').top >= edge('.more').bottom + 4,
        };";
    const TABS: &str = "return [...root.querySelectorAll('[part~=tab]')].map((tab) => Math.round(tab.offsetLeft) + 1e4 * tab.offsetTop);";
    let server = dist().start()?;
    let mut page = Page::open(&server.url("/"), Setup::laptop())?;
    for (width, height) in [(320, 640), (360, 740), (390, 844), (1024, 768), (1366, 768)] {
        let device = if width < 800 { Setup::phone() } else { Setup::laptop() };
        page.adapt(device.size(width, height))?;
        for language in ["de", "en"] {
            let mut tabs = None;
            for chapter in chapters() {
                page.show(&format!("rc1&v={chapter}&lg={language}"))?;
                let rows = page.run_inside(ROWS)?;
                let expected = json!({ "actions": true, "share": true, "next": true, "apart": true });
                assert_eq!(rows, expected, "{chapter} in {language}, {width} wide");
                let places = page.run_inside(TABS)?;
                assert_eq!(*tabs.get_or_insert(places.clone()), places, "{chapter} in {language}, {width} wide");
            }
        }
    }
    Ok(())
}

/// The longest name that the first button has stands there while something is compared.
#[test]
fn the_buttons_of_a_comparison_share_a_line_too() -> Result<()> {
    let server = dist().start()?;
    let mut page = Page::open(&server.url("/"), Setup::phone())?;
    for width in [320, 360, 390] {
        page.adapt(Setup::phone().size(width, 740))?;
        for language in ["de", "en"] {
            page.show(&format!("rc1&f=875&b=f~1000&lg={language}"))?;
            let rows: Vec<f64> = page.inside(
                "[...new Set([...root.querySelectorAll('.actions button')].map((button) => button.getBoundingClientRect().top))]",
            )?;
            ensure!(rows.len() == 1, "{language}, {width} wide: buttons at {rows:?}");
        }
    }
    Ok(())
}

#[test]
fn on_a_phone_the_sentence_takes_two_lines_of_fields_and_one_of_words() -> Result<()> {
    let server = dist().start()?;
    let mut page = Page::open(&server.url("/"), Setup::phone())?;
    for width in [320, 360, 390] {
        page.adapt(Setup::phone().size(width, 740))?;
        for language in ["de", "en"] {
            // What was shown before would count as entered.
            page.open_state(&server, &format!("rc1&lg={language}"))?;
            let height: f64 = page.inside("root.querySelector('.lead p').getBoundingClientRect().height")?;
            ensure!(height <= 2.0 * 44.0 + 24.0, "{language}, {width} wide: {height} pixels");
            let last: usize = page.inside(
                "(() => {
                     const text = [...root.querySelectorAll('.lead .words')].at(-1).firstChild;
                     const range = document.createRange();
                     range.setStart(text, text.data.lastIndexOf(' ') + 1);
                     range.setEnd(text, text.length);
                     return range.getClientRects().length;
                 })()",
            )?;
            ensure!(last == 1, "{language}, {width} wide: the last word breaks");
        }
    }
    Ok(())
}

#[test]
fn on_a_phone_the_chart_stays_in_sight_while_its_last_slider_moves() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::phone())?;
    for chapter in chapters() {
        page.show(&format!("rc1&v={chapter}&lg=de"))?;
        let seen = page.run_inside(
            "const slider = [...root.querySelectorAll('.controls [part~=slider]')].at(-1);
                 slider.scrollIntoView({ block: 'end', behavior: 'instant' });
                 await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
                 const chart = root.querySelector('[part~=chart]').getBoundingClientRect();
                 const { top, bottom, left, width } = slider.getBoundingClientRect();
                 const over = root.elementFromPoint(left + width / 2, (top + bottom) / 2);
                 return {
                     share: (Math.min(chart.bottom, innerHeight) - Math.max(chart.top, 0)) / chart.height,
                     free: slider.parentElement.contains(over) && top >= chart.bottom && bottom <= innerHeight + 1,
                     taken: chart.height / innerHeight,
                 }",
        )?;
        ensure!(seen["share"].as_f64() > Some(0.99), "{chapter}: the chart has left: {seen}");
        ensure!(seen["free"] == true, "{chapter}: the chart covers the slider: {seen}");
        ensure!(seen["taken"].as_f64() < Some(0.6), "{chapter}: the chart leaves no room: {seen}");
    }
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn the_first_screen_of_a_laptop_answers_with_sentence_chart_and_sliders() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    for chapter in chapters() {
        page.show(&format!("rc1&v={chapter}&lg=de"))?;
        let bottoms: Vec<f64> = page.inside(
            "['[part~=headline]', '[part~=chart]', '.control:nth-child(2) [part~=slider]']
                     .map((css) => root.querySelector(css).getBoundingClientRect().bottom)",
        )?;
        ensure!(bottoms.iter().all(|bottom| *bottom <= 768.0), "{chapter}: {bottoms:?}");
        ensure!(page.count(".controls .control")? >= 3, "{chapter}: too few sliders");
        ensure!(page.count(".controls .control")? <= 5, "{chapter}: too many sliders");
    }
    Ok(())
}
