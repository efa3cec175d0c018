//! What the calculator needs in a workshop only, in a Wasm of its own: the QR code on the wall, and what a room
//! guesses before it sees a chart: the line that it draws, or the figures that it calls out.

#![forbid(unsafe_code)]

mod calls;
mod code;
mod gap;
mod guess;

pub use calls::{Called, Calls, MOST};
pub use code::{CAPACITY, Code, LARGEST, QUIET, capacity, code_of};
pub use gap::Gap;
pub use guess::{Guess, SUPPORTS};
