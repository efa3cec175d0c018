//! The curve under a slider runs as the slider does: from its least value on the left to its greatest on the right.

use reach_calculator::answers::{Chapter, POINTS, WhatIf};
use reach_calculator::inputs::{Inputs, Key, Scenario};

fn curve(chapter: Chapter, key: Key) -> WhatIf {
    WhatIf::new(chapter, key, &Inputs::default(), key.parameter().default, None)
}

fn with(key: Key, value: f64) -> Scenario {
    let mut inputs = Inputs::default();
    inputs.set(key, value);
    Scenario::settled(inputs).0
}

#[test]
fn every_point_is_the_chapters_figure_of_that_place() {
    for chapter in Chapter::ALL {
        for &key in chapter.controls() {
            let (curve, parameter) = (curve(chapter, key), key.parameter());
            assert_eq!(curve.outcomes.len(), POINTS);
            for (index, outcome) in curve.outcomes.iter().enumerate() {
                let value = parameter.at_position(index as f64 / (POINTS - 1) as f64);
                assert_eq!(*outcome, chapter.figure_of(&with(key, value)), "{chapter:?} {} {value}", parameter.name);
            }
        }
    }
}

#[test]
fn it_begins_at_the_least_value_and_ends_at_the_greatest() {
    for chapter in Chapter::ALL {
        for &key in chapter.controls() {
            let (curve, parameter) = (curve(chapter, key), key.parameter());
            assert_eq!(
                curve.outcomes.first(),
                Some(&chapter.figure_of(&with(key, parameter.min))),
                "{}",
                parameter.name
            );
            assert_eq!(
                curve.outcomes.last(),
                Some(&chapter.figure_of(&with(key, parameter.max))),
                "{}",
                parameter.name
            );
        }
    }
}

#[test]
fn more_followers_reach_more_and_a_grown_platform_reaches_less() {
    let rising = |curve: &WhatIf| curve.outcomes.windows(2).all(|pair| pair[0] <= pair[1]);
    let falling = |curve: &WhatIf| curve.outcomes.windows(2).all(|pair| pair[0] >= pair[1]);
    assert!(rising(&curve(Chapter::Platform, Key::Followers)));
    assert!(falling(&curve(Chapter::Platform, Key::Stage)));
    assert!(rising(&curve(Chapter::Contacts, Key::OpenRate)));
    assert!(falling(&curve(Chapter::Readers, Key::Silent)));
    assert!(rising(&curve(Chapter::Partners, Key::Referrals)));
    assert!(rising(&curve(Chapter::Customers, Key::Closed)));
}

#[test]
fn present_default_and_baseline_lie_at_their_own_places() {
    let (mut inputs, mut pinned) = (Inputs::default(), Inputs::default());
    inputs.closed = 0.8;
    pinned.closed = 0.1;
    let curve = WhatIf::new(Chapter::Customers, Key::Closed, &inputs, 0.5, Some(&pinned));
    assert_eq!(curve.present, (0.8, Chapter::Customers.figure_of(&with(Key::Closed, 0.8))));
    assert_eq!((curve.default, curve.baseline), (0.5, Some(0.1)));
    assert_eq!(WhatIf::new(Chapter::Customers, Key::Closed, &inputs, 0.5, None).baseline, None);
}

#[test]
fn everything_else_stays_as_it_is() {
    let inputs = Inputs { followers: 4000.0, posts: 3.0, ..Inputs::default() };
    let curve = WhatIf::new(Chapter::Readers, Key::Fit, &inputs, 0.35, None);
    let asked = Scenario::settled(Inputs { fit: 1.0, ..inputs }).0;
    assert_eq!(curve.outcomes[POINTS - 1], Chapter::Readers.figure_of(&asked));
}
