//! A chart that a room guesses: everything in its place but the curves, and the curve that answers beside the drawing.

use reach_calculator::answers::Chapter;
use reach_calculator::answers::PlatformAxis;
use reach_calculator::chart::figure::{Drawn, Guess, Options};
use reach_calculator::chart::palette::Palette;
use reach_calculator::chart::surface::svg::SvgSurface;
use reach_calculator::widget::Widget;
use reach_calculator::words::Locale;
use reach_calculator::words::{Speaker, Texts};

fn calculator() -> Widget {
    let mut calculator = Widget::new(Speaker { texts: Texts::new(Vec::new()), locale: Locale::De });
    calculator.change(|session| session.read("rc1&sh=36"));
    calculator
}

fn drawn(calculator: &mut Widget, chapter: Chapter, veiled: Option<bool>) -> (Drawn, String) {
    let crosshair = calculator.crosshair(chapter);
    let (steps, place) = (crosshair.steps(), |step| crosshair.place(step));
    let options = Options {
        width: 820.0,
        height: 460.0,
        scale: 1.0,
        ends: (place(steps.min), place(steps.max)),
        guess: veiled.map(|veiled| Guess { veiled, steps: (steps.max - steps.min) as usize }),
        ..Options::default()
    };
    let mut svg = String::new();
    let surface = SvgSurface::new(&mut svg, options.width, options.height);
    let drawn = calculator.draw(chapter, surface, &Palette::LIGHT, &options, false).expect("drawing never fails");
    (drawn, svg)
}

#[test]
fn a_veiled_chart_shows_no_curve_and_keeps_everything_in_its_place() {
    for chapter in Chapter::ALL {
        let mut calculator = calculator();
        let (veiled, hidden) = drawn(&mut calculator, chapter, Some(true));
        let (revealed, shown) = drawn(&mut calculator, chapter, Some(false));
        let curves = |svg: &str| svg.matches("<poly").count() + svg.matches("<path").count();
        assert!(curves(&hidden) < curves(&shown), "{chapter:?}");
        assert_eq!(veiled.frame, revealed.frame, "{chapter:?}");
        assert_eq!(veiled.highest, revealed.highest, "{chapter:?}");
        assert!(veiled.points.is_empty(), "{chapter:?}: the measurements give the answer away");
    }
}

#[test]
fn the_answer_is_the_drawn_curve_at_every_step() {
    let mut calculator = calculator();
    let (drawn, _) = drawn(&mut calculator, Chapter::Partners, Some(false));
    let months = calculator.outlook().months();
    assert_eq!(drawn.answer.len(), months.len());
    for (answer, month) in drawn.answer.iter().zip(months) {
        assert_eq!(*answer, month.customers_partners + month.customers_clients, "month {}", month.month);
    }
}

#[test]
fn every_answer_is_known_at_every_step_and_has_room_above() {
    for chapter in Chapter::ALL {
        for axis in [PlatformAxis::Stage, PlatformAxis::Time] {
            let mut calculator = calculator();
            calculator.change(|session| session.show_axis(axis));
            let (drawn, _) = drawn(&mut calculator, chapter, Some(true));
            assert!(drawn.answer.len() > 50, "{chapter:?} {axis:?}");
            for answer in &drawn.answer {
                assert!(*answer >= 0.0 && *answer * 1.3 <= drawn.highest, "{chapter:?} {axis:?}: {answer}");
                assert!(chapter != Chapter::Platform || drawn.highest == 1.0, "more than all followers");
            }
        }
    }
}

#[test]
fn nobody_guessing_costs_nothing() {
    let (drawn, _) = drawn(&mut calculator(), Chapter::Platform, None);
    assert!(drawn.answer.is_empty());
}
