//! Reports of one mail or one post: a label and a value in each line, in parts.

use std::collections::BTreeMap;

use crate::dates::{self, Hints};
use crate::measure::Measure;
use crate::names::{self, Meaning};
use crate::numbers::{self, Figure, Marks};
use crate::understood::{Entry, NotUsed};
use crate::{Cell, Day, Field, Per, Reason, Row, Sheet, Table, Tool};

/// In the order in which figures are given.
const FIGURES: [(Meaning, Field); 7] = [
    (Meaning::Impressions, Field::Impressions),
    (Meaning::Reach, Field::Reach),
    (Meaning::Recipients, Field::Recipients),
    (Meaning::Delivered, Field::Delivered),
    (Meaning::Opens, Field::Opens),
    (Meaning::MachineOpens, Field::MachineOpens),
    (Meaning::Unsubscribed, Field::Unsubscribed),
];

/// A line of a report: its label as it is written, what that means, and the cell behind it.
struct Pair<'a> {
    label: String,
    meaning: Meaning,
    value: &'a Cell,
}

/// The report that the sheets are; none where they are tables.
pub(crate) fn read(sheets: &[Sheet], said: Option<crate::DateOrder>, today: Day) -> Option<(Tool, Table)> {
    let mut not_used = Vec::new();
    let mut pairs = Vec::new();
    for sheet in sheets {
        pairs.extend(pairs_of(sheet, &mut not_used));
    }
    let date = pairs.iter().find(|pair| is_date(pair))?;
    let hints = Hints { said, latest: Some(today), ..Hints::default() };
    let read = dates::read(&[date.value], false, &hints, today);
    let day = read.days.first().copied()?;
    let mut columns = BTreeMap::from([(Field::Date, date.label.clone())]);
    let (mut fields, mut variants) = (vec![Field::Date], Vec::new());
    // A post of LinkedIn is sent, too: to people, by those who read it.
    let is_mail = pairs.iter().any(|pair| matches!(pair.meaning, Meaning::Opens | Meaning::Delivered));
    for (meaning, field) in
        FIGURES.into_iter().filter(|(_, field)| is_mail != matches!(field, Field::Impressions | Field::Reach))
    {
        let values: Vec<(&str, Option<f64>)> = pairs
            .iter()
            .filter(|pair| pair.meaning == meaning && !is_date(pair))
            .map(|pair| (pair.label.as_str(), value(pair.value)))
            .collect();
        if let Some((label, _)) = values.first() {
            columns.insert(field, (*label).to_owned());
            fields.push(field);
            variants.push(values.into_iter().map(|(_, value)| value).collect::<Vec<_>>());
        }
    }
    let enough = fields.len() > 2 || fields.contains(&Field::Reach);
    let parts = variants.iter().map(Vec::len).max().filter(|_| enough)?;
    let sum = |values: &Vec<Option<f64>>| values.iter().flatten().copied().reduce(|sum, value| sum + value);
    let per = if is_mail { Per::Mail } else { Per::Post };
    let tool = tool(sheets, is_mail, &pairs);
    let line = sheets.first()?.rows.first()?.line;
    let rows = day
        .map(|date| Entry { line, date, figures: variants.iter().map(sum).collect() })
        .into_iter()
        .collect::<Vec<_>>();
    if let Err(fault) = day {
        let reason = if fault == dates::NoDate::Unclear { Reason::UnclearDate } else { Reason::BadDate };
        not_used.push(NotUsed::new(line, reason, Some(date.value.shown())));
    }
    let date_order = read.example.map(|(_, [day_first, month_first])| crate::understood::DateReading {
        order: read.order.map(|(order, _)| order),
        proof: read.order.map(|(_, proof)| proof),
        example: date.value.shown(),
        day_first,
        month_first,
    });
    let by_part = |part: usize| variants.iter().map(|values| values.get(part).copied().flatten()).collect();
    let table = Table {
        name: None,
        header_line: None,
        columns,
        measure: Measure::of(per, tool, &fields, false, None),
        fields,
        understood: rows.len(),
        rows,
        not_used,
        date_order,
        years_counted_back: read.without_years,
        rounded: false,
        unripe: Vec::new(),
        variants: if parts > 1 { (0..parts).map(by_part).collect() } else { Vec::new() },
        posts_besides: Vec::new(),
    };
    Some((tool, table))
}

/// When it was sent or published; `Last Open Date` is no such date.
fn is_date(pair: &Pair<'_>) -> bool {
    let plain = names::plain(&pair.label);
    let other = ["last", "letzt", "first", "erst"].iter().any(|word| plain.starts_with(word) && plain != "erstellt am");
    let dated = || !matches!(dates::of(pair.value), dates::Written::Bad | dates::Written::Missing);
    !other
        && match pair.meaning {
            Meaning::Date => true,
            Meaning::Sent | Meaning::Recipients => dated() && value(pair.value).is_none(),
            _ => false,
        }
}

/// The labelled values of a sheet up to its list of links, whose rows have no labels.
fn pairs_of<'a>(sheet: &'a Sheet, not_used: &mut Vec<NotUsed>) -> Vec<Pair<'a>> {
    let mut pairs = Vec::new();
    for row in &sheet.rows {
        if is_list_of_links(row) {
            not_used.push(NotUsed::new(row.line, Reason::Section, None));
            break;
        }
        pairs.extend(pair(row));
    }
    pairs
}

fn pair(row: &Row) -> Option<Pair<'_>> {
    let mut filled = row.filled();
    let (label, value) = (filled.next()?, filled.next()?);
    let label = row.cell(label).text()?.trim().to_owned();
    let meaning = names::known(&label)?.meaning;
    // A sum behind recipients is none of the people who opened.
    let meaning =
        if meaning == Meaning::Sent && self::value(row.cell(value)).is_some() { Meaning::Recipients } else { meaning };
    Some(Pair { label, meaning, value: row.cell(value) })
}

fn is_list_of_links(row: &Row) -> bool {
    let mut filled = row.filled();
    let Some(text) = filled.next().and_then(|column| row.cell(column).text()) else { return false };
    let plain = names::plain(text);
    let names_links =
        ["clicks by url", "links activity", "link activity", "click performance", "klicks nach url", "links"];
    filled.next().is_none() && names_links.iter().any(|name| plain.contains(name))
}

/// `452 (37.7%)` holds a count and a share.
fn value(cell: &Cell) -> Option<f64> {
    let count = match cell {
        Cell::Text(text) => Cell::Text(text.split('(').next().unwrap_or_default().to_owned()),
        other => other.clone(),
    };
    match numbers::figure(&count, Marks::Unproven) {
        Figure::Is(number) => Some(number),
        _ => None,
    }
}

fn tool(sheets: &[Sheet], is_mail: bool, pairs: &[Pair<'_>]) -> Tool {
    let has = |name: &str| pairs.iter().any(|pair| names::plain(&pair.label) == name);
    let linkedin = || has("post url") || has("post link") || has("members reached");
    let titled = sheets
        .iter()
        .flat_map(|sheet| sheet.rows.iter().take(3))
        .any(|row| names::plain(&row.cell(0).shown()) == "email campaign report");
    if !is_mail {
        if linkedin() { Tool::LinkedinPost } else { Tool::OwnTable }
    } else if has("successful deliveries") || has("recipients who opened") || titled {
        Tool::MailchimpReport
    } else if has("total emails sent") {
        Tool::MailerliteReport
    } else {
        Tool::OwnTable
    }
}
