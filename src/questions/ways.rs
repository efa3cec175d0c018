//! Three ways to spend the same hours.

use super::case::Case;
use super::mix::{Limits, Mixed, Plan, most_that_fits};
use crate::inputs::Key;

/// A way to spend one's hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Posts and nothing else, as many as fit.
    WateringCan,
    /// As many mails as posts, as many as fit, and no new partners.
    List,
    /// One post, one mail, and as many new partners as fit.
    Cooperation,
}

impl Way {
    /// Every way.
    pub const ALL: [Way; 3] = [Self::WateringCan, Self::List, Self::Cooperation];

    /// Its name in texts and files.
    pub fn id(self) -> &'static str {
        match self {
            Self::WateringCan => "watering_can",
            Self::List => "list",
            Self::Cooperation => "cooperation",
        }
    }

    /// As much of it as fits into so many hours of every month up to the end of the year; `None` where not even the least of it
    /// does. Hours left over are those that its busiest month does not take.
    ///
    /// ```
    /// use reach_calculator::{inputs::Scenario, questions::{Case, Way}};
    /// let case = Case::of(&Scenario::default(), 1).expect("a first year");
    /// let list = Way::List.within(&case, 30.0).expect("thirty hours are enough");
    /// assert_eq!((list.plan.posts, list.plan.new_partners), (list.plan.mails, 0.0));
    /// assert!(30.0 - list.outcome.most_hours < 1.5 + 2.0 + 1.0, "nor a post and a mail more");
    /// ```
    pub fn within(self, case: &Case, hours: f64) -> Option<Mixed> {
        let limits = Limits { hours, cash: None };
        let at = |step: u32| {
            let plan = self.plan(step, case);
            Mixed { plan, outcome: plan.outcome(case) }
        };
        let fits = |step: &u32| limits.allow(&at(*step).outcome);
        let most = match self {
            // Hours of a few conversations more or less may run against those of writing, so each number is looked at.
            Self::WateringCan | Self::List => (0..=self.most()).rev().find(fits),
            Self::Cooperation => fits(&0).then(|| most_that_fits(self.most(), |step| fits(&step))),
        };
        most.map(at)
    }

    /// The plan with so many posts, or so many hundredths of a new partner.
    fn plan(self, step: u32, case: &Case) -> Plan {
        let step = f64::from(step);
        let nothing = Plan { posts: 0.0, mails: 0.0, new_partners: 0.0, ..Plan::of(case.scenario()) };
        match self {
            Self::WateringCan => Plan { posts: step, ..nothing },
            Self::List => Plan { posts: step, mails: step, ..nothing },
            Self::Cooperation => {
                let new_partners = step / Key::NewPartners.parameter().bounds().grid();
                Plan { posts: 1.0, mails: 1.0, new_partners, ..nothing }
            }
        }
    }

    fn most(self) -> u32 {
        match self {
            Self::WateringCan => Key::Posts.parameter().max as u32,
            Self::List => Key::Posts.parameter().max.min(Key::Mails.parameter().max) as u32,
            Self::Cooperation => (Plan::MOST_PARTNERS * Key::NewPartners.parameter().bounds().grid()) as u32,
        }
    }
}
