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
fn what_is_written_is_read_and_nothing_else_is() {
    for inputs in [Inputs::default(), Inputs { followers: 1e6, cap: 1e8, market: 1e8, ..Inputs::default() }] {
        let own = Fitted::of(&inputs, 0.1234);
        let text = own.written();
        assert!(text.len() <= 14, "{text}");
        let read = Fitted::read(&text).expect("our own");
        assert_eq!(read.written(), text);
        assert_eq!(reach_spread(None, &inputs, Some(read)), reach_spread(None, &inputs, Fitted::read(&text)));
        assert!(reach_spread(None, &inputs, Some(read)) < 1.2);
    }
    for text in ["", "~", "1", "1~", "~1", "-1~2", "1~-2", "1.5~2", "9001~1", "99999999999~1", "1~2~3", "+1~2", "a~b"] {
        assert_eq!(Fitted::read(text), None, "{text}");
    }
}
