//! What the browser prints, read back from its PDF.

use anyhow::{Context, Result};
use base64::{Engine, engine::general_purpose::STANDARD};
use lopdf::content::Content;
use lopdf::{Document, Object, ObjectId};
use serde_json::json;

use crate::Page;

/// Letters that a font sets as one.
const LIGATURES: [(&str, &str); 5] =
    [("\u{fb00}", "ff"), ("\u{fb01}", "fi"), ("\u{fb02}", "fl"), ("\u{fb03}", "ffi"), ("\u{fb04}", "ffl")];

/// Points of a millimetre.
const MILLIMETRE: f32 = 72.0 / 25.4;

/// A printed page or handout.
pub struct Paper {
    /// What can be read on each sheet, with simple spaces.
    pub sheets: Vec<String>,
    /// Width and height of the first sheet in whole millimetres.
    pub size: (i32, i32),
    /// How many bitmaps are on it; what is drawn as vectors is none.
    pub bitmaps: usize,
    /// How many straight and bent pieces of line are drawn on it.
    pub vectors: usize,
}

impl Page {
    /// Prints the page as the browser does, with the page's own choice of paper.
    pub fn print(&self) -> Result<Paper> {
        let wanted = json!({ "preferCSSPageSize": true, "printBackground": true });
        let answer = self.cdp("Page.printToPDF", wanted)?;
        Paper::read(answer["data"].as_str().context("no PDF came back")?)
    }
}

impl Paper {
    /// Reads a PDF as browsers hand it out.
    pub(crate) fn read(base64: &str) -> Result<Paper> {
        let document = &Document::load_mem(&STANDARD.decode(base64)?).context("the PDF cannot be read")?;
        let pages = document.get_pages();
        let mut sheets = Vec::new();
        for number in pages.keys() {
            let text = document.extract_text(&[*number])?;
            let text = LIGATURES.iter().fold(text, |text, (one, letters)| text.replace(one, letters));
            sheets.push(text.split_whitespace().collect::<Vec<_>>().join(" "));
        }
        let first = *pages.values().next().context("the PDF has no page")?;
        let bitmaps = document.objects.values().filter(|object| is_bitmap(object)).count();
        let vectors = document.objects.values().map(pieces).sum();
        Ok(Paper { sheets, size: size(document, first)?, bitmaps, vectors })
    }

    /// All sheets one after the other.
    pub fn text(&self) -> String {
        self.sheets.join(" ")
    }
}

fn is_bitmap(object: &Object) -> bool {
    let stream = object.as_stream().ok();
    stream.and_then(|stream| stream.dict.get(b"Subtype").ok()?.as_name().ok()) == Some(b"Image")
}

/// Pieces of line in a stream of drawing commands, on a page or in a drawing of its own that pages refer to.
fn pieces(object: &Object) -> usize {
    let Ok(stream) = object.as_stream() else { return 0 };
    let kind = |name: &[u8]| stream.dict.get(name).ok().and_then(|value| value.as_name().ok());
    let draws = matches!(kind(b"Subtype"), None | Some(b"Form")) && matches!(kind(b"Type"), None | Some(b"XObject"));
    let content = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
    // What is no drawing, as a font or a table of letters, reads as none.
    let commands = Content::decode(&content).map(|content| content.operations).unwrap_or_default();
    let lines = commands.iter().filter(|command| matches!(command.operator.as_str(), "l" | "c" | "v" | "y"));
    if draws { lines.count() } else { 0 }
}

fn size(document: &Document, page: ObjectId) -> Result<(i32, i32)> {
    let place = document.get_dictionary(page)?.get(b"MediaBox")?.as_array()?;
    let corner = |index: usize| place.get(index).context("a box has four numbers")?.as_float().map_err(Into::into);
    let side = |from: f32, to: f32| ((to - from) / MILLIMETRE).round() as i32;
    let found: Result<Vec<f32>> = (0..4).map(corner).collect();
    let found = found?;
    Ok((side(found[0], found[2]), side(found[1], found[3])))
}
