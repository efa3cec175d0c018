//! The texts of every language, as they lie in `www/words/locales`: a folder a language, and what each of them lacks.
//!
//! A folder such as `de-formal` is a way of speaking the language whose tag its own begins with: it holds what is said
//! otherwise, and all else is said as there. What any language lacks is said in English.

mod faults;
mod forms;
mod locales;
mod slots;

pub use faults::faults;
pub use forms::{form_of, forms};
pub use locales::{COMPLETE, Locales, STORY, Texts, flat};
pub use slots::{Slot, agreeing, shown, slots};
