//! The method page: the model in words, formulas and charts, with every default, source and limit, in German and English.
//! All figures are computed here, from the crate and from `data/`; the prose in `texts/` holds none that could be.

mod charts;
pub mod data;
mod figures;
pub mod fit;
mod formula;
mod html;
mod markup;
mod page;
mod svg;
mod tables;
mod words;

pub use page::page;

/// The style sheet that lies beside the page.
pub const STYLE: &str = include_str!("../method.css");

#[cfg(test)]
mod tests;
