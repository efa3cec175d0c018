//! What crosses to JavaScript.

use serde::Serialize;
#[cfg(test)]
use ts_rs::TS;

/// What is said of a field.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(test, derive(TS))]
#[cfg_attr(test, ts(rename = "OwnField"))]
pub struct Field {
    /// In sentences; nothing where nothing was typed.
    pub said: String,
    /// Whether what was typed is not taken.
    pub refused: bool,
}

/// What comes of what was typed.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(test, derive(TS))]
pub struct TypedAnswer {
    /// The reach of the last posts.
    pub reach: Field,
    /// The open rate.
    pub opens: Field,
    /// Inquiries, by way.
    pub inquiries: Vec<Field>,
    /// The inputs to set, by name.
    pub inputs: Vec<(&'static str, f64)>,
    /// What the link keeps of how sure that is; none where it says nothing of reach.
    pub fitted: Option<u32>,
}
