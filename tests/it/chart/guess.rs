//! A chart that a room guesses: everything in its place but the curves, and the curve that answers beside the drawing.

use reach_calculator::answers::Chapter;
use reach_calculator::answers::PlatformAxis;
use reach_calculator::chart::figure::{Drawn, Guess, Options};
use reach_calculator::chart::palette::Palette;
use reach_calculator::chart::surface::svg::SvgSurface;
use reach_calculator::widget::Widget;
use reach_calculator::words::Locale;

use crate::texts::speaker;

fn calculator() -> Widget {
    let mut calculator = Widget::new(speaker(Locale::De));
    calculator.change(|session| session.read("rc1&sh=36"));
    calculator
}

/// What a room sees: nothing of the curves, or all of them beside a line of its own.
const VEILED: Option<[f32; 0]> = Some([]);
const REVEALED: Option<[f32; 4]> = Some([5.0, 0.01, 20.0, 0.02]);
const UNASKED: Option<[f32; 0]> = None;

fn drawn<const N: usize>(calculator: &mut Widget, chapter: Chapter, guess: Option<[f32; N]>) -> (Drawn, String) {
    let crosshair = calculator.crosshair(chapter);
    let (steps, place) = (crosshair.steps(), |step| crosshair.place(step));
    let options = Options {
        width: 820.0,
        height: 460.0,
        scale: 1.0,
        ends: (place(steps.min), place(steps.max)),
        guess: guess.map(|line| Guess { drawn: line.map(f32::to_bits).to_vec(), steps: steps.max - steps.min }),
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
        let (veiled, hidden) = drawn(&mut calculator, chapter, VEILED);
        let (revealed, shown) = drawn(&mut calculator, chapter, REVEALED);
        let curves = |svg: &str| svg.matches("<poly").count() + svg.matches("<path").count();
        assert!(curves(&hidden) < curves(&shown), "{chapter:?}");
        assert_eq!(veiled.frame, revealed.frame, "{chapter:?}");
        assert_eq!(veiled.highest, revealed.highest, "{chapter:?}");
        assert!(veiled.points.is_empty(), "{chapter:?}: the measurements give the answer away");
    }
}

#[test]
fn a_veiled_chart_explains_nothing_that_is_not_there_and_a_revealed_one_names_the_guess_too() {
    let names = ["E-Mail-Liste", "Follower", "stille Leser", "Empfehlungen", "LinkedIn", "andere Plattformen"];
    for chapter in Chapter::ALL {
        let mut calculator = calculator();
        let (_, hidden) = drawn(&mut calculator, chapter, VEILED);
        let (_, shown) = drawn(&mut calculator, chapter, REVEALED);
        // The axes say what is measured.
        let said = |svg: &str, name: &str| svg.contains(&format!(">{name}")) && !svg.contains(&format!(">{name}, "));
        assert!(names.iter().any(|name| said(&shown, name)), "{chapter:?}");
        for name in names {
            assert!(!said(&hidden, name), "{chapter:?} names {name}");
        }
        assert!(shown.contains("eure Schätzung") && !hidden.contains("eure Schätzung"), "{chapter:?}");
    }
}

#[test]
fn the_answer_is_the_drawn_curve_at_every_step() {
    let mut calculator = calculator();
    let (drawn, _) = drawn(&mut calculator, Chapter::Partners, REVEALED);
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
            let (drawn, _) = drawn(&mut calculator, chapter, VEILED);
            assert!(drawn.answer.len() > 50, "{chapter:?} {axis:?}");
            for answer in &drawn.answer {
                assert!(*answer >= 0.0 && *answer * 1.3 <= drawn.highest, "{chapter:?} {axis:?}: {answer}");
                assert!(chapter != Chapter::Platform || drawn.highest == 1.0, "more than all followers");
            }
        }
    }
}

#[test]
fn a_picture_without_room_for_its_plot_is_drawn_all_the_same() {
    for chapter in Chapter::ALL {
        for (width, height) in [(820.0, 20.0), (300.0, 60.0), (240.0, 165.0), (1900.0, 110.0)] {
            for (scale, guess) in [(1.0, None), (1.35, Some(vec![])), (2.4, Some(vec![0.2, 0.01, 0.8, 0.02]))] {
                let mut calculator = calculator();
                let guess = guess
                    .map(|line: Vec<f32>| Guess { drawn: line.into_iter().map(f32::to_bits).collect(), steps: 1.0 });
                let options = Options { width, height, scale, guess, ..Options::default() };
                let mut svg = String::new();
                let surface = SvgSurface::new(&mut svg, width, height);
                let drawn = calculator.draw(chapter, surface, &Palette::LIGHT, &options, false);
                let frame = drawn.expect("drawing never fails").frame;
                assert!(frame.bottom >= frame.top, "{chapter:?} at {width} by {height}");
            }
        }
    }
}

#[test]
fn nobody_guessing_costs_nothing() {
    let (drawn, _) = drawn(&mut calculator(), Chapter::Platform, UNASKED);
    assert!(drawn.answer.is_empty());
}
