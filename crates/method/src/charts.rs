//! The charts of the page, drawn from the crate's own functions and tables.

use crate::data;
use crate::html::escaped;
use crate::svg::{Axis, Chart, Ink, Scale, Shape};
use crate::words::Words;
use reach_calculator::evidence::adoption::{ADOPTION_FITS, AdoptionFit, FACEBOOK, REFERENCE_DATE};
use reach_calculator::evidence::{Evidence, MEASUREMENTS, Measurement, Platform, facebook_attention};
use reach_calculator::inputs::Scenario;
use reach_calculator::inputs::{Inputs, Key};
use reach_calculator::model::exposure::Exposure;
use reach_calculator::model::partners::ripeness;
use reach_calculator::model::{forecast, platform::reach_rate};

/// The chart of this name as HTML.
pub(crate) fn html(name: &str, words: &Words) -> String {
    match name {
        "reach" => reach(words),
        "agreement" => agreement(words),
        "contacts" => contacts(words),
        "exposure" => exposure(words),
        "partners" => partners(words),
        "adoption" => adoption(words),
        other => panic!("no chart is called {other:?}"),
    }
}

/// Facebook pages: the model with Facebook's own attention figures, and everything that was published.
fn reach(words: &Words) -> String {
    let percent = |value: &f64| (*value, words.locale.percent(*value, 0, 1));
    let x = Axis {
        range: (0.0, 1.0),
        scale: Scale::Linear,
        ticks: [0.0, 0.25, 0.5, 0.75, 1.0].iter().map(percent).collect(),
        title: words.get("axis stage").to_owned(),
    };
    let y = Axis {
        range: (0.005, 0.5),
        scale: Scale::Log,
        ticks: [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5].iter().map(percent).collect(),
        title: words.get("axis reach").to_owned(),
    };
    let mut chart = Chart::new(words.get("chart reach"), x, y);
    let inputs = facebook_attention();
    let curve =
        |followers: f64| (10..=100).map(move |step| f64::from(step) / 100.0).map(move |stage| (stage, followers));
    let line =
        |followers: f64| curve(followers).map(|(stage, followers)| (stage, reach_rate(&inputs, stage, followers, 1.0)));
    chart.line(line(1_000.0), Ink::Muted, "2 4").line(line(1_000_000.0), Ink::Muted, "2 4").line(
        line(10_000.0),
        Ink::Accent,
        "",
    );
    for measurement in MEASUREMENTS.iter().filter(|measurement| measurement.platform == Platform::FacebookPage) {
        if let Some(stage) = measurement.stage() {
            chart.point(
                (stage, measurement.rate),
                shape(measurement.evidence),
                Ink::Second,
                &described(measurement, words),
            );
        }
    }
    for (followers, below, ink) in
        [(1_000.0, -8.0, Ink::Muted), (10_000.0, 17.0, Ink::Accent), (1_000_000.0, 17.0, Ink::Muted)]
    {
        let at = (0.66, reach_rate(&inputs, 0.66, followers, 1.0));
        chart.label(at, (0.0, below), "middle", ink, &words.locale.count(followers));
    }
    chart.figure(&format!("{}{}", words.get("caption reach"), legend(words)))
}

/// What each published rate of a Facebook page would be by the model.
fn agreement(words: &Words) -> String {
    let ticks =
        |values: &[f64]| values.iter().map(|value| (*value, words.locale.percent(*value, 0, 1))).collect::<Vec<_>>();
    let axis = |title: &str| Axis {
        range: (0.01, 0.5),
        scale: Scale::Log,
        ticks: ticks(&[0.01, 0.02, 0.05, 0.1, 0.2, 0.5]),
        title: title.to_owned(),
    };
    let mut chart =
        Chart::new(words.get("chart agreement"), axis(words.get("axis measured")), axis(words.get("axis modelled")));
    let diagonal = |factor: f64| [0.01, 0.5].map(|rate| (rate, rate * factor));
    let steps = |factor: f64| {
        (0..=40)
            .map(|step| 0.01 * 50.0_f64.powf(f64::from(step) / 40.0))
            .map(|rate| (rate, rate * factor))
            .collect::<Vec<_>>()
    };
    chart.band(&steps(0.5), &steps(2.0), Ink::Accent).line(diagonal(1.0).into_iter(), Ink::Accent, "");
    let inputs = facebook_attention();
    for measurement in MEASUREMENTS.iter().filter(|measurement| measurement.platform == Platform::FacebookPage) {
        if let Some(modelled) = measurement.modelled(&inputs).filter(|_| measurement.evidence != Evidence::Claim) {
            let name = format!(
                "{} – {} {}",
                described(measurement, words),
                words.get("model"),
                words.locale.percent(modelled, 1, 1)
            );
            chart.point((measurement.rate, modelled), shape(measurement.evidence), Ink::Second, &name);
        }
    }
    chart.figure(&format!("{}{}", words.get("caption agreement"), legend(words)))
}

/// Signs of the kinds of evidence.
fn legend(words: &Words) -> String {
    let key = |shape: Shape, evidence: Evidence| {
        let mut chart = Key16::default();
        chart.0 += &sign(shape);
        format!("<li>{}{}</li>", chart.svg(), words.evidence(evidence))
    };
    let keys = [Evidence::Primary, Evidence::Secondary, Evidence::Derived, Evidence::Claim]
        .map(|evidence| key(shape(evidence), evidence));
    format!("<ul class=\"legend\">{}</ul>", keys.concat())
}

/// A sign of 16 by 16 for a legend.
#[derive(Default)]
struct Key16(String);

impl Key16 {
    fn svg(&self) -> String {
        format!("<svg viewBox=\"0 0 16 16\" width=\"16\" height=\"16\" aria-hidden=\"true\">{}</svg>", self.0)
    }
}

fn sign(shape: Shape) -> String {
    let outline = "class=\"stroke second\" stroke=\"#9a4b00\" stroke-width=\"1.6\" fill=\"none\"";
    match shape {
        Shape::Disc => "<circle cx=\"8\" cy=\"8\" r=\"4\" class=\"fill second\" fill=\"#9a4b00\"/>".to_owned(),
        Shape::Circle => format!("<circle cx=\"8\" cy=\"8\" r=\"3.6\" {outline}/>"),
        Shape::Diamond => format!("<path d=\"M8 3.4l4.6 4.6-4.6 4.6-4.6-4.6z\" {outline}/>"),
        Shape::Cross => format!("<path d=\"M4.5 4.5l7 7m0-7l-7 7\" {outline}/>"),
    }
}

fn shape(evidence: Evidence) -> Shape {
    match evidence {
        Evidence::Primary => Shape::Disc,
        Evidence::Secondary | Evidence::Unconfirmed => Shape::Circle,
        Evidence::Derived => Shape::Diamond,
        Evidence::Claim => Shape::Cross,
    }
}

/// A measurement in a few words.
fn described(measurement: &Measurement, words: &Words) -> String {
    let date = measurement.date.map_or_else(String::new, |date| words.date(date));
    format!(
        "{date}: {}, {} ({})",
        words.locale.percent(measurement.rate, 0, 2),
        words.of(measurement.metric),
        measurement.source.name
    )
}

/// List against followers over the default scenario.
fn contacts(words: &Words) -> String {
    let scenario = Scenario::default();
    let months = forecast(&scenario).months;
    let most = months.iter().map(|month| month.reached_email.max(month.reached_social)).fold(0.0, f64::max);
    let step = nice(most / 4.0);
    let ticks = (0..6)
        .map(|tick| f64::from(tick) * step)
        .take_while(|value| *value <= most * 1.15)
        .map(|value| (value, words.locale.count(value)));
    let years = (0..=5).map(|year| f64::from(year) * 12.0).map(|month| (month, words.locale.count(month)));
    let x = Axis {
        range: (0.0, 60.0),
        scale: Scale::Linear,
        ticks: years.collect(),
        title: words.get("axis month").to_owned(),
    };
    let y = Axis {
        range: (0.0, most * 1.15),
        scale: Scale::Linear,
        ticks: ticks.collect(),
        title: words.get("axis people").to_owned(),
    };
    let mut chart = Chart::new(words.get("chart contacts"), x, y);
    chart.line(months.iter().map(|month| (month.month, month.reached_social)), Ink::Second, "6 4");
    chart.line(months.iter().map(|month| (month.month, month.reached_email)), Ink::Accent, "");
    let last = months.len() - 1;
    chart.label(
        (months[last].month, months[last].reached_social),
        (-4.0, -24.0),
        "end",
        Ink::Second,
        words.get("one post"),
    );
    chart.label(
        (months[last / 2].month, months[last / 2].reached_email),
        (-6.0, -8.0),
        "end",
        Ink::Accent,
        words.get("one mail"),
    );
    chart.figure(words.get("caption contacts"))
}

/// Who has had one contact and who enough, by the number of messages.
fn exposure(words: &Words) -> String {
    let inputs = Inputs::default();
    let chance = reach_rate(&inputs, inputs.stage, inputs.followers, 1.0);
    let most = (inputs.posts * inputs.memory) as u32;
    let percent = |value: &f64| (*value, words.locale.percent(*value, 0, 0));
    let messages =
        (0..=4).map(|part| f64::from(most) / 4.0 * f64::from(part)).map(|value| (value, words.locale.count(value)));
    let x = Axis {
        range: (0.0, f64::from(most)),
        scale: Scale::Linear,
        ticks: messages.collect(),
        title: words.get("axis messages").to_owned(),
    };
    let y = Axis {
        range: (0.0, 1.0),
        scale: Scale::Linear,
        ticks: [0.0, 0.25, 0.5, 0.75, 1.0].iter().map(percent).collect(),
        title: words.get("axis audience").to_owned(),
    };
    let mut chart = Chart::new(words.get("chart exposure"), x, y);
    let curve = |heterogeneity: f64, contacts: u32| {
        (0..=most).map(move |messages| {
            let mut exposure = Exposure::new(chance, heterogeneity);
            exposure.send(messages);
            (f64::from(messages), if contacts <= 1 { exposure.reach() } else { exposure.effective_reach(contacts) })
        })
    };
    let (low, high) = Key::heterogeneity.parameter().plausible.unwrap_or((0.3, 0.65));
    let trust = inputs.trust_contacts as u32;
    for (contacts, ink) in [(1, Ink::Second), (trust, Ink::Accent)] {
        chart.band(&curve(high, contacts).collect::<Vec<_>>(), &curve(low, contacts).collect::<Vec<_>>(), ink);
        chart.line(curve(inputs.heterogeneity, contacts), ink, if contacts == 1 { "6 4" } else { "" });
    }
    let at =
        |contacts: u32, messages: u32| curve(inputs.heterogeneity, contacts).nth(messages as usize).unwrap_or_default();
    chart.label(at(1, most * 6 / 10), (0.0, -12.0), "middle", Ink::Second, words.get("one contact"));
    let enough = words.get("enough contacts").replace("{n}", &trust.to_string());
    chart.label(at(trust, most * 6 / 10), (0.0, 22.0), "middle", Ink::Accent, &enough);
    chart.figure(words.get("caption exposure"))
}

/// How recommendations ripen.
fn partners(words: &Words) -> String {
    let maturity = Key::maturity.parameter();
    let (low, high) = maturity.plausible.unwrap_or((1.5, 4.0));
    let years = (0..=5).map(|part| f64::from(part) * 2.0).map(|value| (value, words.locale.count(value)));
    let times = (0..=4).map(f64::from).map(|value| (value, format!("{}\u{a0}×", words.locale.count(value))));
    let x = Axis {
        range: (0.0, 10.0),
        scale: Scale::Linear,
        ticks: years.collect(),
        title: words.get("axis years").to_owned(),
    };
    let y = Axis {
        range: (0.0, 4.2),
        scale: Scale::Linear,
        ticks: times.collect(),
        title: words.get("axis referrals").to_owned(),
    };
    let mut chart = Chart::new(words.get("chart partners"), x, y);
    let curve = |ceiling: f64| {
        (0..=100).map(move |step| f64::from(step) / 10.0).map(move |years| (years, ripeness(ceiling, years)))
    };
    chart.band(&curve(low).collect::<Vec<_>>(), &curve(high).collect::<Vec<_>>(), Ink::Third).line(
        curve(maturity.default),
        Ink::Third,
        "",
    );
    for ceiling in [low, maturity.default, high] {
        let label = format!("M = {}", words.locale.decimal(ceiling, 0, 2));
        chart.label(
            (9.9, ripeness(ceiling, 9.9)),
            (0.0, if ceiling == low { 16.0 } else { -6.0 }),
            "end",
            Ink::Third,
            &label,
        );
    }
    chart.figure(words.get("caption partners"))
}

/// Each adoption fit with its counts, and how much it wavers.
fn adoption(words: &Words) -> String {
    let figures: String = ADOPTION_FITS.iter().map(|fit| growth(fit, words)).collect();
    format!("<div class=\"many\">{figures}</div><p class=\"caption\">{}</p>\n", words.get("caption adoption"))
}

fn growth(fit: &AdoptionFit, words: &Words) -> String {
    let counts = counts(fit);
    let most = counts.iter().map(|count| count.1).fold(fit.users_at(2030.0), f64::max);
    let step = nice(most / 4.5);
    let ticks = (0..5)
        .map(|tick| f64::from(tick) * step)
        .take_while(|value| *value <= most * 1.1)
        .map(|value| (value, if value == 0.0 { "0".to_owned() } else { words.millions(value) }));
    let years = [2005.0, 2010.0, 2015.0, 2020.0, 2025.0, 2030.0].map(|year: f64| (year, format!("{year}")));
    let x = Axis { range: (2003.0, 2030.0), scale: Scale::Linear, ticks: years.to_vec(), title: String::new() };
    let y = Axis {
        range: (0.0, most * 1.1),
        scale: Scale::Linear,
        ticks: ticks.map(|(value, text)| (value, text.replace('\u{a0}', " "))).collect(),
        title: String::new(),
    };
    let mut chart = Chart::new(&format!("{}: {}", fit.name, words.get("chart adoption")), x, y);
    let curve = (0..=108).map(|quarter| 2003.0 + f64::from(quarter) / 4.0).filter(|date| *date >= fit.launch);
    chart.line(curve.map(|date| (date, fit.users_at(date))), Ink::Accent, "");
    for (date, users) in counts {
        chart.point(
            (date, users),
            Shape::Circle,
            Ink::Second,
            &format!("{}: {}", words.date(date - 1.0 / 24.0), words.millions(users)),
        );
    }
    let counted = escaped(words.of(&fit.counts));
    format!("<figure><figcaption><b>{}</b> {counted}</figcaption>{}</figure>", fit.name, chart.svg())
}

/// The counts that a curve was fitted to.
pub(crate) fn counts(fit: &AdoptionFit) -> Vec<(f64, f64)> {
    let rows = data::read("platform_users.csv");
    let of_series = |row: &&data::Row| {
        row.get("platform") == fit.series.0 && fit.series.1.iter().any(|source| row.get("source").contains(source))
    };
    rows.iter()
        .filter(of_series)
        .filter_map(|row| Some((data::date(row.get("date"), 1.0)?, row.number("monthly_active_users"))))
        .collect()
}

/// A step that reads well: 1, 2 or 5 times a power of ten, not below `least`.
fn nice(least: f64) -> f64 {
    let unit = 10.0_f64.powf(least.log10().floor());
    [1.0, 2.0, 5.0, 10.0].into_iter().map(|factor| factor * unit).find(|step| *step >= least).unwrap_or(10.0 * unit)
}

/// Facebook's stage and users at two dates, for what the prose says of jumps in reach.
pub(crate) fn facebook_growth(from: f64, to: f64) -> f64 {
    let counts = counts(&FACEBOOK);
    let at = |date: f64| {
        counts.iter().min_by(|a, b| (a.0 - date).abs().total_cmp(&(b.0 - date).abs())).map_or(f64::NAN, |count| count.1)
    };
    at(to) / at(from) - 1.0
}

/// The middle of the year at which the fits are compared, for the prose.
pub(crate) fn reference_year() -> f64 {
    REFERENCE_DATE.floor()
}
