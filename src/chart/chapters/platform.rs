//! Who still sees my posts? Reach rate along the growth stage, or along the years, with what others measured.

use crate::answers::Outlook;
use crate::chart::dash::Dash;
use crate::chart::palette::Role;
use crate::chart::picture::{Axis, Line, Mark, Picture, Point, Shape, Tick};
use crate::chart::scene::Scene;
use crate::chart::ticks;
use crate::evidence::{MEASUREMENTS, Measurement};
use crate::model::platform::{Adoption, reach_rate};
use crate::words::whole;

/// Points from which a smooth curve is drawn.
const POINTS: usize = 160;

/// Years before today that the time axis shows.
const YEARS_BACK: f64 = 15.0;

/// How measurements of the chosen platform look: in colour, and not like the disc that is the reader.
const OWN: (Shape, Role) = (Shape::Diamond, Role::Second);

/// How those of all others look.
const OTHER: (Shape, Role) = (Shape::Speck, Role::Ghost);

pub(in crate::chart) fn picture(scene: &Scene<'_>) -> Picture {
    let x = axis(scene);
    let mut measured = measured(scene, x.range);
    let mut marks = keys(scene, &measured);
    marks.extend(scene.baseline.map(|baseline| Mark::Line(curve(scene, baseline).ghost(&scene.word("line.before")))));
    marks.push(Mark::Line(curve(scene, scene.outlook)));
    marks.append(&mut measured);
    marks.push(Mark::Line(Line { width: 5.0, ..Line::new(drift(scene), Role::First, Dash::Solid) }));
    marks.append(&mut spots(scene));
    Picture { x, y: scene.rising("axis.reach"), marks }
}

pub(in crate::chart) fn axis(scene: &Scene<'_>) -> Axis {
    if !scene.by_time {
        let marked = ticks::values(0.0, 1.0, scene.ticks.min(5));
        let tick = |&at: &f64| Tick { at, label: scene.format().percent(at, 0, 0) };
        return Axis { range: (0.0, 1.0), ticks: marked.iter().map(tick).collect(), title: scene.word("axis.stage") };
    }
    let (from, to) = (scene.year - YEARS_BACK, scene.year + scene.outlook.scenario.months / 12.0);
    let tick = |at: f64| Tick { at, label: whole(at as i64) };
    let marked = ticks::values(from, to, scene.ticks.min(6)).into_iter().map(tick).collect();
    Axis { range: (from, to), ticks: marked, title: scene.word("axis.year") }
}

/// The reach rate of an account of today's size on a platform of any stage, or in any year.
fn curve(scene: &Scene<'_>, outlook: &Outlook) -> Line {
    let scenario = &outlook.scenario;
    let rate = |stage: f64| reach_rate(scenario, stage, scenario.followers, 1.0);
    let adoption = Adoption::of(scenario);
    let age = adoption.age_at(scenario.stage);
    let span = YEARS_BACK + scenario.months / 12.0;
    let mut points: Vec<Point> = Vec::new();
    for index in 0..=POINTS {
        let share = index as f64 / POINTS as f64;
        let then = age - YEARS_BACK + span * share;
        if !scene.by_time && index > 0 {
            points.push((share, rate(share.max(0.004))));
        } else if scene.by_time && then > 0.0 {
            points.push((scene.year - YEARS_BACK + span * share, rate(adoption.stage_at(then))));
        }
    }
    Line::new(points, Role::First, Dash::Solid)
}

/// Where today's followers would be reached in each month to come, as the headline counts them.
pub(in crate::chart) fn drift(scene: &Scene<'_>) -> Vec<Point> {
    let mut points = vec![position(scene, 0.0, scene.outlook.scenario.stage)];
    for month in scene.outlook.months() {
        points.push(position(scene, month.month, month.stage));
    }
    points
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
        let years = scene.format().decimal(last.month / 12.0, 0, 1);
        let figures = [("rate", scene.format().share(at.1)), ("years", years)];
        Mark::Spot { at, role: Role::First, label: scene.speaker.chart(key, &figures) }
    };
    let later = if last.month == 12.0 { "spot.year" } else { "spot.later" };
    vec![spot(first.month, first.stage, "spot.today"), spot(last.month, last.stage, later)]
}

/// The measurements that mean what the curve means.
fn is_shown(measurement: &Measurement) -> bool {
    measurement.comparable() && measurement.date.is_some()
}

fn measured(scene: &Scene<'_>, (from, to): (f64, f64)) -> Vec<Mark> {
    let (mut marks, mut own) = (Vec::new(), Vec::new());
    for (index, measurement) in MEASUREMENTS.iter().enumerate().filter(|(_, measurement)| is_shown(measurement)) {
        let place = if scene.by_time { measurement.date } else { measurement.stage() };
        let Some(x) = place.filter(|&x| x >= from && x <= to) else { continue };
        let is_own = measurement.platform == scene.platform;
        let (shape, role) = if is_own { OWN } else { OTHER };
        let marks = if is_own { &mut own } else { &mut marks };
        marks.push(Mark::Measured { at: (x, measurement.rate), shape, role, index });
    }
    marks.append(&mut own);
    marks
}

/// The legend: the chosen platform, where it was measured, and all others.
fn keys(scene: &Scene<'_>, measured: &[Mark]) -> Vec<Mark> {
    let others = scene.word("key.others");
    let names = [(OWN, scene.platform.name().get(scene.format().tag()).into()), (OTHER, others)];
    let is_seen = |look: (Shape, Role)| {
        measured.iter().any(|mark| matches!(mark, Mark::Measured { shape, role, .. } if (*shape, *role) == look))
    };
    let seen = names.into_iter().filter(|(look, _)| is_seen(*look));
    seen.map(|((shape, role), label)| Mark::Key { shape, role, label }).collect()
}
