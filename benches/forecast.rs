//! What a forecast costs, and how that grows: `cargo bench --bench forecast`.

use divan::{Bencher, black_box};
use reach_calculator::inputs::Scenario;
use reach_calculator::inputs::{Inputs, Key};
use reach_calculator::model::{contacts, forecast};

fn main() {
    divan::main();
}

/// The defaults with some inputs changed.
fn scenario(changes: &[(Key, f64)]) -> Scenario {
    let mut inputs = Inputs::default();
    for &(key, value) in changes {
        inputs.set(key, value);
    }
    Scenario::settled(inputs).0
}

fn bench(bencher: Bencher<'_, '_>, changes: &[(Key, f64)]) {
    let scenario = scenario(changes);
    bencher.bench(|| forecast(black_box(&scenario)));
}

#[divan::bench]
fn defaults(bencher: Bencher<'_, '_>) {
    bench(bencher, &[]);
}

/// The longest of everything: a table with thousands of messages, many contacts asked for, and chances near 1 that
/// hardly differ between people, where the series needs the most terms.
#[divan::bench]
fn worst_many_messages(bencher: Bencher<'_, '_>) {
    let rising = [(Key::Activity, 1.0), (Key::Supply, 100.0), (Key::Stage, 0.3)];
    bench(
        bencher,
        &[LONGEST.as_slice(), &[(Key::Posts, 90.0), (Key::PostsBefore, 90.0), (Key::Mails, 30.0)], &rising].concat(),
    );
}

/// The dearest of some ten thousand scenarios tried: hardly any contacts where twenty are asked for, so that nearly every
/// tail is so small that it is summed from its own end.
#[divan::bench]
fn worst_small_tails(bencher: Bencher<'_, '_>) {
    let faint = [
        (Key::Supply, 9_305.0),
        (Key::Stage, 0.15),
        (Key::Attention, 20.0),
        (Key::Relevance, 0.2),
        (Key::Crowding, 3.0),
    ];
    let uneven = [(Key::Silent, 0.99), (Key::EngagedVisibility, 10.0), (Key::Followers, 0.0), (Key::History, 60.0)];
    bench(
        bencher,
        &[LONGEST.as_slice(), &[(Key::Posts, 2.0), (Key::PostsBefore, 2.0), (Key::Mails, 17.0)], &faint, &uneven]
            .concat(),
    );
}

/// A past with other posts than today: what the audience of the start has met cannot be looked up.
#[divan::bench]
fn another_past(bencher: Bencher<'_, '_>) {
    bench(bencher, &[(Key::PostsBefore, 8.0), (Key::MailsBefore, 1.0)]);
}

/// The same, for as long and with as many messages as the bounds allow.
#[divan::bench]
fn worst_past(bencher: Bencher<'_, '_>) {
    let many = [(Key::Posts, 90.0), (Key::PostsBefore, 89.0), (Key::Mails, 30.0), (Key::MailsBefore, 29.0)];
    bench(bencher, &[LONGEST.as_slice(), &many, &[(Key::History, 60.0)]].concat());
}

/// As long, with as many contacts and as alike people as the bounds allow.
const LONGEST: [(Key, f64); 4] =
    [(Key::Months, 120.0), (Key::Memory, 60.0), (Key::TrustContacts, 20.0), (Key::Heterogeneity, 0.02)];

#[divan::bench(args = [12, 24, 60, 120])]
fn months(bencher: Bencher<'_, '_>, months: u32) {
    bench(bencher, &[(Key::Months, f64::from(months))]);
}

#[divan::bench(args = [0, 6, 12, 30, 90])]
fn posts(bencher: Bencher<'_, '_>, posts: u32) {
    bench(bencher, &[(Key::Posts, f64::from(posts)), (Key::PostsBefore, f64::from(posts))]);
}

#[divan::bench(args = [1, 6, 18, 30, 60])]
fn memory(bencher: Bencher<'_, '_>, memory: u32) {
    bench(bencher, &[(Key::Memory, f64::from(memory))]);
}

#[divan::bench(args = [1, 3, 7, 20])]
fn trust_contacts(bencher: Bencher<'_, '_>, contacts: u32) {
    bench(bencher, &[(Key::TrustContacts, f64::from(contacts))]);
}

#[divan::bench]
fn people_only(bencher: Bencher<'_, '_>) {
    let scenario = Scenario::default();
    bencher.bench(|| contacts::people(black_box(&scenario)));
}
