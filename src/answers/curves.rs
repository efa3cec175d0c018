//! The curves of a chapter's chart, to tell whether two scenarios draw the same ones.

use super::{Chapter, Outlook};
use crate::model::platform::reach_rate;
use crate::model::{Month, YEAR};

/// The share of a curve's height below which two of its points are the same one.
const SAME: f64 = 1e-9;

/// The share of the highest curve below which a change cannot be seen.
const UNSEEN: f64 = 0.004;

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

/// The months that a chapter's chart has to show: whole years, up to the one after which no curve moves any more and
/// nothing happens. The years to come of a platform are always worth seeing.
pub fn months_to_see(chapter: Chapter, outlook: &Outlook, baseline: Option<&Outlook>) -> f64 {
    let all = outlook.months().len();
    if chapter == Chapter::Platform {
        return all as f64;
    }
    let moves = [Some(outlook), baseline].into_iter().flatten().map(|outlook| last_move(chapter, outlook));
    let last = moves.chain(happenings(outlook)).max().unwrap_or_default();
    // One more month shows that nothing moves any more.
    (last + 1).next_multiple_of(YEAR).min(all) as f64
}

/// The last month in which a curve of the chapter is not yet where it ends.
fn last_move(chapter: Chapter, outlook: &Outlook) -> usize {
    let months = outlook.months();
    let mut last = 0;
    for figure in chapter.curves() {
        let seen = UNSEEN * months.iter().map(figure).fold(0.0, f64::max);
        let end = figure(&outlook.last());
        last = last.max(months.iter().rposition(|month| (figure(month) - end).abs() > seen).map_or(0, |at| at + 1));
    }
    last
}

/// The months in which something happens that the charts mark.
fn happenings(outlook: &Outlook) -> impl Iterator<Item = usize> {
    let (scenario, summary) = (&outlook.scenario, &outlook.summary);
    let leads = [summary.list_leads, summary.list_sells, summary.recommendations_lead];
    let turns =
        leads.into_iter().flat_map(|lead| [lead.taken_in(), lead.lost_in()]).flatten().map(|month| month as usize);
    let events = [scenario.shock_month, scenario.stop_month, scenario.crisis_month].map(|month| month as usize);
    let all = outlook.months().len();
    turns.chain(events).filter(move |&month| month <= all)
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
