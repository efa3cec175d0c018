//! From what files say to the inputs that follow from it: [`Gathered`] joins what several files tell of an account, [`Fit`]
//! walks from there to followers, posts, level, stage, growth and mails. No browser: page and shell call the same.

#![forbid(unsafe_code)]

mod fit;
mod gathered;

pub use fit::Fit;
pub use gathered::{Beside, Gathered};
