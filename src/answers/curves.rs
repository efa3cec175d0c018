//! The curves of a chapter's chart, to tell whether two scenarios draw the same ones.

use super::{Chapter, Outlook};
use crate::model::Month;
use crate::model::platform::reach_rate;

/// The share of a curve's height below which two of its points are the same one.
const SAME: f64 = 1e-9;

impl Chapter {
    /// The monthly figures that its chart draws.
    pub fn curves(self) -> &'static [fn(&Month) -> f64] {
        match self {
            Self::Platform => &[|month| month.stage, |month| month.reach_rate, |month| month.reached_social],
            Self::Contacts => &[|month| month.reached_email, |month| month.reached_social],
            Self::Readers => &[
                |month| month.inquiries_social_silent + month.inquiries_email_silent,
                |month| month.inquiries_social_active + month.inquiries_email_active,
                |month| month.reactions,
            ],
            Self::Partners | Self::Customers => &[
                |month| month.customers_social,
                |month| month.customers_email,
                |month| month.customers_partners,
                |month| month.customers_clients,
                |month| month.customers_found,
            ],
        }
    }

    /// Whether any of its curves runs elsewhere than the baseline's.
    pub fn differs(self, outlook: &Outlook, baseline: &Outlook) -> bool {
        let (months, others) = (outlook.months(), baseline.months());
        let elsewhere = |figure: &fn(&Month) -> f64| {
            let points = months.iter().zip(others);
            points.into_iter().any(|(one, other)| apart(figure(one), figure(other)))
        };
        months.len() != others.len()
            || self.curves().iter().any(elsewhere)
            || (self == Self::Platform && along_the_stage(outlook, baseline))
    }
}

/// Whether the curve over all growth stages is another one.
fn along_the_stage(outlook: &Outlook, baseline: &Outlook) -> bool {
    let rate = |outlook: &Outlook, percent: u32| {
        let scenario = &outlook.scenario;
        reach_rate(scenario, f64::from(percent) / 100.0, scenario.followers, 1.0)
    };
    (1..100).any(|percent| apart(rate(outlook, percent), rate(baseline, percent)))
}

fn apart(one: f64, other: f64) -> bool {
    (one - other).abs() > SAME * one.abs().max(other.abs())
}
