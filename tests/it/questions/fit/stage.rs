//! The stage from the course of the points, and that it is not made up where they do not tell.

use reach_calculator::inputs::Inputs;
use reach_calculator::questions::fit::{Counted, Point, StageToo};

use super::{months, rate};

fn fit(page: &Inputs, points: &[Point]) -> StageToo {
    StageToo::of(page, points, Counted::Followers).expect("enough points")
}

#[test]
fn fewer_than_24_usable_points_are_not_asked() {
    let page = Inputs::default();
    let mut points = months(&page, 24, 1);
    assert!(StageToo::of(&page, &points[1..], Counted::Followers).is_none());
    assert!(StageToo::of(&page, &points, Counted::Followers).is_some());
    points[7].people = 0.0;
    assert!(StageToo::of(&page, &points, Counted::Followers).is_none());
}

/// Thirty posts of one month have a level and no course.
#[test]
fn points_of_a_few_weeks_do_not_tell_a_stage() {
    let page = Inputs::default();
    for relevance in [0.5, 1.0, 2.0] {
        let truth = Inputs { relevance, ..page.clone() };
        let mut points = months(&truth, 30, 3);
        points.iter_mut().for_each(|point| point.years /= 30.0);
        let both = fit(&page, &points);
        assert!(!both.is_told(), "relevance {relevance}: {both:?}");
    }
}

#[test]
fn six_years_with_little_chance_tell_a_stage_and_lead_towards_it() {
    let page = Inputs::default();
    for stage in [0.5, 0.85] {
        let truth = Inputs { stage, ..page.clone() };
        let point = |month: usize| {
            let years = -(month as f64) / 12.0;
            let wobble = if month.is_multiple_of(2) { 1.05 } else { 0.95 };
            Point { years, people: truth.followers * rate(&truth, years) * wobble, followers: truth.followers }
        };
        let both = fit(&page, &(0..72).map(point).collect::<Vec<_>>());
        assert!(both.is_told(), "{both:?}");
        assert!((both.stage - stage).abs() < (page.stage - stage).abs() / 2.0, "{stage}: {both:?}");
    }
}

#[test]
fn whatever_the_points_the_answer_is_a_number_within_its_bounds() {
    let page = Inputs::default();
    for stage in [0.02, 0.3, 0.995] {
        for people in [1e-9, 1.0, 1e12] {
            let page = Inputs { stage, ..page.clone() };
            let points: Vec<_> =
                (0..40).map(|week| Point { years: -f64::from(week) / 52.0, people, followers: 900.0 }).collect();
            let Some(both) = StageToo::of(&page, &points, Counted::Everybody) else { continue };
            assert!((0.2..=5.0).contains(&both.relevance) && (0.02..=0.995).contains(&both.stage), "{both:?}");
            assert!(both.error >= 0.07 && both.left_open.is_finite(), "{both:?}");
        }
    }
}
