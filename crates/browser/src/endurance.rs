//! Somebody who never tires: random actions from a seed, and after each of them a look at whether all is still right.
//!
//! What is done follows from the seed and from what is in sight, so a run that found something can be walked again.

mod actions;
mod agreement;
mod garbage;
mod hands;
mod links;
mod page;
mod removals;
mod talks;
mod walk;
mod weight;

pub use removals::{REMOVALS, Removed, removed};
pub use walk::{Fault, Walk};
pub use weight::{SHARE, Weight, levels_off};
