//! A band lies around the curve that it speaks of: where nothing is unknown, it is that curve.

use proptest::prelude::*;
use reach_calculator::answers::{Chapter, Outlook, figures_with_bands, months_to_see};
use reach_calculator::chart::bands::roles;
use reach_calculator::chart::chapters::{Rising, picture_with_bands};
use reach_calculator::chart::picture::{Line, Mark, Picture, Point};
use reach_calculator::chart::scene::Scene;
use reach_calculator::evidence::Platform;
use reach_calculator::words::Locale;

use crate::scenarios::{any_scenario, config};
use crate::texts::speaker;

/// The band of a forecast that is certain: low, middle and high of every month are the forecast's.
fn certain(chapter: Chapter, outlook: &Outlook) -> Vec<f64> {
    let figures = figures_with_bands(chapter).iter();
    figures.flat_map(|figure| outlook.months().iter().flat_map(|month| [(figure.of)(month); 3])).collect()
}

fn drawn(chapter: Chapter, outlook: &Outlook, bands: &[f64]) -> Picture {
    let speaker = speaker(Locale::De);
    let platform = Platform::LinkedInProfile;
    let months = months_to_see(chapter, outlook, None);
    let scene =
        Scene { outlook, baseline: None, speaker: &speaker, platform, by_time: false, year: 2026.0, months, ticks: 6 };
    picture_with_bands(&scene, chapter, Rising::ToFit, bands)
}

/// The bands that say how sure it is: those with something in the middle.
fn bands(picture: &Picture) -> Vec<(reach_calculator::chart::palette::Role, [&Vec<Point>; 3])> {
    let band = |mark| match mark {
        &Mark::Band { ref low, ref middle, ref high, role, .. } if !middle.is_empty() => {
            Some((role, [low, middle, high]))
        }
        _ => None,
    };
    picture.marks.iter().filter_map(band).collect()
}

proptest! {
    #![proptest_config(config(60))]

    #[test]
    fn where_nothing_is_unknown_a_band_is_the_curve_of_its_colour(scenario in any_scenario()) {
        let outlook = Outlook::new(scenario);
        for chapter in Chapter::ALL {
            prop_assert_eq!(figures_with_bands(chapter).len(), roles(chapter).len(), "{:?}", chapter);
            let picture = drawn(chapter, &outlook, &certain(chapter, &outlook));
            let bands = bands(&picture);
            prop_assert_eq!(bands.len(), roles(chapter).len(), "{:?}", chapter);
            for (role, curves) in bands {
                // The sum of all has no line of its own: it is the top of the stack.
                let line: Option<&Line> = match chapter {
                    Chapter::Customers => picture.lines().max_by(|one, other| highest(one).total_cmp(&highest(other))),
                    _ => picture.lines().find(|line| line.role == role),
                };
                let line = line.expect("the curve is there");
                for points in curves {
                    prop_assert!(!points.is_empty());
                    for &(month, figure) in points {
                        let there = line.value_at(month).expect("the curve goes as far");
                        prop_assert!((there - figure).abs() <= 1e-9 * figure.abs(), "{chapter:?}, {role:?}, month {month}");
                    }
                }
            }
        }
    }
}

fn highest(line: &Line) -> f64 {
    line.points.iter().map(|point| point.1).fold(0.0, f64::max)
}

#[test]
fn bands_of_another_chapter_or_another_length_are_left_out() {
    let outlook = Outlook::new(reach_calculator::inputs::Scenario::default());
    let readers = certain(Chapter::Readers, &outlook);
    for (chapter, given) in [
        (Chapter::Platform, &readers[..]),
        (Chapter::Customers, &readers[..]),
        (Chapter::Contacts, &readers[..readers.len() - 3]),
        (Chapter::Contacts, &[]),
    ] {
        let picture = drawn(chapter, &outlook, given);
        assert!(bands(&picture).is_empty(), "{chapter:?}");
        assert_eq!(picture, drawn(chapter, &outlook, &[]), "{chapter:?}");
    }
}
