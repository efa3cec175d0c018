//! What a summary says about hand-made and computed months.

use reach_calculator::inputs::{Inputs, Key, PARAMETERS, Scenario};
use reach_calculator::model::summary::{Lead, signups_to_lead, silent_share};
use reach_calculator::model::{Month, Summary, forecast};
use serde_json::json;

fn scenario(changes: &[(Key, f64)]) -> Scenario {
    let mut inputs = Inputs::default();
    for &(key, value) in changes {
        inputs.set(key, value);
    }
    Scenario::new(inputs).expect("the inputs fit")
}

fn summary(changes: &[(Key, f64)]) -> Summary {
    let scenario = scenario(changes);
    Summary::of(&scenario, &forecast(&scenario))
}

/// Partners bring these customers month by month, posts one in each.
#[track_caller]
fn leads(customers: &[f64], expected: Lead) {
    let month = |&customers_partners: &f64| Month { customers_partners, customers_social: 1.0, ..Month::default() };
    let months: Vec<Month> = customers.iter().map(month).collect();
    let lead = Lead::of(&months, |month| month.customers_partners, |month| month.customers_social);
    assert_eq!(lead, expected, "{customers:?}");
}

#[test]
fn a_lead_is_taken_in_the_month_from_which_it_lasts() {
    leads(&[0.0, 0.5, 2.0, 3.0], Lead::From(3));
    leads(&[0.0, 2.0, 0.0, 3.0], Lead::From(4));
    leads(&[2.0, 0.0, 2.0], Lead::From(3));
}

#[test]
fn a_lead_from_the_start_was_never_taken() {
    leads(&[2.0, 3.0], Lead::Always);
    assert_eq!(Lead::Always.taken_in(), None);
}

#[test]
fn a_lead_that_ends_is_called_lost() {
    leads(&[0.0, 2.0, 2.0, 0.0, 2.0, 0.0], Lead::Lost { from: 2, until: 3 });
    leads(&[2.0, 0.0], Lead::Lost { from: 1, until: 1 });
    assert_eq!(Lead::Lost { from: 2, until: 3 }.taken_in(), Some(2));
    assert_eq!(Lead::Lost { from: 1, until: 1 }.taken_in(), None);
}

#[test]
fn equal_figures_lead_nothing() {
    leads(&[1.0, 1.0], Lead::Never);
    leads(&[0.0, 1.0, 1.0, 1.1], Lead::From(4));
    leads(&[], Lead::Never);
}

#[test]
fn a_list_of_break_even_size_reaches_as_many_as_a_post() {
    let size = summary(&[]).break_even_list.expect("somebody opens");
    let first = forecast(&scenario(&[(Key::Subscribers, size)])).months[0];
    assert!((first.reached_email - first.reached_social).abs() < 1e-9);
}

#[test]
fn no_list_is_large_enough_when_nobody_opens() {
    assert_eq!(summary(&[(Key::OpenRate, 0.0)]).break_even_list, None);
    assert_eq!(summary(&[(Key::OpenRate, 0.0)]).list_leads, Lead::Never);
}

#[test]
fn where_nobody_inquires_there_is_no_share_of_silent_readers() {
    assert_eq!(summary(&[(Key::Fit, 0.0), (Key::FitEmail, 0.0)]).silent_share, None);
    assert_eq!(silent_share(&[]), None);
}

#[test]
fn the_silent_share_is_that_of_all_readers_inquiries() {
    let month = Month {
        inquiries_social_silent: 2.0,
        inquiries_social_active: 1.0,
        inquiries_email_silent: 4.0,
        inquiries_email_active: 1.0,
        inquiries_partners: 100.0,
        ..Month::default()
    };
    assert_eq!(silent_share(&[month, month]), Some(0.75));
}

#[test]
fn a_year_is_the_sum_of_its_twelve_months() {
    let scenario = scenario(&[(Key::Months, 24.0), (Key::AdBudget, 30.0)]);
    let forecast = forecast(&scenario);
    let years = Summary::of(&scenario, &forecast).years;
    let sum = |figure: fn(&Month) -> f64| forecast.months[12..].iter().map(figure).sum::<f64>();
    let close = |one: f64, other: f64| assert!((one - other).abs() < 1e-9 * other, "{one} {other}");
    close(years[1].revenue.total(), sum(|month| month.revenue));
    close(years[1].cost.total(), sum(|month| month.cost));
    close(years[1].hours.total(), sum(|month| month.hours));
    close(years[1].cash.total(), sum(|month| month.cash));
    close(years[1].cost.email, sum(|month| month.cost_email));
    close(years[1].customers.clients, sum(|month| month.customers_clients));
    close(years[1].conversations, sum(|month| month.conversations));
    assert_eq!((years.len(), years[1].cash.social), (2, 0.0));
}

#[test]
fn a_year_that_is_not_forecast_to_its_end_is_none() {
    assert_eq!(summary(&[(Key::Months, 13.0)]).years.len(), 1);
}

#[test]
fn a_list_of_its_own_ceiling_stands_still() {
    let ceiling = summary(&[]).list_ceiling.expect("somebody leaves");
    let people = reach_calculator::model::contacts::people(&Scenario::default());
    let before_the_last = people[people.len() - 2];
    assert!((ceiling * before_the_last.list_loss - before_the_last.gained).abs() < 1e-9, "{ceiling}");
    assert_eq!(summary(&[(Key::Unsubscribe, 0.0), (Key::ListDecay, 0.0)]).list_ceiling, None);
}

#[test]
fn with_the_sign_ups_found_a_mail_just_overtakes_a_post() {
    let behind = [(Key::Signups, 0.0), (Key::Subscribers, 0.0), (Key::Months, 24.0)];
    let signups = signups_to_lead(&scenario(&behind)).expect("enough of them suffice");
    let leads = |signups: f64| {
        let changed = [&behind[1..], &[(Key::Signups, signups)]].concat();
        summary(&changed).list_leads != Lead::Never
    };
    assert!(leads(signups) && !leads(signups - 0.01), "{signups}");
    assert_eq!(signups_to_lead(&scenario(&[(Key::OpenRate, 0.0)])), None);
    assert_eq!(signups_to_lead(&scenario(&[(Key::Subscribers, 1_000.0)])), Some(0.0));
}

#[test]
fn the_first_customer_is_due_when_the_expected_sum_passes_one() {
    let scenario = Scenario::default();
    let forecast = forecast(&scenario);
    let month = Summary::of(&scenario, &forecast).first_customer.expect("within five years") as usize;
    let until = |month: usize| forecast.months[..month].iter().map(|month| month.customers().total()).sum::<f64>();
    assert!(until(month) > 1.0 && until(month - 1) <= 1.0);
    assert_eq!(summary(&[(Key::Capacity, 0.0)]).first_customer, None);
}

#[test]
fn cost_and_hours_of_a_customer_are_those_of_the_channel() {
    let year = summary(&[]).years[0];
    let (cost, hours) = (year.cost_per_customer(), year.hours_per_customer());
    assert_eq!(cost.partners, Some(year.cost.partners / year.customers.partners));
    assert_eq!(hours.social, Some(year.hours.social / year.customers.social));
}

#[test]
fn a_channel_without_customers_has_no_cost_of_a_customer() {
    let year = summary(&[(Key::Closed, 0.0), (Key::ReferralClosed, 0.0)]).years[0];
    let (cost, hours) = (year.cost_per_customer(), year.hours_per_customer());
    assert_eq!([cost.social, cost.email, cost.partners], [None; 3]);
    assert_eq!([hours.social, hours.email, hours.partners], [None; 3]);
}

#[test]
fn inputs_and_results_travel_by_serde() {
    let inputs: Inputs = serde_json::from_str(r#"{"followers": 500, "posts": 8}"#).expect("names of the table");
    assert_eq!(inputs, Inputs { followers: 500.0, posts: 8.0, ..Inputs::default() });
    let written = serde_json::to_value(&inputs).expect("figures");
    for parameter in &PARAMETERS {
        assert_eq!(written[parameter.name].as_f64(), Some(inputs.get(parameter.key)), "{}", parameter.name);
    }
    let refused = serde_json::from_str::<Inputs>(r#"{"folowers": 500}"#).expect_err("no input has this name");
    assert!(refused.to_string().contains("folowers"), "{refused}");

    let scenario = Scenario::settled(inputs).0;
    let forecast = forecast(&scenario);
    let months = &serde_json::to_value(&forecast).expect("figures")["months"];
    assert_eq!(months[0]["reached_social"].as_f64(), Some(forecast.months[0].reached_social));
    let summary = Summary::of(&scenario, &forecast);
    let written = serde_json::to_value(&summary).expect("figures");
    assert_eq!(written["years"][4]["customers"]["social"].as_f64(), Some(summary.years[4].customers.social));
    assert_eq!(
        serde_json::to_value(Lead::Lost { from: 2, until: 5 }).ok(),
        Some(json!({ "lost": { "from": 2, "until": 5 } }))
    );
}
