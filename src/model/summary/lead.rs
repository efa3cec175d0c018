//! When one monthly figure lies above another.

use super::super::month::Month;

/// When one figure lies above another; equal figures lead nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Lead {
    /// In no month.
    Never,
    /// In every month.
    Always,
    /// From this month on until the end; the lead may have changed before.
    From(u32),
    /// First from one month until the month `until`, the last of its first lead, and behind in the end.
    Lost {
        /// The first month of the lead.
        from: u32,
        /// The last month of that lead.
        until: u32,
    },
}

impl Lead {
    /// When `one` lies above `other`.
    ///
    /// ```
    /// use reach_calculator::{model::{forecast, summary::Lead}, inputs::Scenario};
    /// let months = forecast(&Scenario::default()).months;
    /// let lead = Lead::of(&months, |month| month.followers, |month| month.subscribers);
    /// assert_eq!(lead, Lead::Always);
    /// ```
    pub fn of(months: &[Month], one: fn(&Month) -> f64, other: fn(&Month) -> f64) -> Self {
        let ahead = |month: &Month| one(month) > other(month);
        let Some(start) = months.iter().position(ahead) else { return Self::Never };
        match months.iter().rposition(|month| !ahead(month)) {
            None => Self::Always,
            Some(behind) if behind + 1 < months.len() => Self::From(number(behind + 1)),
            Some(_) => {
                let lasts = months[start..].iter().take_while(|month| ahead(month)).count();
                Self::Lost { from: number(start), until: number(start + lasts - 1) }
            }
        }
    }

    /// The month in which the lead is taken; `None` where it never is, or was held from the beginning.
    pub fn taken_in(self) -> Option<u32> {
        match self {
            Self::From(month) | Self::Lost { from: month, .. } if month > 1 => Some(month),
            _ => None,
        }
    }

    /// The last month of a lead that is lost again; `None` where it never is.
    pub fn lost_in(self) -> Option<u32> {
        if let Self::Lost { until, .. } = self { Some(until) } else { None }
    }
}

/// The number of the month at this place.
fn number(index: usize) -> u32 {
    index as u32 + 1
}
