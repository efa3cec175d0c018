//! The five chapters: five questions asked of one scenario.

use crate::model::{self, Forecast, Month, Summary};
use crate::parameters::Key;
use crate::scenario::Scenario;

/// A question that the calculator answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chapter {
    /// Who still sees my posts?
    Platform,
    /// List or friends?
    Contacts,
    /// Do likes matter?
    Readers,
    /// What grows?
    Partners,
    /// What does it bring, and what matters most?
    Customers,
}

impl Chapter {
    /// All chapters in the order in which they are told.
    pub const ALL: [Chapter; 5] =
        [Chapter::Platform, Chapter::Contacts, Chapter::Readers, Chapter::Partners, Chapter::Customers];

    /// Its name in links, attributes and texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Platform => "platform",
            Self::Contacts => "contacts",
            Self::Readers => "readers",
            Self::Partners => "partners",
            Self::Customers => "customers",
        }
    }

    /// The chapter with this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|chapter| chapter.id() == id)
    }

    /// The inputs whose sliders stand beside the chart, most important first.
    pub fn controls(self) -> &'static [Key] {
        match self {
            Self::Platform => &[Key::stage, Key::followers, Key::relevance, Key::throttle],
            Self::Contacts => &[Key::subscribers, Key::signups, Key::open_rate, Key::followers, Key::new_followers],
            Self::Readers => &[Key::silent, Key::silent_value, Key::trust_contacts, Key::posts, Key::mails],
            Self::Partners => &[Key::partners, Key::new_partners, Key::referrals, Key::introductions, Key::shock_month],
            Self::Customers => &[Key::fit, Key::booked, Key::closed, Key::capacity, Key::revenue],
        }
    }

    /// The monthly results that its table shows.
    pub fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Platform => &["month", "stage", "reach_rate", "followers", "reached_social", "reached_strangers"],
            Self::Contacts => &[
                "month",
                "followers",
                "reached_social",
                "subscribers",
                "reached_email",
                "unique_social",
                "unique_email",
            ],
            Self::Readers => &[
                "month",
                "reactions",
                "inquiries_social_silent",
                "inquiries_social_active",
                "inquiries_email_silent",
                "inquiries_email_active",
            ],
            Self::Partners => {
                &["month", "partners", "heard_partners", "customers_partners", "customers_social", "customers_email"]
            }
            Self::Customers => &[
                "month",
                "conversations",
                "turned_away",
                "customers_social",
                "customers_email",
                "customers_partners",
                "revenue",
                "hours",
            ],
        }
    }

    /// The one figure of the chapter that the what-if curves follow.
    ///
    /// * Platform: people whom one post reaches in the last month;
    /// * contacts: how many people more one mail reaches than one post in the last month, below 0 where it reaches
    ///   fewer;
    /// * readers: inquiries of followers and subscribers in the first twelve months;
    /// * partners: customers by recommendation in the last twelve months;
    /// * customers: new customers in the first twelve months.
    pub fn outcome(self, scenario: &Scenario) -> f64 {
        match self {
            Self::Platform => last(scenario).map_or(0.0, |people| people.reached_social),
            Self::Contacts => last(scenario).map_or(0.0, |people| people.reached_email - people.reached_social),
            Self::Readers => first_year(scenario).iter().map(inquiries_of_readers).sum(),
            Self::Partners => recommended_last_year(&model::forecast(scenario).months),
            Self::Customers => first_year(scenario).iter().map(customers).sum(),
        }
    }
}

/// Inquiries of followers and subscribers in a month; those that partners bring are not counted.
pub fn inquiries_of_readers(month: &Month) -> f64 {
    month.inquiries_social_silent
        + month.inquiries_social_active
        + month.inquiries_email_silent
        + month.inquiries_email_active
}

/// New customers of a month from all channels.
pub fn customers(month: &Month) -> f64 {
    month.customers_social + month.customers_email + month.customers_partners
}

/// New customers by recommendation in the last twelve of these months.
pub fn recommended_last_year(months: &[Month]) -> f64 {
    months.iter().rev().take(12).map(|month| month.customers_partners).sum()
}

fn last(scenario: &Scenario) -> Option<model::contacts::People> {
    model::contacts::people(scenario).pop()
}

/// The first twelve months, computed without the later ones, on which they do not depend.
fn first_year(scenario: &Scenario) -> Vec<Month> {
    let mut inputs = scenario.inputs().clone();
    inputs.months = inputs.months.min(12.0);
    let (short, _) = Scenario::settled(inputs);
    model::forecast(&short).months
}

/// A scenario with all that follows from it: computed once, shown everywhere.
#[derive(Clone, Debug)]
pub struct Outlook {
    /// The inputs.
    pub scenario: Scenario,
    /// Every month.
    pub forecast: Forecast,
    /// The answers.
    pub summary: Summary,
}

impl Outlook {
    /// Computes a scenario.
    pub fn new(scenario: Scenario) -> Self {
        let forecast = model::forecast(&scenario);
        let summary = Summary::of(&scenario, &forecast);
        Self { scenario, forecast, summary }
    }

    /// The months, at least twelve of them.
    pub fn months(&self) -> &[Month] {
        &self.forecast.months
    }
}
