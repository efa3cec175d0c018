//! A room's guess: where it can be drawn, how strokes become values, and what the room is told.

use proptest::prelude::*;
use reach_calculator::words::Locale;
use reach_workshop::{Gap, Guess, SUPPORTS, Verdict};

/// The months of a forecast.
fn months() -> Guess {
    Guess::new(1.0, 60.0)
}

#[test]
fn supports_stand_at_both_ends_and_at_round_steps_between() {
    assert_eq!(months().steps(), [1., 5., 10., 15., 20., 25., 30., 35., 40., 45., 50., 55., 60.]);
    assert_eq!(Guess::new(1.0, 99.0).steps(), [1., 10., 20., 30., 40., 50., 60., 70., 80., 90., 99.]);
    assert_eq!(Guess::new(1.0, 12.0).steps().len(), 12);
    assert_eq!(Guess::new(1.0, 36.0).steps(), [1., 5., 10., 15., 20., 25., 30., 36.]);
    assert_eq!(Guess::new(1.0, 1.0).steps(), [1.]);
}

#[test]
fn a_stroke_in_either_direction_sets_every_support_on_its_way() {
    let (mut there, mut back) = (months(), months());
    there.stroke(1.0, 10.0, 60.0, 128.0);
    back.stroke(60.0, 128.0, 1.0, 10.0);
    assert_eq!(there, back);
    assert_eq!(there.values()[..3], [10.0, 18.0, 28.0]);
}

#[test]
fn a_touch_sets_the_nearest_support_and_a_short_move_between_supports_none() {
    let mut guess = months();
    guess.stroke(13.2, 50.0, 13.2, 50.0);
    guess.stroke(21.0, 70.0, 22.0, 80.0);
    let drawn: Vec<usize> = (0..13).filter(|&support| !guess.values()[support].is_nan()).collect();
    assert_eq!((drawn, guess.values()[3]), (vec![3], 50.0));
}

#[test]
fn what_was_left_out_is_filled_straight_between_and_level_beyond() {
    let mut guess = months();
    assert!(!guess.is_drawn());
    guess.set(2, 40.0);
    guess.set(4, 60.0);
    guess.complete();
    assert_eq!(guess.values()[..6], [40.0, 40.0, 40.0, 50.0, 60.0, 60.0]);
    assert_eq!(guess.values()[12], 60.0);
}

#[test]
fn nothing_drawn_stays_nothing() {
    let mut guess = months();
    guess.complete();
    assert!(!guess.is_drawn());
    assert_eq!(guess.widest(&[1.0; 60]), None);
}

#[test]
fn the_widest_gap_is_told_with_its_place() {
    let mut guess = months();
    guess.stroke(1.0, 100.0, 60.0, 100.0);
    let answer: Vec<f64> = (1..=60).map(|month| 100.0 + f64::from(month)).collect();
    assert_eq!(guess.widest(&answer), Some((60.0, 100.0, 160.0)));
}

#[test]
fn the_verdict_says_how_far_off_in_the_words_that_fit() {
    let gap = |guess, answer| Gap::of(60.0, guess, answer, Locale::De, false);
    let told = |guess, answer| {
        let gap = gap(guess, answer);
        (gap.verdict, gap.figure)
    };
    assert_eq!(told(103.0, 103.2), (Verdict::Exact, String::new()));
    assert_eq!(told(110.0, 103.0), (Verdict::Hit, String::new()));
    assert_eq!(told(150.0, 100.0), (Verdict::Over, "50\u{a0}%".into()));
    assert_eq!(told(80.0, 100.0), (Verdict::Under, "20\u{a0}%".into()));
    assert_eq!(told(230.0, 100.0), (Verdict::TimesOver, "2,3".into()));
    assert_eq!(told(40.0, 100.0), (Verdict::TimesUnder, "2,5".into()));
    assert_eq!(told(40.0, 0.0), (Verdict::OverNothing, String::new()));
    assert_eq!(told(0.0, 40.0), (Verdict::UnderNothing, String::new()));
    let share = Gap::of(50.0, 0.3, 0.1, Locale::En, true);
    assert_eq!((share.guess.as_str(), share.answer.as_str(), share.figure.as_str()), ("30%", "10%", "3"));
}

proptest! {
    #[test]
    fn any_chart_and_any_stroke_give_values_from_0_to_the_highest_drawn(
        first in 0.0..2.0_f64, months in 0.0..500.0_f64,
        strokes in prop::collection::vec((-50.0..600.0_f64, -1e8..1e8_f64, -50.0..600.0_f64, -1e8..1e8_f64), 1..20),
    ) {
        let mut guess = Guess::new(first, first + months);
        let steps = guess.steps();
        prop_assert!(steps.len() <= SUPPORTS && steps.windows(2).all(|pair| pair[0] < pair[1]));
        prop_assert_eq!(steps[0], first.round());
        for (from_step, from_value, step, value) in strokes {
            guess.stroke(from_step, from_value, step, value);
        }
        guess.complete();
        let values = guess.values();
        let drawn = guess.is_drawn();
        let fits = |value: &f64| if drawn { (0.0..=1e8).contains(value) } else { value.is_nan() };
        prop_assert!(values.iter().all(fits), "{:?}", values);
    }

    #[test]
    fn any_gap_has_words_without_infinities(guess in 0.0..1e7_f64, answer in 0.0..1e7_f64, share: bool) {
        let gap = Gap::of(1.0, guess, answer, Locale::De, share);
        for text in [gap.guess, gap.answer, gap.figure] {
            prop_assert!(!text.contains("NaN") && !text.contains("inf"), "{}", text);
        }
    }
}
