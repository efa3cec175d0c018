//! The crosshair leads from the axis to what it reads: where it rests, right at the point that is named today, no letter
//! lies on it.

use reach_calculator::answers::{Chapter, Crosshair, Outlook, PlatformAxis, months_to_see};
use reach_calculator::chart::chapters::{self, Rising};
use reach_calculator::chart::figure::{self, Options};
use reach_calculator::chart::paint::Frame;
use reach_calculator::chart::palette::Palette;
use reach_calculator::chart::scene::Scene;
use reach_calculator::evidence::Platform;
use reach_calculator::words::Speaker;

use super::overlap::{WIDTHS, covers, presets, speakers};
use super::recorder::{Painted, Stroke};

/// What is painted of a chapter, and the line of the crosshair where it rests.
fn rested(outlook: &Outlook, chapter: Chapter, axis: PlatformAxis, speaker: &Speaker, width: f64) -> (Painted, Stroke) {
    let (year, months) = (2026.0, months_to_see(chapter, outlook, None));
    let (by_time, ticks) = (axis == PlatformAxis::Time, (width / 90.0) as usize);
    let platform = Platform::ALL[width as usize % Platform::ALL.len()];
    let scene = Scene { outlook, baseline: None, speaker, platform, by_time, year, months, ticks };
    let picture = chapters::picture(&scene, chapter, Rising::ToFit);
    let crosshair = Crosshair { outlook, chapter, axis, year, months };
    let cursor = Some(crosshair.place(crosshair.steps().value));
    let height = figure::height(chapter, width);
    let mut painted = Painted::new(width, height);
    let options = Options { width, height, scale: 1.0, ends: picture.x.range, cursor, ..Options::default() };
    let drawn = figure::draw(chapter, picture, &scene, &mut painted, &Palette::LIGHT, &options);
    let Frame { top, bottom, .. } = drawn.expect("drawing never fails").frame;
    // Ticks hang below the axis; nothing else that is upright and fine stands on it.
    let is_line = |stroke: &&Stroke| {
        stroke.from.0 == stroke.to.0
            && (stroke.to.1 - bottom).abs() < 0.5
            && stroke.from.1 >= top - 0.5
            && stroke.width < 1.2
    };
    let line = painted.strokes.iter().find(is_line).copied();
    (painted, line.unwrap_or_else(|| panic!("{chapter:?} at {width} has no crosshair")))
}

fn views() -> impl Iterator<Item = (Chapter, PlatformAxis)> {
    let stages = Chapter::ALL.into_iter().map(|chapter| (chapter, PlatformAxis::Stage));
    stages.chain([(Chapter::Platform, PlatformAxis::Time)])
}

#[test]
fn no_letter_lies_on_the_crosshair_where_it_rests() {
    for speaker in &speakers() {
        for (id, outlook) in &presets() {
            for width in WIDTHS {
                for (chapter, axis) in views() {
                    let (painted, line) = rested(outlook, chapter, axis, speaker, width);
                    // A letter that touches it is read as another.
                    let wide = Stroke { width: line.width + 4.0, ..line };
                    let on = painted.words.iter().find(|words| words.bold && covers(&words.frame, &wide));
                    assert!(on.is_none(), "{id}, {chapter:?} at {width}: {on:?} lies on {line:?}");
                }
            }
        }
    }
}

#[test]
fn the_crosshair_ends_at_the_curve_that_it_reads() {
    let (outlook, speaker) = (&presets()[0].1, &speakers()[0]);
    let height = |stroke: Stroke| stroke.to.1 - stroke.from.1;
    let (_, line) = rested(outlook, Chapter::Platform, PlatformAxis::Stage, speaker, 390.0);
    // 8 of 70 percent of a plot of 200 pixels.
    assert!((10.0..50.0).contains(&height(line)), "{line:?}");
}

/// Bold words are wider than plain ones, and next to them stand the figures of an axis.
#[test]
fn captions_of_the_hundred_readers_break_as_wide_as_they_are_drawn() {
    let (outlook, speaker) = (&presets()[0].1, &speakers()[0]);
    let (painted, _) = rested(outlook, Chapter::Readers, PlatformAxis::Stage, speaker, 328.0);
    let lines: Vec<_> = painted.words.iter().filter(|words| words.bold).collect();
    assert!(lines.len() >= 3, "{lines:?}");
    // A third of the width is theirs.
    assert!(lines.iter().all(|words| words.frame.right <= 328.0 * 0.34), "{lines:?}");
}
