//! Shares of the cases as people say them: in so many of ten, in almost all, in hardly any.

use super::Figure;

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
