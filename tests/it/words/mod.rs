//! Numbers as readers see and type them, and what the page says with them.

mod figures;
mod golden;
mod intl;
mod parse;
mod sheet;
mod told;
