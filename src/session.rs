//! One widget's state: what was asked for, what is computed with, and what is shown.
//!
//! Each widget has its own [`Session`]; nothing is global, so that two on one page cannot compute with each other's
//! figures. Inputs are kept as they were asked for, rounded and within their bounds. Limits between two inputs are
//! applied to a copy, the [effective scenario](Session::scenario): who raises the friend cap again gets the followers
//! back that it had cut off.

mod change;
mod offer;
mod shown;
mod view;

pub use shown::{Home, Shown};

use crate::inputs::{Inputs, Key};
use crate::inputs::{Lowered, Scenario};
use crate::link::{self, Link, Note, Space, View, Written};

/// The state of one widget.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    link: Link,
    /// What the page around offers: the defaults, where the page is the calculator's own.
    offer: Link,
    /// Where ticks stand and resets lead.
    base: Inputs,
    scenario: Scenario,
    lowered: Vec<Lowered>,
    baseline: Option<Scenario>,
    home: Home,
    /// What the reader has chosen to see.
    chosen: View,
}

impl Default for Session {
    fn default() -> Self {
        let link = Link::default();
        let (scenario, lowered) = Scenario::settled(link.inputs.clone());
        let (base, home, chosen) = (link.base(), Home::default(), View::default());
        Self { offer: link.clone(), link, base, scenario, lowered, baseline: None, home, chosen }
    }
}

impl Session {
    /// A session with the defaults.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes everything from a link (whole address, hash or query) and says what it had to replace. A text without a
    /// link, such as `#contact`, changes nothing.
    ///
    /// ```
    /// use reach_calculator::session::Session;
    /// let mut session = Session::new();
    /// let notes = session.read("#rc1&f=500&p=1000");
    /// assert_eq!((session.scenario().followers, session.scenario().posts), (500.0, 90.0));
    /// assert_eq!(notes[0].name, "posts");
    /// ```
    pub fn read(&mut self, text: &str) -> Vec<Note> {
        if !Link::is_in(text) {
            return Vec::new();
        }
        let (link, notes) = Link::read(text);
        self.chosen = self.chosen_after(link.view);
        self.base = self.base_of(link.preset);
        self.baseline = link.baseline.clone().map(|inputs| Scenario::settled(inputs).0);
        self.link = link;
        self.settle();
        notes
    }

    /// The present state as `rc1&…`, without `#`, and what was left out of it for being too long.
    pub fn link(&self) -> Written {
        Link { view: self.linked_view(), ..self.link.clone() }.write()
    }

    /// The link for those in the room who join by phone: so short that it fits a QR code with space for so many bytes,
    /// and in their own language and layout.
    pub fn room_link(&self, bytes: usize) -> Written {
        let view = View { language: None, layout: None, ..self.linked_view() };
        Link { view, ..self.link.clone() }.write_within(Space::of_code(bytes))
    }

    /// The scenario that is computed: the inputs with the limits between them applied.
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// The inputs that are lower in the scenario than was asked for, and which other input keeps them there.
    pub fn lowered(&self) -> &[Lowered] {
        &self.lowered
    }

    /// The lowering of one input, if it is lowered.
    pub fn lowered_by(&self, key: Key) -> Option<&Lowered> {
        self.lowered.iter().find(|lowered| lowered.key == key)
    }

    /// The value asked for: rounded and within its bounds.
    pub fn value(&self, key: Key) -> f64 {
        self.link.inputs.get(key)
    }

    /// The value that the page around offers, that of the preset, or the default where there is neither: where the slider has its tick and reset leads.
    pub fn base_value(&self, key: Key) -> f64 {
        self.base.get(key)
    }

    /// The pinned scenario.
    pub fn baseline(&self) -> Option<&Scenario> {
        self.baseline.as_ref()
    }

    /// The baseline's value as it was asked for when it was pinned.
    pub fn baseline_value(&self, key: Key) -> Option<f64> {
        self.link.baseline.as_ref().map(|inputs| inputs.get(key))
    }

    /// Id of the preset that the scenario started from.
    pub fn preset(&self) -> Option<&'static str> {
        self.link.preset
    }

    /// Seed of the uncertainty band, where the link names one.
    pub fn seed(&self) -> Option<u32> {
        self.link.seed
    }

    /// What is asked of the model beside the chapters; empty where nothing is.
    pub fn question(&self) -> &str {
        self.link.question.as_deref().unwrap_or_default()
    }

    /// How sure own figures have made the reach that they set, as links write it; `None` where none did.
    pub fn fitted(&self) -> Option<u32> {
        self.link.fitted
    }

    /// The inputs that differ from preset or default, in the order of the table.
    pub fn changed(&self) -> Vec<Key> {
        link::differences(&self.link.inputs, &self.base).map(|parameter| parameter.key).collect()
    }

    /// Whether one input differs from preset or default.
    pub fn is_changed(&self, key: Key) -> bool {
        self.value(key) != self.base_value(key)
    }

    /// Where a value lies on its slider, in whole steps.
    pub fn position(key: Key, value: f64) -> u32 {
        let parameter = key.parameter();
        libm::round(parameter.position(value) * f64::from(parameter.positions())) as u32
    }

    /// The value at a position of the slider.
    pub fn value_at(key: Key, position: u32) -> f64 {
        let parameter = key.parameter();
        parameter.at_position(f64::from(position) / f64::from(parameter.positions().max(1)))
    }
}
