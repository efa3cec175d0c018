//! `reach-forecast` as a program: what goes in, what comes out, and how it refuses.

mod help;
mod links;
mod months;
mod questions;
mod reading;
mod running;
mod sources;
mod summary;
mod tables;
