//! One file a chapter: which curves, spots and words answer its question.

pub(super) mod contacts;
pub(super) mod customers;
pub(super) mod partners;
pub(super) mod platform;
pub(super) mod readers;
mod shared;

use super::bands;
use super::palette::Role;
use super::picture::{Line, Picture};
use super::scene::Scene;
use super::ticks;
use crate::answers::Chapter;

/// Where the axis that rises ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Rising {
    /// At a round figure above the highest mark.
    ToFit,
    /// Where it ended before, unless something would leave the picture.
    Held(f64),
    /// Far enough up for guesses; how far depends on the figures, or it would give the answer away.
    ForGuesses,
}

/// The picture of a chapter.
pub fn picture(scene: &Scene<'_>, chapter: Chapter, rising: Rising) -> Picture {
    picture_with_bands(scene, chapter, rising, &[])
}

/// The same over bands that say how sure it is: for each of [`bands::roles`] the low, the middle and the high of every
/// month.
pub fn picture_with_bands(scene: &Scene<'_>, chapter: Chapter, rising: Rising, bands: &[f64]) -> Picture {
    let mut picture = match chapter {
        Chapter::Platform => platform::picture(scene),
        Chapter::Contacts => contacts::picture(scene),
        Chapter::Readers => readers::picture(scene),
        Chapter::Partners => partners::picture(scene),
        Chapter::Customers => customers::picture(scene),
    };
    bands::lay(&mut picture, chapter, scene.outlook.months().len(), bands);
    picture.end_at_the_axis();
    let shares = chapter == Chapter::Platform;
    let highest = picture.highest();
    let end = match rising {
        // A curve that leaves the picture would hide its own effect; one that shrinks would not.
        Rising::Held(held) if highest <= held => held,
        // Nobody guesses more than all followers.
        Rising::ForGuesses if shares => 1.0,
        Rising::ForGuesses => ticks::round_up(highest * (1.4 + (highest.to_bits() % 8) as f64 * 0.2)),
        _ => ticks::round_up(highest),
    };
    scene.mark_rising(&mut picture, end, shares);
    picture
}

/// The picture of the visible reactions, to stand beside the inquiries.
pub fn reactions(scene: &Scene<'_>) -> Picture {
    let mut picture = readers::reactions(scene);
    let end = ticks::round_up(picture.highest());
    scene.mark_rising(&mut picture, end, false);
    picture
}

/// The curve of a picture that answers its chapter's question.
pub fn answer(picture: &Picture, chapter: Chapter) -> Option<&Line> {
    let role = match chapter {
        Chapter::Platform | Chapter::Contacts | Chapter::Readers => Role::First,
        Chapter::Partners | Chapter::Customers => Role::Third,
    };
    picture.lines().find(|line| line.role == role)
}
