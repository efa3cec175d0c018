//! Names, sliders and columns of the chapters.

use std::collections::BTreeSet;

use reach_calculator::answers::{Chapter, Listing, Outlook, PlatformAxis};
use reach_calculator::inputs::{Inputs, Scenario};
use reach_calculator::model::Month;

/// These names stand in links: they never change.
#[test]
fn chapters_and_axes_have_the_names_of_links() {
    let names = ["platform", "contacts", "readers", "partners", "customers"];
    assert_eq!(Chapter::ALL.map(Chapter::id), names);
    assert_eq!(names.map(Chapter::from_id), Chapter::ALL.map(Some));
    assert_eq!(PlatformAxis::ALL.map(PlatformAxis::id), ["stage", "time"]);
    assert_eq!(["stage", "time"].map(PlatformAxis::from_id), PlatformAxis::ALL.map(Some));
    for unknown in ["", "Platform", "month"] {
        assert_eq!((Chapter::from_id(unknown), PlatformAxis::from_id(unknown)), (None, None));
    }
}

#[test]
fn every_chapter_has_a_handful_of_sliders_each_once() {
    for chapter in Chapter::ALL {
        let controls: BTreeSet<_> = chapter.controls().iter().map(|key| key.parameter().name).collect();
        assert_eq!(controls.len(), chapter.controls().len(), "{chapter:?}");
        assert!((4..=5).contains(&controls.len()), "{chapter:?}");
    }
}

/// A slider beside a chart that it never moves would make the room doubt the chart.
#[test]
fn every_slider_moves_its_chapter() {
    for chapter in Chapter::ALL {
        for &key in chapter.controls() {
            let listing = |value: f64| {
                let mut inputs = Inputs::default();
                inputs.set(key, value);
                Listing::of(chapter, &Outlook::new(Scenario::settled(inputs).0)).rows
            };
            let row = key.parameter();
            let (middle, end) = (listing(row.at_position(0.4)), listing(row.at_position(1.0)));
            assert!(listing(row.min) != middle || middle != end, "{chapter:?} does not follow {}", row.name);
        }
    }
}

#[test]
fn every_column_is_a_result_of_the_model_and_stands_once() {
    for chapter in Chapter::ALL {
        let columns: BTreeSet<_> = chapter.columns().iter().collect();
        assert_eq!(columns.len(), chapter.columns().len(), "{chapter:?}");
        assert!(columns.iter().all(|column| Month::NAMES.contains(column)), "{chapter:?}: {columns:?}");
    }
}
