//! What leaves the page, without a browser: pictures, tables, and what they say in every language.

mod excel;
mod halo;
mod plain;
mod sheet;
mod texts;
