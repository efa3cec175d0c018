//! What the chapters say where it is known how sure they are: medians in the place of single figures, the range of eight of
//! ten cases, how likely it is that nobody comes, and in how many cases a comparison holds.
//!
//! A claim here is what it is elsewhere: a sentence with the condition under which it is true. It takes the place of another
//! sentence of the chapter, or stands behind it.

mod claim;
mod compared;
mod contacts;
mod customers;
mod partners;
mod range;
mod readers;

pub use claim::{Place, Sure, SureClaim};

use super::{Chapter, Sentence, headline};

/// All that a chapter may say about how sure it is, with the conditions.
pub fn sure_claims(chapter: Chapter) -> &'static [SureClaim] {
    match chapter {
        Chapter::Platform => &[],
        Chapter::Contacts => &contacts::CLAIMS,
        Chapter::Readers => readers::CLAIMS,
        Chapter::Partners => &partners::CLAIMS,
        Chapter::Customers => customers::CLAIMS,
    }
}

/// The answer of a chapter with how sure it is, and after it what is to be added.
pub fn sure_headline(chapter: Chapter, sure: &Sure<'_>) -> Vec<Sentence> {
    let mut said = headline(chapter, sure.outlook);
    let holding = || sure_claims(chapter).iter().filter(|claim| (claim.holds)(sure));
    for claim in holding() {
        if let Place::Instead(key) = claim.place
            && let Some(sentence) = said.iter_mut().skip(1).find(|sentence| sentence.key == key)
        {
            *sentence = claim.say(sure);
        }
    }
    let verdict = holding().find(|claim| claim.place == Place::Verdict);
    if let (Some(claim), Some(first)) = (verdict, said.first_mut()) {
        *first = claim.say(sure);
    }
    let behind = holding().filter(|claim| claim.place == Place::Behind).map(|claim| claim.say(sure));
    let at = said.len().min(1);
    said.splice(at..at, behind.collect::<Vec<_>>());
    said
}
