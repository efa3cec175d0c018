//! By what a browser offers to install the page.

use reach_calculator::chart::palette::{Palette, Role};
use reach_calculator::words::Language;
use serde_json::json;

use crate::icon::{MASKED, TILES, tile_name};
use crate::words::Words;

/// Where it lies: German beside the script, every other language in a folder of its own, as the method page.
pub(crate) fn address(language: Language) -> String {
    format!("{}manifest.webmanifest", folder(language))
}

/// The manifest.
pub(crate) fn json(words: &Words) -> String {
    let up = if folder(words.language).is_empty() { "" } else { "../" };
    let colour = |role| format!("#{:06x}", Palette::LIGHT.color(role).0);
    let icon = |file: String, sizes: u32, purpose: &str| json!({ "src": format!("{up}{file}"), "sizes": format!("{sizes}x{sizes}"), "type": "image/png", "purpose": purpose });
    let mut icons: Vec<_> = TILES.map(|side| icon(tile_name(side), side, "any")).into();
    icons.push(icon("icons/masked.png".to_owned(), MASKED, "maskable"));
    let tag = words.language.tag();
    let manifest = json!({
        "name": words.calculator(),
        "short_name": words.calculator(),
        "description": words.say("startDescription", &[]),
        "lang": tag,
        "dir": "ltr",
        "id": format!("reach-calculator-{tag}"),
        "start_url": format!("{up}./#rc1&lg={tag}"),
        "scope": format!("{up}./"),
        "display": "standalone",
        "background_color": colour(Role::Surface),
        "theme_color": colour(Role::Surface),
        "categories": ["business", "productivity", "education"],
        "icons": icons,
    });
    manifest.to_string()
}

fn folder(language: Language) -> String {
    if language == Language::De { String::new() } else { format!("{}/", language.tag()) }
}
