//! The scenario that the page around offers: a coach's figures are the defaults of whoever comes to the coach's page.
//!
//! Links stay what they are: the difference from their preset, whatever page they were made on.

use super::Session;
use crate::inputs::{Inputs, PARAMETERS};
use crate::link::{Link, base};

impl Session {
    /// What the page around offers, as a link; a text without one takes the offer back. What is shown stays.
    ///
    /// ```
    /// use reach_calculator::{inputs::Key, session::Session};
    /// let mut session = Session::new();
    /// session.set_offer("rc1&f=500");
    /// session.read("rc1&f=800");
    /// session.reset_all();
    /// assert_eq!(session.value(Key::Followers), 500.0);
    /// ```
    pub fn set_offer(&mut self, text: &str) {
        self.offer = if Link::is_in(text) { Link::read(text).0 } else { Link::default() };
        self.base = self.base_of(self.link.preset);
    }

    /// Where resets lead from a preset. Another one than the offer's brings its own values, and all else that was decided
    /// for the offer stays.
    pub(super) fn base_of(&self, preset: Option<&'static str>) -> Inputs {
        let (start, defaults, mut inputs) = (self.offer.base(), base(None), base(preset));
        for key in PARAMETERS.iter().map(|parameter| parameter.key) {
            let offered = self.offer.inputs.get(key);
            let is_decided = offered != start.get(key) && inputs.get(key) == defaults.get(key);
            if is_decided || preset == self.offer.preset {
                inputs.set(key, offered);
            }
        }
        inputs
    }
}
