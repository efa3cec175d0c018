//! What somebody may do, and how often they do it.

use anyhow::Result;

use super::walk::Walk;

/// Something to do, which tells what was done.
pub(super) struct Action {
    pub(super) name: &'static str,
    /// In shares of the sum of all.
    pub(super) often: u32,
    pub(super) act: fn(&mut Walk) -> Result<String>,
}

const fn action(name: &'static str, often: u32, act: fn(&mut Walk) -> Result<String>) -> Action {
    Action { name, often, act }
}

pub(super) static ACTIONS: [Action; 26] = [
    action("a slider by keys", 14, Walk::slide_by_keys),
    action("a slider by pointer", 12, Walk::slide_by_pointer),
    action("a field", 16, Walk::fill_a_field),
    action("a choice", 8, Walk::choose),
    action("a check", 3, Walk::check),
    action("a button", 14, |walk| walk.click_one(BUTTONS)),
    action("a disclosure", 10, |walk| walk.click_one("summary")),
    action("a chapter", 8, |walk| walk.click_one("[role=tab]")),
    action("undo or redo", 8, Walk::undo_or_redo),
    action("back or forward", 5, Walk::travel),
    action("a language", 3, |walk| walk.click_one("button.language")),
    action("an attribute", 2, Walk::set_an_attribute),
    action("pin", 3, |walk| walk.click_one(".pin")),
    action("a link", 6, Walk::paste_a_link),
    action("theme", 2, Walk::change_theme),
    action("resize", 4, Walk::resize),
    action("the chart", 4, Walk::point_at_the_chart),
    action("present", 2, Walk::present),
    action("a clicker", 8, Walk::click_on),
    action("a guess", 5, Walk::guess),
    action("a question", 5, |walk| walk.click_one(".deeper > summary, .deeper button, [data-question]")),
    action("embedding", 2, Walk::embed),
    action("saving", 2, |walk| walk.click_one(".saving summary, .saving button")),
    action("a file", 3, Walk::drop_files),
    action("escape", 8, Walk::escape),
    action("back on the page", 2, Walk::go_home),
];

/// None of those that lead into another window, which is an action of its own.
const BUTTONS: &str = "button:not([role=tab], [data-action=notes], [data-action=enlarge])";
