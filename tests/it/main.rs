//! Everything that can be tested of the crate without a browser, in one binary: what it computes, says, draws and links to.

mod answers;
mod chart;
mod data;
mod house;
mod link;
mod model;
mod questions;
mod scenarios;
mod texts;
mod words;
