//! Contacts are beta-binomial: published values, a plain computation in 32 digits, and the two ways of the model agree.

use reach_calculator::model::exposure::Exposure;
use reach_calculator::model::exposure::tabulation::{Design, ExposureTable};

use super::double_double::Double;

/// Reach and effective reach by the definition, in 32 digits: the product for nobody, the recurrence upwards, and the
/// tail summed from its own end, where every term is positive and nothing can cancel.
fn plain(messages: u32, chance: f64, heterogeneity: f64, contacts: u32) -> (f64, f64) {
    let size = Double::from(1.0) / Double::from(heterogeneity) - Double::from(1.0);
    let alpha = Double::from(chance) * size;
    let beta = size - alpha;
    let count = |figure: u32| Double::from(f64::from(figure));
    let nobody = (0..messages).fold(count(1), |share, i| share * (beta + count(i)) / (size + count(i)));
    let (mut share, mut tail, mut met_any) = (nobody, count(0), count(0));
    for met in 0..messages {
        let missed = beta + count(messages) - count(met) - count(1);
        share = share * (count(messages) - count(met)) / (count(met) + count(1)) * (alpha + count(met)) / missed;
        met_any = met_any + share;
        if met + 1 >= contacts {
            tail = tail + share;
        }
    }
    (met_any.into(), tail.into())
}

fn counted(messages: u32, chance: f64, heterogeneity: f64, contacts: u32) -> (f64, f64) {
    let mut exposure = Exposure::new(chance, heterogeneity);
    exposure.send(messages);
    (exposure.reach(), exposure.effective_reach(contacts))
}

/// The table's figures for one window, in a table made for chances up to `largest`.
fn tabulated(months: u32, chance: f64, design: Design) -> (f64, f64) {
    let table = ExposureTable::new(design);
    let effective = table.effective_reach(months as usize, chance);
    assert_eq!(effective[0], effective[1], "both groups see the same");
    let (mut silent, mut active) = ([[0.0; 4]], [[0.0; 4]]);
    let reach = table.evaluate(&[[chance; 4]], [&mut silent, &mut active]);
    (reach[0], effective[0])
}

fn close(got: f64, expected: f64, relative: f64) -> bool {
    (got - expected).abs() <= relative * expected.abs()
}

#[track_caller]
fn check_value(messages: u32, contacts: u32, expected: f64) {
    let (_, effective) = counted(messages, 0.25, 0.5, contacts);
    assert!((effective - expected).abs() < 5e-5, "{contacts}+ of {messages}: {effective}, expected {expected}");
}

#[test]
fn values_of_media_planning_are_met() {
    // a = 0.25, b = 0.75
    check_value(12, 1, 0.5649);
    check_value(12, 3, 0.3828);
    check_value(12, 7, 0.2061);
    check_value(52, 1, 0.6967);
    check_value(52, 3, 0.5726);
    check_value(52, 7, 0.4597);
}

#[test]
fn one_message_reaches_exactly_its_chance() {
    for chance in [0.0, 1e-12, 0.03, 0.5, 0.999, 1.0] {
        for heterogeneity in [0.02, 0.5, 0.95] {
            assert!(close(counted(1, chance, heterogeneity, 1).0, chance, 1e-15));
        }
    }
}

#[test]
fn nobody_and_everybody_are_met_exactly() {
    for heterogeneity in [0.02, 0.5, 0.95] {
        assert_eq!(counted(500, 0.0, heterogeneity, 7), (0.0, 0.0));
        assert_eq!(counted(500, 1.0, heterogeneity, 7), (1.0, 1.0));
        assert_eq!(counted(6, 1.0, heterogeneity, 7), (1.0, 0.0));
        assert_eq!(counted(0, 1.0, heterogeneity, 1), (0.0, 0.0));
        assert_eq!(counted(0, 0.5, heterogeneity, 0), (0.0, 1.0));
    }
}

/// Chances from hopeless to certain, for tails from almost 0 to almost 1.
const CHANCES: [f64; 12] = [1e-9, 1e-5, 3e-4, 0.002, 0.01, 0.04, 0.12, 0.3, 0.55, 0.8, 0.97, 0.9999];
const HETEROGENEITIES: [f64; 7] = [0.02, 0.03, 0.1, 0.3, 0.5, 0.8, 0.95];
const CONTACTS: [u32; 5] = [1, 2, 3, 7, 20];

/// What the sums may lose: far less than the 1e-9 that the model promises, in tails of any size.
const RELATIVE: f64 = 1e-11;

/// Beyond this, a part below the smallest figures is lost and only its smallness counts.
const TINY: f64 = 1e-290;

#[track_caller]
fn agrees(way: &str, got: (f64, f64), expected: (f64, f64), case: &str) {
    assert!(close(got.0, expected.0, 1e-12), "{way}, {case}: reach is {:e}, expected {:e}", got.0, expected.0);
    let fine = close(got.1, expected.1, RELATIVE) || got.1.max(expected.1) < TINY;
    assert!(fine, "{way}, {case}: effective reach is {:e}, expected {:e}", got.1, expected.1);
}

/// Compares windows of these messages with the plain computation, everywhere between the bounds of the inputs.
fn compare(messages: u32, windows: &[u32]) {
    for &months in windows {
        for heterogeneity in HETEROGENEITIES {
            for chance in CHANCES {
                for contacts in CONTACTS {
                    let sent = messages * months;
                    let case =
                        format!("{sent} messages at {chance}, heterogeneity {heterogeneity}, {contacts}+ contacts");
                    let expected = plain(sent, chance, heterogeneity, contacts);
                    agrees("message by message", counted(sent, chance, heterogeneity, contacts), expected, &case);
                    for largest_chance in [chance, 1.0] {
                        let design = Design {
                            heterogeneity,
                            messages,
                            windows: months,
                            contacts,
                            visibility: [1.0; 2],
                            largest_chance,
                        };
                        let (reach, effective) = tabulated(months, chance, design);
                        let single = plain(messages, chance, heterogeneity, contacts).0;
                        agrees("tabulated", (reach, effective), (single, expected.1), &case);
                    }
                }
            }
        }
    }
}

#[test]
fn both_ways_agree_with_the_definition_for_few_messages() {
    compare(1, &[1, 2, 7, 60]);
    compare(4, &[1, 18]);
}

#[test]
fn both_ways_agree_with_the_definition_for_the_defaults() {
    compare(12, &[1, 2, 18, 60]);
}

#[test]
fn both_ways_agree_with_the_definition_for_thousands_of_messages() {
    compare(90, &[1, 12, 60]);
}
