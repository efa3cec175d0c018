//! A sentence about how sure something is, together with what it claims.

use std::cell::OnceCell;

use crate::answers::{Figure, Outlook, Sentence};
use crate::inputs::Key;
use crate::questions::{Bands, Chance};

/// An outlook with the worlds in which it may turn out otherwise.
pub struct Sure<'a> {
    /// The scenario as it is.
    pub outlook: &'a Outlook,
    /// What else may come of it; at least one world has been computed.
    pub bands: &'a Bands,
    /// The decisions that matter most in the first year, the strongest first; none where they have not been asked for.
    pub levers: &'a [Key],
    chance: OnceCell<Chance>,
}

impl<'a> Sure<'a> {
    /// An outlook with its worlds, and the strongest decisions as far as they are known.
    pub fn new(outlook: &'a Outlook, bands: &'a Bands, levers: &'a [Key]) -> Self {
        Self { outlook, bands, levers, chance: OnceCell::new() }
    }

    /// How many customers come in the first year: a distribution over all worlds, which many claims ask for.
    pub(super) fn chance(&self) -> &Chance {
        self.chance.get_or_init(|| self.bands.chance(0))
    }
}

/// A figure of what is known.
pub(super) type Reading = fn(&Sure<'_>) -> Figure;

/// A sentence about what is known, and the condition under which it is true.
pub struct SureClaim {
    /// The sentence's key in `www/words/locales`.
    pub key: &'static str,
    /// What it takes the place of or stands behind.
    pub place: Place,
    /// Whether what it says is true.
    pub holds: fn(&Sure<'_>) -> bool,
    /// Its figures; read only where it holds.
    pub figures: &'static [(&'static str, Reading)],
}

/// Where a sentence stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the place of the verdict; of several the first that holds.
    Verdict,
    /// Behind the verdict.
    Behind,
    /// In the place of the sentence with this key, where that is said.
    Instead(&'static str),
}

impl SureClaim {
    pub(super) fn say(&self, sure: &Sure<'_>) -> Sentence {
        let figures = self.figures.iter().map(|(name, reading)| (*name, reading(sure))).collect();
        Sentence { key: self.key, figures }
    }
}
