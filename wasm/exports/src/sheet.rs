//! What stands around a chart that leaves the page: above it its answer, below it what computed it and the link that shows
//! the same again.

use reach_calculator::chart::element::Align;
use reach_calculator::chart::figure::{Around, Caption};
use reach_calculator::chart::labels::{bold_width, wrapped};
use reach_calculator::chart::paint::Frame;
use reach_calculator::chart::palette::Role;
use reach_calculator::chart::pen::Type;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::VERSION;
use crate::given::Sheet;

/// Width in CSS pixels: fits a slide and a page.
pub const WIDTH: f64 = 960.0;

/// Height in CSS pixels.
pub const HEIGHT: f64 = 600.0;

/// Width and height.
#[wasm_bindgen(js_name = sheetSize)]
pub fn sheet_size() -> Vec<f64> {
    vec![WIDTH, HEIGHT]
}

/// Left free at each side.
const MARGIN: f64 = 24.0;

/// Type above the chart.
const TITLE: Type = Type { size: 18.0, role: Role::Ink, bold: true, align: Align::Start };

/// Type below the chart.
const FOOT: Type = Type { size: 11.0, role: Role::Muted, bold: false, align: Align::Start };

/// From line to line, in heights of their type.
const LEADING: f64 = 1.35;

/// Lines that a link may take: what our own links need at the end of a long address.
const LINES: usize = 6;

/// Where an address breaks best: behind these.
const BREAKS: [char; 4] = ['&', '/', '#', '?'];

/// Words around a chart whose answer is `title`; `calculator` is what the page is called.
pub(crate) fn around(title: &str, calculator: &str, sheet: &Sheet) -> Around {
    // Counted as bold: in the widest of the usual fonts, no line reaches the edge.
    let titles = wrapped(title, TITLE.size * 1.18, WIDTH - 2.0 * MARGIN);
    let titles: Vec<_> = titles.into_iter().map(|line| (line, TITLE, None)).collect();
    let foot = foot(calculator, sheet);
    let below = HEIGHT - MARGIN - foot.len() as f64 * FOOT.size * LEADING;
    let mut captions = Vec::new();
    let end = set(&titles, MARGIN, &mut captions);
    set(&foot, below, &mut captions);
    let room =
        Frame { left: MARGIN, top: end + 0.6 * TITLE.size, right: WIDTH - MARGIN, bottom: below - 0.6 * FOOT.size };
    Around { room, captions }
}

/// A line, how it is set and where it leads.
type Line = (String, Type, Option<String>);

/// Sets lines from a height on, and returns the height at which they end.
fn set(lines: &[Line], mut top: f64, captions: &mut Vec<Caption>) -> f64 {
    for (text, kind, address) in lines {
        let line = kind.size * LEADING;
        let place = (MARGIN, top + line / 2.0);
        captions.push(Caption { text: text.clone(), place, kind: *kind, address: address.clone() });
        top += line;
    }
    top
}

/// What computed the chart, where it says how, and the link.
fn foot(calculator: &str, sheet: &Sheet) -> Vec<Line> {
    let words = &sheet.words;
    let model = format!("{}: {calculator} {VERSION}", words.model);
    let mut lines: Vec<Line> = Vec::new();
    if sheet.method.is_empty() {
        lines.push((model, FOOT, None));
    } else {
        let whole = format!("{model} · {}: {}", words.method, sheet.method);
        let address = Some(sheet.method.clone());
        lines.extend(broken(&whole).into_iter().map(|line| (line, FOOT, address.clone())));
    }
    let leads = sheet.link.starts_with("http://") || sheet.link.starts_with("https://");
    // The path of somebody's own file is nobody's business.
    let shown = if leads { &sheet.link } else { sheet.link.find('#').map_or("", |at| &sheet.link[at..]) };
    let address = leads.then(|| sheet.link.clone());
    lines.extend(broken(shown).into_iter().map(|line| (line, FOOT, address.clone())));
    lines
}

/// Lines that fit, no more than there is room for; what is cut off is marked.
fn broken(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        if lines.len() == LINES {
            if let Some(last) = lines.last_mut() {
                cut(last);
            }
            break;
        }
        let (line, more) = rest.split_at(fitting(rest));
        lines.push(line.trim_end().to_owned());
        rest = more.trim_start();
    }
    lines
}

/// Makes room for the sign that says so.
fn cut(line: &mut String) {
    line.pop();
    line.push('…');
}

/// Bytes of a text that fit into a line: up to the last place where it breaks well, if that leaves no large gap.
fn fitting(text: &str) -> usize {
    let fits = |end: usize| bold_width(&text[..end], FOOT.size) <= WIDTH - 2.0 * MARGIN;
    let ends = text.char_indices().map(|(at, letter)| at + letter.len_utf8());
    let Some(last) = ends.take_while(|end| fits(*end)).last().filter(|last| *last < text.len()) else {
        return text.len();
    };
    let is_good = |(at, letter): (usize, char)| {
        let end = at + letter.len_utf8();
        ((letter == ' ' || BREAKS.contains(&letter)) && end * 3 >= last * 2).then_some(end)
    };
    text[..last].char_indices().filter_map(is_good).next_back().unwrap_or(last)
}
