//! The method page: complete in each language, true to the model, with every link leading somewhere, and nothing that a
//! strict policy would refuse.

mod claims;
mod complete;
mod constants;
mod languages;
mod markup;
mod page;
mod vocabulary;

use crate::{Page, Site, pages};

/// The pages, made anew by every test that asks for them.
fn each(check: impl Fn(&Page)) {
    pages(&Site::unknown()).iter().for_each(check);
}

/// The figures that a prose names, outside its formulas.
fn slots(prose: &str) -> Vec<&str> {
    let words = prose.split('$').step_by(2);
    let names = words.flat_map(|words| words.split('{').skip(1)).filter_map(|rest| rest.split_once('}'));
    let is_block = |name: &str| ["chart ", "formula ", "table "].iter().any(|block| name.starts_with(block));
    names.map(|(name, _)| name).filter(|name| !name.is_empty() && !name.starts_with('#') && !is_block(name)).collect()
}

/// The values of an attribute, in order.
fn attributes<'a>(page: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    page.match_indices(&start).filter_map(|(at, _)| page[at + start.len()..].split('"').next()).collect()
}
