//! The curve under a slider.

use super::dash::Dash;
use super::paint::Frame;
use super::palette::Role;
use super::pen::{Pen, Place};
use crate::answers::{POINTS, WhatIf};

/// Draws the curve within `frame`; its ends lie where the slider's thumb has its ends.
pub fn paint(curve: &WhatIf, pen: &Pen<'_>, frame: Frame) {
    let all = curve.outcomes.iter().copied().chain([curve.present.1, 0.0]);
    let (low, high) = all.fold((0.0, 0.0), |(low, high): (f64, f64), value| (low.min(value), high.max(value)));
    let span = if high > low { high - low } else { 1.0 };
    let place = |share: f64, value: f64| -> Place {
        let x = frame.left + share * frame.width();
        (x, frame.bottom - (value - low) / span * (frame.bottom - frame.top))
    };
    let ground = place(0.0, 0.0).1;
    let points: Vec<Place> = (0..POINTS)
        .zip(&curve.outcomes)
        .map(|(index, &value)| place(index as f64 / (POINTS - 1) as f64, value))
        .collect();
    let outline: Vec<Place> =
        [(frame.left, ground)].into_iter().chain(points.iter().copied()).chain([(frame.right, ground)]).collect();
    pen.fill(&outline, Role::Accent, 0.12);
    pen.line(&[(frame.left, ground), (frame.right, ground)], Role::Grid, 1.0, Dash::Solid);
    let upright = |share: f64, role: Role, dash: Dash| {
        let x = frame.left + share * frame.width();
        pen.line(&[(x, frame.top), (x, frame.bottom)], role, 1.0, dash);
    };
    upright(curve.default, Role::Muted, Dash::Dotted);
    if let Some(baseline) = curve.baseline {
        upright(baseline, Role::Ghost, Dash::Solid);
    }
    pen.line(&points, Role::Accent, 1.5, Dash::Solid);
    pen.dot(place(curve.present.0, curve.present.1), Role::Accent, 3.5);
}
