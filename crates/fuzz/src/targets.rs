//! What must hold of each thing that is read.

mod files;
mod inputs;

pub(crate) use files::{tables, workbooks};
pub(crate) use inputs::{links, numbers, scenarios};
