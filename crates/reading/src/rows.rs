//! The rows of a block: what each gives, or why it gives nothing.

mod granularity;
mod merged;
mod named;

use std::collections::HashMap;

use crate::blocks::{Block, is_same_header};
use crate::dates::{Dates, Hints, NoDate};
use crate::layout::{Layout, Source};
use crate::measure::Measure;
use crate::names::Meaning;
use crate::numbers::{self, Figure, Marks};
use crate::understood::{DateReading, Entry, NotUsed};
use crate::{Cell, Day, Field, Per, Reason, Row, Table, Tool, dates, tools};

/// Figures still grow for so many days after a post.
const RIPENS: i32 = 3;

/// A row on its way: its entry and the row that it is from.
struct Draft<'a> {
    entry: Entry,
    row: &'a Row,
    /// The place of its row in the block.
    place: usize,
}

/// What a table is read with.
#[derive(Clone, Copy)]
pub(crate) struct Reading {
    pub(crate) tool: Tool,
    pub(crate) hints: Hints,
    pub(crate) today: Day,
    /// The last day that a file's period names.
    pub(crate) period_end: Option<Day>,
    /// Whether another table beside this one tells of the lines above both.
    pub(crate) is_beside: bool,
}

/// The table of a block.
pub(crate) fn read(block: &Block<'_>, layout: &Layout, reading: &Reading) -> Table {
    let rows = block.rows();
    let cells: Vec<&Cell> = rows.iter().map(|row| row.cell(layout.date)).collect();
    let dates = dates::read(&cells, layout.monthly, &reading.hints, reading.today);
    let mut not_used = if reading.is_beside { Vec::new() } else { before(block) };
    let columns = Columns::new(block, layout);
    let mut drafts = Vec::with_capacity(rows.len());
    let mut posts_besides = Vec::new();
    let end = named::section(rows, &dates);
    for row in rows[end..].iter().filter(|row| !row.is_blank()) {
        not_used.push(NotUsed::new(row.line, Reason::Section, None));
    }
    for (place, row) in rows[..end].iter().enumerate() {
        match entry(block, layout, &columns, &dates, place) {
            Ok(Some(entry)) => drafts.push(Draft { entry, row, place }),
            Ok(None) => {}
            Err((reason, text)) => {
                posts_besides.extend(posts_of_row(layout, &columns, row, &dates, place));
                not_used.push(NotUsed::new(row.line, reason, text));
            }
        }
    }
    let days: Vec<Day> = drafts.iter().map(|draft| draft.entry.date).collect();
    let per = granularity::of(layout, reading.tool, &days, dates.months);
    merged::keep_larger(&mut drafts, &mut not_used, layout, per);
    drafts.sort_by_key(|draft| draft.entry.date);
    not_used.sort_by_key(|line| line.line);
    let rows: Vec<Entry> = drafts.into_iter().map(|draft| draft.entry).collect();
    let title = block.title_text().filter(|_| block.has(Meaning::Primary));
    Table {
        name: title.or_else(|| block.sheet.name.clone()),
        header_line: block.sheet.rows.get(block.header).map(|row| row.line),
        columns: layout.names.clone(),
        fields: fields(layout),
        measure: measure(block, layout, reading, per, dates.months),
        understood: rows.len(),
        unripe: unripe(&rows, per, reading),
        rows,
        not_used,
        date_order: date_reading(block, layout, &dates),
        years_counted_back: dates.without_years,
        rounded: columns.rounded,
        variants: Vec::new(),
        posts_besides,
    }
}

fn fields(layout: &Layout) -> Vec<Field> {
    std::iter::once(Field::Date).chain(layout.figures.iter().map(|(field, _)| *field)).collect()
}

fn measure(block: &Block<'_>, layout: &Layout, reading: &Reading, per: Per, months: bool) -> Measure {
    let name = [Field::Reach, Field::Impressions].iter().find_map(|field| layout.names.get(field)).map(String::as_str);
    Measure {
        first_of_month: months,
        flow_called_total: tools::is_page_followers(block),
        ..Measure::of(per, reading.tool, &fields(layout), layout.is_sum, name)
    }
}

fn date_reading(block: &Block<'_>, layout: &Layout, dates: &Dates) -> Option<DateReading> {
    let (row, [day_first, month_first]) = dates.example?;
    let example = block.rows().get(row)?.cell(layout.date).shown();
    let (order, proof) = dates.order.unzip();
    Some(DateReading { order, proof, example, day_first, month_first })
}

/// Posts so young that they are still seen, by their place.
fn unripe(rows: &[Entry], per: Per, reading: &Reading) -> Vec<usize> {
    let last = rows.last().map(|row| row.date).into_iter().chain(reading.period_end).max();
    let Some(last) = last.filter(|_| per == Per::Post && !reading.tool.is_own()) else { return Vec::new() };
    rows.iter().enumerate().filter(|(_, row)| row.date > last.plus(-RIPENS)).map(|(place, _)| place).collect()
}

/// The lines above the header.
fn before(block: &Block<'_>) -> Vec<NotUsed> {
    let used_title = block.title.filter(|_| block.has(Meaning::Primary));
    let above = (block.start..block.header).filter(|index| Some(*index) != used_title);
    let rows = above.filter_map(|index| block.sheet.rows.get(index));
    rows.filter(|row| !crate::totals::is_stock(row)).map(above_header).collect()
}

fn above_header(row: &Row) -> NotUsed {
    let reason = if row.is_blank() { Reason::Blank } else { Reason::Preamble };
    NotUsed::new(row.line, reason, row.filled().next().map(|column| row.cell(column).shown()))
}

/// What the columns prove of their numbers.
struct Columns {
    marks: HashMap<usize, Marks>,
    large_shares: bool,
    rounded: bool,
}

impl Columns {
    fn new(block: &Block<'_>, layout: &Layout) -> Self {
        let sources = layout.figures.iter().flat_map(|(_, source)| match source {
            Source::Column(index) => vec![*index],
            Source::Difference(gained, lost) => vec![*gained, *lost],
        });
        let cells = |index: usize| block.rows().iter().map(move |row| row.cell(index));
        let marks: HashMap<usize, Marks> = sources.map(|index| (index, Marks::of(cells(index)))).collect();
        let rate = layout.figures.iter().find(|(field, _)| *field == Field::OpenRate).map(|(_, source)| *source);
        let large_shares = match rate {
            Some(Source::Column(index)) => crate::layout::has_large_shares(block, index, marks[&index]),
            _ => false,
        };
        let rounded = marks.keys().any(|index| cells(*index).filter_map(Cell::text).any(numbers::is_rounded));
        Self { marks, large_shares, rounded }
    }

    fn figure(&self, row: &Row, field: Field, source: Source) -> Figure {
        let signed = |index: usize| numbers::signed(row.cell(index), self.marks[&index]);
        match source {
            Source::Difference(gained, lost) => match (signed(gained), signed(lost)) {
                (Figure::Is(gained), Figure::Is(lost)) => Figure::Is(gained - lost),
                (Figure::Is(one), Figure::Missing) => Figure::Is(one),
                (Figure::Missing, Figure::Is(lost)) => Figure::Is(-lost),
                (Figure::Is(_), other) | (other, _) => other,
            },
            Source::Column(index) if field == Field::NetFollowers => signed(index),
            Source::Column(index) if field == Field::OpenRate => self.share(row.cell(index), self.marks[&index]),
            Source::Column(index) => numbers::figure(row.cell(index), self.marks[&index]),
        }
    }

    fn share(&self, cell: &Cell, marks: Marks) -> Figure {
        let has_sign = cell.text().is_some_and(|text| text.contains('%'));
        match numbers::figure(cell, marks) {
            Figure::Is(number) => {
                numbers::share(has_sign, number, self.large_shares).map_or(Figure::NoNumber, Figure::Is)
            }
            other => other,
        }
    }
}

type Refusal = (Reason, Option<String>);

/// What a row gives; nothing where it is not of this block.
fn entry(
    block: &Block<'_>,
    layout: &Layout,
    columns: &Columns,
    dates: &Dates,
    place: usize,
) -> Result<Option<Entry>, Refusal> {
    let row = &block.rows()[place];
    let is_empty_here = block.columns.iter().all(|column| row.cell(column.index).is_blank());
    if row.is_blank() {
        return Err((Reason::Blank, None));
    }
    if is_empty_here {
        return Ok(None);
    }
    if let Some(reason) = named::by_nature(block, layout, place) {
        return Err((reason, None));
    }
    let figures: Vec<Figure> =
        layout.figures.iter().map(|(field, source)| columns.figure(row, *field, *source)).collect();
    let cell = row.cell(layout.date);
    let date = match dates.days.get(place).copied().unwrap_or(Err(NoDate::Missing)) {
        Ok(date) => date,
        Err(fault) => {
            let says_nothing = figures.iter().all(|figure| matches!(figure, Figure::Missing | Figure::NoNumber));
            let no_figure = says_nothing && row.filled().count() <= 2 && !layout.figures.is_empty();
            return Err(match fault {
                _ if no_figure => (Reason::Note, None),
                NoDate::Missing => (Reason::NoDate, None),
                NoDate::Bad => (Reason::BadDate, Some(cell.shown())),
                NoDate::Unclear => (Reason::UnclearDate, Some(cell.shown())),
            });
        }
    };
    if let Some(reason) = named::other_post(layout, row) {
        return Err((reason, None));
    }
    needed(layout, row, &figures)?;
    let value = |figure: &Figure| if let Figure::Is(number) = figure { Some(*number) } else { None };
    Ok(Some(Entry { line: row.line, date, figures: figures.iter().map(value).collect() }))
}

/// Whether the figures that a row is for are there.
fn needed(layout: &Layout, row: &Row, figures: &[Figure]) -> Result<(), Refusal> {
    let source_text = |source: &Source| match source {
        Source::Column(index) | Source::Difference(index, _) => row.cell(*index).shown(),
    };
    let all = || layout.figures.iter().zip(figures);
    if let Some(((_, source), _)) = all().find(|(_, figure)| **figure == Figure::Negative) {
        return Err((Reason::Negative, Some(source_text(source))));
    }
    for group in groups(layout) {
        let members: Vec<_> = all().filter(|((field, _), _)| group.contains(field)).collect();
        if members.is_empty() || members.iter().any(|(_, figure)| matches!(figure, Figure::Is(_))) {
            continue;
        }
        let first = |wanted: Figure| {
            members.iter().find(|(_, figure)| **figure == wanted).map(|((_, source), _)| source_text(source))
        };
        let remark = layout.remark.map(|column| row.cell(column).shown()).filter(|text| !text.is_empty());
        let written = members.iter().map(|((_, source), _)| source_text(source)).find(|text| !text.is_empty());
        return Err(match (first(Figure::Error), first(Figure::Formula)) {
            (Some(error), _) => (Reason::ErrorValue, Some(error)),
            (_, Some(formula)) => (Reason::FormulaWithoutValue, Some(formula)),
            _ => (Reason::NoNumber, remark.or(written)),
        });
    }
    Ok(())
}

/// Of each group one figure is needed.
fn groups(layout: &Layout) -> Vec<Vec<Field>> {
    let has = |field: Field| layout.figures.iter().any(|(other, _)| *other == field);
    let reach = vec![Field::Reach, Field::Impressions, Field::Views];
    if reach.iter().any(|field| has(*field)) {
        // A day without a display may still bring followers.
        let flows = [Field::NewFollowers, Field::NetFollowers].into_iter().filter(|field| has(*field));
        vec![reach.into_iter().chain(flows).collect()]
    } else if has(Field::Opens) || has(Field::OpenRate) {
        vec![vec![Field::Opens, Field::OpenRate], vec![Field::Recipients, Field::Delivered]]
    } else {
        vec![layout.figures.iter().map(|(field, _)| *field).filter(|field| *field != Field::Unsubscribed).collect()]
    }
}

/// The number of posts of a month whose reach nobody noted: it counts among the posts all the same.
fn posts_of_row(layout: &Layout, columns: &Columns, row: &Row, dates: &Dates, place: usize) -> Option<(Day, f64)> {
    let date = dates.days.get(place).copied()?.ok()?;
    let (field, source) = layout.figures.iter().find(|(field, _)| *field == Field::Posts)?;
    match columns.figure(row, *field, *source) {
        Figure::Is(posts) => Some((date, posts)),
        _ => None,
    }
}

/// Whether a row repeats the header of its block.
fn repeats_header(block: &Block<'_>, row: &Row) -> bool {
    block.sheet.rows.get(block.header).is_some_and(|header| is_same_header(row, header))
}
