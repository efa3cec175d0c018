//! Chance against distributions that are known.

use reach_calculator::questions::Chance;

/// The probability of at most `number`, summed from its definition.
fn at_most(expected: f64, number: u32) -> f64 {
    let (mut sum, mut exactly) = (0.0, (-expected).exp());
    for count in 0..=number {
        sum += exactly;
        exactly *= expected / f64::from(count + 1);
    }
    sum
}

#[test]
fn one_expectation_has_the_percentiles_of_its_poisson_distribution() {
    for expected in [0.01, 0.3, 1.0, 2.7, 12.0, 90.0, 400.0] {
        let chance = Chance::of(&[expected]);
        assert!((chance.none() - (-expected).exp()).abs() < 1e-12, "{expected}");
        for share in [0.1, 0.5, 0.9] {
            let number = chance.percentile(share);
            assert!(at_most(expected, number) >= share, "{expected}: {number} at {share}");
            assert!(number == 0 || at_most(expected, number - 1) < share, "{expected}: {number} at {share}");
        }
    }
}

#[test]
fn worlds_are_mixed_not_averaged() {
    let chance = Chance::of(&[0.0, 20.0]);
    assert!((chance.none() - (1.0 + (-20.0_f64).exp()) / 2.0).abs() < 1e-12);
    assert_eq!((chance.percentile(0.1), chance.percentile(0.5)), (0, 0), "in half of the worlds nobody comes");
    assert!(chance.percentile(0.9) > 20, "in a tenth of them more than expected");
}

/// Where e^−Λ is too small for a number; by the normal distribution, which is near enough there.
#[test]
fn thousands_of_customers_do_not_vanish() {
    let chance = Chance::of(&[2_400.0; 3]);
    assert_eq!(chance.none(), 0.0);
    for (share, z) in [(0.1, -1.2816), (0.5, 0.0), (0.9, 1.2816)] {
        let percentile = f64::from(chance.percentile(share));
        assert!((percentile - 2_400.0 - z * 2_400.0_f64.sqrt()).abs() < 2.0, "{share}: {percentile}");
    }
}

#[test]
fn where_nobody_is_expected_nobody_comes() {
    for expected in [&[][..], &[0.0], &[0.0, 0.0]] {
        let chance = Chance::of(expected);
        assert_eq!((chance.none(), chance.percentile(0.9)), (1.0, 0));
    }
}
