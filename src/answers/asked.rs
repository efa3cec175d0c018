//! What is told of questions that are asked of the model: which lever, how much of it, with which hours, and what an event
//! leaves. Each sentence stands behind the condition under which it is true.

mod events;
mod goal;
mod levers;
mod mix;
mod ways;

pub use events::{Aftermath, remains};
pub use goal::{GoalTold, goal_said, lever_said};
pub use levers::{levers_said, strongest_decisions};
pub use mix::mix_said;
pub use ways::ways_said;
