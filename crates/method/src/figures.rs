//! The figures that the prose names, computed and written in a language's form.

use crate::words::Words;
use crate::{counts, data, fit};
use reach_calculator::evidence::Calibration;
use reach_calculator::evidence::adoption::{FACEBOOK, LINKEDIN, REFERENCE_DATE, TIKTOK};
use reach_calculator::evidence::{
    Deviation, Evidence, MEASUREMENTS, Measurement, Platform, facebook_attention, model_deviation,
};
use reach_calculator::inputs::Scenario;
use reach_calculator::inputs::{Inputs, Key, Kind, PARAMETERS};
use reach_calculator::model::exposure::Exposure;
use reach_calculator::model::{Forecast, Summary, forecast, platform::reach_rate};
use std::collections::BTreeMap;

/// Every figure by the name that the prose uses.
pub(crate) fn figures(words: &Words) -> BTreeMap<&'static str, String> {
    let mut figures = BTreeMap::new();
    let scenario = Scenario::default();
    let outlook = forecast(&scenario);
    defaults(&mut figures, words, &scenario, &outlook);
    validation(&mut figures, words);
    adoption(&mut figures, words);
    counted(&mut figures, words);
    figures
}

/// What the default scenario comes to, and some of its values.
fn defaults(figures: &mut BTreeMap<&'static str, String>, words: &Words, scenario: &Scenario, outlook: &Forecast) {
    let locale = words.locale;
    let (first, last) = (&outlook.months[0], &outlook.months[outlook.months.len() - 1]);
    let later = reach_rate(scenario, last.stage, scenario.followers, 1.0);
    let summary = Summary::of(scenario, outlook);
    figures.insert("followers", locale.count(scenario.followers));
    figures.insert("reached now", locale.count(first.reached_social));
    figures.insert("reached later", locale.count(later * scenario.followers));
    figures.insert("years", locale.count(scenario.months / 12.0));
    figures.insert("break even", locale.count(summary.break_even_list.unwrap_or(f64::NAN)));
    figures.insert("silent share", locale.share(summary.silent_share.unwrap_or(f64::NAN)));
    figures.insert(
        "partners from",
        summary.recommendations_lead.taken_in().map_or_else(|| "–".to_owned(), |month| month.to_string()),
    );
    let customers: f64 = outlook.months[..12]
        .iter()
        .map(|month| month.customers_social + month.customers_email + month.customers_partners)
        .sum();
    figures.insert("customers", locale.count(customers));
    for (name, key) in [
        ("attention", Key::Attention),
        ("cap", Key::Cap),
        ("memory", Key::Memory),
        ("trust", Key::TrustContacts),
        ("silent value", Key::SilentValue),
        ("activity", Key::Activity),
    ] {
        figures.insert(name, locale.value(scenario.get(key), key.parameter()));
    }
    let (low, high) = Key::SilentValue.parameter().plausible.unwrap_or_default();
    figures.insert("silent value low", locale.decimal(low, 0, 2));
    figures.insert("silent value high", locale.decimal(high, 0, 2));
    let chance = reach_rate(scenario, scenario.stage, scenario.followers, 1.0);
    let spread = |heterogeneity: f64| {
        let mut exposure = Exposure::new(chance, heterogeneity);
        exposure.send(scenario.posts as u32);
        locale.share(exposure.reach())
    };
    figures.insert("posts", locale.count(scenario.posts));
    figures.insert("chance", locale.share(chance));
    figures.insert("unique", spread(scenario.heterogeneity));
    figures.insert("unique even", locale.share(1.0 - (1.0 - chance).powf(scenario.posts)));
    figures.insert("size factor", locale.decimal(100.0_f64.powf(scenario.size_effect), 0, 1));
}

/// How the model fares against published reach.
fn validation(figures: &mut BTreeMap<&'static str, String>, words: &Words) {
    let locale = words.locale;
    let inputs = facebook_attention();
    let flat = Inputs { size_effect: 0.0, ..inputs.clone() };
    let compared = [
        (["all n", "all rmse", "all factor", "all typical", "all bias"], model_deviation(&inputs)),
        (
            ["primary n", "primary rmse", "primary factor", "primary typical", "primary bias"],
            Deviation::of(&inputs, is_primary),
        ),
        (["", "", "flat factor", "", ""], Deviation::of(&flat, is_primary)),
        (["", "", "default factor", "", "default bias"], model_deviation(&Inputs::default())),
    ];
    for (names, deviation) in compared {
        let deviation = deviation.expect("there are measurements of Facebook pages");
        let texts = [
            locale.count(deviation.points as f64),
            locale.decimal(deviation.log_rmse, 2, 2),
            locale.decimal(deviation.factor(), 2, 2),
            locale.decimal(deviation.typical_factor(), 2, 2),
            bias(deviation.log_bias, words),
        ];
        figures.extend(names.into_iter().zip(texts).filter(|(name, _)| !name.is_empty()));
    }
    let rate = |date: f64| locale.percent(reach_rate(&inputs, FACEBOOK.stage_at(date), 10_000.0, 1.0), 0, 1);
    figures.insert("model 2012", rate(2012.0 + 1.5 / 12.0));
    figures.insert("model 2013", rate(2013.0 + 8.5 / 12.0));
    figures.insert("model 2025", rate(2025.5));
    figures.insert("measured 2012", locale.percent(median_page(2012.0 + 1.5 / 12.0), 0, 2));
    figures.insert("measured 2013", locale.percent(median_page(2013.0 + 8.5 / 12.0), 0, 2));
    let latest = Calibration::of("facebook-page-2026");
    figures.insert("measured 2025", locale.percent(latest.map_or(f64::NAN, |place| place.target.rate()), 0, 2));
    figures.insert("carried supply", locale.count(inputs.supply));
    figures.insert("stage 2013", locale.share(FACEBOOK.stage_at(2013.625)));
    let (from, to) = (2013.0 + 8.5 / 12.0, 2014.0 + 2.5 / 12.0);
    figures.insert("jump reach", locale.percent(1.0 - median_page(to) / median_page(from), 0, 0));
    figures.insert("jump months", locale.count(((to - from) * 12.0).round()));
    figures.insert("jump users", locale.percent(counts::growth(&FACEBOOK, from + 0.5 / 12.0, to + 0.5 / 12.0), 0, 0));
    let fell = reach_rate(&inputs, FACEBOOK.stage_at(to), 10_000.0, 1.0)
        / reach_rate(&inputs, FACEBOOK.stage_at(from), 10_000.0, 1.0);
    figures.insert("jump model", locale.percent(1.0 - fell, 0, 0));
    let spring =
        MEASUREMENTS.iter().filter(|row| row.source.name.starts_with("Locowise via") && row.followers.is_none());
    let spring = spring.filter(|row| row.date.is_some_and(|date| (2015.2..2015.4).contains(&date))).map(|row| row.rate);
    let (least, most) = spring.fold((1.0_f64, 0.0_f64), |(least, most), rate| (least.min(rate), most.max(rate)));
    figures.insert("locowise factor", locale.decimal(most / least, 0, 1));
    let claimed = Calibration::of("facebook-profile-claimed");
    figures.insert("claimed rate", locale.percent(claimed.map_or(f64::NAN, |place| place.target.rate()), 0, 1));
    let logged = Calibration::of("facebook-profile-2012");
    figures.insert("logged rate", locale.percent(logged.map_or(f64::NAN, |place| place.target.rate()), 0, 1));
}

/// By how much the model is too high or too low on average.
fn bias(log_bias: f64, words: &Words) -> String {
    let key = if log_bias < 0.0 { "too low" } else { "too high" };
    words.get(key).replace("{share}", &words.locale.percent((log_bias.exp() - 1.0).abs(), 0, 0))
}

fn is_primary(measurement: &Measurement) -> bool {
    measurement.platform == Platform::FacebookPage && measurement.evidence == Evidence::Primary
}

/// The median page's reach as one and the same counter published it at this date.
fn median_page(date: f64) -> f64 {
    let published = MEASUREMENTS.iter().filter(|row| row.metric.en.contains("median page"));
    published.min_by(|a, b| distance(a, date).total_cmp(&distance(b, date))).map_or(f64::NAN, |row| row.rate)
}

fn distance(measurement: &Measurement, date: f64) -> f64 {
    measurement.date.map_or(f64::INFINITY, |own| (own - date).abs())
}

/// How far the adoption fits can be trusted.
fn adoption(figures: &mut BTreeMap<&'static str, String>, words: &Words) {
    let locale = words.locale;
    figures.insert("reference year", REFERENCE_DATE.floor().to_string());
    figures.insert("linkedin stage", locale.share(LINKEDIN.stage_at(REFERENCE_DATE)));
    figures.insert("linkedin low", locale.share(LINKEDIN.stage_without_latest.0));
    figures.insert("linkedin high", locale.share(LINKEDIN.stage_without_latest.1));
    figures.insert("facebook ceiling", words.millions(FACEBOOK.ceiling));
    let latest = counts::of(&FACEBOOK).last().map_or(f64::NAN, |count| count.1);
    figures.insert("facebook users", words.millions(latest));
    figures.insert("facebook early ceiling", words.millions(early_facebook().ceiling));
    figures.insert("tiktok points", TIKTOK.points.to_string());
}

/// Facebook's curve as all of its own counts until the end of 2016 give it.
fn early_facebook() -> fit::Fitted {
    let rows = data::read("platform_users.csv");
    let own = rows.iter().filter(|row| row.get("platform") == "Facebook");
    let until_2016 = own.filter_map(counts::count).filter(|count| count.0 <= 2017.0);
    fit::fit(&until_2016.collect(), FACEBOOK.launch)
}

/// How much of what there is.
fn counted(figures: &mut BTreeMap<&'static str, String>, words: &Words) {
    let count = |number: usize| words.locale.count(number as f64);
    figures.insert("inputs", count(PARAMETERS.len()));
    figures.insert("assumptions", count(PARAMETERS.iter().filter(|row| row.kind == Kind::Assumption).count()));
    figures.insert(
        "uncertain",
        count(PARAMETERS.iter().filter(|row| row.kind == Kind::Assumption && row.plausible.is_some()).count()),
    );
    figures.insert("measurements", count(MEASUREMENTS.len()));
    figures.insert("comparable", count(MEASUREMENTS.iter().filter(|row| row.comparable()).count()));
}
