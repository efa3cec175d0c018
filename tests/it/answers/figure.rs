//! The one figure of a chapter: what it counts, and that everything that follows a chapter follows it.

use proptest::prelude::*;
use reach_calculator::answers::{Chapter, Outlook, WhatIf, customers, inquiries_of_readers, recommended_last_year};
use reach_calculator::inputs::PARAMETERS;
use reach_calculator::model::Month;

use super::outlook;
use crate::scenarios::{any_scenario, config};

/// A month in which every figure is another power of two, so that a sum tells what is in it.
fn month() -> Month {
    Month {
        inquiries_social_silent: 1.0,
        inquiries_social_active: 2.0,
        inquiries_email_silent: 4.0,
        inquiries_email_active: 8.0,
        inquiries_partners: 16.0,
        customers_social: 32.0,
        customers_email: 64.0,
        customers_partners: 128.0,
        customers_clients: 256.0,
        customers_found: 512.0,
        inquiries_clients: 1024.0,
        inquiries_found: 2048.0,
        ..Month::default()
    }
}

#[test]
fn readers_are_followers_and_subscribers_and_nobody_else() {
    assert_eq!(inquiries_of_readers(&month()), 15.0);
}

#[test]
fn customers_come_from_all_five_channels() {
    assert_eq!(customers(&month()), 992.0);
}

#[test]
fn recommendations_count_in_the_last_twelve_months() {
    let mut months = vec![Month { customers_partners: 0.75, customers_clients: 0.25, ..Month::default() }; 12];
    assert_eq!(recommended_last_year(&months), 12.0);
    months.insert(0, Month { customers_partners: 1000.0, ..Month::default() });
    assert_eq!(recommended_last_year(&months), 12.0);
    assert_eq!(recommended_last_year(&months[..1]), 1000.0);
    assert_eq!(recommended_last_year(&[]), 0.0);
}

#[track_caller]
fn counts(chapter: Chapter, link: &str, expected: impl Fn(&[Month]) -> f64) {
    let outlook = outlook(link);
    let (figure, expected) = (chapter.figure(&outlook), expected(outlook.months()));
    assert!((figure - expected).abs() <= 1e-12 * expected.abs(), "{chapter:?}: {figure}, not {expected}");
}

#[test]
fn each_chapter_counts_what_its_headline_turns_on() {
    for link in ["rc1", "rc1&months=12", "rc1&pr=network&subscribers=800"] {
        counts(Chapter::Platform, link, |months| months[0].reached_social);
        counts(Chapter::Contacts, link, |months| {
            months[months.len() - 1].reached_email - months[months.len() - 1].reached_social
        });
        counts(Chapter::Readers, link, |months| {
            let silent = |month: &Month| month.inquiries_social_silent + month.inquiries_email_silent;
            let active = |month: &Month| month.inquiries_social_active + month.inquiries_email_active;
            months[..12].iter().map(|month| silent(month) + active(month)).sum()
        });
        counts(Chapter::Partners, link, |months| {
            months[months.len() - 12..].iter().map(|month| month.customers_partners + month.customers_clients).sum()
        });
        counts(Chapter::Customers, link, |months| {
            let recommended = |month: &Month| month.customers_partners + month.customers_clients;
            let others = |month: &Month| month.customers_social + month.customers_email + month.customers_found;
            let total = |month: &Month| recommended(month) + others(month);
            months[..12].iter().map(total).sum()
        });
    }
}

proptest! {
    #![proptest_config(config(120))]

    #[test]
    fn headline_difference_and_curve_follow_the_same_figure(scenario in any_scenario(), row in 0..PARAMETERS.len()) {
        let outlook = Outlook::new(scenario.clone());
        let key = PARAMETERS[row].key;
        for chapter in Chapter::ALL {
            let figure = chapter.figure(&outlook);
            prop_assert!(figure.is_finite());
            // Twelve months alone may be summed in another order than twelve of many.
            let near = |other: f64| (other - figure).abs() <= 1e-9 * figure.abs().max(1e-9);
            prop_assert!(near(chapter.figure_of(&scenario)), "{:?}: {}", chapter, chapter.figure_of(&scenario));
            let curve = WhatIf::new(chapter, key, scenario.inputs(), key.parameter().default, None);
            prop_assert!(near(curve.present.1), "{:?} along {:?}: {}", chapter, key, curve.present.1);
        }
    }
}
