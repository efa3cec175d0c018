//! What was understood of a file: data that a page or a command can show before anything is used.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::derived::Derived;
use crate::measure::Measure;
use crate::preview::Preview;
use crate::{DateOrder, Day, Proof, Tool};

/// What a row may hold. Every count is of people or times, 0 or more; only `NetFollowers` may be negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// When it was published, sent or counted.
    Date,
    /// People following at that date: a stock.
    Followers,
    /// People who began to follow in that day or month: a flow, losses not taken off.
    NewFollowers,
    /// Gained less lost.
    NetFollowers,
    /// People who saw the post, or on that day any post; see [`Measure`].
    Reach,
    /// Times shown, one person counted every time.
    Impressions,
    /// Plays or times shown, as the tool counts them.
    Views,
    /// Posts published in that day or month.
    Posts,
    /// Mails sent out, bounces included.
    Recipients,
    /// Mails that did not bounce.
    Delivered,
    /// People who opened at least once.
    Opens,
    /// Opens by programs, where the tool tells them.
    MachineOpens,
    /// People who left by that mail.
    Unsubscribed,
    /// Share of delivered mails, from 0 to 1; only where opens are not given.
    OpenRate,
}

impl Field {
    /// What somebody may say that a column holds, where no name tells it.
    pub const BY_HAND: [Field; 10] = [
        Self::Date,
        Self::Followers,
        Self::NewFollowers,
        Self::Reach,
        Self::Impressions,
        Self::Views,
        Self::Posts,
        Self::Recipients,
        Self::Delivered,
        Self::Opens,
    ];
}

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Per {
    /// One post or video.
    Post,
    /// A day.
    Day,
    /// A month.
    Month,
    /// One mail.
    Mail,
    /// A month of mails, as one mail.
    MonthOfMails,
    /// One contact; rows of contacts are counted and never given.
    Contact,
}

/// Sorts of data that a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Figures of each post.
    Posts,
    /// Figures of each day.
    Days,
    /// Figures of each month.
    Months,
    /// Figures of each mail.
    Mails,
    /// A stock of followers.
    Followers,
    /// A list of contacts, of which dates of sign-up are counted.
    Contacts,
}

/// Why a row gave nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Text before the header.
    Preamble,
    /// A second header that explains the columns.
    SecondHeader,
    /// The header once more.
    RepeatedHeader,
    /// An empty row.
    Blank,
    /// A sum or mean over the rows.
    Totals,
    /// A remark.
    Note,
    /// The heading of a part that holds nothing needed.
    Section,
    /// The same post, day or mail as another row; the one with the larger figure is kept.
    Duplicate,
    /// A date that does not exist or cannot be read.
    BadDate,
    /// No date.
    NoDate,
    /// A date such as 3/4/2026, of which nothing tells which is the month.
    UnclearDate,
    /// No figure where one is needed.
    NoNumber,
    /// The file ends inside a quoted field.
    UnterminatedQuote,
    /// An error of a spreadsheet.
    ErrorValue,
    /// A formula whose value the file does not hold.
    FormulaWithoutValue,
    /// A count below 0.
    Negative,
    /// An answer to somebody's post.
    Reply,
    /// A story, which is gone after a day.
    Story,
    /// Somebody else's post, passed on.
    Share,
}

impl Reason {
    /// Whether nothing is wrong with such a row.
    pub fn by_nature(self) -> bool {
        use Reason::{Blank, Note, Preamble, RepeatedHeader, Reply, SecondHeader, Section, Share, Story, Totals};
        matches!(
            self,
            Preamble | SecondHeader | RepeatedHeader | Blank | Totals | Note | Section | Reply | Story | Share
        )
    }
}

/// A line that gave no row.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NotUsed {
    /// The line, from 1; the first of a row that spans several.
    pub line: u32,
    /// Why.
    pub reason: Reason,
    /// What stands there instead of what is needed; never an address, never of a list of contacts.
    pub text: Option<String>,
    /// Whether nothing is wrong with it.
    pub by_nature: bool,
}

impl NotUsed {
    pub(crate) fn new(line: u32, reason: Reason, text: Option<String>) -> Self {
        let text = text.filter(|text| !text.is_empty()).map(|text| crate::preview::harmless(&text));
        Self { line, reason, text, by_nature: reason.by_nature() }
    }
}

/// A figure that stands in a row.
pub type Figure = Option<f64>;

/// A row that was understood.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Entry {
    /// Its line.
    pub line: u32,
    /// Its date; the first of the month where no day is known.
    pub date: Day,
    /// Its figures, in the order of the table's fields without the date.
    pub figures: Vec<Figure>,
}

/// What was read from one block of a sheet.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Table {
    /// The sheet, the file in an archive, or the title above the block.
    pub name: Option<String>,
    /// The line of the header; none for reports of label and value.
    pub header_line: Option<u32>,
    /// The columns that are read, by what they hold.
    pub columns: BTreeMap<Field, String>,
    /// What the rows hold, the date first.
    pub fields: Vec<Field>,
    /// The rows, by date.
    pub rows: Vec<Entry>,
    /// The lines that gave no row.
    pub not_used: Vec<NotUsed>,
    /// What its figures measure.
    pub measure: Measure,
    /// How many rows were understood; of contacts, how many were counted.
    pub understood: usize,
    /// How days and months were told apart, where that was needed.
    pub date_order: Option<DateReading>,
    /// Whether the years are not in the file and were counted back from the day of the export.
    pub years_counted_back: bool,
    /// Whether figures such as `1.2K` were rounded by the tool.
    pub rounded: bool,
    /// Rows (by their place in `rows`) so young that their figures still grow.
    pub unripe: Vec<usize>,
    /// The parts of a mail that was sent in variants: the same fields, without the date.
    pub variants: Vec<Vec<Figure>>,
    /// Posts of months whose rows lack another figure.
    #[serde(skip)]
    pub(crate) posts_besides: Vec<(Day, f64)>,
}

impl Table {
    /// The figures of a field, by row; nothing where the table has no such field.
    pub fn figures(&self, field: Field) -> impl Iterator<Item = (Day, f64)> {
        let place = self.place(field);
        self.rows.iter().filter_map(move |row| Some((row.date, row.figures.get(place?).copied()??)))
    }

    /// The figure of a field in one of its rows; nothing where the row leaves it out.
    pub fn figure(&self, row: &Entry, field: Field) -> Option<f64> {
        row.figures.get(self.place(field)?).copied().flatten()
    }

    /// Whether it has a field.
    pub fn has(&self, field: Field) -> bool {
        self.fields.contains(&field)
    }

    /// The place of a field among a row's figures.
    pub fn place(&self, field: Field) -> Option<usize> {
        self.fields.iter().position(|other| *other == field)?.checked_sub(1)
    }
}

/// How a date such as `3/4/2026` was read.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DateReading {
    /// What stands first; none where it has to be asked.
    pub order: Option<DateOrder>,
    /// How that is known.
    pub proof: Option<Proof>,
    /// A date that could be read both ways, as it is written.
    pub example: String,
    /// That date with the day first.
    pub day_first: Day,
    /// That date with the month first.
    pub month_first: Day,
}

/// What a file says of itself beside its rows.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Totals {
    /// The period that it names.
    pub period: Option<(Day, Day)>,
    /// Times shown in the period.
    pub impressions: Figure,
    /// People reached in the period.
    pub members_reached: Figure,
    /// Followers at a date.
    pub followers_total: Option<(Day, f64)>,
}

/// What a file lacks and somebody has to type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ask {
    /// How many follow today; what was before follows from those who came.
    FollowersToday,
    /// How many follow today, and followed when the first post was published.
    Followers,
    /// Whether days or months stand first in dates.
    DateOrder,
}

/// The language of a file's names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Language {
    /// English.
    #[serde(rename = "en")]
    English,
    /// German.
    #[serde(rename = "de")]
    German,
}

/// All that was understood of a file.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Understood {
    /// The tool that wrote it.
    pub tool: Tool,
    /// What it holds.
    pub kind: Vec<Kind>,
    /// The language of its names.
    pub language: Language,
    /// What was read.
    pub tables: Vec<Table>,
    /// Sheets and files of which nothing is needed.
    pub sheets_not_used: Vec<String>,
    /// What it says of itself.
    pub totals: Option<Totals>,
    /// What follows from its rows.
    pub derived: Derived,
    /// What has to be typed.
    pub asks_for: Vec<Ask>,
    /// What was seen, to check it and to point at columns by hand; empty for lists of contacts.
    pub preview: Vec<Preview>,
}
