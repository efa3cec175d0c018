//! `data/heights.json`: how tall the calculator is, as `cargo xtask heights` has measured it, and the room that pages keep
//! for it by those figures before it starts.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};

use crate::generated::{Generated, note, quoted, read};
use crate::names;

/// Pixels by layout, chapter and width of the column: without, and with the owner's own line at the foot.
pub(crate) struct Heights(BTreeMap<String, BTreeMap<String, BTreeMap<u32, [u32; 2]>>>);

/// Widths from which on a calculator is arranged otherwise: sliders in two rows, sliders beside the chart.
const BOUNDS: [u32; 3] = [360, 512, 800];

/// Room below the first bound and from each bound on.
pub(crate) type Room = [u32; BOUNDS.len() + 1];

/// Rooms end where a ruler has a mark, so that a pixel more or less does not change them.
const MARK: u32 = 10;

impl Heights {
    pub(crate) fn read() -> Result<Heights> {
        let heights = Heights(serde_json::from_str(&read("data/heights.json")?).context("data/heights.json")?);
        for layout in names::layouts() {
            for chapter in names::chapters() {
                let measured = heights.0.get(layout).and_then(|chapters| chapters.get(chapter));
                let widths: Vec<_> = measured.into_iter().flat_map(BTreeMap::keys).copied().collect();
                let all = (0..=BOUNDS.len()).all(|class| widths.iter().any(|width| class_of(*width) == class));
                ensure!(all, "data/heights.json lacks {layout} {chapter}; type: cargo xtask heights");
            }
        }
        Ok(heights)
    }

    /// What a layout needs for a chapter, in columns of any width.
    pub(crate) fn room(&self, layout: &str, chapter: &str, foot: bool) -> Room {
        let mut room = Room::default();
        for (width, heights) in &self.0[layout][chapter] {
            let class = &mut room[class_of(*width)];
            *class = (*class).max(heights[usize::from(foot)].next_multiple_of(MARK));
        }
        room
    }

    /// The widths that were measured, and the tallest chapter of a layout at each.
    pub(crate) fn tallest(&self, layout: &str) -> BTreeMap<u32, u32> {
        let mut tallest = BTreeMap::new();
        for (width, [bare, _]) in self.0[layout].values().flatten() {
            let height = tallest.entry(*width).or_insert(0);
            *height = (*bare).max(*height);
        }
        tallest
    }
}

/// Into which part between the bounds a width falls.
fn class_of(width: u32) -> usize {
    BOUNDS.iter().filter(|bound| **bound <= width).count()
}

/// The room as a length in CSS that follows the width of the container around, or of the screen where there is none: each
/// step is a slope too steep to be seen. It has neither quotes nor what HTML would escape.
pub(crate) fn length(room: Room) -> String {
    let mut text = format!("{}px", room[BOUNDS.len()]);
    for (class, bound) in BOUNDS.into_iter().enumerate() {
        let more = i64::from(room[class]) - i64::from(room[class + 1]);
        if more > 0 {
            text += &format!(" + clamp(0px,({bound}px - 100cqi)*999,{more}px)");
        } else if more < 0 {
            text += &format!(" + clamp({more}px,(100cqi - {bound}px)*999,0px)");
        }
    }
    format!("calc({text})")
}

/// A layout with its chapters: the length in CSS of each, and pixels in the narrowest column.
pub(crate) type Lengths = (&'static str, Vec<(&'static str, String, u32)>);

/// What scripts and PHP keep free without a line of the owner's: by layout and chapter, and for the narrowest column.
pub(crate) fn lengths(heights: &Heights) -> Vec<Lengths> {
    let of = |layout| {
        let row = |chapter| {
            let room = heights.room(layout, chapter, false);
            (chapter, length(room), room.into_iter().max().unwrap_or_default())
        };
        names::chapters().into_iter().map(row).collect()
    };
    names::layouts().into_iter().map(|layout| (layout, of(layout))).collect()
}

pub(crate) fn files(heights: &Heights, rooms: &[(&str, u32)]) -> Result<[Generated; 2]> {
    let rows = lengths(heights).into_iter().map(|(layout, chapters)| {
        let row = |(chapter, length, most): &(&str, String, u32)| {
            format!("    {chapter}: {{ length: {}, most: {most} }},\n", quoted(length))
        };
        format!("  {layout}: {{\n{}  }},\n", chapters.iter().map(row).collect::<String>())
    });
    let script = format!(
        "/** {} */\n\n/** Room that is kept before the calculator starts: by the width of the column, and for any. */\n\
         export const ROOM = {{\n{}}};\n",
        note("data/heights.json"),
        rows.collect::<String>()
    );
    Ok([
        Generated { path: "www/embedding/room.js", text: script },
        Generated { path: "www/pages/reach-calculator.css", text: style(heights) + &added(rooms)? },
    ])
}

/// Where what an attribute brings may add to the height, one beside the other.
const EDGES: [&str; 2] = ["padding-top", "padding-bottom"];

/// Rules for attributes that bring something: its room is added to what was measured without it.
fn added(rooms: &[(&str, u32)]) -> Result<String> {
    ensure!(rooms.len() <= EDGES.len(), "data/element.json: more attributes take room than a float has edges");
    let rule = |(&(name, room), edge): (&(&str, u32), &str)| {
        format!("\n{PLACE}:is([{name}], [data-{name}])::before {{\n  {edge}: {room}px;\n}}\n")
    };
    Ok(rooms.iter().zip(EDGES).map(rule).collect())
}

/// A float without width holds its place open, before and after the start: what is measured by its own width cannot have
/// a height by it.
fn style(heights: &Heights) -> String {
    let mut text = format!(
        "/* {} */\n:is(reach-calculator, .reach-calculator):not([hidden]) {{\n  display: flow-root;\n  \
         container-type: inline-size;\n  contain-intrinsic-inline-size: 18em;\n}}\n\n\
         :is(reach-calculator, .reach-calculator)::before {{\n  content: \"\";\n  float: left;\n  height: {};\n}}\n\n\
         /* A copy of the link that stands for a calculator waits inside. */\n\
         reach-calculator .reach-calculator:not([hidden]) {{\n  display: inline;\n  container-type: normal;\n}}\n\n\
         reach-calculator .reach-calculator::before {{\n  content: none;\n}}\n",
        note("data/heights.json"),
        length(heights.room(names::layouts()[0], names::chapters()[0], true))
    );
    for layout in names::layouts() {
        for chapter in names::chapters() {
            if (layout, chapter) == (names::layouts()[0], names::chapters()[0]) {
                continue;
            }
            text += &format!(
                "\n{}{}::before {{\n  height: {};\n}}\n",
                chosen("layout", "ly", layout, names::layouts()[0]),
                chosen("chapter", "v", chapter, names::chapters()[0]).trim_start_matches(PLACE),
                length(heights.room(layout, chapter, true))
            );
        }
    }
    text
}

const PLACE: &str = ":is(reach-calculator, .reach-calculator)";

/// Those that have chosen something, by attribute or in the link; the usual need not be chosen.
fn chosen(attribute: &str, key: &str, value: &str, usual: &str) -> String {
    if value == usual {
        return PLACE.to_owned();
    }
    let by_name = format!("[{attribute}=\"{value}\"], [data-{attribute}=\"{value}\"]");
    let by_link = ["state", "data-state", "href"].map(|name| format!("[{name}*=\"&{key}={value}\"]")).join(", ");
    format!("{PLACE}:is({by_name}, {by_link})")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_has_a_step_at_each_bound_and_none_where_nothing_changes() {
        assert_eq!(length([500; 4]), "calc(500px)");
        assert_eq!(
            length([700, 640, 560, 600]),
            "calc(600px + clamp(0px,(360px - 100cqi)*999,60px) + clamp(0px,(512px - 100cqi)*999,80px) \
             + clamp(-40px,(100cqi - 800px)*999,0px))"
        );
    }

    #[test]
    fn every_card_and_column_is_as_short_as_the_design_wants_it() {
        let heights = Heights::read().expect("readable");
        for (layout, width, most) in [("card", 645, 560), ("card", 360, 640), ("compact", 645, 900)] {
            let tallest = heights.tallest(layout)[&width];
            assert!(tallest <= most, "{layout} is {tallest} pixels tall at {width}, and not {most}");
        }
    }

    #[test]
    fn what_is_kept_is_at_least_what_was_measured() {
        let heights = Heights::read().expect("readable");
        for (layout, chapters) in &heights.0 {
            for (chapter, measured) in chapters {
                for (width, [bare, footed]) in measured {
                    let class = class_of(*width);
                    assert!(heights.room(layout, chapter, false)[class] >= *bare, "{layout} {chapter} {width}");
                    assert!(heights.room(layout, chapter, true)[class] >= *footed, "{layout} {chapter} {width}");
                }
            }
        }
    }
}
