//! Shares of the cases as people say them: in so many of ten, in almost all, in hardly any.

use crate::answers::Figure;
use crate::questions::{Band, Comparison};

use super::claim::Sure;

/// From here on "almost all": nine and a half of ten would be told as ten of ten.
const ALMOST_ALL: f64 = 0.95;

/// Below this "hardly any".
const HARDLY_ANY: f64 = 0.05;

pub(super) fn almost_all(share: f64) -> bool {
    share >= ALMOST_ALL
}

pub(super) fn hardly_any(share: f64) -> bool {
    share < HARDLY_ANY
}

/// Neither, so that there are one to nine of ten.
pub(super) fn some(share: f64) -> bool {
    !almost_all(share) && !hardly_any(share)
}

/// How many of ten, none and all among them.
pub(super) fn of_ten(share: f64) -> Figure {
    Figure::Whole(libm::round(10.0 * share))
}

/// The share of the worlds in which a comparison holds in the last month.
pub(super) fn in_the_end(sure: &Sure<'_>, comparison: Comparison) -> f64 {
    sure.bands.share_above(sure.bands.months() - 1, comparison)
}

/// The share of the worlds in which a comparison holds in any month.
pub(super) fn ever(sure: &Sure<'_>, comparison: Comparison) -> f64 {
    sure.bands.share_ever_above(comparison)
}

/// The share of the worlds in which a comparison holds in the month from which on it does in the scenario; 0 where it never
/// does.
pub(super) fn at_first(sure: &Sure<'_>, comparison: Comparison) -> f64 {
    sure.bands.crossing(comparison).map_or(0.0, |crossing| crossing.share)
}

/// Whether both ends of a range are told as different figures: with two significant digits, whole from two on.
pub(super) fn is_range(band: Band) -> bool {
    let gap = band.p90 - band.p10;
    gap >= 0.1 && band.p90 >= 1.2 * band.p10 && (gap >= 1.0 || band.p90 < 1.95)
}
