//! The method page: the model in words, formulas and charts, with every default, source and limit, in German, with
//! "du" and with "Sie", and English, each at its own address.
//! All figures are computed here, from the crate and from `data/`; the prose in `texts/` holds none that could be.

mod charts;
mod colours;
mod counts;
pub mod data;
mod figures;
pub mod fit;
mod formulas;
mod html;
mod page;
mod platforms;
mod prose;
mod site;
mod stop;
mod tables;
mod words;

pub use colours::{common, style};
pub use page::{Page, pages};
pub use site::Site;

#[cfg(test)]
mod tests;
