//! What the page answers: which sentence fits, with which figures, and that all of it follows one figure of a chapter.

mod asked;
mod chapters;
mod claims;
mod controls;
mod difference;
mod figure;
mod headline;
mod lever;
mod listing;
mod months;
mod readout;
mod story;
mod sure;
mod what_if;

use reach_calculator::answers::{Figure, Outlook, Sentence};
use reach_calculator::session::Session;

/// What follows from the scenario of a link.
fn outlook(link: &str) -> Outlook {
    let mut session = Session::new();
    assert!(session.read(link).is_empty(), "{link} says what it means");
    Outlook::new(session.scenario().clone())
}

/// The number behind a figure of a sentence.
#[track_caller]
fn number(sentence: &Sentence, name: &str) -> f64 {
    let figure = sentence.figures.iter().find(|figure| figure.0 == name);
    match figure.unwrap_or_else(|| panic!("{} has a figure {name}", sentence.key)).1 {
        Figure::Count(value)
        | Figure::People(value)
        | Figure::About(value)
        | Figure::AboutEuro(value)
        | Figure::Few(value)
        | Figure::Share(value)
        | Figure::WholeShare(value)
        | Figure::ShareTenths(value)
        | Figure::Euro(value)
        | Figure::Whole(value)
        | Figure::Tenths(value)
        | Figure::OneDecimal(value)
        | Figure::Value(_, value) => value,
        Figure::CalendarYear(year) => year as f64,
        ref other => panic!("{} has no number {name} but {other:?}", sentence.key),
    }
}
