//! A sentence together with what it claims, so that neither can change without the other.

use super::{Figure, Outlook, Sentence};

/// A figure of an outlook.
pub(super) type Reading = fn(&Outlook) -> Figure;

/// A sentence, and the condition under which it is true.
///
/// The tests ask every claim of thousands of scenarios: what holds is said, and what is said holds. Claims are tables and
/// no code, which the core for the browser carries for half the bytes.
pub struct Claim {
    /// The sentence's key in `www/words/locales`.
    pub key: &'static str,
    /// Whether what it says is true of an outlook.
    pub holds: fn(&Outlook) -> bool,
    /// Its figures; read only where it holds.
    pub figures: &'static [(&'static str, Reading)],
}

impl Claim {
    /// The sentence with its figures.
    fn say(&self, outlook: &Outlook) -> Sentence {
        let figures = self.figures.iter().map(|(name, reading)| (*name, reading(outlook))).collect();
        Sentence { key: self.key, figures }
    }
}

/// What a chapter may say.
pub struct Claims {
    /// The answer to the chapter's question: the first of these that holds. One always does.
    pub verdicts: &'static [Claim],
    /// What is added: each of these that holds, in this order.
    pub more: &'static [Claim],
}

impl Claims {
    /// The verdict, and after it all that is to be added.
    pub fn said(&self, outlook: &Outlook) -> Vec<Sentence> {
        let verdict = self.verdicts.iter().find(|claim| (claim.holds)(outlook));
        let more = self.more.iter().filter(|claim| (claim.holds)(outlook));
        verdict.into_iter().chain(more).map(|claim| claim.say(outlook)).collect()
    }
}

/// A sentence by its key, its condition and its figures.
pub(super) const fn claim(
    key: &'static str,
    holds: fn(&Outlook) -> bool,
    figures: &'static [(&'static str, Reading)],
) -> Claim {
    Claim { key, holds, figures }
}
