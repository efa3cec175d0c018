//! What the plugin's page in the directory of WordPress.org shows: icons and banners, in the sizes and names that it asks for.

use std::collections::BTreeMap;

use reach_calculator::chart::palette::{Palette, Role};

use crate::icon::{sign, tile, vector};
use crate::pixels;
use crate::words::Words;

/// Where they lie until the plugin is handed in.
pub const DIRECTORY: &str = "wordpress-org/";

/// Sides of the icons.
const ICONS: [u32; 2] = [128, 256];

/// Width and height of the banner, and how many pixels each of them has.
const BANNER: (u32, u32) = (772, 250);
const RATIOS: [u32; 2] = [1, 2];

/// All files by their names.
pub(crate) fn files(words: &Words) -> BTreeMap<String, Vec<u8>> {
    let named = |name: String, content: Vec<u8>| (format!("{DIRECTORY}{name}"), content);
    let icon = |side: u32| named(format!("icon-{side}x{side}.png"), pixels::png(&tile(0.8, 0), side, side));
    let drawn = banner(words);
    let banner = |ratio: u32| {
        let (width, height) = (BANNER.0 * ratio, BANNER.1 * ratio);
        named(format!("banner-{width}x{height}.png"), pixels::png(&drawn, width, height))
    };
    let vector = named("icon.svg".to_owned(), vector().into_bytes());
    ICONS.map(icon).into_iter().chain(RATIOS.map(banner)).chain([vector]).collect()
}

/// Name and question at the left, the sign at the right.
fn banner(words: &Words) -> String {
    let (width, height) = BANNER;
    let colour = |role| format!("#{:06x}", Palette::LIGHT.color(role).0);
    let (surface, ink, muted) = (colour(Role::Surface), colour(Role::Ink), colour(Role::Muted));
    format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {width} {height}' font-family='Inter'>\
         <rect width='{width}' height='{height}' fill='{surface}'/>\
         <text x='44' y='118' font-size='52' font-weight='600' fill='{ink}'>{}</text>\
         <text x='46' y='166' font-size='25' fill='{muted}'>{}</text>\
         <g transform='translate(528 26) scale(12.5)'>{}</g></svg>",
        words.calculator(),
        words.question(reach_calculator::answers::Chapter::ALL[0]),
        sign(),
    )
}
