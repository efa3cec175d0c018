//! The colours in which sentences say what a chart draws.

use super::palette::Role;

/// The colour of the curve or area that shows a figure of a sentence, by the figure's name; none where no curve does.
pub fn series(figure: &str) -> Option<Role> {
    match figure {
        "rate" | "today" | "later" | "email" | "list" | "ceiling" | "silent" | "share" => Some(Role::First),
        "social" | "active" | "others" => Some(Role::Second),
        "recommended" => Some(Role::Third),
        "reactions" => Some(Role::Fourth),
        "found" => Some(Role::Fifth),
        _ => None,
    }
}
