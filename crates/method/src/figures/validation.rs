//! How the model fares against published reach.

use reach_calculator::evidence::adoption::FACEBOOK;
use reach_calculator::evidence::{
    Calibration, Deviation, Evidence, MEASUREMENTS, Measurement, Platform, REFERENCE_FOLLOWERS, facebook_attention,
    model_deviation,
};
use reach_calculator::inputs::{Inputs, Key};
use reach_calculator::model::platform::reach_rate;

use super::Figures;
use crate::counts;
use crate::words::Words;

const FEBRUARY_2012: f64 = 2012.0 + 1.5 / 12.0;
const AUGUST_2013: f64 = 2013.0 + 7.5 / 12.0;
const SEPTEMBER_2013: f64 = 2013.0 + 8.5 / 12.0;
const MARCH_2014: f64 = 2014.0 + 2.5 / 12.0;
const YEAR_2025: f64 = 2025.5;

pub(super) fn add(figures: &mut Figures, words: &Words) {
    let facebook = facebook_attention();
    deviations(figures, words, &facebook);
    dates(figures, words, &facebook);
    jump(figures, words, &facebook);
    claims(figures, words);
}

/// How far the curve lies from all published rates, and from some of them.
fn deviations(figures: &mut Figures, words: &Words, facebook: &Inputs) {
    let locale = words.locale;
    let flat = Inputs { size_effect: 0.0, ..facebook.clone() };
    let all = model_deviation(facebook);
    let compared = [
        (["all n", "all factor", "all typical", "all bias"], all),
        (["primary n", "primary factor", "primary typical", "primary bias"], Deviation::of(facebook, is_primary)),
        (["", "flat factor", "", ""], Deviation::of(&flat, is_primary)),
        (["", "default factor", "", "default bias"], model_deviation(&Inputs::default())),
    ];
    for (names, deviation) in compared {
        let deviation = deviation.expect("there are measurements of Facebook pages");
        let texts = [
            locale.count(deviation.points as f64),
            locale.decimal(deviation.factor(), 1, 1),
            locale.decimal(deviation.typical_factor(), 1, 1),
            words.bias(deviation.log_bias),
        ];
        figures.extend(names.into_iter().zip(texts).filter(|(name, _)| !name.is_empty()));
    }
    figures.insert("about factor", locale.decimal(all.map_or(f64::NAN, |all| all.factor()), 0, 0));
}

/// Three dates, and what Facebook itself said.
fn dates(figures: &mut Figures, words: &Words, facebook: &Inputs) {
    let locale = words.locale;
    let modelled = |date: f64| words.rate(rate(facebook, date));
    figures.insert("model 2012", modelled(FEBRUARY_2012));
    figures.insert("model 2013", modelled(SEPTEMBER_2013));
    figures.insert("model 2025", modelled(YEAR_2025));
    figures.insert("measured 2012", words.rate(median_page(FEBRUARY_2012)));
    figures.insert("measured 2013", words.rate(median_page(SEPTEMBER_2013)));
    figures.insert("measured 2025", words.rate(target("facebook-page-2026")));
    let stage = FACEBOOK.stage_at(AUGUST_2013);
    figures.insert("stage 2013", locale.share(stage));
    figures.insert("rivals 2013", locale.count((facebook.supply * stage.powf(facebook.crowding)).round()));
    figures.insert("carried supply", locale.count(facebook.supply));
    figures.insert("carried throttle", locale.value(facebook.throttle, Key::Throttle.parameter()));
}

/// What no smooth curve knows of.
fn jump(figures: &mut Figures, words: &Words, facebook: &Inputs) {
    let locale = words.locale;
    let (from, to) = (SEPTEMBER_2013, MARCH_2014);
    figures.insert("jump reach", locale.percent(1.0 - median_page(to) / median_page(from), 0, 0));
    figures.insert("jump months", locale.count(((to - from) * 12.0).round()));
    figures.insert("jump users", locale.percent(counts::growth(&FACEBOOK, from + 0.5 / 12.0, to + 0.5 / 12.0), 0, 0));
    figures.insert("jump model", locale.percent(1.0 - rate(facebook, to) / rate(facebook, from), 0, 0));
    let spring =
        MEASUREMENTS.iter().filter(|row| row.source.name.starts_with("Locowise via") && row.followers.is_none());
    let spring = spring.filter(|row| row.date.is_some_and(|date| (2015.2..2015.4).contains(&date))).map(|row| row.rate);
    let (least, most) = spring.fold((1.0_f64, 0.0_f64), |(least, most), rate| (least.min(rate), most.max(rate)));
    figures.insert("locowise factor", locale.decimal(most / least, 0, 1));
}

/// What is only claimed, and what logs say.
fn claims(figures: &mut Figures, words: &Words) {
    figures.insert("claimed rate", words.rate(target("facebook-profile-claimed")));
    figures.insert("logged rate", words.rate(target("facebook-profile-2012")));
}

/// The model's reach of a Facebook page of usual size.
fn rate(facebook: &Inputs, date: f64) -> f64 {
    reach_rate(facebook, FACEBOOK.stage_at(date), REFERENCE_FOLLOWERS, 1.0)
}

/// The published reach that a preset is set to.
fn target(preset: &str) -> f64 {
    Calibration::of(preset).map_or(f64::NAN, |place| place.target.rate())
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
