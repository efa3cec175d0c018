//! Section 3, second part, readers: how silent readers become inquiries.
//!
//! 90 of 100 read in silence, 9 react, 1 creates (Nielsen, J. (2006), "The 90-9-1 rule for participation inequality").
//! The silent ones make up their mind over many contacts, then they ask; who hears nothing more forgets. Readers who
//! joined in the same month form a cohort; a cohort's convinced share never falls, and the convinced wait in a pool until
//! they ask.
//!
//! [`social`] and [`email`] count who becomes convinced, month by month; the [`Pool`] of those who have not asked yet
//! is emptied and filled by the month loop, since a crisis depends on what happened before.

mod cohorts;
mod email;
mod memory;
mod pool;
mod social;

pub use email::email;
pub use pool::Pool;
pub use social::social;

use super::contacts::People;
use super::events;
use super::groups::Groups;
use crate::inputs::Inputs;

/// Who becomes convinced in one audience, whether they fit or not.
#[derive(Clone, Debug, PartialEq)]
pub struct Persuasion {
    /// Share of the audience at the start that is convinced already, by group.
    pub at_start: Groups,
    /// The newly convinced of each month, as if all readers were silent, and as if all were active.
    pub newly: Vec<Groups>,
}

/// Visible reactions of a month: `N · (1 − silent) · posts · min(1, r · v_active) · reaction_rate`.
pub fn reactions(inputs: &Inputs, people: &People) -> f64 {
    let seen = (people.reach_rate * Groups::visibility(inputs).active).min(1.0);
    let posts = events::posts(inputs, people.month);
    people.followers * Groups::shares(inputs).active * posts * seen * inputs.reaction_rate
}
