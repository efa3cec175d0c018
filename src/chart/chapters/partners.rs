//! What grows? Customers from posts, list, recommendations and what is found later, and what an event leaves of them.

use super::shared::{events, layered};
use crate::chart::dash::Dash;
use crate::chart::palette::Role;
use crate::chart::picture::{Mark, Picture};
use crate::chart::scene::Scene;

pub(in crate::chart) fn picture(scene: &Scene<'_>) -> Picture {
    let curves = vec![
        scene.curve("line.posts", Role::Second, Dash::Dashed, |month| month.customers_social),
        scene.curve("line.list", Role::First, Dash::DashDot, |month| month.customers_email),
        scene.curve("line.found", Role::Fifth, Dash::Dotted, |month| month.customers_found),
        scene.curve("line.clients", Role::Fourth, Dash::Long, |month| month.customers_clients),
        scene.curve("line.recommended", Role::Third, Dash::Solid, |month| month.customers().recommended()),
    ];
    let mut picture = Picture { x: scene.months(), y: scene.rising("axis.customers"), marks: layered(curves) };
    picture.marks.extend(events(scene));
    picture.marks.extend(crossing(scene));
    picture
}

/// Where recommendations begin to bring more customers than all posts.
fn crossing(scene: &Scene<'_>) -> Option<Mark> {
    let month = scene.outlook.summary.recommendations_lead.taken_in()?;
    let customers = scene.outlook.months().get(month as usize - 1)?.customers().recommended();
    let number = scene.format().decimal(f64::from(month), 0, 0);
    let label = scene.speaker.chart("mark.from_month", &[("month", number)]);
    Some(Mark::Spot { at: (f64::from(month), customers), role: Role::Third, label })
}
