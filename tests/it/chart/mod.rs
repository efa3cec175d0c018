//! Charts as pictures that a person can review, and what the room is asked to guess.

mod golden;
mod guess;
