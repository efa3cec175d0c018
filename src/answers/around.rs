//! A chapter's figure around a scenario: what it would be with another value of one input.

use std::cell::OnceCell;

use super::Chapter;
use crate::inputs::{Key, Scenario};
use crate::model::Audience;

/// The figures of a scenario of which one input at a time is changed. The audience is the most of the cost, and many an
/// input leaves it as it is: then it is computed once, and not before it is needed.
pub(super) struct Around<'a> {
    chapter: Chapter,
    scenario: &'a Scenario,
    audience: OnceCell<Audience>,
}

impl<'a> Around<'a> {
    /// Nothing computed yet.
    pub(super) fn new(chapter: Chapter, scenario: &'a Scenario) -> Self {
        Self { chapter, scenario, audience: OnceCell::new() }
    }

    /// The figure where this input was changed.
    pub(super) fn figure(&self, key: Key, changed: &Scenario) -> f64 {
        let chapter = self.chapter;
        if !Audience::ignores(key) {
            return chapter.figure_of(changed);
        }
        let audience = self.audience.get_or_init(|| Audience::of(&chapter.needed(self.scenario)));
        match chapter {
            Chapter::Platform | Chapter::Contacts => chapter.figure_of_people(&audience.people),
            _ => chapter.figure_of_business(&chapter.needed(changed), audience),
        }
    }
}
