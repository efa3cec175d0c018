//! The table by which pages keep room is what the built page measures.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result, ensure};
use browser_tests::heights::{Pair, measured_at};
use browser_tests::root;

/// Pixels by which letters of another version of a typeface may move a line's end.
const SLACK: u32 = 6;

type Written = BTreeMap<String, BTreeMap<String, BTreeMap<u32, Pair>>>;

#[test]
fn the_heights_are_what_the_command_would_measure_now() -> Result<()> {
    let written: Written = serde_json::from_slice(&fs::read(root().join("data/heights.json"))?)?;
    for (layout, chapters) in measured_at(&[360, 645, 1200])? {
        for (chapter, widths) in chapters {
            for (width, now) in widths {
                let then = written.get(layout).and_then(|chapters| chapters.get(chapter)?.get(&width));
                let then = then.with_context(|| format!("{layout} {chapter} {width} is missing"))?;
                let near = now.iter().zip(then).all(|(now, then)| now.abs_diff(*then) <= SLACK);
                ensure!(near, "{layout} {chapter} at {width}: {now:?}, not {then:?}; type: cargo xtask heights");
            }
        }
    }
    Ok(())
}
