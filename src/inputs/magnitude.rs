//! How large a figure is, in tens.

/// The greatest power of ten that is at most `value`, which must be positive: 10 for 31, 0.1 for 0.31.
pub fn magnitude(value: f64) -> f64 {
    let mut power = 1.0;
    while power * 10.0 <= value && power < f64::MAX / 10.0 {
        power *= 10.0;
    }
    let mut parts = 1.0;
    while 1.0 / parts > value && parts < f64::MAX / 10.0 {
        parts *= 10.0;
    }
    // Divided once: tenths of tenths would drift from what is written as 0.001.
    power / parts
}

#[cfg(test)]
mod tests {
    use super::magnitude;

    #[test]
    fn it_is_the_power_of_ten_as_it_is_written() {
        for (value, power) in [
            (1.0, 1.0),
            (9.99, 1.0),
            (10.0, 10.0),
            (31.0, 10.0),
            (99_999.0, 10_000.0),
            (0.31, 0.1),
            (0.1, 0.1),
            (0.000_99, 0.000_1),
            (0.001, 0.001),
            (1e-12, 1e-12),
        ] {
            assert_eq!(magnitude(value), power, "{value}");
        }
        assert!(magnitude(f64::MAX) > 1e300 && magnitude(f64::INFINITY) > 1e300);
    }
}
