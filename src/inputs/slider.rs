//! How an input's values are laid on its slider.

use super::magnitude::magnitude;
use super::row::{Row, Scale};

impl<K: Copy> Row<K> {
    /// Where a value lies on the slider, from 0 at `min` to 1 at `max`.
    pub fn position(&self, value: f64) -> f64 {
        let value = value.clamp(self.min, self.max);
        match self.scale {
            Scale::Linear => (value - self.min) / (self.max - self.min),
            Scale::Log => self.stretched(value) / self.stretched(self.max),
        }
    }

    /// The value at a place on the slider: whole steps on a linear scale, two significant digits (three from 5 on
    /// the leading digit down) on a logarithmic one, so that a drag lands on figures one can say aloud.
    pub fn at_position(&self, position: f64) -> f64 {
        let position = position.clamp(0.0, 1.0);
        let value = match self.scale {
            Scale::Linear => self.min + libm::round(position * (self.max - self.min) / self.step) * self.step,
            Scale::Log => self.speakable(self.offset() * libm::expm1(position * self.stretched(self.max)) + self.min),
        };
        self.settled(value)
    }

    /// The positions a slider can take, so that one step of the keyboard is one step of the value.
    pub fn positions(&self) -> u32 {
        match self.scale {
            Scale::Linear => libm::round((self.max - self.min) / self.step) as u32,
            Scale::Log => 240,
        }
    }

    /// ln(1 + (value − min) / offset): near-linear for the first steps, logarithmic beyond, and defined at 0.
    fn stretched(&self, value: f64) -> f64 {
        libm::log1p((value - self.min) / self.offset())
    }

    /// Where the logarithmic slider turns from linear to logarithmic.
    fn offset(&self) -> f64 {
        if self.min > 0.0 { self.min } else { self.step }
    }

    /// Rounds to two significant digits, but never finer than a tenth of the step.
    fn speakable(&self, value: f64) -> f64 {
        if value <= 0.0 {
            return 0.0;
        }
        let unit = (magnitude(value) / 10.0).max(self.step / 10.0);
        libm::round(value / unit) * unit
    }
}
