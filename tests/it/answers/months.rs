//! A chart's months: as many as there is something to see.

use proptest::prelude::*;
use reach_calculator::answers::{Chapter, months_to_see};

use super::outlook;
use crate::scenarios::{any_scenario, config};
use reach_calculator::answers::Outlook;

#[track_caller]
fn shows(link: &str, chapter: Chapter, months: f64) {
    assert_eq!(months_to_see(chapter, &outlook(link), None), months, "{chapter:?} of {link}");
}

#[test]
fn a_chart_in_which_nothing_ever_moves_shows_a_year() {
    shows("rc1&f=0&nf=0&fr=0&or=0", Chapter::Contacts, 12.0);
    shows("rc1&mt=120&f=0&nf=0&fr=0&or=0", Chapter::Contacts, 12.0);
}

#[test]
fn while_something_moves_it_shows_the_whole_forecast() {
    for chapter in Chapter::ALL {
        shows("rc1", chapter, 60.0);
    }
    shows("rc1&mt=30", Chapter::Contacts, 30.0);
}

#[test]
fn what_happens_late_is_shown_even_where_no_curve_moves() {
    shows("rc1&f=0&nf=0&fr=0&or=0&sh=40", Chapter::Contacts, 48.0);
}

#[test]
fn the_years_to_come_of_a_platform_are_always_shown() {
    shows("rc1&f=0&nf=0&fr=0&or=0", Chapter::Platform, 60.0);
}

#[test]
fn a_baseline_that_still_moves_keeps_its_months() {
    let (now, then) = (outlook("rc1&f=0&nf=0&fr=0&or=0"), outlook("rc1"));
    assert_eq!(months_to_see(Chapter::Contacts, &now, Some(&then)), 60.0);
}

proptest! {
    #![proptest_config(config(200))]

    /// Half a per cent of a curve's height is about a line's width in the largest chart.
    #[test]
    fn no_curve_moves_in_a_month_that_is_not_shown(scenario in any_scenario()) {
        let outlook = Outlook::new(scenario);
        for chapter in Chapter::ALL {
            let shown = months_to_see(chapter, &outlook, None) as usize;
            let all = outlook.months().len();
            prop_assert!(shown == all || (shown.is_multiple_of(12) && shown >= 12 && shown < all));
            for figure in chapter.curves() {
                let highest = outlook.months().iter().map(figure).fold(0.0, f64::max);
                let end = figure(&outlook.last());
                for month in &outlook.months()[shown - 1..] {
                    prop_assert!((figure(month) - end).abs() <= 0.005 * highest, "{chapter:?}, month {}", month.month);
                }
            }
        }
    }
}
