//! A day of the calendar, as it was written: nothing here knows a time of day or a zone.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Networks and mail tools of which anybody has an export are younger than this.
const FIRST_YEAR: i32 = 1990;

/// And nobody exports what comes after this.
const LAST_YEAR: i32 = 2100;

/// A day of the Gregorian calendar; days are counted from 1 January 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

impl Day {
    /// The day of a date that exists, between 1990 and 2100.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        let exists = (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day);
        ((FIRST_YEAR..=LAST_YEAR).contains(&year) && exists).then(|| Self(count(year, month, day)))
    }

    /// The day so many days after 1 January 1970.
    pub fn from_days(days: i64) -> Option<Self> {
        let bounds = i64::from(count(FIRST_YEAR, 1, 1))..=i64::from(count(LAST_YEAR, 12, 31));
        bounds.contains(&days).then_some(Self(days as i32))
    }

    /// The day of a serial number of Excel, whose day 60 never was.
    pub fn from_serial(serial: f64) -> Option<Self> {
        // 25,569 is 1 January 1970; the year 1900 and its false leap day lie before every day that is taken.
        if serial.is_finite() { Self::from_days(serial.floor() as i64 - 25_569) } else { None }
    }

    /// `2026-11-28`
    pub fn from_iso(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '-');
        let year = parts.next()?.parse().ok()?;
        let month = parts.next()?.parse().ok()?;
        Self::new(year, month, parts.next()?.parse().ok()?)
    }

    /// Days since 1 January 1970.
    pub fn days(self) -> i32 {
        self.0
    }

    /// The day so many days later.
    pub fn plus(self, days: i32) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// Year, month and day of the month.
    pub fn parts(self) -> (i32, u32, u32) {
        // Eras of 400 years from 1 March on, after Howard Hinnant, "chrono-compatible low-level date algorithms".
        let shifted = self.0 + 719_468;
        let era = shifted.div_euclid(146_097);
        let of_era = shifted.rem_euclid(146_097);
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * shifted_month + 2) / 5 + 1;
        let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
        (year_of_era + era * 400 + i32::from(month <= 2), month as u32, day as u32)
    }

    /// Its month.
    pub fn month(self) -> Month {
        let (year, month, _) = self.parts();
        Month { year, month }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.parts();
        write!(formatter, "{year:04}-{month:02}-{day:02}")
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::from_iso(&text).ok_or_else(|| serde::de::Error::custom("no date such as 2026-11-28"))
    }
}

/// A month of a year; written `2026-11`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    /// The year.
    pub year: i32,
    /// The month, from 1.
    pub month: u32,
}

impl Month {
    /// Months since the year 0.
    pub fn count(self) -> i32 {
        self.year * 12 + self.month as i32 - 1
    }
}

impl fmt::Display for Month {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}", self.year, self.month)
    }
}

impl Serialize for Month {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// How many days a month has.
pub(crate) fn days_in(year: i32, month: u32) -> u32 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days from 1 January 1970 to a date; the same source as [`Day::parts`].
fn count(year: i32, month: u32, day: u32) -> i32 {
    let shifted_year = year - i32::from(month <= 2);
    let era = shifted_year.div_euclid(400);
    let year_of_era = shifted_year.rem_euclid(400);
    let shifted_month = (month as i32 + 9) % 12;
    let of_year = (153 * shifted_month + 2) / 5 + day as i32 - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + of_year - 719_468
}
