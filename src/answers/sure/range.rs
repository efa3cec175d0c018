//! Ranges that are worth telling.

use crate::questions::Band;

/// Whether both ends of a range are told as different figures: with two significant digits, whole from two on.
pub(super) fn is_range(band: Band) -> bool {
    let gap = band.p90 - band.p10;
    gap >= 0.1 && band.p90 >= 1.2 * band.p10 && (gap >= 1.0 || band.p90 < 1.95)
}
