//! What was collected and stands in no chart.

use maud::{Markup, html};
use reach_calculator::words::Locale;

use super::{cell, date};
use crate::words::Words;
use crate::{data, html};

/// The reach rates that are none of one post, with the reason.
pub(super) fn excluded(words: &Words) -> Markup {
    let columns = ["platform", "date", "rate", "metric", "why not", "source"].map(|name| words.get(name));
    let rows: Vec<_> = data::read("reach_rates.csv").iter().filter_map(|row| unlike_a_post(row, words)).collect();
    let name = words.get("table excluded");
    html! {
        details {
            summary { (name) }
            (html::table("figures", name, &columns, &rows))
        }
    }
}

fn unlike_a_post(row: &data::Row, words: &Words) -> Option<Vec<Markup>> {
    let reason = reason(row)?;
    Some(vec![
        cell(row.get("platform")),
        cell(date(data::date(row.get("date"), 0.5), words)),
        cell(words.locale.percent(row.number("reach_rate"), 0, 2)),
        html! { span lang="en" { (row.get("metric_definition")) } },
        cell(words.get(reason)),
        html::source(row.get("source"), row.get("url")),
    ])
}

/// Why a row does not tell what one post reaches; `None` where it does.
fn reason(row: &data::Row) -> Option<&'static str> {
    let (platform, metric) = (row.get("platform"), row.get("metric_definition"));
    if platform.contains("Stories") {
        Some("not a post")
    } else if platform.contains("feed share") {
        Some("share of a feed")
    } else if metric.contains("ONE MONTH") {
        Some("a whole month")
    } else if metric.contains("daily reach") {
        Some("a whole day")
    } else if metric.contains("per post or per week is unclear") {
        Some("unclear basis")
    } else {
        None
    }
}

/// Every other figure that was collected for the defaults: in English, as it was collected, on the English page; the
/// others lead there.
pub(super) fn collected(words: &Words) -> Markup {
    let name = words.get("table collected");
    if words.locale != Locale::En {
        return html! { div.more { a href="en/method.html#collected" hreflang="en" { (name) } } };
    }
    let columns = ["topic", "quantity", "value", "unit", "date", "source", "verified"];
    let figure = |row: &data::Row| -> Vec<Markup> {
        let cell = |&column: &&str| match column {
            "source" => html::source(row.get("source"), row.get("url")),
            other => cell(row.get(other)),
        };
        columns.iter().map(cell).collect()
    };
    let rows: Vec<_> = data::read("email_readers_partners.csv").iter().map(figure).collect();
    html! {
        details #collected {
            summary { (name) }
            (html::table("figures", "", &columns, &rows))
        }
    }
}
