//! A phone reads from the wall what is shown: codes are decoded by another library and their links give the scenario.

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use reach_calculator::inputs::{Inputs, PARAMETERS};
use reach_calculator::link::{LeftOut, Link};
use reach_calculator::session::Session;
use reach_workshop::{CAPACITY, Code, LARGEST, QUIET};

const BASE: &str = "https://www.beispiel-coaching.de/reichweite/#";

/// Pixels for each square; a camera sees about as many.
const SCALE: usize = 4;

/// Paints the path that the page shows, square by square, and lets the decoder look at it.
fn decoded(code: &Code) -> String {
    let side = code.side as usize;
    let mut dark = vec![false; side * side];
    for piece in code.path.split('M').skip(1) {
        let (x, rest) = piece.split_once(' ').expect("x");
        let (y, rest) = rest.split_once('h').expect("y");
        let (run, _) = rest.split_once('v').expect("run");
        let [x, y, run] = [x, y, run].map(|number| number.parse::<usize>().expect("a number"));
        dark[y * side + x..y * side + x + run].fill(true);
    }
    let shade = |x: usize, y: usize| if dark[y / SCALE * side + x / SCALE] { 0 } else { 255 };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(side * SCALE, side * SCALE, shade);
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1, "one code is found");
    grids[0].decode().expect("readable").1
}

fn any_inputs() -> impl Strategy<Value = Inputs> {
    let one = |share: f64| prop::collection::vec((prop::bool::weighted(share), 0.0..=1.0_f64), PARAMETERS.len());
    (0.0..=1.0_f64).prop_flat_map(one).prop_map(|choices| {
        let mut inputs = Inputs::default();
        for (parameter, (changed, place)) in PARAMETERS.iter().zip(choices) {
            if changed {
                inputs.set(parameter.key, parameter.min + place * (parameter.max - parameter.min));
            }
        }
        inputs
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 100, rng_seed: RngSeed::Fixed(6), failure_persistence: None, ..ProptestConfig::default()
    })]

    #[test]
    fn a_hundred_scenarios_come_back_from_their_codes(inputs in any_inputs(), baseline in any_inputs()) {
        let link = Link { baseline: Some(Link::to(&baseline).inputs), ..Link::to(&inputs) };
        let mut session = Session::new();
        session.read(&link.write().text);
        let written = session.room_link(CAPACITY - BASE.len());
        let address = format!("{BASE}{}", written.text);
        let code = Code::of(&address).expect("every scenario fits");
        prop_assert!(code.version <= LARGEST);
        prop_assert_eq!(decoded(&code).to_lowercase(), address);
        let (read, notes) = Link::read(&decoded(&code));
        prop_assert!(notes.is_empty(), "{:?}", notes);
        prop_assert_eq!(&read.inputs, &link.inputs);
        let is_left_out = written.left_out.contains(&LeftOut::Baseline);
        prop_assert_eq!(read.baseline.is_none(), is_left_out || Link::read(&link.write().text).0.baseline.is_none());
    }
}

#[test]
fn a_short_address_makes_a_coarse_code() {
    let code = Code::of("https://example.org/#rc1&f=500").expect("it fits");
    assert!(code.version <= 3, "version {}", code.version);
    assert_eq!(code.side, 17 + 4 * i32::from(code.version) + 2 * QUIET);
    assert_eq!(decoded(&code), "https://example.org/#rc1&f=500");
}

#[test]
fn what_does_not_fit_version_10_has_no_code() {
    assert_eq!(Code::of(&"a".repeat(CAPACITY)).map(|code| code.version), Some(LARGEST));
    assert!(Code::of(&"a".repeat(CAPACITY + 1)).is_none());
}

#[test]
fn phones_keep_their_own_language_and_layout() {
    let mut session = Session::new();
    session.read("rc1&f=500&v=partners&lg=en&ly=present");
    assert_eq!(session.room_link(CAPACITY).text, "rc1&f=500&v=partners");
}
