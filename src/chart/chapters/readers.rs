//! Do likes matter? Inquiries of those who read in silence and of those who react.

use super::layered;
use crate::chart::palette::Role;
use crate::chart::picture::Picture;
use crate::chart::scene::Scene;
use crate::chart::surface::Dash;

pub(in crate::chart) fn picture(scene: &Scene<'_>) -> Picture {
    let silent = scene.curve("line.silent", Role::Accent, Dash::Solid, |month| {
        month.inquiries_social_silent + month.inquiries_email_silent
    });
    let active = scene.curve("line.active", Role::Second, Dash::Dashed, |month| {
        month.inquiries_social_active + month.inquiries_email_active
    });
    Picture { x: scene.months(), y: scene.rising("axis.inquiries"), marks: layered(vec![active, silent]) }
}
