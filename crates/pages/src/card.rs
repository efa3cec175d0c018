//! A page's card, as networks and chats show it beside a link: question, answer and chart.

use reach_calculator::chart::element::Align;
use reach_calculator::chart::figure::{Around, Caption, Options};
use reach_calculator::chart::labels::{width as estimated, wrapped};
use reach_calculator::chart::paint::Frame;
use reach_calculator::chart::palette::{Palette, Role};
use reach_calculator::chart::pen::Type;
use reach_calculator::chart::surface::svg::SvgSurface;

use crate::pixels;
use crate::told::Told;

/// Width in pixels, as networks ask for it.
pub(crate) const WIDTH: u32 = 1200;

/// Height in pixels.
pub(crate) const HEIGHT: u32 = 630;

/// A chat shows a card a third as large as it is: letters and strokes are drawn so much larger than on the page.
const SCALE: f64 = 1.75;

/// Left free at each side; some networks cut a little off.
const MARGIN: f64 = 44.0;

/// What asks and who: sizes are those before [`SCALE`].
const KICKER: Type = Type { size: 13.0, role: Role::Muted, bold: false, align: Align::Start };
const QUESTION: Type = Type { size: 26.0, role: Role::Ink, bold: true, align: Align::Start };
const ANSWER: Type = Type { size: 16.0, role: Role::Ink, bold: false, align: Align::Start };

/// From line to line, in heights of their type.
const LEADING: f64 = 1.3;

/// How much narrower our letters run than the estimate by which lines are broken.
const NARROWER: f64 = 0.97;

/// The same for the question, which is bold.
const BOLD: f64 = 1.03;

/// The question's least size: rather small than with one word in a line of its own.
const LEAST: f64 = 19.0;

/// The card's pixels.
pub(crate) fn png(told: &Told<'_>) -> Vec<u8> {
    pixels::png(&svg(told), WIDTH, HEIGHT)
}

/// The card as it is drawn.
pub(crate) fn svg(told: &Told<'_>) -> String {
    let (width, height) = (f64::from(WIDTH), f64::from(HEIGHT));
    let mut captions = Vec::new();
    let mut top = MARGIN - 6.0;
    let kicker = format!("{} · {}", told.words.calculator(), told.platform());
    let question = Type { size: question_size(told.question(), width - 2.0 * MARGIN), ..QUESTION };
    for (text, kind) in [(kicker.as_str(), KICKER), (told.question(), question), (told.answer(), ANSWER)] {
        let letters = kind.size * SCALE * if kind.bold { BOLD } else { NARROWER };
        for line in wrapped(text, letters, width - 2.0 * MARGIN) {
            let leading = kind.size * SCALE * LEADING;
            captions.push(Caption { text: line, place: (MARGIN, top + leading / 2.0), kind, address: None });
            top += leading;
        }
        top += 6.0;
    }
    let room = Frame { left: MARGIN, top: top + 10.0, right: width - MARGIN, bottom: height - MARGIN + 16.0 };
    let options =
        Options { width, height, scale: SCALE, around: Some(Around { room, captions }), ..Options::default() };
    let mut text = String::new();
    let surface = SvgSurface::new(&mut text, width, height);
    let drawn = told.widget().draw(told.subject.chapter(), surface, &Palette::LIGHT, &options, false);
    drawn.expect("a text takes every stroke");
    text
}

/// As large as usual, or as fits into one line.
fn question_size(question: &str, room: f64) -> f64 {
    let fits = room / estimated(question, SCALE * BOLD) * 0.999;
    QUESTION.size.min(fits.max(LEAST))
}
