//! What a link keeps of own figures, and how it narrows the band.

use reach_calculator::inputs::{Inputs, Preset};
use reach_calculator::questions::{Fitted, reach_spread};

#[test]
fn own_figures_narrow_the_band_as_far_as_their_error_allows() {
    let inputs = Inputs::default();
    for (error, spread) in [(0.0, 1.15), (0.07, 1.15), (0.11, 1.15142), (0.2, 1.29218), (0.5, 1.89799)] {
        let told = reach_spread(None, &inputs, Some(Fitted::of(&inputs, error)));
        assert!((told - spread).abs() < 1e-4, "{error}: {told}");
    }
    let preset = Preset::from_id("linkedin-2026");
    assert_eq!(reach_spread(preset, &inputs, Some(Fitted::of(&inputs, 0.07))), 1.15, "more than a preset knows");
}

#[test]
fn whoever_moves_the_reach_afterwards_leaves_what_was_measured() {
    let inputs = Inputs { relevance: 1.3, ..Inputs::default() };
    let own = Some(Fitted::of(&inputs, 0.07));
    assert_eq!(reach_spread(None, &Inputs { posts: 3.0, subscribers: 9.0, ..inputs.clone() }, own), 1.15);
    for moved in [
        Inputs { relevance: 1.4, ..inputs.clone() },
        Inputs { followers: 900.0, ..inputs.clone() },
        Inputs { stage: 0.8, ..inputs.clone() },
    ] {
        assert_eq!(reach_spread(None, &moved, own), 2.2, "{} {}", moved.relevance, moved.stage);
    }
}

#[test]
fn what_is_written_is_read() {
    for inputs in [Inputs::default(), Inputs { followers: 1e6, cap: 1e8, market: 1e8, ..Inputs::default() }] {
        let own = Fitted::of(&inputs, 0.1234);
        let read = Fitted::read(own.written());
        assert_eq!((read.written(), read.error), (own.written(), 0.123));
        assert!(reach_spread(None, &inputs, Some(read)) < 1.2);
    }
    for error in [1.0, 70.0, f64::INFINITY] {
        let read = Fitted::read(Fitted::of(&Inputs::default(), error).written());
        assert_eq!((read.error, read.people), (0.999, 122.0));
    }
    for number in [0, 1, 999, u32::MAX] {
        assert!(reach_spread(None, &Inputs::default(), Some(Fitted::read(number))) == 2.2, "{number}");
    }
}
