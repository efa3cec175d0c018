//! What inputs are counted in.

/// The unit of an input; shares lie between 0 and 1 and are shown as percentages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each unit is named by its own name")]
pub enum Unit {
    Share,
    PerYear,
    PostsPerDay,
    Exponent,
    Factor,
    ShareOfFollowers,
    People,
    PerMonth,
    PeoplePerMonth,
    SharePerMonth,
    SharePerMail,
    SharePerYear,
    EuroPerMonth,
    Euro,
    Contacts,
    Months,
    PeoplePerYear,
    Years,
    PerPartnerAndYear,
    Hours,
    HoursPerMonth,
    EuroPer1000,
    EuroPerSubscriberAndMonth,
    Month,
}

impl Unit {
    /// Its name in texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Share => "Share",
            Self::PerYear => "PerYear",
            Self::PostsPerDay => "PostsPerDay",
            Self::Exponent => "Exponent",
            Self::Factor => "Factor",
            Self::ShareOfFollowers => "ShareOfFollowers",
            Self::People => "People",
            Self::PerMonth => "PerMonth",
            Self::PeoplePerMonth => "PeoplePerMonth",
            Self::SharePerMonth => "SharePerMonth",
            Self::SharePerMail => "SharePerMail",
            Self::SharePerYear => "SharePerYear",
            Self::EuroPerMonth => "EuroPerMonth",
            Self::Euro => "Euro",
            Self::Contacts => "Contacts",
            Self::Months => "Months",
            Self::PeoplePerYear => "PeoplePerYear",
            Self::Years => "Years",
            Self::PerPartnerAndYear => "PerPartnerAndYear",
            Self::Hours => "Hours",
            Self::HoursPerMonth => "HoursPerMonth",
            Self::EuroPer1000 => "EuroPer1000",
            Self::EuroPerSubscriberAndMonth => "EuroPerSubscriberAndMonth",
            Self::Month => "Month",
        }
    }

    /// Its name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Share => "share",
            Self::PerYear => "per year",
            Self::PostsPerDay => "posts per day",
            Self::Exponent => "exponent",
            Self::Factor => "factor",
            Self::ShareOfFollowers => "share of followers",
            Self::People => "people",
            Self::PerMonth => "per month",
            Self::PeoplePerMonth => "people per month",
            Self::SharePerMonth => "share per month",
            Self::SharePerMail => "share per mail",
            Self::SharePerYear => "share per year",
            Self::EuroPerMonth => "EUR per month",
            Self::Euro => "EUR",
            Self::Contacts => "contacts",
            Self::Months => "months",
            Self::PeoplePerYear => "people per year",
            Self::Years => "years",
            Self::PerPartnerAndYear => "per partner and year",
            Self::Hours => "hours",
            Self::HoursPerMonth => "hours per month",
            Self::EuroPer1000 => "EUR per 1000",
            Self::EuroPerSubscriberAndMonth => "EUR per subscriber and month",
            Self::Month => "month",
        }
    }

    /// Whether values are shares, which readers see and type in percent.
    pub fn is_share(self) -> bool {
        matches!(
            self,
            Self::Share | Self::ShareOfFollowers | Self::SharePerMonth | Self::SharePerMail | Self::SharePerYear
        )
    }

    /// Whether values are amounts of money.
    pub fn is_money(self) -> bool {
        matches!(self, Self::Euro | Self::EuroPerMonth | Self::EuroPer1000 | Self::EuroPerSubscriberAndMonth)
    }
}
