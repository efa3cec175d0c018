//! A chapter's whole figure: its picture, beside it what belongs to it, and around it the words of a figure that leaves the
//! page.

use super::chapters;
use super::dash::Dash;
use super::paint::{Frame, Plot, paint};
use super::palette::{Palette, Role};
use super::pen::{Pen, Place, Type};
use super::people::{self, Captions, Hundred};
use super::picture::{Line, Mark, Picture};
use super::scene::Scene;
use super::surface::{Refused, Surface};
use crate::answers::Chapter;

/// Around a figure with nothing else around it.
const MARGIN: f64 = 2.0;

/// Share of the width that the hundred people take.
const PEOPLE: f64 = 0.33;

/// Height from which the reactions have a place above the inquiries.
const ROOM_FOR_REACTIONS: f64 = 380.0;

/// Share of the height that the reactions take above the inquiries.
const REACTIONS: f64 = 0.36;

/// How a figure is to be drawn; lengths in CSS pixels.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The whole width.
    pub width: f64,
    /// The whole height.
    pub height: f64,
    /// Scale of type and strokes, 1 on a page.
    pub scale: f64,
    /// Where the crosshair stands on the x-axis.
    pub cursor: Option<f64>,
    /// Least and greatest value at which the crosshair can stand.
    pub ends: (f64, f64),
    /// How sure the curves are; see [`chapters::picture_with_bands`].
    pub bands: Vec<f64>,
    /// What stands around a figure that leaves the page.
    pub around: Option<Around>,
    /// What a room that guesses gets to see; `None` where nobody guesses.
    pub guess: Option<Guess>,
}

/// Words around a figure, and the room that they leave to it.
#[derive(Clone, Debug)]
pub struct Around {
    /// Where the figure itself goes.
    pub room: Frame,
    /// The words, a line each.
    pub captions: Vec<Caption>,
}

/// A line of words around a figure.
#[derive(Clone, Debug)]
pub struct Caption {
    /// The words.
    pub text: String,
    /// Where their middle line begins.
    pub place: Place,
    /// How they are set.
    pub kind: Type,
    /// Where they lead.
    pub address: Option<String>,
}

/// A room guesses the curve that answers the chapter's question.
#[derive(Clone, Debug, PartialEq)]
pub struct Guess {
    /// What the room drew, from left to right: for each point the step, counted from the first, and the value, as the bits
    /// of floats. Without any the curves are still hidden.
    pub drawn: Vec<u32>,
    /// Into how many steps the way from one of `ends` to the other is divided.
    pub steps: f64,
}

/// A drawn figure: where its values lie.
pub struct Drawn {
    /// The room between the axes.
    pub frame: Frame,
    /// Where the crosshair's least and greatest value lie across.
    pub ends: (f64, f64),
    /// The measurements that can be pointed at: place and row.
    pub points: Vec<(f64, f64, usize)>,
    /// Where the axis that rises ends.
    pub highest: f64,
    /// The curve that a room guesses, at every step; NaN where it has no value.
    pub answer: Vec<f64>,
}

/// The height at which a chapter's figure looks right at a width.
pub fn height(chapter: Chapter, width: f64) -> f64 {
    let least = if chapter == Chapter::Readers { 330.0 } else { 300.0 };
    (width * 0.56).clamp(least, 560.0)
}

/// Draws a chapter on a surface.
pub fn draw<S: Surface>(
    chapter: Chapter,
    mut picture: Picture,
    scene: &Scene<'_>,
    surface: S,
    palette: &Palette,
    options: &Options,
) -> Result<Drawn, Refused> {
    let pen = Pen::new(palette, options.scale);
    let mut answer = Vec::new();
    if let Some(guess) = &options.guess {
        let (from, to) = options.ends;
        let place = |step: f64| from + (to - from) * step / guess.steps;
        let line = chapters::answer(&picture, chapter);
        let mut step = 0.0;
        while step <= guess.steps {
            answer.push(line.and_then(|line| line.value_at(place(step))).unwrap_or(f64::NAN));
            step += 1.0;
        }
        if guess.drawn.is_empty() {
            picture.veil();
        }
        // A curve like any other: labels keep clear of it, and it has a name.
        let number = |bits: u32| f64::from(f32::from_bits(bits));
        let mut line = Line::new(Vec::new(), Role::Ink, Dash::Solid);
        for pair in guess.drawn.chunks_exact(2) {
            line.points.push((place(number(pair[0])), number(pair[1])));
        }
        line.width = 3.5;
        line.label = Some(scene.word("line.guess"));
        picture.marks.push(Mark::Line(line));
    }
    let drawn = compose(chapter, &picture, scene, &pen, options);
    pen.draw_on(surface)?;
    Ok(Drawn { answer, ..drawn })
}

/// The room of a figure with nothing around it.
pub(super) fn bare(width: f64, height: f64) -> Frame {
    Frame { left: MARGIN, top: MARGIN, right: width - MARGIN, bottom: height - MARGIN }
}

fn compose(chapter: Chapter, picture: &Picture, scene: &Scene<'_>, pen: &Pen<'_>, options: &Options) -> Drawn {
    let mut frame = bare(options.width, options.height);
    if let Some(around) = &options.around {
        frame = around.room;
        for caption in &around.captions {
            pen.caption(&caption.text, caption.place, caption.kind, caption.address.as_deref());
        }
    }
    if chapter == Chapter::Readers {
        frame = draw_people(scene, pen, frame);
    }
    let reactions = (chapter == Chapter::Readers && roomy(frame, options.scale)).then(|| chapters::reactions(scene));
    if let Some(reactions) = &reactions {
        let above = Frame { bottom: frame.top + (frame.bottom - frame.top) * REACTIONS, ..frame };
        paint(reactions, Some(picture), pen, above, None);
        frame.top = above.bottom;
    }
    let plot = paint(picture, reactions.as_ref(), pen, frame, options.cursor);
    let across = |value: f64| plot.place((value, 0.0)).0;
    let ends = (across(options.ends.0), across(options.ends.1));
    Drawn { points: points(picture, &plot), ends, frame: plot.frame, highest: picture.y.range.1, answer: Vec::new() }
}

/// Draws the hundred people at the left and returns the room that is left for the curves.
fn draw_people(scene: &Scene<'_>, pen: &Pen<'_>, frame: Frame) -> Frame {
    let scenario = &scene.outlook.scenario;
    let hundred = Hundred::of(scenario.silent, scenario.creators);
    let fill =
        |key: &str, number: usize| scene.speaker.chart(key, &[("count", scene.format().decimal(number as f64, 0, 0))]);
    let captions = Captions {
        silent: fill("people.silent", hundred.silent),
        engaged: fill("people.engaged", hundred.engaged),
        creators: fill("people.creators", hundred.creators),
    };
    let side = (frame.width() * PEOPLE).min(300.0 * pen.scale);
    people::paint(hundred, &captions, pen, Frame { right: frame.left + side, ..frame });
    let gap = if roomy(frame, pen.scale) { 32.0 } else { 14.0 };
    Frame { left: frame.left + side + gap * pen.scale, ..frame }
}

/// Whether there is room for the reactions above the inquiries.
fn roomy(frame: Frame, scale: f64) -> bool {
    frame.bottom - frame.top >= ROOM_FOR_REACTIONS * scale
}

fn points(picture: &Picture, plot: &Plot) -> Vec<(f64, f64, usize)> {
    let point = |mark: &Mark| match mark {
        Mark::Measured { at, index, .. } => {
            let (x, y) = plot.place(*at);
            Some((x, y, *index))
        }
        _ => None,
    };
    picture.marks.iter().filter_map(point).collect()
}
