//! The published figures in the crate against the tables they come from.

mod adoption;
mod measurements;
mod validation;
