//! What is said of files in the reader's language: what was recognised, what does not count, and what follows.

use reach_calculator::answers::Sentence;
use reach_calculator::answers::own::{
    LeftOut, contacts_counted, how_sure, level_said, line_left_out, others_left_out, out_of_reach, rows_read, sets,
    stage_said,
};
use reach_calculator::inputs::{Inputs, Key};
use reach_calculator::questions::fit::Point;
use reach_calculator::words::{Language, Speaker, parse_number};
use reach_reading::{Ask, Counts, Day, Measure, Over, Per, Preview, Refused, Table, Understood};

use crate::shapes::{FileAnswer, FitAnswer, OrderAnswer, PreviewAnswer, TableAnswer};
use crate::typed::said;
use reach_fitting::{Beside, Fit, Gathered};

/// Lines that are named one by one.
const NAMED: usize = 10;

/// The variant of a reason, by which texts know it.
pub(crate) fn name(refused: &Refused) -> String {
    variant(refused)
}

fn variant(value: &impl core::fmt::Debug) -> String {
    format!("{value:?}").chars().take_while(char::is_ascii_alphanumeric).collect()
}

/// What is said of a file.
pub(crate) fn file(speaker: &Speaker, read: &Result<Understood, Refused>) -> FileAnswer {
    match read {
        Ok(understood) => of_understood(speaker, understood),
        Err(refused) => {
            let seen = if let Refused::NoTable { seen } = refused { seen.as_slice() } else { &[] };
            let previews = seen.iter().map(preview).collect();
            FileAnswer { previews, ..refused_by_name(speaker, &name(refused)) }
        }
    }
}

/// What is said of a file that is refused for a reason.
pub(crate) fn refused_by_name(speaker: &Speaker, name: &str) -> FileAnswer {
    FileAnswer { refused: Some(speaker.texts.get("refusals", name).to_owned()), ..FileAnswer::default() }
}

fn of_understood(speaker: &Speaker, understood: &Understood) -> FileAnswer {
    let tool = variant(&understood.tool);
    let contacts = understood.derived.contacts.map(contacts_counted);
    let order = understood.tables.iter().filter_map(|table| table.date_order.as_ref());
    let unclear = order.clone().find(|reading| reading.order.is_none());
    let asked = unclear.filter(|_| understood.asks_for.contains(&Ask::DateOrder));
    FileAnswer {
        refused: None,
        tool: speaker.texts.get("tools", &tool).to_owned(),
        said: contacts.map(|sentence| said(speaker, &[sentence])).unwrap_or_default(),
        tables: understood.tables.iter().map(|one| table(speaker, one)).collect(),
        order: asked.map(|reading| OrderAnswer {
            example: reading.example.clone(),
            day_first: day(speaker, reading.day_first),
            month_first: day(speaker, reading.month_first),
        }),
        previews: understood.preview.iter().map(preview).collect(),
    }
}

fn table(speaker: &Speaker, table: &Table) -> TableAnswer {
    let days =
        table.rows.first().zip(table.rows.last()).map(|(first, last)| [first, last].map(|row| day(speaker, row.date)));
    let rows = (table.measure.per != Per::Contact).then(|| rows_read(table.rows.len(), days));
    TableAnswer {
        name: table.name.clone(),
        rows: rows.map(|rows| said(speaker, &[rows])).unwrap_or_default(),
        measure: speaker.texts.get("measures", measure(&table.measure)).to_owned(),
        left_out: left_out(speaker, table),
    }
}

/// The first lines that gave nothing, and how many others did, and why.
fn left_out(speaker: &Speaker, table: &Table) -> Vec<String> {
    let (no_data, wrong): (Vec<_>, Vec<_>) = table.not_used.iter().partition(|line| line.by_nature);
    let mut sentences: Vec<Sentence> = Vec::new();
    for line in wrong.iter().take(NAMED) {
        let reason = variant(&line.reason);
        sentences.push(line_left_out(line.line, speaker.texts.get("reasons", &reason), line.text.as_deref()));
    }
    for (count, why) in [
        (wrong.len().saturating_sub(NAMED), LeftOut::AsWell),
        (no_data.len(), LeftOut::NoData),
        (table.unripe.len(), LeftOut::TooYoung),
    ] {
        if count > 0 {
            sentences.push(others_left_out(count, why));
        }
    }
    sentences.iter().map(|sentence| said(speaker, core::slice::from_ref(sentence))).collect()
}

fn measure(measure: &Measure) -> &'static str {
    match (measure.counts, measure.over) {
        _ if measure.per == Per::Contact => "contacts",
        (Counts::People, Over::ThisPost) => "people.post",
        (Counts::People, Over::MeanOfPosts) => "people.mean",
        (Counts::People, Over::AllPosts) => "people.all",
        (Counts::Displays, Over::AllPosts) => "displays.all",
        (Counts::Displays, _) => "displays.post",
        (Counts::Views, Over::AllPosts) => "views.all",
        (Counts::Views, _) => "views.post",
        (Counts::Followers, _) => "followers",
        (Counts::Mails, _) => "mails",
        (Counts::Nothing, _) => "nothing",
    }
}

fn preview(preview: &Preview) -> PreviewAnswer {
    let Preview { sheet, header_line, columns, rows } = preview.clone();
    PreviewAnswer { name: sheet, header_line, columns, rows }
}

/// A day as the reader writes it.
fn day(speaker: &Speaker, day: Day) -> String {
    let (year, month, date) = day.parts();
    match speaker.locale.language() {
        Language::De | Language::DeFormal => format!("{date}.{month}.{year}"),
        _ => day.to_string(),
    }
}

/// A number above 0 as the reader types it.
pub(crate) fn number(speaker: &Speaker, text: &str) -> Option<f64> {
    parse_number(text, speaker.locale).ok().filter(|number| *number > 0.0)
}

/// What follows from files, beside the inputs as they are.
pub(crate) fn fit(speaker: &Speaker, now: &Inputs, gathered: &Gathered, fit: &Fit, beside: &Beside) -> FitAnswer {
    let tell = |key: &Key| said(speaker, &[sets(*key, fit.inputs.get(*key), now.get(*key))]);
    let mut about: Vec<Sentence> = fit.level.iter().flat_map(level_said).collect();
    if beside.with_stage {
        about.extend(stage_said(fit.stage.as_ref()));
    }
    about.extend(fit.fitted.map(|fitted| how_sure(&fit.inputs, fitted)));
    if fit.level.is_some() && fit.fitted.is_none() {
        let people = reach_calculator::questions::Fitted::of(&fit.inputs, 0.0).people;
        about.push(out_of_reach(Key::Relevance, fit.inputs.relevance, people));
    }
    let for_each = gathered.has_displays_only().then(|| speaker.locale.decimal(beside.for_each, 0, 2));
    FitAnswer {
        said: said(speaker, &about),
        sets: fit.set.iter().map(tell).collect(),
        inputs: fit.set.iter().map(|key| (key.parameter().name, fit.inputs.get(*key))).collect(),
        fitted: fit.fitted.map(|fitted| fitted.written()),
        points: Point::to_be_seen(&fit.points)
            .iter()
            .flat_map(|point| [point.years, point.people, point.followers])
            .collect(),
        asks_followers: gathered.lacks_followers(),
        for_each,
    }
}
