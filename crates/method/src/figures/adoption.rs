//! How far the adoption fits can be trusted.

use reach_calculator::evidence::adoption::{FACEBOOK, LINKEDIN, REFERENCE_DATE, TIKTOK};

use super::Figures;
use crate::words::Words;
use crate::{counts, data, fit};

pub(super) fn add(figures: &mut Figures, words: &Words) {
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
