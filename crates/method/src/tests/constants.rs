//! What formulas and prose write as a figure is what the model computes with.

use reach_calculator::inputs::{Inputs, Key, Scenario};
use reach_calculator::model::crisis::Crisis;
use reach_calculator::model::{Month, clients, contacts, forecast, found};

use crate::formulas;

#[track_caller]
fn written(part: &str, figure: &str) {
    assert!(formulas::lines(part).iter().any(|line| line.contains(figure)), "{part} lacks {figure}");
}

#[track_caller]
fn same(one: f64, other: f64) {
    assert!((one - other).abs() <= 1e-12 * one.abs().max(1.0), "{one} is not {other}");
}

#[test]
fn segmentation() {
    written("list", "0.0937");
    written("list", "0.1431");
    let all_alike = Inputs { list_decay: 0.0, ..Inputs::default() };
    let segmented = Inputs { segmentation: 1.0, ..all_alike.clone() };
    same(contacts::list_loss(&segmented, 1.0), contacts::list_loss(&all_alike, 1.0) * (1.0 - 0.0937));
    same(contacts::opened(&segmented), contacts::opened(&all_alike) * 1.1431);
}

/// A tiny start, then many followers: sign-ups by posts multiply by five and no more.
#[test]
fn the_highest_level() {
    written("list", "\\min\\left(5,");
    let inputs = Inputs {
        followers: 10.0,
        new_followers: 5_000.0,
        market: 100_000.0,
        cap: 100_000.0,
        asking: 0.0,
        unsubscribe: 0.0,
        list_decay: 0.0,
        ..Inputs::default()
    };
    let people = contacts::people(&Scenario::settled(inputs.clone()).0);
    let by_posts = inputs.signups_from_posts;
    same(people[1].gained, inputs.confirmation * inputs.signups * (1.0 - by_posts + 5.0 * by_posts));
}

#[test]
fn found_and_passed_on() {
    written("found", "0.5^{1/24}");
    written("list", "3 \\cdot \\mathrm{asking}");
    let inputs = Inputs::default();
    same(found::pieces_after(&inputs, 1.0, 0.0), 0.5_f64.powf(1.0 / 24.0));
    same(found::signups(&inputs, 7.0), 3.0 * inputs.asking * 7.0);
}

#[test]
fn clients_and_crisis() {
    written("clients", "\\frac{1}{36}");
    same(clients::after(36.0, 0.0), 35.0);
    written("crisis", "\\frac{\\mathrm{ripe} + 0.2 \\cdot K}{10}");
    written("crisis", "0.5^{(t - \\mathrm{crisis\\_month})/6}");
    let inputs = Inputs { crisis_month: 3.0, ..Inputs::default() };
    let mut crisis = Crisis::default();
    let lost = crisis.strike(&inputs, 3.0, 4.0, 5.0);
    same(lost, inputs.crisis_share * (-0.5_f64).exp());
    same(1.0 - crisis.steady(&inputs, 9.0), lost / 2.0);
}

/// Those who come back do so with twice the need: seen in the second month, when nobody asks for the first time.
#[test]
fn the_need_of_those_who_come_back() {
    written("conversations", "1 - 2 \\cdot \\mathrm{need}");
    let inputs = Inputs { booked: 0.0, referral_booked: 1.0, referral_held: 1.0, capacity: 200.0, ..Inputs::default() };
    let months: Vec<Month> = forecast(&Scenario::settled(inputs.clone()).0).months;
    let wanted = months[1].inquiries_partners + months[1].inquiries_clients;
    let again = 1.0 - (1.0 - 2.0 * inputs.need).powf(1.0 / 12.0);
    same(months[1].conversations, wanted + months[1].warm * again);
}

#[test]
fn the_account_of_usual_size() {
    written("reach", "10000");
    assert_eq!(reach_calculator::evidence::REFERENCE_FOLLOWERS, 10_000.0);
    assert_eq!(Key::NewPartners.parameter().unit.name(), "people per year", "a twelfth of it is won in a month");
    written("partners", "\\frac{1}{12} \\cdot \\left(\\mathrm{new\\_partners}");
}
