//! One's own figures over the platform chapter's chart: each at its place, and tied to the curve that it is compared with.

use reach_calculator::answers::Outlook;
use reach_calculator::chart::own::picture;
use reach_calculator::chart::paint::Frame;
use reach_calculator::chart::palette::Palette;
use reach_calculator::chart::picture::Mark;
use reach_calculator::chart::scene::Scene;
use reach_calculator::chart::surface::svg::SvgSurface;
use reach_calculator::evidence::Platform;
use reach_calculator::inputs::Scenario;
use reach_calculator::model::platform::reach_rate;
use reach_calculator::questions::fit::{Counted, Placed, Point};
use reach_calculator::widget::{Below, Widget};
use reach_calculator::words::Locale;

use crate::texts::speaker;

fn placed(scenario: &Scenario, count: usize) -> Vec<Placed> {
    let point = |post: usize| Point {
        years: -(post as f64) / 52.0,
        people: 100.0 + (post * 7 % 40) as f64,
        followers: 1_500.0 - post as f64,
    };
    (0..count).filter_map(|post| point(post).placed(scenario, Counted::Followers)).collect()
}

fn marks(count: usize, by_time: bool, spread: Option<f64>) -> Vec<Mark> {
    let (outlook, speaker) = (Outlook::new(Scenario::default()), speaker(Locale::De));
    let scene = Scene {
        outlook: &outlook,
        baseline: None,
        speaker: &speaker,
        platform: Platform::LinkedInProfile,
        by_time,
        year: 2026.0,
        months: 60.0,
        ticks: 6,
    };
    picture(&scene, &placed(&outlook.scenario, count), spread, 0.4).marks
}

#[test]
fn each_point_lies_at_its_stage_or_year_and_a_line_leads_to_the_curve_of_its_own_size() {
    let scenario = Scenario::default();
    let points = placed(&scenario, 20);
    for by_time in [false, true] {
        let marks = marks(20, by_time, None);
        let places: Vec<_> = marks
            .iter()
            .filter_map(|mark| if let Mark::Measured { at, .. } = mark { Some(*at) } else { None })
            .collect();
        let lines: Vec<_> = marks
            .iter()
            .filter_map(|mark| if let Mark::Line(line) = mark { Some(&line.points) } else { None })
            .collect();
        assert_eq!((places.len(), lines.len()), (20, 20));
        for ((place, line), point) in places.iter().zip(lines).zip(&points) {
            let x = if by_time { 2026.0 + point.years } else { point.stage };
            assert_eq!(*place, (x, point.rate));
            assert_eq!(line[0], (x, reach_rate(&scenario, point.stage, point.followers, 1.0)));
            assert_eq!(line[1], *place);
        }
    }
}

#[test]
fn what_lies_beneath_is_not_covered() {
    let widget = Widget::new(speaker(Locale::De));
    let frame = Frame { left: 40.0, top: 20.0, right: 600.0, bottom: 300.0 };
    let below = Below { frame, highest: 0.4, scale: 1.0 };
    let point = Point { years: -1.0, people: 150.0, followers: 1_500.0 };
    let mut svg = String::new();
    let drawing = (SvgSurface::new(&mut svg, 640.0, 340.0), &Palette::LIGHT);
    widget.draw_own(&[point], Counted::Followers, Some(1.15), drawing, below).expect("drawing never fails");
    assert!(svg.contains("<circle") && !svg.contains("<rect"), "{svg}");
}

#[test]
fn many_points_are_shown_by_month_and_what_they_leave_open_around_the_months_to_come() {
    let many = marks(208, false, Some(1.15));
    let rings = many.iter().filter(|mark| matches!(mark, Mark::Measured { .. })).count();
    assert!((47..=50).contains(&rings), "four years have 48 months, not {rings}");
    let Some(Mark::Band { low, high, .. }) = many.first() else { panic!("no room around the curve") };
    assert_eq!(low.len(), 61, "today and sixty months");
    for (low, high) in low.iter().zip(high) {
        assert!((high.1 / low.1 - 1.15 * 1.15).abs() < 1e-9, "{low:?} {high:?}");
    }
    assert!(!marks(3, false, None).iter().any(|mark| matches!(mark, Mark::Band { .. })));
}
