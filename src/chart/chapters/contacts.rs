//! List or friends? People reached by one message over the months, by list and by post, under the cap of a network
//! and the list's own ceiling.

use super::shared::layered;
use crate::answers::Figure;
use crate::chart::dash::Dash;
use crate::chart::palette::Role;
use crate::chart::picture::{Line, Mark, Picture};
use crate::chart::scene::{Scene, points};
use crate::model::Month;
use crate::model::contacts::opened;
use crate::model::events::health;
use crate::model::platform::reach_rate;

/// How far above the other curves the cap may lie and still be drawn; a cap out of sight would flatten everything.
const IN_SIGHT: f64 = 4.0;

/// The same for the list's own ceiling, which may lie many years away.
const CEILING_IN_SIGHT: f64 = 2.0;

pub(in crate::chart) fn picture(scene: &Scene<'_>) -> Picture {
    let list = scene.curve("line.list", Role::First, Dash::Solid, |month| month.reached_email);
    let followers = scene.curve("line.followers", Role::Second, Dash::Dashed, |month| month.reached_social);
    let mut picture =
        Picture { x: scene.months(), y: scene.rising("axis.people"), marks: layered(vec![followers, list]) };
    let highest = picture.highest();
    picture.marks.extend(cap(scene, highest));
    picture.marks.extend(ceiling(scene, highest));
    picture.marks.extend(equal(scene));
    picture.marks.extend(crossing(scene));
    picture
}

/// What a post would reach if the friend list were full.
fn cap(scene: &Scene<'_>, highest: f64) -> Option<Mark> {
    let scenario = &scene.outlook.scenario;
    let full =
        |month: &Month| scenario.cap * reach_rate(scenario, month.stage, scenario.cap, health(scenario, month.month));
    let line = Line::new(points(scene.outlook, &full), Role::Muted, Dash::Dotted).named(&scene.word("line.cap"));
    let top = line.points.iter().fold(0.0, |top: f64, point| top.max(point.1));
    (top > 0.0 && top <= IN_SIGHT * highest).then_some(Mark::Line(line))
}

/// What a mail reaches once the list has grown as far as it does.
fn ceiling(scene: &Scene<'_>, highest: f64) -> Option<Mark> {
    let reached = scene.outlook.summary.list_ceiling? * opened(&scene.outlook.scenario);
    let line = Line::new(points(scene.outlook, &|_| reached), Role::First, Dash::Dotted);
    let line = Line { width: 1.5, ..line.named(&scene.word("line.ceiling")) };
    (reached > 0.0 && reached <= CEILING_IN_SIGHT * highest).then_some(Mark::Line(line))
}

/// The size of the list with which a mail reaches as many people as a post today.
fn equal(scene: &Scene<'_>) -> Option<Mark> {
    let list = scene.outlook.summary.break_even_list.filter(|&list| list > 0.0)?;
    let first = scene.outlook.months().first()?;
    let label = scene.speaker.chart("mark.equal", &[("list", scene.speaker.figure(&Figure::About(list)))]);
    Some(Mark::Spot { at: (first.month, first.reached_social), role: Role::Second, label })
}

/// Where one mail begins to reach more people than one post.
fn crossing(scene: &Scene<'_>) -> Option<Mark> {
    let month = scene.outlook.summary.list_leads.taken_in()?;
    let reached = scene.outlook.months().get(month as usize - 1)?.reached_email;
    let number = scene.format().decimal(f64::from(month), 0, 0);
    let label = scene.speaker.chart("mark.from_month", &[("month", number)]);
    Some(Mark::Spot { at: (f64::from(month), reached), role: Role::First, label })
}
