//! The reach model, month by month: one file for each section of the model's description.

pub mod platform;
