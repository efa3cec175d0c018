//! Do likes matter? Inquiries of those who read in silence and of those who react.

use super::shared::layered;
use crate::chart::dash::Dash;
use crate::chart::palette::Role;
use crate::chart::picture::{Axis, Mark, Picture};
use crate::chart::scene::Scene;

pub(in crate::chart) fn picture(scene: &Scene<'_>) -> Picture {
    let silent = scene.curve("line.silent", Role::First, Dash::Solid, |month| {
        month.inquiries_social_silent + month.inquiries_email_silent
    });
    let active = scene.curve("line.active", Role::Second, Dash::Dashed, |month| {
        month.inquiries_social_active + month.inquiries_email_active
    });
    Picture { x: scene.months(), y: scene.rising("axis.inquiries"), marks: layered(vec![active, silent]) }
}

/// The visible reactions, on their own axis: they are counted in hundreds where inquiries are counted in ones.
pub(in crate::chart) fn reactions(scene: &Scene<'_>) -> Picture {
    let line = scene.curve("axis.reactions", Role::Fourth, Dash::Dotted, |month| month.reactions);
    let mut marks = layered(vec![line]);
    for mark in &mut marks {
        if let Mark::Line(line) = mark {
            line.label = None;
        }
    }
    Picture {
        x: Axis { ticks: Vec::new(), title: String::new(), ..scene.months() },
        y: scene.rising("axis.reactions"),
        marks,
    }
}
