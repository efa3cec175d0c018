//! What a summary says about hand-made and computed months.

use reach_calculator::inputs::Scenario;
use reach_calculator::inputs::{Inputs, Key};
use reach_calculator::model::summary::{Lead, Year, silent_share};
use reach_calculator::model::{Month, Summary, forecast};

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
    let first = forecast(&scenario(&[(Key::subscribers, size)])).months[0];
    assert!((first.reached_email - first.reached_social).abs() < 1e-9);
}

#[test]
fn no_list_is_large_enough_when_nobody_opens() {
    assert_eq!(summary(&[(Key::open_rate, 0.0)]).break_even_list, None);
    assert_eq!(summary(&[(Key::open_rate, 0.0)]).list_leads, Lead::Never);
}

#[test]
fn where_nobody_inquires_there_is_no_share_of_silent_readers() {
    assert_eq!(summary(&[(Key::fit, 0.0)]).silent_share, None);
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
    let scenario = scenario(&[(Key::months, 24.0)]);
    let forecast = forecast(&scenario);
    let second = Year::of(&forecast, 1).expect("two years are forecast");
    let revenue: f64 = forecast.months[12..].iter().map(|month| month.revenue).sum();
    let cost: f64 = forecast.months[12..].iter().map(|month| month.cost_email).sum();
    assert_eq!((second.revenue, second.cost.email), (revenue, cost));
    assert!((second.customers.total() * scenario.revenue - revenue).abs() < 1e-9);
    assert_eq!(Year::of(&forecast, 2), None);
    assert_eq!(Year::of(&forecast, usize::MAX), None);
}

#[test]
fn a_year_that_is_not_forecast_to_its_end_is_none() {
    assert_eq!(summary(&[(Key::months, 13.0)]).years.len(), 1);
}

#[test]
fn months_beyond_the_forecast_count_as_nothing() {
    let forecast = forecast(&Scenario::default());
    assert_eq!(Year::over(&forecast, 60..72), Year::default());
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
    let year = summary(&[(Key::partners, 0.0), (Key::new_partners, 0.0), (Key::closed, 0.0)]).years[0];
    let (cost, hours) = (year.cost_per_customer(), year.hours_per_customer());
    assert_eq!([cost.social, cost.email, cost.partners], [None; 3]);
    assert_eq!([hours.social, hours.email, hours.partners], [None; 3]);
}

#[test]
fn hours_of_all_channels_are_the_hours_of_the_month() {
    let forecast = forecast(&Scenario::default());
    for (month, hours) in forecast.months.iter().zip(&forecast.hours) {
        assert_eq!(hours.total(), month.hours);
    }
}
