//! From the sheets of a file to what is understood of it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Deserialize;

use crate::blocks::{self, Block};
use crate::contacts;
use crate::dates::{self, Hints};
use crate::derived::{Derived, waits_for_order};
use crate::layout::{self, Layout, Source};
use crate::names::Meaning;
use crate::rows::{self, Reading};
use crate::understood::NotUsed;
use crate::{
    DateOrder, Day, Field, Language, Reason, Refused, Sheet, Table, Tool, Totals, Understood, positions, preview,
    reports, summary, tools, totals,
};

/// What is known beside the file.
#[derive(Clone, Debug, Deserialize)]
pub struct Context {
    /// The day of the export, or today: from it, years that are not in the file are counted back.
    pub today: Day,
    /// What stands first in dates such as `3/4/2026`, where the file cannot tell and somebody did.
    #[serde(default)]
    pub date_order: Option<DateOrder>,
    /// Columns that somebody pointed at.
    #[serde(default)]
    pub chosen: Option<Chosen>,
}

impl Context {
    /// Nothing but the day.
    pub fn new(today: Day) -> Self {
        Self { today, date_order: None, chosen: None }
    }
}

/// Columns that somebody pointed at, because nothing fitted.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Chosen {
    /// The sheet, from 0.
    pub sheet: usize,
    /// The line of the header; of a preview's, where it says none.
    pub header_line: Option<u32>,
    /// What stands in which column, from 0; a date is needed and one figure.
    pub columns: BTreeMap<Field, usize>,
}

/// What is understood of the sheets of one file.
pub fn understand(sheets: &[Sheet], context: &Context) -> Result<Understood, Refused> {
    if sheets.iter().all(|sheet| sheet.rows.iter().all(crate::Row::is_blank) && sheet.cut_off.is_none()) {
        return Err(Refused::Empty);
    }
    let read = match &context.chosen {
        Some(chosen) => read_chosen(sheets, chosen, context),
        None => read(sheets, context),
    };
    let seen = || sheets.iter().filter(|sheet| contacts::may_be_shown(sheet)).filter_map(preview::of).collect();
    let read = read.ok_or_else(|| Refused::NoTable { seen: seen() })?;
    let mut derived = Derived::of(&read.tables, read.tool, read.totals.as_ref());
    derived.contacts = read.contacts;
    derived.contacts_by_month = read.contacts_by_month.into_iter().collect();
    Ok(Understood {
        tool: read.tool,
        kind: summary::kinds(&read.tables, read.totals.as_ref()),
        language: read.language,
        asks_for: summary::asks(&read.tables, read.totals.as_ref()),
        sheets_not_used: read.sheets_not_used,
        tables: read.tables,
        totals: read.totals,
        derived,
        preview: seen(),
    })
}

/// What comes out of the sheets.
struct Read {
    tool: Tool,
    language: Language,
    tables: Vec<Table>,
    totals: Option<Totals>,
    sheets_not_used: Vec<String>,
    contacts: Option<usize>,
    contacts_by_month: Vec<(crate::Month, usize)>,
}

fn read(sheets: &[Sheet], context: &Context) -> Option<Read> {
    let people: Vec<&Sheet> = sheets.iter().filter(|sheet| contacts::is_list(sheet)).collect();
    let others: Cow<'_, [Sheet]> = if people.is_empty() {
        Cow::Borrowed(sheets)
    } else {
        Cow::Owned(sheets.iter().filter(|sheet| !contacts::is_list(sheet)).cloned().collect())
    };
    let mut blocks: Vec<Block<'_>> = others.iter().enumerate().flat_map(blocks::find).collect();
    let file_tool = tools::of_file(&others, &blocks);
    if file_tool == Tool::LinkedinCreator {
        let unnamed = |place: &usize| !blocks.iter().any(|block| block.place == *place);
        let by_place: Vec<Block<'_>> =
            (1..others.len()).filter(unnamed).filter_map(|place| positions::block(place, &others[place])).collect();
        blocks.extend(by_place);
        blocks.sort_by_key(|block| block.place);
    }
    let totals = if file_tool == Tool::LinkedinCreator { totals::read(&others) } else { None };
    let mut tables = tables(&blocks, file_tool, totals.as_ref(), context);
    let mut tool = file_tool;
    if tables.is_empty()
        && people.is_empty()
        && let Some((of_report, table)) = reports::read(&others, context.date_order, context.today)
    {
        tool = of_report;
        tables.push((usize::MAX, table));
    }
    let names_of_used: Vec<usize> = tables.iter().map(|(sheet, _)| *sheet).collect();
    let is_report = names_of_used.contains(&usize::MAX);
    let unused = |(index, sheet): (usize, &Sheet)| {
        let tells_totals = totals.is_some() && totals::period(sheet).is_some();
        let is_used = is_report || names_of_used.contains(&index) || tells_totals;
        sheet.name.clone().filter(|_| !is_used)
    };
    // Meta stacks results of which nothing is needed below others.
    let used_titles: Vec<&str> = tables.iter().filter_map(|(_, table)| table.name.as_deref()).collect();
    let of_meta = blocks.iter().filter(|block| block.has(Meaning::Primary)).filter_map(Block::title_text);
    let unused_titles = of_meta.filter(|title| !used_titles.contains(&title.as_str()));
    let sheets_not_used = others.iter().enumerate().filter_map(unused).chain(unused_titles).collect();
    let mut tables: Vec<Table> = tables.into_iter().map(|(_, table)| table).collect();
    let counted: Vec<contacts::Counted> = people.iter().map(|sheet| contacts::count(sheet, context)).collect();
    if tables.is_empty() && !counted.is_empty() {
        tool = Tool::ContactList;
    }
    let count = (!counted.is_empty()).then(|| counted.iter().map(|list| list.count).sum());
    let contacts_by_month = counted.iter().flat_map(|list| list.by_month.clone()).collect();
    tables.extend(counted.into_iter().map(|list| list.table));
    add_cut_off(&others, &mut tables);
    let language = summary::language(&blocks, &others);
    (!tables.is_empty()).then_some(Read {
        tool,
        language,
        tables,
        totals,
        sheets_not_used,
        contacts: count,
        contacts_by_month,
    })
}

/// The tables of blocks, each with the place of its sheet.
fn tables(blocks: &[Block<'_>], file_tool: Tool, totals: Option<&Totals>, context: &Context) -> Vec<(usize, Table)> {
    let mut laid_out: Vec<(&Block<'_>, Tool, Layout)> = Vec::new();
    for block in blocks {
        let own = tools::of_block(block);
        let tool = if own.is_own() || file_tool == Tool::LinkedinCreator { file_tool } else { own };
        let parts = layout::of(block, tool).into_iter().flat_map(Layout::parts);
        laid_out.extend(parts.map(|layout| (block, tool, layout)));
    }
    let has_figures = laid_out.iter().any(|(.., layout)| !layout.figures.is_empty());
    laid_out.retain(|(.., layout)| if has_figures { !layout.figures.is_empty() } else { layout.tells_posts });
    // YouTube tells the same videos once more, day by day.
    if laid_out.iter().any(|(block, ..)| !is_chart_of_videos(block)) {
        laid_out.retain(|(block, tool, _)| *tool != Tool::YoutubeTable || !is_chart_of_videos(block));
    }
    let proven = laid_out.iter().filter_map(|(block, _, layout)| proven_order(block, layout)).collect::<Vec<_>>();
    let other_table = proven.first().copied().filter(|order| proven.iter().all(|other| other == order));
    let period = totals.and_then(|totals| totals.period);
    let (mut tables, mut above) = (Vec::new(), None);
    for (block, tool, layout) in laid_out {
        let header = Some((block.place, block.header));
        let is_beside = above == header;
        above = header;
        let of_tool = !tool.is_own();
        let hints = Hints {
            period,
            other_table,
            said: context.date_order,
            daily: of_tool && !layout.tells_posts,
            latest: Some(context.today).filter(|_| of_tool),
        };
        let reading = Reading { tool, hints, today: context.today, period_end: period.map(|(_, to)| to), is_beside };
        let mut table = rows::read(block, &layout, &reading);
        let stacked = blocks.iter().filter(|other| other.place == block.place).count() > 1;
        table.name = table.name.or_else(|| block.title_text().filter(|_| stacked));
        tables.push((block.place, table));
    }
    // Where nothing is understood, the lines say why; beside what is understood they would only disturb.
    let gives_rows = |table: &Table| !table.rows.is_empty() || waits_for_order(table);
    let is_refused = |table: &Table| table.not_used.iter().any(|line| !line.by_nature);
    let any = tables.iter().any(|(_, table)| gives_rows(table));
    tables.retain(|(_, table)| if any { gives_rows(table) } else { is_refused(table) });
    tables
}

/// Columns that somebody pointed at.
fn read_chosen(sheets: &[Sheet], chosen: &Chosen, context: &Context) -> Option<Read> {
    let sheet = sheets.get(chosen.sheet)?;
    let mut block = blocks::pointed_at(sheet, chosen.header_line);
    let date = *chosen.columns.get(&Field::Date)?;
    let named = |index: usize| {
        block.columns.iter().find(|column| column.index == index).map(|column| column.name.clone()).unwrap_or_default()
    };
    let names = chosen.columns.iter().map(|(field, index)| (*field, named(*index))).collect();
    let figures: Vec<(Field, Source)> = chosen
        .columns
        .iter()
        .filter(|(field, _)| **field != Field::Date)
        .map(|(field, index)| (*field, Source::Column(*index)))
        .collect();
    if figures.is_empty() {
        return None;
    }
    let text = block.columns.iter().find(|column| column.means(Meaning::Text)).map(|column| column.index);
    let layout = Layout { date, figures, names, text, ..Layout::default() };
    block.title = None;
    let hints = Hints { said: context.date_order, ..Hints::default() };
    let reading = Reading { tool: Tool::OwnTable, hints, today: context.today, period_end: None, is_beside: false };
    let mut tables = vec![rows::read(&block, &layout, &reading)];
    add_cut_off(std::slice::from_ref(sheet), &mut tables);
    let language = summary::language(std::slice::from_ref(&block), std::slice::from_ref(sheet));
    let sheets_not_used = sheets
        .iter()
        .enumerate()
        .filter(|(index, _)| *index != chosen.sheet)
        .filter_map(|(_, sheet)| sheet.name.clone())
        .collect();
    Some(Read {
        tool: Tool::OwnTable,
        language,
        tables,
        totals: None,
        sheets_not_used,
        contacts: None,
        contacts_by_month: Vec::new(),
    })
}

/// Names the line in which a text breaks off.
fn add_cut_off(sheets: &[Sheet], tables: &mut [Table]) {
    let line = sheets.iter().find_map(|sheet| sheet.cut_off);
    if let (Some(line), Some(table)) = (line, tables.last_mut()) {
        let text = Some(String::from("the file ends in the middle of a row"));
        table.not_used.push(NotUsed::new(line, Reason::UnterminatedQuote, text));
    }
}

/// Whether a block has a date of the row and one of the video.
fn is_chart_of_videos(block: &Block<'_>) -> bool {
    let dates = block.columns.iter().filter(|column| column.means(Meaning::Date));
    dates.filter(|column| block.dated(column.index).is_some_and(|share| share > 0.5)).count() > 1
}

fn proven_order(block: &Block<'_>, layout: &Layout) -> Option<DateOrder> {
    let cells = block.rows().iter().map(|row| row.cell(layout.date));
    let written = cells.filter(|cell| cell.text().is_some_and(|text| text.contains('/'))).map(dates::of);
    let slashes: Vec<dates::Written> =
        written.filter(|written| !matches!(written, dates::Written::Either { dashes: true, .. })).collect();
    dates::by_days(&slashes)
}
