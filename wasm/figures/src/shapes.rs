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

/// What bytes are.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(test, derive(TS))]
pub struct Look {
    /// The label of a text's encoding.
    pub encoding: Option<&'static str>,
    /// Whether it is a workbook.
    pub workbook: bool,
    /// The names of an archive's members.
    pub members: Vec<String>,
    /// Name of the reason why it is not read.
    pub refused: Option<String>,
}

/// What is told of a file.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(test, derive(TS))]
pub struct FileAnswer {
    /// Why it is not read; none where it is.
    pub refused: Option<String>,
    /// Who wrote it.
    pub tool: String,
    /// What else is said of all of it.
    pub said: String,
    /// Its tables.
    pub tables: Vec<TableAnswer>,
    /// A date of which nobody can tell day and month apart.
    pub order: Option<OrderAnswer>,
    /// What was seen.
    pub previews: Vec<PreviewAnswer>,
}

/// What is told of a table.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(test, derive(TS))]
pub struct TableAnswer {
    /// Its sheet or title.
    pub name: Option<String>,
    /// Rows and period.
    pub rows: String,
    /// What its figures count.
    pub measure: String,
    /// What gave nothing, a sentence each.
    pub left_out: Vec<String>,
}

/// A date that can be read in two ways.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(test, derive(TS))]
pub struct OrderAnswer {
    /// As it stands in the file.
    pub example: String,
    /// With the day first.
    pub day_first: String,
    /// With the month first.
    pub month_first: String,
}

/// The beginning of a sheet.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(test, derive(TS))]
pub struct PreviewAnswer {
    /// The sheet's name.
    pub name: Option<String>,
    /// The line of its header.
    pub header_line: u32,
    /// The names of its columns.
    pub columns: Vec<String>,
    /// Some rows.
    pub rows: Vec<Vec<String>>,
}

/// What follows from all files together.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(test, derive(TS))]
pub struct FitAnswer {
    /// How many points there are, and how sure they make the reach.
    pub said: String,
    /// What each input becomes, a sentence each.
    pub sets: Vec<String>,
    /// The inputs to set, by name.
    pub inputs: Vec<(&'static str, f64)>,
    /// What the link keeps of how sure that is; none where it says nothing of reach.
    pub fitted: Option<u32>,
    /// Points to be seen in the chart, three figures each: years from today, people, followers.
    pub points: Vec<f64>,
    /// Whether the files do not tell how many follow.
    pub asks_followers: bool,
    /// Displays for each person that were assumed; none where the files count people.
    pub for_each: Option<String>,
}
