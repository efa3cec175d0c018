//! How sure a chapter's curves are: beneath each the room in which it lies in eight of ten worlds, with what lies in the
//! middle.

use super::palette::Role;
use super::picture::{Mark, Picture};
use crate::answers::Chapter;

/// The curves of a chapter whose bands are shown, by their colours: those that its answer compares, or the sum of all.
/// [`figures`](crate::answers::figures_with_bands) has the figures in the same order.
pub fn roles(chapter: Chapter) -> &'static [Role] {
    match chapter {
        Chapter::Platform => &[],
        Chapter::Contacts | Chapter::Readers => &[Role::First, Role::Second],
        Chapter::Partners => &[Role::Third, Role::Second],
        Chapter::Customers => &[Role::Ink],
    }
}

/// The keys of their names, in the same order.
pub fn names(chapter: Chapter) -> &'static [&'static str] {
    match chapter {
        Chapter::Platform => &[],
        Chapter::Contacts => &["line.list", "line.followers"],
        Chapter::Readers => &["line.silent", "line.active"],
        Chapter::Partners => &["line.recommended", "line.posts"],
        Chapter::Customers => &["axis.customers"],
    }
}

/// Lays bands beneath everything else: for each curve the low, the middle and the high of every month, one after the other.
/// Bands of another chapter, or of a forecast of another length, are left out.
pub(super) fn lay(picture: &mut Picture, chapter: Chapter, months: usize, bands: &[f64]) {
    let roles = roles(chapter);
    if months == 0 || bands.len() != 3 * months * roles.len() {
        return;
    }
    for (&role, band) in roles.iter().zip(bands.chunks_exact(3 * months)) {
        let curve = |place: usize| {
            let mut points = Vec::new();
            let mut month = 0.0;
            for figures in band.chunks_exact(3) {
                month += 1.0;
                points.push((month, figures[place]));
            }
            points
        };
        let band = Mark::Band { low: curve(0), middle: curve(1), high: curve(2), role, opacity: 0.14 };
        picture.marks.insert(0, band);
    }
}
