//! Links that carry a scenario: `https://host/path/#rc1&f=500&p=8`.
//!
//! `rc1` is the version of the format **and** of the defaults and presets that a link leaves out; each link is read by
//! its own version (`versions/`) and written in the newest, so that it gives for ever what it gave (see
//! `tests/links/rc1.txt`). Behind it, in this order and only
//! where they differ from what is taken for granted:
//!
//! | keys | meaning |
//! | --- | --- |
//! | `pr` | preset that the scenario starts from |
//! | `f`, `p`, … | inputs, by the short keys of [`PARAMETERS`]; full names are read too. The first of several wins |
//! | `z` | all inputs packed, written only where single ones would make the link too long |
//! | `v`, `lg`, `ly`, `ax` | chapter, language, layout, axis of the platform chart |
//! | `sd` | seed of the uncertainty band |
//! | `ow` | that own figures have set the reach: to how many people, and in the last three digits its error in thousandths, `84110` |
//! | `b` | baseline: `f~500~p~8`, the inputs that differ from the defaults; `~` where none does; `z~…`, those that differ from the scenario, packed |
//! | any other | dropped; of a newer version, what looks like an input is kept and written back |
//!
//! Links are lower-case and made of `[a-z0-9._~=&-]` only, nothing that a chat or mail program bends, and what such
//! programs do bend is bent back: capitals, `&amp;`, `=3D`, percent signs, signs that nobody sees, sorted queries, a full
//! stop or bracket at the end. A link that says nothing we know is said to be unreadable. The version is
//! required, since a page's own query can look like ours: WordPress calls its pages `?p=123`.

mod address;
mod contents;
mod foreign;
mod keys;
mod note;
mod packed;
mod pairs;
mod read;
mod value;
mod versions;
mod view;
mod write;

pub use contents::{Link, base};
pub use foreign::Foreign;
pub use keys::OTHER_KEYS;
pub use note::{Note, NoteKind};
pub use read::QUESTIONS;
pub(crate) use value::Asked;
pub use value::Problem;
pub use view::{Layout, View};
pub use write::{LONGEST, LeftOut, Space, Written};

use crate::inputs::{Inputs, PARAMETERS, Parameter};

impl Link {
    /// The link to a scenario; values are rounded and brought within their bounds.
    ///
    /// ```
    /// use reach_calculator::{link::Link, inputs::Inputs};
    /// let link = Link::to(&Inputs { followers: 500.0, posts: 1000.0, ..Inputs::default() });
    /// assert_eq!(link.write().text, "rc1&f=500&p=90");
    /// ```
    pub fn to(inputs: &Inputs) -> Self {
        let mut link = Self::default();
        for parameter in &PARAMETERS {
            link.inputs.set(parameter.key, parameter.settled(inputs.get(parameter.key)) + 0.0);
        }
        link
    }

    /// Reads a link out of a whole address, a hash, a query or the bare text, and says what it had to replace.
    /// Never fails: without a link in it, a text gives the defaults and no note.
    ///
    /// ```
    /// use reach_calculator::link::Link;
    /// let (link, notes) = Link::read("https://example.org/reach/#rc1&f=500&s=abc");
    /// assert_eq!(link.inputs.followers, 500.0);
    /// assert_eq!(notes[0].name, "stage");
    /// ```
    pub fn read(text: &str) -> (Self, Vec<Note>) {
        read::read(text)
    }

    /// Whether a text carries a link at all, so that a foreign hash such as `#contact` changes nothing.
    pub fn is_in(text: &str) -> bool {
        address::find(text).is_some()
    }

    /// The link's text without `#`, at most [`LONGEST`] characters, and what it left out to get there.
    ///
    /// ```
    /// use reach_calculator::link::Link;
    /// let mut link = Link::default();
    /// link.inputs.followers = 500.0;
    /// assert_eq!(link.write().text, "rc1&f=500");
    /// ```
    pub fn write(&self) -> Written {
        self.write_within(Space::ADDRESS)
    }

    /// The same for a place with less room, such as a QR code. Only what [`LeftOut`] names is left out, so where a
    /// packed link has no room, the text is longer than asked for.
    pub fn write_within(&self, space: Space) -> Written {
        write::write(self, space)
    }

    /// The inputs that the link is the difference from: the defaults, and above them the preset's values.
    pub fn base(&self) -> Inputs {
        base(self.preset)
    }
}

/// The inputs in which two scenarios differ, in the order of the table.
pub fn differences(inputs: &Inputs, base: &Inputs) -> impl Iterator<Item = &'static Parameter> {
    PARAMETERS.iter().filter(|parameter| inputs.get(parameter.key) != base.get(parameter.key))
}
