//! What operators take of their feeds, as published, and what the presets make of it.

use maud::Markup;
use reach_calculator::evidence::{FEED_SHARES, FeedShare};
use reach_calculator::inputs::Key;

use super::cell;
use crate::html;
use crate::platforms;
use crate::words::Words;

const COLUMNS: [&str; 7] = ["platform", "paid", "recommended of rest", "taken", "unpaid", "throttle", "source"];

pub(super) fn html(words: &Words) -> Markup {
    let rows: Vec<_> = FEED_SHARES.iter().map(|share| row(share, words)).collect();
    html::table("figures", words.get("table feeds"), &COLUMNS.map(|name| words.get(name)), &rows)
}

fn row(share: &FeedShare, words: &Words) -> Vec<Markup> {
    let (locale, name) = (words.locale, share.adoption.name);
    let percent = |share: f64| locale.percent(share, 0, 1);
    let unknown = || words.get("unpublished").to_owned();
    vec![
        cell(name),
        cell(Some(share.paid).filter(|paid| *paid > 0.0).map_or_else(unknown, percent)),
        cell(share.recommended_of_rest.map_or_else(unknown, percent)),
        cell(percent(share.taken())),
        cell(share.recommended().map_or_else(unknown, percent)),
        cell(locale.value(platforms::latest(share).throttle, Key::Throttle.parameter())),
        cell(words.get(&format!("feed {name}"))),
    ]
}
