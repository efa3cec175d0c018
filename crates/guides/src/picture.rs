//! How large a picture is, so that the page keeps its room before it comes.

use crate::guide::folder;

/// Pictures are taken with three pixels on two points: sharp on most screens, and light.
const PIXELS: usize = 3;
const POINTS: usize = 2;

/// Width and height in points of a picture that a guide names, such as `../pictures/dialog-de.webp`.
pub(crate) fn size(target: &str) -> (usize, usize) {
    let file = folder().join(target.trim_start_matches("../"));
    let size = imagesize::size(&file).unwrap_or_else(|error| {
        panic!("{} cannot be read: {error}; type: cargo xtask screenshots --guides", file.display())
    });
    (size.width * POINTS / PIXELS, size.height * POINTS / PIXELS)
}
