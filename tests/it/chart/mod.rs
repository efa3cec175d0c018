//! Charts as pictures that a person can review, what covers what, whose measurements are in colour, and what the room is
//! asked to guess.

mod bands;
mod crosshair;
mod golden;
mod guess;
mod leads;
mod marks;
mod measured;
mod overlap;
mod own;
mod recorder;
