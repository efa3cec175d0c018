//! A sentence together with what it claims, so that neither can change without the other.

use super::{Outlook, Sentence};

/// A sentence, and the condition under which it is true.
///
/// The tests ask every claim of thousands of scenarios: what holds is said, and what is said holds.
#[derive(Clone, Copy)]
pub struct Claim {
    /// Whether what the sentence says is true of an outlook.
    pub holds: fn(&Outlook) -> bool,
    /// The sentence with its figures; asked only where it holds.
    pub say: fn(&Outlook) -> Sentence,
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
        verdict.into_iter().chain(more).map(|claim| (claim.say)(outlook)).collect()
    }
}

/// A claim of a condition and a sentence, both closures over nothing.
pub(super) const fn claim(holds: fn(&Outlook) -> bool, say: fn(&Outlook) -> Sentence) -> Claim {
    Claim { holds, say }
}
