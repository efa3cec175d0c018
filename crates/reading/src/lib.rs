//! Understands what networks and mail tools export, and the tables that people keep: which tool, which columns, which rows,
//! what they measure, what is missing. Nothing is guessed: what cannot be known is asked for, and each line that gives
//! nothing is named with its reason.
//!
//! A file goes through these hands:
//!
//! 1. [`Container::of`] tells by the first bytes what it is. A text is decoded by whoever has the bytes (`TextDecoder` with
//!    [`Container::encoding`]), an archive opened by [`members`], each of which begins here again, and a workbook read by
//!    `reach-workbook` into [`Sheet`]s, which cross from one Wasm to the other as JSON or by serde.
//! 2. [`sheet_of_text`] splits a text into a [`Sheet`].
//! 3. [`understand`] takes all sheets of **one** file (of an archive: of all its members) and gives [`Understood`]: the
//!    [`Tool`], [`Table`]s with columns, rows and lines not used, [`Measure`], [`Derived`] and what it [`Ask`]s for; or
//!    [`Refused`], which is data, too, and has an English `Display` for the command.
//!
//! What is asked is answered by calling [`understand`] once more with a [`Context`] that says so: `date_order` where
//! [`Ask::DateOrder`] stands, and `chosen` where nothing fitted and somebody pointed at columns of a [`Preview`].
//!
//! Lists of contacts are counted by month of sign-up, and nothing else of them is in any result, error or debug text.

#![forbid(unsafe_code)]

mod archive;
mod blocks;
mod contacts;
mod container;
mod dates;
mod day;
mod delimited;
mod derived;
mod layout;
mod measure;
mod names;
mod numbers;
mod positions;
mod preview;
mod refused;
mod reports;
mod rows;
mod sheet;
mod summary;
mod tools;
mod totals;
mod understand;
mod understood;

pub use archive::{Member, check_files, file_of_archive, members};
pub use container::{Container, MOST_BYTES, MOST_UNPACKED};
pub use dates::{DateOrder, Proof};
pub use day::{Day, Month};
pub use delimited::sheet as sheet_of_text;
pub use derived::Derived;
pub use measure::{Counts, Measure, Over};
pub use preview::Preview;
pub use refused::Refused;
pub use sheet::{Cell, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, Row, Sheet};
pub use tools::Tool;
pub use understand::{Chosen, Context, understand};
pub use understood::{
    Ask, DateReading, Entry, Field, Figure, Kind, Language, NotUsed, Per, Reason, Table, Totals, Understood,
};
