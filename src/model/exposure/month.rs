//! Unique reach of a month's messages, for four audiences side by side.

use wide::f64x4;

use super::Spread;
use super::lanes::{LANES, Lanes, ONE, ZERO};

/// What is known of a month's messages before the chances are.
pub struct MonthlyReach {
    size: f64x4,
    /// 1/(S + i) of each message.
    inverses: Vec<f64x4>,
}

impl MonthlyReach {
    /// A month with so many messages; `heterogeneity` ρ between 0 and 1, both excluded.
    pub fn new(heterogeneity: f64, messages: u32) -> Self {
        let size = Spread::new(heterogeneity).size;
        let inverses = (0..messages).map(|i| f64x4::splat(1.0 / (size + f64::from(i)))).collect();
        Self { size: f64x4::splat(size), inverses }
    }

    /// `1 − P(X = 0)` for audiences that meet a message with these chances; a chance above 1 is certainty.
    ///
    /// ```
    /// use reach_calculator::model::exposure::{Exposure, MonthlyReach};
    /// let mut exposure = Exposure::new(0.25, 0.5);
    /// exposure.send(12);
    /// assert!((MonthlyReach::new(0.5, 12).of([0.25; 4])[0] - exposure.reach()).abs() < 1e-15);
    /// ```
    pub fn of(&self, chances: Lanes) -> Lanes {
        let alpha = f64x4::new(chances).fast_min(ONE) * self.size;
        let (reach, _) = self.inverses.iter().fold((ZERO, ONE), |(reach, missed), &inverse| {
            let newly = missed * (alpha * inverse);
            (reach + newly, missed - newly)
        });
        let reach: [f64; LANES] = reach.fast_min(ONE).to_array();
        reach
    }
}
