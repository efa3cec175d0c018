//! Who still sees my posts? Reach rate along the growth stage, or along the years, with what others measured.

use crate::chapter::Outlook;
use crate::chart::palette::Role;
use crate::chart::picture::{Axis, Line, Mark, Picture, Point, Shape, Tick};
use crate::chart::scene::Scene;
use crate::chart::surface::Dash;
use crate::chart::ticks;
use crate::measurements::{MEASUREMENTS, Measurement, Platform};
use crate::model::platform::{Adoption, reach_rate};

/// Points from which a smooth curve is drawn.
const POINTS: usize = 160;

/// Years before today that the time axis shows.
const YEARS_BACK: f64 = 14.0;

pub(in crate::chart) fn picture(scene: &Scene<'_>) -> Picture {
    let mut marks = keys(scene);
    marks.extend(scene.baseline.map(|baseline| Mark::Line(curve(scene, baseline).ghost())));
    marks.push(Mark::Line(curve(scene, scene.outlook)));
    marks.extend(measured(scene));
    marks.push(Mark::Line(Line { width: 5.0, ..Line::new(drift(scene), Role::Accent, Dash::Solid) }));
    marks.extend(spots(scene));
    Picture { x: axis(scene), y: scene.rising("axis.reach"), marks }
}

fn axis(scene: &Scene<'_>) -> Axis {
    if !scene.by_time {
        let marked = ticks::values(0.0, 1.0, scene.ticks.min(5));
        let tick = |&at: &f64| Tick { at, label: scene.format.percent(at, 0, 0) };
        return Axis { range: (0.0, 1.0), ticks: marked.iter().map(tick).collect(), title: scene.word("axis.stage") };
    }
    let (from, to) = (scene.year - YEARS_BACK, scene.year + scene.outlook.scenario.months / 12.0);
    let tick = |at: f64| Tick { at, label: (at as i64).to_string() };
    let marked = ticks::values(from, to, scene.ticks.min(6)).into_iter().map(tick).collect();
    Axis { range: (from, to), ticks: marked, title: scene.word("axis.year") }
}

/// The reach rate of an account of today's size on a platform of any stage, or in any year.
fn curve(scene: &Scene<'_>, outlook: &Outlook) -> Line {
    let scenario = &outlook.scenario;
    let rate = |stage: f64| reach_rate(scenario, stage, scenario.followers, 1.0);
    let share = |index: usize| index as f64 / POINTS as f64;
    let points: Vec<Point> = if scene.by_time {
        let adoption = Adoption::of(scenario);
        let age = adoption.age_at(scenario.stage);
        let span = YEARS_BACK + scenario.months / 12.0;
        let at = |index: usize| (age - YEARS_BACK + span * share(index), scene.year - YEARS_BACK + span * share(index));
        let alive = (0..=POINTS).map(at).filter(|(age, _)| *age > 0.0);
        alive.map(|(age, year)| (year, rate(adoption.stage_at(age)))).collect()
    } else {
        (1..=POINTS).map(|index| (share(index), rate(share(index).max(0.004)))).collect()
    };
    Line::new(points, Role::Accent, Dash::Solid)
}

/// Where today's followers would be reached in each month to come, as the headline counts them.
fn drift(scene: &Scene<'_>) -> Vec<Point> {
    let start = std::iter::once((0.0, scene.outlook.scenario.stage));
    let months = scene.outlook.months().iter().map(|month| (month.month, month.stage));
    start.chain(months).map(|(month, stage)| position(scene, month, stage)).collect()
}

fn position(scene: &Scene<'_>, month: f64, stage: f64) -> Point {
    let scenario = &scene.outlook.scenario;
    let rate = reach_rate(scenario, stage, scenario.followers, 1.0);
    (if scene.by_time { scene.year + month / 12.0 } else { stage }, rate)
}

fn spots(scene: &Scene<'_>) -> Vec<Mark> {
    let months = scene.outlook.months();
    let (Some(first), Some(last)) = (months.first(), months.last()) else { return Vec::new() };
    let spot = |month: f64, stage: f64, key: &str| {
        let at = position(scene, month, stage);
        let years = scene.format.decimal(last.month / 12.0, 0, 1);
        let figures = [("rate", scene.format.percent(at.1, 1, 1)), ("years", years)];
        let figures = figures.each_ref().map(|(name, text)| (*name, text.as_str()));
        Mark::Spot { at, role: Role::Accent, label: scene.texts.filled(key, &figures) }
    };
    let later = if last.month == 12.0 { "spot.year" } else { "spot.later" };
    vec![spot(first.month, first.stage, "spot.today"), spot(last.month, last.stage, later)]
}

/// The measurements that mean what the curve means.
fn shown() -> impl Iterator<Item = (usize, &'static Measurement)> {
    MEASUREMENTS.iter().enumerate().filter(|(_, measurement)| measurement.comparable() && measurement.date.is_some())
}

fn measured(scene: &Scene<'_>) -> Vec<Mark> {
    let range = axis(scene).range;
    let place = |measurement: &Measurement| if scene.by_time { measurement.date } else { measurement.stage() };
    let mark = |(index, measurement): (usize, &Measurement)| {
        let x = place(measurement).filter(|x| (range.0..=range.1).contains(x))?;
        let (shape, role) = look(measurement.platform);
        Some(Mark::Measured { at: (x, measurement.rate), shape, role, index })
    };
    shown().filter_map(mark).collect()
}

/// The legend: every platform that is shown.
fn keys(scene: &Scene<'_>) -> Vec<Mark> {
    let present = |platform: &Platform| shown().any(|(_, measurement)| measurement.platform == *platform);
    let key = |platform: Platform| {
        let (shape, role) = look(platform);
        Mark::Key { shape, role, label: platform.name().get(scene.format.tag()).into() }
    };
    Platform::ALL.into_iter().filter(present).map(key).collect()
}

/// Shape and colour of a platform's measurements.
fn look(platform: Platform) -> (Shape, Role) {
    match platform {
        Platform::FacebookPage => (Shape::Disc, Role::Second),
        Platform::FacebookProfile => (Shape::Ring, Role::Second),
        Platform::Instagram => (Shape::Diamond, Role::Fourth),
        Platform::LinkedInPage => (Shape::Ring, Role::Third),
        Platform::LinkedInProfile => (Shape::Square, Role::Third),
        Platform::TikTok => (Shape::Triangle, Role::Ink),
        Platform::Twitter => (Shape::Cross, Role::Muted),
        Platform::YouTube => (Shape::Cross, Role::Fourth),
    }
}
