//! One's own figures in the platform chapter's chart: each at its place, and tied to the curve that it is compared with.

use reach_calculator::answers::{Chapter, Outlook};
use reach_calculator::chart::chapters::{self, Rising};
use reach_calculator::chart::figure::Options;
use reach_calculator::chart::own::picture;
use reach_calculator::chart::palette::{Palette, Role};
use reach_calculator::chart::picture::{Mark, Shape};
use reach_calculator::chart::scene::Scene;
use reach_calculator::chart::surface::svg::SvgSurface;
use reach_calculator::evidence::Platform;
use reach_calculator::inputs::Scenario;
use reach_calculator::model::platform::reach_rate;
use reach_calculator::questions::fit::{Counted, Placed, Point};
use reach_calculator::widget::{Beneath, Widget};
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

/// What own figures add to the chapter's picture.
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
    let without = chapters::picture(&scene, Chapter::Platform, Rising::Held(0.4)).marks;
    let with = picture(&scene, &placed(&outlook.scenario, count), spread, 0.4).marks;
    with.into_iter().filter(|mark| !without.contains(mark)).collect()
}

fn is_ring(mark: &&Mark) -> bool {
    matches!(mark, Mark::Measured { shape: Shape::Ring, role: Role::First, .. })
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
fn the_chart_lies_where_the_one_without_own_figures_lies() {
    let mut widget = Widget::new(speaker(Locale::De));
    for (link, step) in [("rc1", Some(20.0)), ("rc1&x=t&s=40", Some(3.0)), ("rc1&f=90000", None)] {
        widget.change(|session| session.read(link));
        let cursor = step.map(|step| widget.crosshair(Chapter::Platform).place(step));
        let options = Options { width: 640.0, height: 340.0, scale: 1.25, cursor, ..Options::default() };
        let (mut alone, mut with, mut svg) = (String::new(), String::new(), String::new());
        let drawn =
            widget.draw(Chapter::Platform, SvgSurface::new(&mut alone, 640.0, 340.0), &Palette::DARK, &options, false);
        let highest = drawn.expect("drawing never fails").highest;
        let beneath = Beneath { size: (640.0, 340.0), scale: 1.25, highest, step };
        let drawing = (SvgSurface::new(&mut with, 640.0, 340.0), &Palette::DARK);
        widget.draw_own(&[], Counted::Followers, None, drawing, beneath).expect("drawing never fails");
        assert_eq!(with, alone, "{link}");
        let point = Point { years: -1.0, people: 150.0, followers: 1_500.0 };
        let drawing = (SvgSurface::new(&mut svg, 640.0, 340.0), &Palette::DARK);
        widget.draw_own(&[point], Counted::Followers, Some(1.15), drawing, beneath).expect("drawing never fails");
        assert!(svg.len() > alone.len(), "{link}: points and what they leave open are seen");
    }
}

#[test]
fn many_points_are_shown_by_month_and_few_each() {
    let weekly: Vec<Point> = (0..208)
        .map(|post| Point {
            years: -(f64::from(post) / 52.0),
            people: 100.0 + f64::from(post * 7 % 40),
            followers: 1_500.0,
        })
        .collect();
    let seen = Point::to_be_seen(&weekly);
    assert!((47..=50).contains(&seen.len()), "four years have 48 months, not {}", seen.len());
    assert!(seen.iter().all(|point| weekly.contains(point)), "each is one of those posts");
    assert_eq!(Point::to_be_seen(&weekly[..60]), weekly[..60]);
    let month = |people: f64| Point { years: -0.01, people, followers: 1_000.0 };
    let of_one_month: Vec<_> = (0..61).map(|post| month(f64::from(post * 37 % 61))).collect();
    assert_eq!(Point::to_be_seen(&of_one_month), [month(30.0)], "the one in the middle");
}

#[test]
fn what_points_leave_open_lies_around_the_months_to_come() {
    let many = marks(12, false, Some(1.15));
    assert_eq!(many.iter().filter(is_ring).count(), 12);
    let Some(Mark::Band { low, high, .. }) = many.first() else { panic!("no room around the curve") };
    assert_eq!(low.len(), 61, "today and sixty months");
    for (low, high) in low.iter().zip(high) {
        assert!((high.1 / low.1 - 1.15 * 1.15).abs() < 1e-9, "{low:?} {high:?}");
    }
    assert!(!marks(3, false, None).iter().any(|mark| matches!(mark, Mark::Band { .. })));
}
