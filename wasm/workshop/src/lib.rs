//! What the calculator needs in a workshop only, in a Wasm of its own: the QR code on the wall, and the guess that a
//! room draws before it sees a chart.

#![forbid(unsafe_code)]

mod code;
mod gap;
mod guess;

pub use code::{CAPACITY, Code, LARGEST, QUIET, capacity, code_of};
pub use gap::Gap;
pub use guess::{Guess, SUPPORTS};
