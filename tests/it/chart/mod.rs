//! Charts as pictures that a person can review, what covers what, and what the room is asked to guess.

mod golden;
mod guess;
mod overlap;
mod recorder;
