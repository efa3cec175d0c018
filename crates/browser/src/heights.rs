//! How tall a calculator is in a column of a page, measured in the built one.

use std::collections::BTreeMap;

use anyhow::Result;
use reach_calculator::link::Layout;
use serde_json::json;

use crate::{Page, Setup, chapters, dist, languages};

/// Widths of columns: phones, a theme's column, two rows of sliders, a wide page.
pub const WIDTHS: [u32; 7] = [320, 360, 390, 512, 645, 800, 1200];

/// Below this width of a column readers hold a phone.
const PHONES: u32 = 512;

/// Pixels without, and with a line of the owner's at the foot.
pub type Pair = [u32; 2];

/// By layout, chapter and width.
pub type Heights = BTreeMap<&'static str, BTreeMap<&'static str, BTreeMap<u32, Pair>>>;

/// The tallest of all languages, in columns of one width.
const MEASURE: &str = "return (async (layout, chapter, width, languages) => {
    const column = document.querySelector('div');
    const tall = [0, 0];
    column.style.width = `${width}px`;
    for (const language of languages) {
        const element = document.createElement('reach-calculator');
        Object.assign(element, { layout, chapter, lang: language, shareBase: '/index.html' });
        column.replaceChildren(element);
        await element.ready;
        await element.settled();
        for (const foot of [0, 1]) {
            if (foot) {
                const own = document.createElement('a');
                Object.assign(own, { slot: 'foot', href: '#own', textContent: 'Erstgespräch buchen' });
                element.append(own);
            }
            tall[foot] = Math.max(tall[foot], Math.ceil(element.getBoundingClientRect().height));
        }
    }
    return tall;
})(...arguments)";

/// Measures everything.
pub fn measured() -> Result<Heights> {
    measured_at(&WIDTHS)
}

/// Measures at some of the widths.
pub fn measured_at(widths: &[u32]) -> Result<Heights> {
    let body = "<!doctype html><html lang=de><meta charset=utf-8><title>Heights</title><body style='margin:0'><div></div>\
        <script type=module src=/reach-calculator.js></script>";
    let server = dist().page("/heights.html", body).start()?;
    let mut heights = Heights::new();
    for width in widths {
        let device = if *width < PHONES { Setup::phone() } else { Setup::laptop() };
        let page = Page::open(&server.url("/heights.html"), device.size((*width).max(360), 900))?;
        for layout in Layout::ALL.map(Layout::id) {
            for chapter in chapters() {
                let pair =
                    page.run_with(MEASURE, vec![json!(layout), json!(chapter), json!(width), json!(languages())])?;
                let pair: Pair = serde_json::from_value(pair)?;
                heights.entry(layout).or_default().entry(chapter).or_default().insert(*width, pair);
            }
        }
    }
    Ok(heights)
}

/// The file: a line a chapter.
pub fn written(heights: &Heights) -> String {
    let layouts = heights.iter().map(|(layout, chapters)| {
        let rows = chapters.iter().map(|(chapter, widths)| {
            let pairs = widths.iter().map(|(width, [bare, footed])| format!("\"{width}\": [{bare}, {footed}]"));
            format!("    \"{chapter}\": {{ {} }}", pairs.collect::<Vec<_>>().join(", "))
        });
        format!("  \"{layout}\": {{\n{}\n  }}", rows.collect::<Vec<_>>().join(",\n"))
    });
    format!("{{\n{}\n}}\n", layouts.collect::<Vec<_>>().join(",\n"))
}
