//! What the default scenario comes to.

use reach_calculator::answers::Chapter;
use reach_calculator::inputs::Scenario;
use reach_calculator::model::clients;
use reach_calculator::model::crisis::Crisis;
use reach_calculator::model::found;
use reach_calculator::model::{Month, Summary, forecast};

use super::Figures;
use crate::stop;
use crate::words::Words;

pub(super) fn add(figures: &mut Figures, words: &Words) {
    let locale = words.locale;
    let scenario = Scenario::default();
    let outlook = forecast(&scenario);
    let summary = Summary::of(&scenario, &outlook);
    let (first, last) = (&outlook.months[0], &outlook.months[outlook.months.len() - 1]);
    let (year, last_year) = (&summary.years[0], &summary.years[summary.years.len() - 1]);
    let or_nan = |figure: Option<f64>| figure.unwrap_or(f64::NAN);
    figures.insert("chapters", words.listed(Chapter::ALL.map(|chapter| words.chapter(chapter).to_owned())));
    figures.insert("followers", locale.count(scenario.followers));
    figures.insert("years", locale.count(scenario.months / 12.0));
    figures.insert("reached now", locale.count(first.reached_social));
    figures.insert("reached later", locale.count(last.reached_social));
    figures.insert("followers later", locale.count(last.followers));
    figures.insert("break even", locale.count(or_nan(summary.break_even_list)));
    figures.insert("list ceiling", locale.count(or_nan(summary.list_ceiling)));
    figures.insert("found", locale.count(first.found));
    figures.insert("silent share", locale.share(or_nan(year.silent_share)));
    figures.insert("recommended first", locale.count(year.customers.recommended()));
    figures.insert("recommended last", locale.count(last_year.customers.recommended()));
    figures.insert("posts first", locale.count(year.customers.social));
    figures.insert("posts last", locale.count(last_year.customers.social));
    figures.insert("customers", locale.count(year.customers.total()));
    spread(figures, words, &scenario, first);
    left_after_a_stop(figures, words);
    lasting(figures, words, &scenario);
}

/// How unevenly posts are met.
fn spread(figures: &mut Figures, words: &Words, scenario: &Scenario, first: &Month) {
    let locale = words.locale;
    figures.insert("posts", locale.count(scenario.posts));
    figures.insert("chance", locale.share(first.reach_rate));
    figures.insert("unique", locale.share(first.unique_social / first.followers));
    figures.insert("unique even", locale.share(1.0 - (1.0 - first.reach_rate).powf(scenario.posts)));
}

/// A year after the stop, what is left of the inquiries of the month before it, and what there would be without it.
fn left_after_a_stop(figures: &mut Figures, words: &Words) {
    let (going_on, stopped) = (forecast(&Scenario::default()), forecast(&stop::scenario()));
    let before = stop::MONTH as usize - 2;
    let share =
        |months: &[Month]| words.locale.share(stop::inquiries(&months[before + 12]) / stop::inquiries(&months[before]));
    figures.insert("stop left", share(&stopped.months));
    figures.insert("going on", share(&going_on.months));
}

/// How long pieces and clients last, and how long damage.
fn lasting(figures: &mut Figures, words: &Words, scenario: &Scenario) {
    let locale = words.locale;
    let none_new = 0.0;
    let pieces_kept = found::pieces_after(scenario, 1.0, none_new);
    figures.insert("piece months", locale.count(0.5_f64.ln() / pieces_kept.ln()));
    figures.insert("client months", locale.count(1.0 / (1.0 - clients::after(1.0, none_new))));
    figures.insert(
        "signups per inquiry",
        locale.count(found::signups(scenario, 1.0) / found::inquiries(scenario, 1.0, 1.0)),
    );
    let mut struck = scenario.inputs().clone();
    struck.crisis_month = 1.0;
    let mut crisis = Crisis::default();
    let lost = crisis.strike(&struck, 1.0, 0.0, 0.0);
    let harm_a_year_later = 1.0 - crisis.steady(&struck, 13.0);
    figures.insert("crisis months", locale.count(12.0 * 0.5_f64.ln() / (harm_a_year_later / lost).ln()));
}
