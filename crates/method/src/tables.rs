//! The tables of the page: inputs, presets, adoption fits, and every published figure with its source.

use crate::data;
use crate::html::{self, escaped};
use crate::markup;
use crate::words::Words;
use reach_calculator::evidence::Calibration;
use reach_calculator::evidence::adoption::{ADOPTION_FITS, AdoptionFit, REFERENCE_DATE};
use reach_calculator::evidence::{MEASUREMENTS, Measurement, Platform, facebook_attention};
use reach_calculator::inputs::{Group, Inputs, PARAMETERS, Parameter};
use reach_calculator::inputs::{PRESETS, Preset};
use reach_calculator::model::platform::reach_rate;

/// The table of this name as HTML.
pub(crate) fn html(name: &str, words: &Words) -> String {
    match name {
        "parameters" => parameters(words),
        "presets" => presets(words),
        "adoption" => adoption(words),
        "measurements" => measurements(words),
        "excluded" => excluded(words),
        other => panic!("no table is called {other:?}"),
    }
}

/// Every row of the one table of inputs, by group.
fn parameters(words: &Words) -> String {
    let mut html = String::new();
    let mut group: Option<Group> = None;
    let mut rows = Vec::new();
    let columns = ["input", "default", "plausible", "bounds", "basis", "link"].map(|name| words.get(name));
    let close = |html: &mut String, group: Option<Group>, rows: &mut Vec<Vec<String>>| {
        if let Some(group) = group {
            *html += &html::table("parameters", &words.variant("groups", group), &columns, rows);
            rows.clear();
        }
    };
    for parameter in &PARAMETERS {
        if group != Some(parameter.group) {
            close(&mut html, group, &mut rows);
            group = Some(parameter.group);
        }
        rows.push(parameter_row(parameter, words));
    }
    close(&mut html, group, &mut rows);
    html
}

fn parameter_row(parameter: &Parameter, words: &Words) -> Vec<String> {
    let value = |value: f64| escaped(&words.value(value, parameter.key));
    let bare = |value: f64| escaped(&words.locale.value(value, parameter));
    let range = |(low, high): (f64, f64)| format!("{} {} {}", bare(low), words.get("to"), bare(high));
    let (basis, source) = (words.variant("bases", parameter.basis), words.source(parameter));
    let basis =
        if source.is_empty() { escaped(&basis) } else { format!("<b>{}</b><br>{}", escaped(&basis), escaped(source)) };
    vec![
        format!(
            "<span class=\"anchor\" id=\"{}-{}\">{}</span> <code>{}</code><br><span class=\"aside\">{} · {}</span>",
            words.tag,
            parameter.name,
            escaped(words.name(parameter.key)),
            parameter.name,
            escaped(&words.variant("kinds", parameter.kind)),
            escaped(words.help(parameter.key)),
        ),
        value(parameter.default),
        parameter.plausible.map_or_else(|| "–".to_owned(), range),
        range((parameter.min, parameter.max)),
        basis,
        format!("<code>{}</code>", parameter.link),
    ]
}

/// Every preset: what it sets, what it was calibrated on, and what it comes to.
fn presets(words: &Words) -> String {
    PRESETS.iter().map(|preset| preset_entry(preset, words)).collect()
}

fn preset_entry(preset: &Preset, words: &Words) -> String {
    let (name, note) = words.preset(preset.id);
    let claim = if preset.claim {
        format!(" <span class=\"mark\">{}</span>", escaped(words.get("claim")))
    } else {
        String::new()
    };
    let own: Vec<String> = preset
        .assumptions
        .iter()
        .chain(preset.decisions)
        .map(|&(key, value)| {
            format!(
                "{}\u{a0}{}",
                markup::code(key.parameter().name, words.tag),
                escaped(&words.locale.value(value, key.parameter()))
            )
        })
        .collect();
    let calibrated = Calibration::of(preset.id).map_or_else(String::new, |place| calibration(preset, place, words));
    format!(
        "<section class=\"preset\" id=\"{}-preset-{}\"><h3>{}{claim}</h3><p>{}</p>{calibrated}<p class=\"values\">{}</p></section>\n",
        words.tag,
        preset.id,
        escaped(name),
        escaped(note),
        own.join(" · ")
    )
}

fn calibration(preset: &Preset, place: &Calibration, words: &Words) -> String {
    let mut inputs = Inputs::default();
    preset.apply(&mut inputs);
    let reached = reach_rate(&inputs, inputs.stage, place.target.followers, 1.0);
    let sources: Vec<String> = place
        .measurements()
        .map(|row| {
            let date = row.date.map_or_else(|| words.get("undated").to_owned(), |date| words.date(date));
            let rate = words.locale.percent(row.rate, 0, 2);
            format!(
                "{rate}, {date}: {} ({})",
                html::source(row.source.name, row.source.url),
                escaped(words.evidence(row.evidence))
            )
        })
        .collect();
    let sentence = words
        .get("calibrated")
        .replace("{followers}", &words.locale.count(place.target.followers))
        .replace("{reached}", &words.locale.percent(reached, 0, 2))
        .replace("{target}", &words.locale.percent(place.target.rate(), 0, 2));
    format!("<p class=\"aside\">{} {}</p>", escaped(&sentence), sources.join("; "))
}

/// The adoption fits and how much they waver.
fn adoption(words: &Words) -> String {
    let columns =
        ["platform", "series", "counts", "launch", "p", "q", "ceiling", "log rmse", "stage then", "stage without"]
            .map(|name| words.get(name));
    let rows: Vec<Vec<String>> = ADOPTION_FITS.iter().map(|fit| adoption_row(fit, words)).collect();
    html::table("figures", words.get("table adoption"), &columns, &rows)
}

fn adoption_row(fit: &AdoptionFit, words: &Words) -> Vec<String> {
    let locale = words.locale;
    let [low, high] = <[f64; 2]>::from(fit.stage_without_latest).map(|stage| locale.percent(stage, 0, 1));
    vec![
        escaped(fit.name),
        escaped(words.of(&fit.counts)),
        format!(
            "{} <span class=\"unbroken\">({}–{})</span>",
            fit.points,
            fit.dates.0.floor(),
            (fit.dates.1 - 0.01).floor()
        ),
        format!("{}", fit.launch.floor()),
        locale.decimal(fit.adoption.innovation, 0, 4),
        locale.decimal(fit.adoption.imitation, 0, 3),
        words.millions(fit.ceiling),
        locale.decimal(fit.log_rmse, 2, 2),
        locale.percent(fit.stage_at(REFERENCE_DATE), 0, 1),
        if low == high { low } else { format!("{low} {} {high}", words.get("to")) },
    ]
}

/// Every measurement by platform; for Facebook pages beside what the model says.
fn measurements(words: &Words) -> String {
    let columns = ["date", "rate", "model", "metric", "evidence", "source"].map(|name| words.get(name));
    let of = |platform: Platform| {
        let rows: Vec<Vec<String>> =
            MEASUREMENTS.iter().filter(|row| row.platform == platform).map(|row| measurement_row(row, words)).collect();
        html::table("figures measured", words.of(&platform.name()), &columns, &rows)
    };
    Platform::ALL.map(of).concat()
}

fn measurement_row(row: &Measurement, words: &Words) -> Vec<String> {
    let modelled = row.modelled(&facebook_attention()).filter(|_| row.platform == Platform::FacebookPage);
    let views = if row.comparable() {
        String::new()
    } else {
        format!(" <span class=\"mark\">{}</span>", escaped(words.get("views")))
    };
    let size = row.followers.map_or_else(String::new, |followers| {
        format!(
            " <span class=\"aside\">({} {})</span>",
            words.get("counted as"),
            words.locale.count(three_digits(followers))
        )
    });
    vec![
        row.date.map_or_else(|| words.get("undated").to_owned(), |date| words.date(date)),
        words.locale.percent(row.rate, 0, 2),
        modelled.map_or_else(|| "–".to_owned(), |rate| words.locale.percent(rate, 1, 1)),
        format!("{}{size}{views}", escaped(words.of(row.metric))),
        escaped(words.evidence(row.evidence)),
        html::source(row.source.name, row.source.url),
    ]
}

/// Rounded to three significant digits: a middle of a band is no finer than that.
fn three_digits(value: f64) -> f64 {
    let unit = 10.0_f64.powf(value.log10().floor() - 2.0);
    (value / unit).round() * unit
}

/// The collected rows that no chart shows, with the reason.
fn excluded(words: &Words) -> String {
    let columns = ["platform", "date", "rate", "metric", "why not", "source"].map(|name| words.get(name));
    let rows: Vec<Vec<String>> = data::read("reach_rates.csv")
        .iter()
        .filter_map(|row| {
            let reason = reason(row)?;
            let date = data::date(row.get("date"), 0.5)
                .map_or_else(|| words.get("undated").to_owned(), |date| words.date(date));
            Some(vec![
                escaped(row.get("platform")),
                date,
                words.locale.percent(row.number("reach_rate"), 0, 2),
                format!("<span lang=\"en\">{}</span>", escaped(row.get("metric_definition"))),
                escaped(words.get(reason)),
                html::source(row.get("source"), row.get("url")),
            ])
        })
        .collect();
    let open = format!("<details><summary>{}</summary>", escaped(words.get("table excluded")));
    format!("{open}{}</details>\n", html::table("figures", words.get("table excluded"), &columns, &rows))
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

/// Every other figure that was collected for the defaults, once for both languages.
pub(crate) fn collected(both: &[Words]) -> String {
    let columns = ["topic", "quantity", "value", "unit", "date", "source", "verified"];
    let rows: Vec<Vec<String>> = data::read("email_readers_partners.csv")
        .iter()
        .map(|row| {
            let mut cells: Vec<String> = columns.iter().map(|column| escaped(row.get(column))).collect();
            cells[5] = html::source(row.get("source"), row.get("url"));
            cells
        })
        .collect();
    let name = |words: &Words| {
        format!("<span class=\"only-{0}\" lang=\"{0}\">{1}</span>", words.tag, escaped(words.get("table collected")))
    };
    let summary: String = both.iter().map(name).collect();
    let table = html::table("figures", "", &columns, &rows);
    format!("<details class=\"shared\" lang=\"en\"><summary>{summary}</summary>{table}</details>\n")
}
