//! What the WordPress plugin must know: its lists in PHP, and the attributes of its block.

use anyhow::{Context, Result};
use serde_json::{Map, json};

use crate::element::{Element, Knower, Values};
use crate::generated::{Generated, note, quoted, read};
use crate::heights::{Heights, lengths};
use crate::names;

const BLOCK: &str = "wordpress/block/block.json";

pub(crate) fn files(element: &Element, heights: &Heights) -> Result<Vec<Generated>> {
    Ok(vec![
        Generated { path: "wordpress/includes/lists.php", text: php(element, heights) },
        Generated { path: BLOCK, text: block(element, &read(BLOCK)?)? },
    ])
}

fn php(element: &Element, heights: &Heights) -> String {
    let known = element.known_to(Knower::WordPress);
    let own: Vec<_> = element.known_to(Knower::Element).into_iter().filter(|name| known.contains(name)).collect();
    let languages = names::languages();
    let languages: Vec<_> = languages.iter().map(|(tag, name)| (*tag, quoted(name))).collect();
    let heights: Vec<_> =
        lengths(heights).into_iter().map(|(layout, chapters)| (layout, by_chapter(&chapters))).collect();
    let rooms: Vec<_> = element.rooms().into_iter().map(|(name, room)| (name, room.to_string())).collect();
    let colours =
        element.attributes.iter().filter(|one| one.values == Values::Colour && one.known.contains(&Knower::WordPress));
    let colours: Vec<_> = colours.map(|one| one.name.as_str()).collect();
    format!(
        "<?php\n/**\n * {}\n *\n * @package ReachCalculator\n */\n\nnamespace ReachCalculator;\n\n\
         defined( 'ABSPATH' ) || exit;\n\n\
         /** Everything that shortcode and block understand. */\nconst NAMES = {};\n\n\
         /** Those of them that are the element's own. */\nconst ELEMENT_NAMES = {};\n\n\
         const CHAPTERS = {};\nconst LAYOUTS  = {};\n\n\
         /** Languages that there are texts in, by their own names. */\nconst LANGUAGES = {};\n\n\
         /** Room that is kept before the calculator starts, by layout and chapter, following the width of the container around. */\nconst HEIGHTS = {};\n\n\
         /** Pixels that what an attribute brings takes beyond that. */\nconst ROOMS = {};\n\n\
         /** Attributes that are colours, each a property of the element. */\nconst COLOURS = {};\n",
        note("data/element.json, data/heights.json and the lists in Rust"),
        list(&known),
        list(&own),
        list(&names::chapters()),
        list(&names::layouts()),
        map(&languages),
        map(&heights),
        map(&rooms),
        list(&colours),
    )
}

fn by_chapter(chapters: &[(&str, String, u32)]) -> String {
    let rows: Vec<_> = chapters.iter().map(|(chapter, length, _)| (*chapter, quoted(length))).collect();
    map(&rows).replace("\n", "\n\t")
}

fn list(values: &[&str]) -> String {
    format!("array( {} )", values.iter().map(|value| quoted(value)).collect::<Vec<_>>().join(", "))
}

/// In WordPress's layout: arrows below each other.
fn map(pairs: &[(&str, String)]) -> String {
    let width = pairs.iter().map(|(key, _)| key.len() + 2).max().unwrap_or_default();
    let lines = pairs.iter().map(|(key, value)| format!("\t{:width$} => {value},\n", quoted(key)));
    format!("array(\n{})", lines.collect::<String>())
}

/// The block as it is, with the attributes of the list.
fn block(element: &Element, text: &str) -> Result<String> {
    let (before, rest) = text.split_once(START).context("wordpress/block/block.json has no attributes")?;
    let (_, after) = rest.split_once("\n  }").context("wordpress/block/block.json: where do the attributes end?")?;
    let attributes = element.known_to(Knower::WordPress);
    let lines: Vec<_> = attributes
        .iter()
        .map(|name| format!("\n    \"{name}\": {{ \"type\": \"string\", \"default\": \"\" }}"))
        .collect();
    let text = format!("{before}{START}{}\n  }}{after}", lines.join(","));
    // What is cut out and put in again must still be what WordPress reads.
    let block: Map<_, _> = serde_json::from_str(&text).context("wordpress/block/block.json")?;
    let expected: Map<_, _> =
        attributes.iter().map(|name| ((*name).to_owned(), json!({ "type": "string", "default": "" }))).collect();
    anyhow::ensure!(block["attributes"] == json!(expected), "{BLOCK} holds more than strings");
    Ok(text)
}

const START: &str = "  \"attributes\": {";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_map_has_its_arrows_below_each_other() {
        let pairs = [("a", "1".to_owned()), ("long", "2".to_owned())];
        assert_eq!(map(&pairs), "array(\n\t'a'    => 1,\n\t'long' => 2,\n)");
    }

    #[test]
    fn every_attribute_is_checked_and_has_its_words() {
        let checks = read("wordpress/includes/attributes.php").expect("readable");
        let words = read("wordpress/includes/block.php").expect("readable");
        for name in Element::read().expect("readable").known_to(Knower::WordPress) {
            let function = format!("function checked_{}(", name.replace('-', "_"));
            assert!(checks.contains(&function), "attributes.php does not check {name}");
            assert!(words.contains(&format!("'{name}'")), "`texts()` in block.php does not say what {name} is");
        }
    }

    #[test]
    fn every_choice_of_the_block_has_its_words() {
        let words = read("wordpress/includes/block.php").expect("readable");
        for name in names::chapters().into_iter().chain(names::layouts()) {
            assert!(words.contains(&format!("'{name}'")), "`texts()` in block.php does not say what {name} is");
        }
    }
}
