//! What is understood of exported files.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use reach_calculator::inputs::Scenario;
use reach_reading::{
    Container, Context, DateOrder, Day, Derived, Entry, Month, Refused, Table, Totals, Understood, understand,
};
use reach_workbook::file::Opened;
use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Map, Number, Value, json};

use super::fit::{FitShape, Fitting};
use super::named::number;
use crate::arguments::Reading;
use crate::exported;
use crate::failure::Failure;

/// The shape of what is written; a change that breaks readers makes it larger.
const SCHEMA: u32 = 1;

/// Writes what is understood of each file, by its name; those that are refused are told on stderr, too.
pub(super) fn write(
    out: &mut impl Write,
    paths: &[PathBuf],
    reading: &Reading,
    scenario: &Scenario,
) -> Result<(), Failure> {
    let mut read = Vec::new();
    let mut reasons = Vec::new();
    let mut latest = None;
    for path in paths {
        let (opened, changed) = exported::open(path)?;
        let context = context(changed, reading)?;
        let understood = opened.sheets.as_ref().map_err(Refused::clone).and_then(|sheets| understand(sheets, &context));
        if let Err(refused) = &understood {
            reasons.push(format!("{}: {refused}", path.display()));
        }
        latest = latest.max(Some(context.today));
        read.push((name(path, paths), opened, understood));
    }
    // Files of several days are looked at from the last one.
    let fitting = latest.map(|today| Fitting::new(scenario, today, reading)).transpose()?;
    let shape = |(name, opened, understood): &(String, Opened, Result<Understood, Refused>)| {
        let shape = fitting.as_ref().map(|fitting| FileShape::of(opened, understood.as_ref(), fitting));
        shape.map(|shape| (name.clone(), shape))
    };
    let files = InOrder(read.iter().filter_map(shape).collect());
    let understood = || read.iter().filter_map(|(_, _, understood)| understood.as_ref().ok());
    let fit = fitting.as_ref().filter(|_| understood().nth(1).is_some()).and_then(|fitting| fitting.of(understood()));
    serde_json::to_writer_pretty(&mut *out, &Whole { schema: SCHEMA, files, fit }).map_err(std::io::Error::from)?;
    writeln!(out)?;
    if reasons.is_empty() {
        return Ok(());
    }
    out.flush()?;
    Err(Failure::NotRead(reasons))
}

fn context(changed: Day, reading: &Reading) -> Result<Context, Failure> {
    let said = |text: &String| Day::from_iso(text).ok_or_else(|| Failure::NoDay(text.clone()));
    let today = reading.today.as_ref().map(said).transpose()?.unwrap_or(changed);
    let first =
        reading.first.as_deref().map(|first| if first == "day" { DateOrder::DayFirst } else { DateOrder::MonthFirst });
    Ok(Context { date_order: first, ..Context::new(today) })
}

/// The name of a file, or its path where two are named alike.
fn name(path: &Path, all: &[PathBuf]) -> String {
    let alike = all.iter().filter(|other| other.file_name() == path.file_name()).count();
    let name = path.file_name().filter(|_| alike == 1).unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
}

#[derive(Serialize)]
struct Whole {
    schema: u32,
    files: InOrder,
    /// What follows from all files together, where they are several.
    #[serde(skip_serializing_if = "Option::is_none")]
    fit: Option<FitShape>,
}

/// Files in the order in which they were named.
struct InOrder(Vec<(String, FileShape)>);

impl Serialize for InOrder {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, file)| (name, file)))
    }
}

/// A file, as `expected.json` of the samples tells it.
#[derive(Serialize)]
#[serde(untagged)]
enum FileShape {
    Understood(Box<UnderstoodShape>),
    Refused {
        tool: (),
        kind: [(); 0],
        tables: [(); 0],
        #[serde(flatten)]
        refused: Refused,
        message: String,
    },
}

#[derive(Serialize)]
struct UnderstoodShape {
    tool: reach_reading::Tool,
    kind: Vec<reach_reading::Kind>,
    language: reach_reading::Language,
    container: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    encoding: Option<&'static str>,
    tables: Vec<TableShape>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sheets_not_used: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    totals: Option<Value>,
    derived: Map<String, Value>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    asks_for: Vec<String>,
    /// What follows from this file alone; nothing where nothing does.
    #[serde(skip_serializing_if = "Option::is_none")]
    fit: Option<FitShape>,
}

impl FileShape {
    fn of(opened: &Opened, understood: Result<&Understood, &Refused>, fitting: &Fitting) -> Self {
        let understood = match understood {
            Ok(understood) => understood,
            Err(refused) => {
                let message = refused.to_string();
                return Self::Refused { tool: (), kind: [], tables: [], refused: refused.clone(), message };
            }
        };
        let asks = |ask: &reach_reading::Ask| json!(ask).as_str().unwrap_or_default().replace('-', " ");
        Self::Understood(Box::new(UnderstoodShape {
            tool: understood.tool,
            kind: understood.kind.clone(),
            language: understood.language,
            container: opened.container.map_or("text", container),
            encoding: opened.container.and_then(Container::encoding),
            tables: understood.tables.iter().map(TableShape::of).collect(),
            sheets_not_used: [&understood.sheets_not_used[..], &opened.left_out].concat(),
            totals: understood.totals.as_ref().map(totals),
            derived: derived(&understood.derived),
            asks_for: understood.asks_for.iter().map(asks).collect(),
            fit: fitting.of([understood]),
        }))
    }
}

fn container(container: Container) -> &'static str {
    match container {
        Container::Workbook => "workbook",
        Container::LegacyWorkbook => "xls",
        Container::Archive => "zip",
        _ => "text",
    }
}

#[derive(Serialize)]
struct TableShape {
    name: Option<String>,
    header_line: Option<u32>,
    columns: BTreeMap<reach_reading::Field, String>,
    fields: Vec<reach_reading::Field>,
    /// A row a line, however many there are.
    rows: Vec<Box<RawValue>>,
    not_used: Vec<Box<RawValue>>,
    measure: String,
    understood: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_order: Option<reach_reading::DateReading>,
    #[serde(skip_serializing_if = "is_false")]
    years_counted_back: bool,
    #[serde(skip_serializing_if = "is_false")]
    rounded: bool,
    /// So many of the rows are so young that their figures still grow.
    unripe: usize,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    variants: Vec<Vec<Option<Number>>>,
}

impl TableShape {
    fn of(table: &Table) -> Self {
        Self {
            name: table.name.clone(),
            header_line: table.header_line,
            columns: table.columns.clone(),
            fields: table.fields.clone(),
            rows: table.rows.iter().filter_map(row).collect(),
            not_used: table.not_used.iter().filter_map(|line| to_raw_value(line).ok()).collect(),
            measure: table.measure.to_string(),
            understood: table.understood,
            date_order: table.date_order.clone(),
            years_counted_back: table.years_counted_back,
            rounded: table.rounded,
            unripe: table.unripe.len(),
            variants: table
                .variants
                .iter()
                .map(|figures| figures.iter().map(|figure| figure.map(number)).collect())
                .collect(),
        }
    }
}

/// `["2026-10-16",6,4]`
fn row(entry: &Entry) -> Option<Box<RawValue>> {
    let figures = entry.figures.iter().map(|figure| json!(figure.map(number)));
    let cells: Vec<Value> = std::iter::once(json!(entry.date)).chain(figures).collect();
    to_raw_value(&cells).ok()
}

fn totals(totals: &Totals) -> Value {
    let followers = totals.followers_total.map(|(day, count)| json!([day, number(count)]));
    let (shown, reached) = (totals.impressions.map(number), totals.members_reached.map(number));
    let all = [
        ("period", json!(totals.period)),
        ("impressions", json!(shown)),
        ("members_reached", json!(reached)),
        ("followers_total", json!(followers)),
    ];
    all.into_iter()
        .filter(|(_, value)| !value.is_null())
        .map(|(name, value)| (name.to_owned(), value))
        .collect::<Map<_, _>>()
        .into()
}

/// What follows from the rows, without what does not.
fn derived(derived: &Derived) -> Map<String, Value> {
    let by_month = |months: &BTreeMap<Month, f64>| {
        months
            .iter()
            .map(|(month, count)| (month.to_string(), json!(number(rounded(*count, 2)))))
            .collect::<Map<_, _>>()
    };
    let share = |share: Option<f64>| json!(share.map(|share| number(rounded(share, 6))));
    let count = |count: Option<f64>| json!(count.map(number));
    let walked = derived.followers_walked_back.then_some(&derived.followers);
    let stock = (!derived.followers_walked_back).then_some(&derived.followers);
    let end = |entry: &(Day, f64)| json!([entry.0, number(entry.1)]);
    let ends = walked.and_then(|walked| Some(json!([end(walked.first()?), end(walked.last()?)])));
    let contacts: Map<String, Value> =
        derived.contacts_by_month.iter().map(|(month, count)| (month.to_string(), json!(count))).collect();
    let all = [
        ("posts_by_month", json!(by_month(&derived.posts_by_month))),
        ("posts_capped", json!(derived.posts_capped.then_some(true))),
        ("reach_per_post_by_month", json!(by_month(&derived.reach_per_post_by_month))),
        ("impressions_per_post", json!(derived.impressions_per_post.map(|mean| number(rounded(mean, 2))))),
        ("mails_by_month", json!(by_month(&derived.mails_by_month))),
        ("list_size_by_month", json!(by_month(&derived.list_size_by_month))),
        ("open_rate", share(derived.open_rate)),
        ("open_rate_of_sent", json!(derived.open_rate_of_sent.then_some(true))),
        ("machine_open_rate", share(derived.machine_open_rate)),
        ("followers", json!(ends)),
        ("followers_first", count(stock.and_then(|stock| stock.first()).map(|(_, count)| *count))),
        ("followers_last", count(stock.and_then(|stock| stock.last()).map(|(_, count)| *count))),
        ("new_followers_sum", count(derived.new_followers_sum)),
        ("net_followers_sum", count(derived.net_followers_sum)),
        ("posts_sum", count(derived.posts_sum)),
        ("contacts", json!(derived.contacts)),
        ("contacts_by_month", json!(contacts)),
    ];
    let says_something = |value: &Value| !value.is_null() && value.as_object().is_none_or(|object| !object.is_empty());
    all.into_iter().filter(|(_, value)| says_something(value)).map(|(name, value)| (name.to_owned(), value)).collect()
}

fn rounded(value: f64, digits: i32) -> f64 {
    let unit = 10_f64.powi(digits);
    (value * unit).round() / unit
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn is_false(is: &bool) -> bool {
    !is
}
