//! Bands against an independent computation, and at the ends.

use std::thread;

use proptest::prelude::{prop_assert, prop_assert_eq, proptest};
use reach_calculator::inputs::{Inputs, Key, Kind, PARAMETERS, Preset, Scenario};
use reach_calculator::model::contacts::undisturbed_reach_rate;
use reach_calculator::model::{Month, Summary, forecast};
use reach_calculator::questions::{Band, Bands, Comparison, Draws, FirstCustomer, Uncertainty};

use super::with;
use crate::scenarios::{any_scenario, config};

fn bands(scenario: &Scenario, seed: u32, draws: u32) -> Bands {
    Bands::all(Draws::new(Uncertainty::of(scenario, SPREAD), seed, draws))
}

const SPREAD: f64 = 2.2;

/// What is compared: customers, those of partners, inquiries, people whom a post reaches.
fn figures(month: &Month) -> [f64; 4] {
    [month.customers().total(), month.customers_partners, month.inquiries().total(), month.reached_social]
}

/// Numbers from 0 to 1 from a linear congruence modulo 2⁶⁴, by its upper half: Knuth, The Art of Computer Programming 2,
/// section 3.3.4, has the multiplier.
struct Congruence(u64);

impl Congruence {
    fn share(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 32) as f64 + 0.5) / f64::from(u32::MAX)
    }

    /// Box and Muller.
    fn normal(&mut self) -> f64 {
        let (radius, angle) = ((-2.0 * self.share().ln()).sqrt(), core::f64::consts::TAU * self.share());
        radius * angle.cos()
    }
}

/// A world as the model's description puts it, drawn without any stratification.
fn any_world(scenario: &Scenario, random: &mut Congruence) -> Scenario {
    let mut inputs = scenario.inputs().clone();
    for row in PARAMETERS.iter().filter(|row| row.kind == Kind::Assumption && row.key != Key::Creators) {
        let Some((low, high)) = row.plausible else { continue };
        let share = row.unit.name().starts_with("share");
        let phi = |value: f64| if share { (value / (1.0 - value)).ln() } else { value.ln() };
        let (z, value) = (random.normal(), scenario.get(row.key));
        if value == 0.0 || share && value == 1.0 {
            continue;
        }
        let low = if low == 0.0 { row.default / 10.0 } else { low };
        let width = if z > 0.0 { phi(high) - phi(row.default) } else { phi(row.default) - phi(low) };
        let drawn = phi(value) + z / 1.2816 * width;
        let drawn = if share { 1.0 / (1.0 + (-drawn).exp()) } else { drawn.exp() };
        let drawn = drawn.clamp(row.min, row.max);
        inputs.set(row.key, if row.whole { drawn.round() } else { drawn });
    }
    let wanted = undisturbed_reach_rate(scenario) * SPREAD.powf(random.normal() / 1.2816);
    let wanted = wanted.min(0.98 * inputs.activity);
    // r₀ rises with relevance as 1 − e^(−relevance · …) does, so one try tells the factor.
    let contacts = |rate: f64| -(1.0 - rate / inputs.activity).ln();
    let relevance = inputs.relevance * contacts(wanted) / contacts(undisturbed_reach_rate(&inputs));
    Scenario::drawn(Inputs { relevance, ..inputs })
}

/// The figures of all months, month after month, in so many worlds.
fn plainly(scenario: &Scenario, worlds: usize) -> Vec<Vec<[f64; 4]>> {
    let half = |seed: u64| {
        let mut random = Congruence(seed);
        let world = |_| forecast(&any_world(scenario, &mut random)).months.iter().map(figures).collect();
        (0..worlds / 2).map(world).collect::<Vec<Vec<[f64; 4]>>>()
    };
    thread::scope(|scope| {
        let other = scope.spawn(|| half(0x9e37_79b9));
        let mut all = half(0x7f4a_7c15);
        all.extend(other.join().expect("it computes"));
        all
    })
}

/// The percentiles by sorting.
fn sorted_band(mut figures: Vec<f64>) -> Band {
    figures.sort_by(f64::total_cmp);
    let at = |share: f64| figures[(share * (figures.len() - 1) as f64).round() as usize];
    Band { p10: at(0.1), p50: at(0.5), p90: at(0.9) }
}

fn figure_of_year(months: &[[f64; 4]], year: usize, figure: usize) -> f64 {
    months[year * 12..][..12].iter().map(|month| month[figure]).sum()
}

/// Bands that lie apart from the independent ones by more than the tolerance, a line each.
fn apart(bands: &Bands, worlds: &[Vec<[f64; 4]>], tolerance: f64) -> Vec<String> {
    let mut found = Vec::new();
    let mut compare = |what: String, band: Band, expected: Band| {
        let errors = [
            (band.p50 / expected.p50 - 1.0) / tolerance,
            (band.p10 / expected.p10 - 1.0) / (2.0 * tolerance),
            (band.p90 / expected.p90 - 1.0) / (2.0 * tolerance),
        ];
        if errors.iter().any(|error| error.abs() > 1.0) {
            found.push(format!("{what}: {band:?}, but {expected:?}"));
        }
    };
    for month in [1, 12, 24, 36, 60].into_iter().filter(|month| *month <= bands.months()) {
        for (figure, band) in bands.month(month - 1, figures).into_iter().enumerate() {
            let expected = worlds.iter().map(|months| months[month - 1][figure]).collect();
            compare(format!("month {month}, figure {figure}"), band, sorted_band(expected));
        }
    }
    for year in 0..bands.years() {
        for (figure, band) in bands.year(year, figures).into_iter().enumerate() {
            let expected = worlds.iter().map(|months| figure_of_year(months, year, figure)).collect();
            compare(format!("year {}, figure {figure}", year + 1), band, sorted_band(expected));
        }
    }
    found
}

#[test]
fn bands_agree_with_an_independent_computation_with_65536_draws() {
    let scenario = Scenario::default();
    let worlds = plainly(&scenario, 65_536);
    for seed in [0, 1, 12_345] {
        assert_eq!(apart(&bands(&scenario, seed, 1_024), &worlds, 0.07), [""; 0], "seed {seed}");
    }
    assert_eq!(apart(&bands(&scenario, 0, 4_096), &worlds, 0.035), [""; 0]);
}

/// The tails of what is hardly there are the hardest.
#[test]
fn bands_of_somebody_who_starts_agree_with_an_independent_computation() {
    let mut inputs = Inputs { months: 24.0, ..Inputs::default() };
    Preset::from_id("starting-coach").expect("a preset").apply(&mut inputs);
    let scenario = Scenario::settled(inputs).0;
    let worlds = plainly(&scenario, 32_768);
    for seed in 0..2 {
        assert_eq!(apart(&bands(&scenario, seed, 1_024), &worlds, 0.07), [""; 0], "seed {seed}");
    }
}

#[test]
fn a_coarse_band_is_refined_by_the_same_worlds() {
    let draws = || Draws::new(Uncertainty::of(&Scenario::default(), SPREAD), 5, 200);
    let whole = Bands::all(draws());
    let mut refined = Bands::new(draws());
    let coarse = refined.refine(64);
    assert!(coarse && refined.worlds() == 64);
    let rough = refined.year(0, figures);
    while refined.refine(50) {}
    assert_eq!((refined.worlds(), refined.year(0, figures)), (200, whole.year(0, figures)));
    assert!(!refined.refine(50), "there are no more");
    for (rough, fine) in rough.into_iter().zip(whole.year(0, figures)) {
        assert!((rough.p50 / fine.p50 - 1.0).abs() < 0.3, "{rough:?} and {fine:?}");
    }
}

#[test]
fn nobody_comes_in_more_years_than_the_median_world_would_have() {
    let alone = with(&[(Key::Posts, 0.0), (Key::Mails, 0.0), (Key::Partners, 0.0), (Key::PastClients, 1.0)]);
    let bands = bands(&alone, 0, 256);
    let chance = bands.chance(0);
    let [customers] = bands.year(0, |month| [month.customers().total()]);
    // e^−Λ is convex, so worlds that differ make none likelier than their median does.
    assert!(chance.none() > 1.05 * (-customers.p50).exp(), "{customers:?}: {}", chance.none());
    assert_eq!(chance.percentile(0.1), 0);
}

#[test]
fn the_first_customer_comes_when_the_expected_sum_passes_one_and_surely_later() {
    let scenario = Scenario::default();
    let FirstCustomer { expected, sure } = bands(&scenario, 0, 1_024).first_customer();
    assert_eq!(expected, Summary::of(&scenario, &forecast(&scenario)).first_customer);
    // 1 − e^−s ≥ 0.8 needs a sum of 1.6, and more where worlds differ.
    let sums = forecast(&scenario).months.into_iter().scan(0.0, |sum, month| {
        *sum += month.customers().total();
        Some(*sum)
    });
    let alike = sums.take_while(|sum| *sum < 5.0_f64.ln()).count() as u32 + 1;
    assert!(sure.is_some_and(|sure| sure >= alike && sure < 2 * alike), "{sure:?}, but {alike} where all are alike");

    let nobody = with(&[(Key::Closed, 0.0), (Key::ReferralClosed, 0.0)]);
    assert_eq!(bands(&nobody, 0, 64).first_customer(), FirstCustomer { expected: None, sure: None });
}

#[test]
fn a_crossing_names_its_month_and_the_share_of_worlds_in_which_it_holds() {
    let scenario = with(&[(Key::Subscribers, 100.0), (Key::Signups, 25.0)]);
    let bands = bands(&scenario, 0, 256);
    let months = forecast(&scenario).months;
    let list = bands.crossing(Comparison::List).expect("the list leads in the end");
    let ahead = |month: &Month| month.reached_email > month.reached_social;
    assert!(list.month > 1 && ahead(&months[list.month as usize - 1]) && !ahead(&months[list.month as usize - 2]));
    let holds = |month: usize| {
        let worlds = Draws::new(Uncertainty::of(&scenario, SPREAD), 0, 256);
        worlds.filter(|world| ahead(&forecast(world).months[month - 1])).count() as f64 / 256.0
    };
    assert_eq!((list.share, list.share_in_the_end), (holds(list.month as usize), holds(60)));
    assert!(list.share < list.share_in_the_end);

    let recommendations = bands.crossing(Comparison::Recommendations).expect("recommendations lead");
    assert_eq!(recommendations.month, 1, "from the beginning");
}

#[test]
fn what_never_crosses_has_no_month() {
    assert_eq!(bands(&with(&[(Key::OpenRate, 0.0)]), 0, 64).crossing(Comparison::List), None);
    let none_yet = Bands::new(Draws::new(Uncertainty::of(&Scenario::default(), SPREAD), 0, 64));
    assert_eq!(none_yet.crossing(Comparison::Recommendations), None);
    assert_eq!(none_yet.first_customer().sure, None);
}

/// As the bits are: one link, one band, in every build.
#[test]
fn the_band_of_the_defaults_is_pinned() {
    let bands = bands(&Scenario::default(), 0, 1_024);
    let [customers] = bands.year(0, |month| [month.customers().total()]);
    let bits = [customers.p10, customers.p50, customers.p90, bands.chance(0).none()].map(f64::to_bits);
    assert_eq!(bits, PINNED, "{customers:?}");
}

const PINNED: [u64; 4] =
    [4_609_893_021_085_445_321, 4_615_500_295_486_362_914, 4_620_876_972_805_361_913, 4_589_545_244_079_398_521];

proptest! {
    #![proptest_config(config(60))]

    #[test]
    fn bands_of_any_scenario_are_in_order_and_numbers(scenario in any_scenario(), seed in 0..100_u32) {
        let bands = bands(&scenario, seed, 24);
        for month in 0..bands.months() {
            for (name, band) in Month::NAMES.into_iter().zip(bands.month(month, Month::values)) {
                let ordered = 0.0 <= band.p10 && band.p10 <= band.p50 && band.p50 <= band.p90;
                prop_assert!(ordered && band.p90.is_finite(), "month {month}: {name} is {band:?}");
            }
        }
        prop_assert_eq!(bands.years(), scenario.months as usize / 12);
        for year in 0..bands.years() {
            let chance = bands.chance(year);
            prop_assert!((0.0..=1.0 + 1e-9).contains(&chance.none()));
            prop_assert!(chance.percentile(0.1) <= chance.percentile(0.9));
        }
        bands.first_customer();
    }
}
