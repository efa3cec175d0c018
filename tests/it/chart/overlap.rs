//! No words cover other words, a point or a curve, labels stand from left to right as their points do, what leads to them does not
//! cross, and each name is told to its curve: in any scenario, at any width, in both languages, as it was really painted.

use proptest::prelude::prop;
use proptest::test_runner::{TestCaseError, TestRunner};
use reach_calculator::answers::{Chapter, Outlook, months_to_see};
use reach_calculator::chart::chapters::{self, Rising};
use reach_calculator::chart::figure::{self, Drawn, Guess, Options};
use reach_calculator::chart::own;
use reach_calculator::chart::paint::Frame;
use reach_calculator::chart::palette::Palette;
use reach_calculator::chart::picture::{Line, Mark, Picture, value_at};
use reach_calculator::chart::scene::Scene;
use reach_calculator::evidence::Platform;
use reach_calculator::inputs::{Inputs, PRESETS, Scenario};
use reach_calculator::questions::fit::{Counted, Point};
use reach_calculator::words::{Locale, Speaker};

use super::leads;
use super::recorder::{Painted, Stroke, Words};
use crate::scenarios::{any_scenario, config};
use crate::texts::speaker;

pub(super) const WIDTHS: [f64; 9] = [300.0, 360.0, 390.0, 600.0, 645.0, 720.0, 800.0, 1024.0, 1366.0];

/// Curves are at least this wide; grid, ticks and crosshair are finer.
const CURVE: f64 = 1.4;

/// Boxes that share no more than this have not met: letters do not fill theirs.
const TOUCH: f64 = 0.5;

/// Width of a letter: words with less between them run together.
const LETTER: f64 = 6.0;

/// A chart as it was painted, and what it was painted from.
struct Chart {
    picture: Picture,
    drawn: Drawn,
    painted: Painted,
    width: f64,
}

impl Chart {
    fn new(scene: &Scene<'_>, chapter: Chapter, width: f64) -> Self {
        Self::painted(chapters::picture(scene, chapter, Rising::ToFit), scene, chapter, width, None)
    }

    /// With a line that a room drew: at places along the axis from 0 to 1, heights from 0 to 1.
    fn guessed(scene: &Scene<'_>, chapter: Chapter, width: f64, line: &[(f64, f64)]) -> Self {
        let picture = chapters::picture(scene, chapter, Rising::ForGuesses);
        let highest = picture.y.range.1;
        let drawn = line.iter().flat_map(|(x, y)| [*x, highest * y].map(|number| (number as f32).to_bits())).collect();
        Self::painted(picture, scene, chapter, width, Some(Guess { drawn, steps: 1.0 }))
    }

    fn painted(picture: Picture, scene: &Scene<'_>, chapter: Chapter, width: f64, guess: Option<Guess>) -> Self {
        let height = figure::height(chapter, width);
        let mut painted = Painted::new(width, height);
        let ends = picture.x.range;
        let options = Options { width, height, scale: 1.0, ends, guess, ..Options::default() };
        let drawn = figure::draw(chapter, picture.clone(), scene, &mut painted, &Palette::LIGHT, &options);
        Self { picture, drawn: drawn.expect("drawing never fails"), painted, width }
    }

    /// The first thing that is in the way of another.
    fn fault(&self) -> Option<String> {
        self.words_meet()
            .or_else(|| self.words_cover())
            .or_else(|| self.words_leave())
            .or_else(|| self.labels_touch())
            .or_else(|| self.order_turns())
            .or_else(|| self.names_stray())
            .or_else(|| leads::crossed(&self.leads()))
            .or_else(|| leads::untold(&self.ends(), &self.painted, self.drawn.frame.right))
    }

    fn words_meet(&self) -> Option<String> {
        let words = &self.painted.words;
        words.iter().enumerate().find_map(|(index, one)| {
            let other = words[..index].iter().find(|other| overlap(&one.frame, &other.frame))?;
            Some(format!("{one:?} covers {other:?}"))
        })
    }

    fn words_cover(&self) -> Option<String> {
        self.painted.words.iter().find_map(|words| {
            if let Some(point) = self.painted.points.iter().find(|point| overlap(&words.frame, point)) {
                return Some(format!("{words:?} covers the point {point:?}"));
            }
            let stroke = self.painted.strokes.iter().find(|stroke| is_seen(stroke) && covers(&words.frame, stroke))?;
            Some(format!("{words:?} covers {stroke:?}"))
        })
    }

    fn words_leave(&self) -> Option<String> {
        let outside = |words: &&Words| words.frame.left < -TOUCH || words.frame.right > self.width + TOUCH;
        if let Some(words) = self.painted.words.iter().find(outside) {
            return Some(format!("{words:?} leave the picture"));
        }
        let plot = &self.drawn.frame;
        self.labels().iter().find_map(|(_, words)| {
            let frame = &words.frame;
            let inside = frame.left >= plot.left - TOUCH
                && frame.right <= plot.right + TOUCH
                && frame.top >= plot.top - TOUCH
                && frame.bottom <= plot.bottom + TOUCH;
            (!inside).then(|| format!("{words:?} lie on the edge of {plot:?}"))
        })
    }

    /// Two labels that would be read as one, side by side with less than a letter between them.
    fn labels_touch(&self) -> Option<String> {
        let labels = self.labels();
        labels.iter().enumerate().find_map(|(index, (_, words))| {
            let Frame { left, right, .. } = words.frame;
            let wider = Frame { left: left - LETTER, right: right + LETTER, ..words.frame };
            let (_, other) = labels[..index].iter().find(|(_, other)| overlap(&wider, &other.frame))?;
            Some(format!("{words:?} touches {other:?}"))
        })
    }

    fn order_turns(&self) -> Option<String> {
        let labels = self.labels();
        let across = |words: &Words| words.frame.left + words.frame.right;
        labels.iter().enumerate().find_map(|(index, (place, words))| {
            let turned = |(other, taken): &&((f64, f64), &Words)| {
                (place.0 - other.0).abs() > TOUCH && (place.0 - other.0) * (across(words) - across(taken)) < -TOUCH
            };
            let (_, other) = labels[..index].iter().find(turned)?;
            Some(format!("{words:?} and {other:?} are turned round"))
        })
    }

    /// A name within the plot that does not lie in the area that it names.
    fn names_stray(&self) -> Option<String> {
        self.picture.named().filter(|(line, _)| !line.floor.is_empty()).find_map(|(line, name)| {
            let plot = &self.drawn.frame;
            let inside = |words: &&Words| words.bold && words.text == name && words.frame.right <= plot.right;
            let Frame { left, top, right, bottom } = self.painted.words.iter().find(inside)?.frame;
            let range = self.picture.x.range;
            let x = range.0 + ((left + right) / 2.0 - plot.left) / plot.width() * (range.1 - range.0);
            let height = |points| Some(self.place((x, value_at(points, x)?)).1);
            let (high, low, middle) = (height(&line.points)?, height(&line.floor)?, (top + bottom) / 2.0);
            (middle < high || middle > low).then(|| format!("{name} lies beside its area"))
        })
    }

    /// Where a value pair lies.
    fn place(&self, (x, y): (f64, f64)) -> (f64, f64) {
        let Frame { left, top, right, bottom } = self.drawn.frame;
        let share = |value: f64, range: (f64, f64)| (value - range.0) / (range.1 - range.0);
        let (across, up) = (share(x, self.picture.x.range), share(y, self.picture.y.range));
        (left + across * (right - left), bottom - up * (bottom - top))
    }

    /// The labels of spots that are shown, each with the place of its spot.
    fn labels(&self) -> Vec<((f64, f64), &Words)> {
        let label = |mark: &Mark| match mark {
            Mark::Spot { at, label, .. } => {
                let words = self.painted.words.iter().find(|words| words.bold && words.text == *label)?;
                Some((self.place(*at), words))
            }
            _ => None,
        };
        self.picture.marks.iter().filter_map(label).collect()
    }

    /// The lines that lead from spots to their labels.
    fn leads(&self) -> Vec<Stroke> {
        let labels = self.labels();
        labels.iter().filter_map(|(spot, words)| leads::between(*spot, &words.frame, &self.painted.strokes)).collect()
    }

    /// The height at which each named curve ends beside the plot, with its name; an area's is the middle of its end.
    fn ends(&self) -> Vec<(f64, &str)> {
        let Frame { top, bottom, .. } = self.drawn.frame;
        let end = |points: &[(f64, f64)]| points.last().map(|&point| self.place(point).1.clamp(top, bottom));
        let height = |line: &Line| {
            let high = end(&line.points)?;
            Some((high + end(&line.floor).unwrap_or(high)) / 2.0)
        };
        self.picture.named().filter_map(|(line, name)| Some((height(line)?, name))).collect()
    }

    /// The labels of spots that found no place.
    fn fallen(&self) -> usize {
        let spots = self.picture.marks.iter().filter(|mark| matches!(mark, Mark::Spot { .. })).count();
        spots - self.labels().len()
    }
}

/// A curve or a line that leads to words; not the grid, which runs level or upright.
fn is_seen(stroke: &Stroke) -> bool {
    let level = stroke.from.0 == stroke.to.0 || stroke.from.1 == stroke.to.1;
    stroke.width >= CURVE || !level
}

fn overlap(one: &Frame, other: &Frame) -> bool {
    one.left + TOUCH < other.right
        && other.left + TOUCH < one.right
        && one.top + TOUCH < other.bottom
        && other.top + TOUCH < one.bottom
}

/// Whether any part of a stroke lies in a frame: it is followed in steps of half a pixel.
pub(super) fn covers(frame: &Frame, stroke: &Stroke) -> bool {
    let ((x0, y0), (x1, y1)) = (stroke.from, stroke.to);
    let half = stroke.width / 2.0 - TOUCH;
    let apart = x0.min(x1) - half > frame.right
        || x0.max(x1) + half < frame.left
        || y0.min(y1) - half > frame.bottom
        || y0.max(y1) + half < frame.top;
    let steps = ((x1 - x0).abs().max((y1 - y0).abs()) * 2.0) as usize + 1;
    !apart
        && (0..=steps).any(|step| {
            let share = step as f64 / steps as f64;
            let (x, y) = (x0 + (x1 - x0) * share, y0 + (y1 - y0) * share);
            overlap(frame, &Frame { left: x - half, top: y - half, right: x + half, bottom: y + half })
        })
}

/// Every chart of an outlook at a width: the chapters, and the platform along the years.
fn charts(outlook: &Outlook, baseline: Option<&Outlook>, speaker: &Speaker, width: f64) -> Vec<(Chapter, Chart)> {
    let views = Chapter::ALL.map(|chapter| (chapter, false)).into_iter().chain([(Chapter::Platform, true)]);
    let chart = |(chapter, by_time)| {
        let ticks = (width / 90.0) as usize;
        let platform = Platform::ALL[width as usize % Platform::ALL.len()];
        let months = months_to_see(chapter, outlook, baseline);
        let scene = Scene { outlook, baseline, speaker, platform, by_time, year: 2026.0, months, ticks };
        (chapter, Chart::new(&scene, chapter, width))
    };
    views.map(chart).collect()
}

pub(super) fn speakers() -> [Speaker; 2] {
    [speaker(Locale::De), speaker(Locale::En)]
}

/// The defaults, and every preset on them.
pub(super) fn presets() -> Vec<(&'static str, Outlook)> {
    let preset = |preset: &'static reach_calculator::inputs::Preset| {
        let mut inputs = Inputs::default();
        preset.apply(&mut inputs);
        (preset.id, Outlook::new(Scenario::settled(inputs).0))
    };
    let defaults = ("defaults", Outlook::new(Scenario::default()));
    std::iter::once(defaults).chain(PRESETS.iter().map(preset)).collect()
}

#[test]
fn no_words_cover_anything_in_any_scenario() {
    let (speakers, defaults) = (speakers(), Outlook::new(Scenario::default()));
    let mut runner = TestRunner::new(config(200));
    let holds = runner.run(&any_scenario(), |scenario| {
        let outlook = Outlook::new(scenario);
        for (index, width) in WIDTHS.into_iter().enumerate() {
            let baseline = (index % 3 == 2).then_some(&defaults);
            for (chapter, chart) in charts(&outlook, baseline, &speakers[index % 2], width) {
                if let Some(fault) = chart.fault() {
                    return Err(TestCaseError::fail(format!("{chapter:?} at {width}: {fault}")));
                }
            }
        }
        Ok(())
    });
    holds.expect("nothing is covered");
}

#[test]
fn no_words_lie_on_the_line_that_a_room_drew() {
    let speakers = speakers();
    let mut runner = TestRunner::new(config(150));
    let lines = prop::collection::vec(0.0..=1.0_f64, 2..=13);
    let holds = runner.run(&(any_scenario(), lines), |(scenario, heights)| {
        let outlook = Outlook::new(scenario);
        let last = (heights.len() - 1) as f64;
        let line: Vec<_> = heights.iter().enumerate().map(|(at, height)| (at as f64 / last, *height)).collect();
        for (index, width) in WIDTHS.into_iter().enumerate() {
            for (chapter, by_time) in Chapter::ALL.map(|chapter| (chapter, index % 2 == 1)) {
                let scene = Scene {
                    outlook: &outlook,
                    baseline: None,
                    speaker: &speakers[index % 2],
                    platform: Platform::ALL[index % Platform::ALL.len()],
                    by_time,
                    year: 2026.0,
                    months: months_to_see(chapter, &outlook, None),
                    ticks: (width / 90.0) as usize,
                };
                let chart = Chart::guessed(&scene, chapter, width, &line);
                if let Some(fault) = chart.words_cover().or_else(|| chart.words_meet()) {
                    return Err(TestCaseError::fail(format!("{chapter:?} at {width}: {fault}")));
                }
                let name = if index % 2 == 0 { "eure Schätzung" } else { "your guess" };
                let named = chart.painted.words.iter().filter(|words| words.text == name).count();
                if named != 1 {
                    return Err(TestCaseError::fail(format!("{chapter:?} at {width}: {named} names of the guess")));
                }
            }
        }
        Ok(())
    });
    holds.expect("nothing lies on the guess");
}

#[test]
fn no_words_lie_on_points_of_own_figures() {
    let speakers = speakers();
    let mut runner = TestRunner::new(config(150));
    let points = prop::collection::vec((-3.0..0.0_f64, 0.01..2.0_f64), 1..=40);
    let holds = runner.run(&(any_scenario(), points, 1.01..1.6_f64), |(scenario, points, spread)| {
        let outlook = Outlook::new(scenario);
        let inputs = outlook.scenario.inputs();
        let reached = outlook.first().reached_social;
        let placed: Vec<_> = points
            .iter()
            .map(|&(years, times)| Point { years, people: reached * times, followers: outlook.scenario.followers })
            .filter_map(|point| point.placed(inputs, Counted::Followers))
            .collect();
        for (index, width) in WIDTHS.into_iter().enumerate() {
            let scene = Scene {
                outlook: &outlook,
                baseline: None,
                speaker: &speakers[index % 2],
                platform: Platform::ALL[index % Platform::ALL.len()],
                by_time: index % 2 == 1,
                year: 2026.0,
                months: months_to_see(Chapter::Platform, &outlook, None),
                ticks: (width / 90.0) as usize,
            };
            let highest = chapters::picture(&scene, Chapter::Platform, Rising::ToFit).y.range.1;
            let picture = own::picture(&scene, &placed, Some(spread), highest);
            let chart = Chart::painted(picture, &scene, Chapter::Platform, width, None);
            if let Some(fault) = chart.words_cover().or_else(|| chart.words_meet()) {
                return Err(TestCaseError::fail(format!("{width}: {fault}")));
            }
        }
        Ok(())
    });
    holds.expect("nothing lies on a point");
}

#[test]
fn no_words_cover_anything_in_any_preset_and_its_spots_are_named() {
    let (mut spots, mut fallen) = (0, Vec::new());
    for speaker in &speakers() {
        for (id, outlook) in &presets() {
            for width in WIDTHS {
                for (chapter, chart) in charts(outlook, None, speaker, width) {
                    assert_eq!(chart.fault(), None, "{id}, {chapter:?} at {width}");
                    spots += chart.labels().len() + chart.fallen();
                    fallen.extend((chart.fallen() > 0).then(|| format!("{id}, {chapter:?} at {width}")));
                }
            }
        }
    }
    // On a phone, what is measured leaves no room beside some curves.
    assert!(fallen.len() * 8 <= spots, "{} of {spots} spots lost their names: {fallen:#?}", fallen.len());
    let is_wide = |lost: &&String| WIDTHS[3..].iter().any(|width| lost.ends_with(&format!(" {width}")));
    assert!(fallen.iter().filter(is_wide).count() * 50 <= spots, "{fallen:#?}");
}
