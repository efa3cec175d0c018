//! Numbers as readers see and type them, and what the page says with them.

mod figures;
mod formal;
mod golden;
mod intl;
mod keys;
mod locales;
mod parse;
mod plurals;
mod scripts;
mod sentences;
mod sheet;
mod slots;
mod sources;
mod told;
mod typography;
