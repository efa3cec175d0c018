//! The calculator's sign: reach that falls, and where you are. Drawn once, in the colours of the charts.

use std::collections::BTreeMap;

use reach_calculator::chart::palette::{Palette, Role};

use crate::pixels;

/// Units of the drawing on each side.
const SIDE: f64 = 16.0;

/// Side of the tile for phones and tablets of Apple.
const TOUCH: u32 = 180;

/// Sides of the tiles that manifests name.
pub(crate) const TILES: [u32; 2] = [192, 512];

/// Side of the tile that systems cut to a shape of their own.
pub(crate) const MASKED: u32 = 512;

/// Sides of the pictures in `favicon.ico`.
const SMALL: [u32; 3] = [16, 32, 48];

/// The sign as a vector, on nothing.
pub(crate) fn vector() -> String {
    drawn(&sign())
}

/// All files by their names.
pub(crate) fn files() -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::from([
        ("icon.svg".to_owned(), vector().into_bytes()),
        ("favicon.ico".to_owned(), small()),
        ("icons/touch.png".to_owned(), pixels::png(&tile(0.8, 0), TOUCH, TOUCH)),
        ("icons/masked.png".to_owned(), pixels::png(&tile(0.62, 0), MASKED, MASKED)),
    ]);
    files.extend(TILES.map(|side| (tile_name(side), pixels::png(&tile(0.8, 3), side, side))));
    files
}

/// The place of a tile.
pub(crate) fn tile_name(side: u32) -> String {
    format!("icons/{side}.png")
}

/// The sign on a white tile with round corners, taking this share of its side.
pub(crate) fn tile(share: f64, corner: u32) -> String {
    let surface = Palette::LIGHT.color(Role::Surface).0;
    let inset = SIDE / 2.0 * (1.0 - share);
    drawn(&format!(
        "<rect width='{SIDE}' height='{SIDE}' rx='{corner}' fill='#{surface:06x}'/>\
         <g transform='translate({inset} {inset}) scale({share})'>{}</g>",
        sign()
    ))
}

/// The sign itself, in a square of [`SIDE`].
pub(crate) fn sign() -> String {
    let [curve, dot] = [Role::First, Role::Second].map(|role| Palette::LIGHT.color(role).0);
    format!(
        "<path d='M2 3c2 7 6 9 12 10' fill='none' stroke='#{curve:06x}' stroke-width='2.5' stroke-linecap='round'/>\
         <circle cx='8' cy='10.6' r='2.4' fill='#{dot:06x}'/>"
    )
}

fn drawn(inside: &str) -> String {
    format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {SIDE} {SIDE}'>{inside}</svg>")
}

/// `favicon.ico`: a list of pictures, each a PNG, as every browser of these years reads it.
fn small() -> Vec<u8> {
    let pictures = SMALL.map(|side| pixels::whole_png(&vector(), side));
    let mut file = vec![0, 0, 1, 0, SMALL.len() as u8, 0];
    let mut place = file.len() + 16 * SMALL.len();
    for (side, picture) in SMALL.iter().zip(&pictures) {
        // Sides, no list of colours, one plane, 32 bits.
        file.extend([*side as u8, *side as u8, 0, 0, 1, 0, 32, 0]);
        file.extend((picture.len() as u32).to_le_bytes());
        file.extend((place as u32).to_le_bytes());
        place += picture.len();
    }
    pictures.iter().for_each(|picture| file.extend(picture));
    file
}
