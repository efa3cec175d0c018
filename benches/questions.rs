//! What questions cost: `cargo bench --bench questions`. Budgets: a band of 1,024 draws 250 ms, levers 100 ms, goal and mix
//! 500 ms on one core.

use divan::{Bencher, black_box};
use reach_calculator::inputs::{Inputs, Key, Scenario};
use reach_calculator::questions::{
    Bands, Bars, Case, Contest, Draws, Goal, Levers, Limits, Plan, Uncertainty, Way, best_mix,
};

fn main() {
    divan::main();
}

fn scenario(changes: &[(Key, f64)]) -> Scenario {
    let mut inputs = Inputs::default();
    changes.iter().for_each(|&(key, value)| inputs.set(key, value));
    Scenario::settled(inputs).0
}

fn case(year: u32) -> Case {
    Case::of(&scenario(&[(Key::Months, 120.0)]), year).unwrap_or_else(|| panic!("ten years have no year {year}"))
}

fn draws(scenario: &Scenario, count: u32) -> Draws {
    Draws::new(Uncertainty::of(black_box(scenario), 2.2), 0, count)
}

/// The worlds without their forecasts.
#[divan::bench(sample_count = 20)]
fn draws_alone(bencher: Bencher<'_, '_>) {
    let scenario = Scenario::default();
    bencher.bench(|| draws(&scenario, 1_024).map(|world| world.need).sum::<f64>());
}

#[divan::bench(args = [64, 1_024], sample_count = 10)]
fn band(bencher: Bencher<'_, '_>, count: u32) {
    let scenario = Scenario::default();
    bencher.bench(|| Bands::all(draws(&scenario, count)));
}

/// What the charts ask of a band: customers by channel and altogether, in every month and year.
#[divan::bench(sample_count = 10)]
fn percentiles(bencher: Bencher<'_, '_>) {
    let bands = Bands::all(draws(&Scenario::default(), 1_024));
    bencher.bench(|| {
        for month in 0..bands.months() {
            black_box(bands.month(month, |month| {
                let customers = month.customers();
                let channels =
                    [customers.social, customers.email, customers.partners, customers.clients, customers.found];
                [channels[0], channels[1], channels[2], channels[3], channels[4], customers.total()]
            }));
        }
        (0..bands.years()).map(|year| bands.chance(year).none()).sum::<f64>()
    });
}

#[divan::bench(args = [1, 5, 10], sample_count = 10)]
fn levers(bencher: Bencher<'_, '_>, year: u32) {
    let case = case(year);
    bencher.bench(|| Levers::of(Bars::new(black_box(&case).clone(), 2.2)));
}

#[divan::bench(args = [1, 5, 10], sample_count = 10)]
fn goal(bencher: Bencher<'_, '_>, year: u32) {
    let goal = Goal::new(case(year), 12.0);
    bencher.bench(|| black_box(&goal).answers().filter(|answer| answer.is_reached).count());
}

#[divan::bench(args = [1, 5, 10], sample_count = 10)]
fn mix(bencher: Bencher<'_, '_>, year: u32) {
    let case = case(year);
    bencher.bench(|| best_mix(black_box(&case).clone(), Limits { hours: 30.0, cash: None }));
}

/// More hours than can be spent, and euros besides: everything fits, so everything is tried.
#[divan::bench(args = [1, 5, 10], sample_count = 10)]
fn mix_of_plenty(bencher: Bencher<'_, '_>, year: u32) {
    let case = case(year);
    bencher.bench(|| best_mix(black_box(&case).clone(), Limits { hours: 700.0, cash: Some(2_000.0) }));
}

#[divan::bench(args = [1, 5], sample_count = 10)]
fn three_ways(bencher: Bencher<'_, '_>, year: u32) {
    let case = case(year);
    bencher.bench(|| Way::ALL.map(|way| way.within(black_box(&case), 30.0)));
}

#[divan::bench(sample_count = 10)]
fn contest_of_256_worlds(bencher: Bencher<'_, '_>) {
    let case = case(1);
    let present = Plan::of(case.scenario());
    bencher.bench(|| {
        let mut contest = Contest::new(black_box(&case), 2.2, 0, 256, [Plan { posts: 2.0, ..present }, present]);
        while contest.refine(64) {}
        contest.share_better()
    });
}
