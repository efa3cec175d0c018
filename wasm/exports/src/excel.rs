//! All figures for somebody who opens them in Excel: the page's own words, and numbers as the reader's country writes them.

use reach_calculator::inputs::PARAMETERS;
use reach_calculator::model::{Month, YEAR};
use reach_calculator::widget::Widget;
use reach_calculator::words::Locale;

use crate::VERSION;
use crate::bands::{Known, known};
use crate::cell::Rows;
use crate::given::{PageTexts, Sheet};

/// Decimals of the results: more than anybody reads, enough to add up.
const DECIMALS: u32 = 4;

/// The results that are shares, which people read in percent.
const SHARES: [&str; 2] = ["stage", "reach_rate"];

/// The whole file: where it comes from, years, months with how sure they are, inputs.
pub(crate) fn file(widget: &Widget, texts: &PageTexts, sheet: &Sheet) -> String {
    let (locale, words) = (widget.speaker().locale, &sheet.words);
    let mut rows = Rows::new(locale.separator());
    rows.words(&words.model).words(&format!("{} {VERSION}", texts.title)).end();
    rows.words(&words.link).words(&sheet.link).end();
    if !sheet.method.is_empty() {
        rows.words(&words.method).words(&sheet.method).end();
    }
    let months = widget.outlook().months();
    rows.end();
    rows.words(&words.years).end();
    heads(&mut rows, texts, &words.year);
    rows.end();
    for (index, months) in months.chunks_exact(YEAR).enumerate() {
        figures(&mut rows, locale, |name, place| match name {
            "month" => index as f64 + 1.0,
            _ if Month::SUMMED.contains(&name) => months.iter().map(|month| month.values()[place]).sum(),
            _ => months.last().map_or(0.0, |month| month.values()[place]),
        });
        rows.end();
    }
    rows.end();
    rows.words(&words.months).end();
    heads(&mut rows, texts, title(texts, "month"));
    let known = known(sheet, months.len());
    for Known { name, text, .. } in &known {
        let name = texts.chart.get(*text).map_or(*name, String::as_str);
        for what in [&words.low, &words.middle, &words.high] {
            rows.words(&format!("{name}: {what}"));
        }
    }
    rows.end();
    for (index, month) in months.iter().enumerate() {
        figures(&mut rows, locale, |_, place| month.values()[place]);
        for figure in known.iter().flat_map(|one| one.months[index]) {
            rows.number(&locale.cell(figure, DECIMALS));
        }
        rows.end();
    }
    rows.end();
    rows.words(&words.inputs).end();
    rows.words(&words.group).words(&words.input).words(&words.value).words(&words.unit).words(&words.usual).end();
    inputs(&mut rows, widget, texts);
    rows.finish()
}

/// What stands above the results, the first as it is called here.
fn heads(rows: &mut Rows, texts: &PageTexts, first: &str) {
    for name in Month::NAMES {
        match name {
            "month" => rows.words(first),
            name if SHARES.contains(&name) => rows.words(&format!("{} (%)", title(texts, name))),
            name => rows.words(title(texts, name)),
        };
    }
}

fn title<'a>(texts: &'a PageTexts, name: &'a str) -> &'a str {
    texts.results.get(name).map_or(name, String::as_str)
}

/// The results of a row by name and place.
fn figures(rows: &mut Rows, locale: Locale, figure: impl Fn(&str, usize) -> f64) {
    for (place, name) in Month::NAMES.into_iter().enumerate() {
        let figure = figure(name, place);
        rows.number(&match SHARES.contains(&name) {
            true => locale.percent_cell(figure, DECIMALS),
            false => locale.cell(figure, DECIMALS),
        });
    }
}

fn inputs(rows: &mut Rows, widget: &Widget, texts: &PageTexts) {
    let locale = widget.speaker().locale;
    for parameter in &PARAMETERS {
        let number = |value: f64| match parameter.unit.is_share() {
            true => locale.percent_cell(value, parameter.decimals().saturating_sub(2)),
            false => locale.cell(value, parameter.decimals()),
        };
        let group = parameter.group.id();
        rows.words(texts.groups.get(group).map_or(group, String::as_str)).words(texts.input(parameter.name));
        rows.number(&number(widget.outlook().scenario.inputs().get(parameter.key)));
        rows.words(texts.unit(parameter.unit.id())).number(&number(widget.session().base_value(parameter.key))).end();
    }
}
