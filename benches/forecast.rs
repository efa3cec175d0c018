//! What a forecast costs, and how that grows: `cargo bench --bench forecast`.

use divan::{Bencher, black_box};
use reach_calculator::model::{contacts, forecast, partners};
use reach_calculator::parameters::{Inputs, Key};
use reach_calculator::scenario::Scenario;

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

/// The most expensive scenario that the bounds allow: long, many messages and windows, many contacts asked for, and
/// chances near 1 that hardly differ between people.
#[divan::bench]
fn worst(bencher: Bencher<'_, '_>) {
    bench(
        bencher,
        &[
            (Key::months, 120.0),
            (Key::posts, 90.0),
            (Key::mails, 30.0),
            (Key::memory, 60.0),
            (Key::trust_contacts, 20.0),
            (Key::heterogeneity, 0.02),
            (Key::activity, 1.0),
            (Key::supply, 100.0),
            (Key::stage, 0.3),
        ],
    );
}

#[divan::bench(args = [12, 24, 60, 120])]
fn months(bencher: Bencher<'_, '_>, months: u32) {
    bench(bencher, &[(Key::months, f64::from(months))]);
}

#[divan::bench(args = [0, 6, 12, 30, 90])]
fn posts(bencher: Bencher<'_, '_>, posts: u32) {
    bench(bencher, &[(Key::posts, f64::from(posts))]);
}

#[divan::bench(args = [1, 6, 18, 30, 60])]
fn memory(bencher: Bencher<'_, '_>, memory: u32) {
    bench(bencher, &[(Key::memory, f64::from(memory))]);
}

#[divan::bench(args = [1, 3, 7, 20])]
fn trust_contacts(bencher: Bencher<'_, '_>, contacts: u32) {
    bench(bencher, &[(Key::trust_contacts, f64::from(contacts))]);
}

#[divan::bench]
fn people_only(bencher: Bencher<'_, '_>) {
    let scenario = Scenario::default();
    bencher.bench(|| contacts::people(black_box(&scenario)));
}

#[divan::bench]
fn partners_only(bencher: Bencher<'_, '_>) {
    let scenario = Scenario::default();
    bencher.bench(|| partners::referrals(black_box(&scenario)));
}
