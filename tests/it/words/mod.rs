//! Numbers as readers see and type them.

mod figures;
mod intl;
mod parse;
