//! What typed figures and files set, as the page is told of it.

mod files;
mod texts;
mod typed;
