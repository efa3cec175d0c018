//! What inputs are counted in.

/// Makes the enum and both names of each unit from one list.
macro_rules! units {
    ($($unit:ident $name:literal,)*) => {
        /// The unit of an input; shares lie between 0 and 1 and are shown as percentages.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Unit {
            $(#[doc = $name] $unit,)*
        }

        impl Unit {
            /// Its name in texts.
            pub fn id(self) -> &'static str {
                match self { $(Self::$unit => stringify!($unit),)* }
            }

            /// Its name in files.
            pub fn name(self) -> &'static str {
                match self { $(Self::$unit => $name,)* }
            }
        }
    };
}

units! {
    Share "share",
    PerYear "per year",
    PostsPerDay "posts per day",
    Exponent "exponent",
    Factor "factor",
    PeoplePerFollowerReached "people per follower reached",
    People "people",
    PerMonth "per month",
    PeoplePerMonth "people per month",
    SharePerMonth "share per month",
    ShareOfOpens "share of opens",
    SharePerMail "share per mail",
    SharePerYear "share per year",
    EuroPerMonth "EUR per month",
    Euro "EUR",
    Contacts "contacts",
    Months "months",
    PeoplePerYear "people per year",
    Per100ActiveReadersAndYear "per 100 active readers and year",
    Years "years",
    PerPartnerAndYear "per partner and year",
    PerClientAndYear "per client and year",
    Pieces "pieces",
    PeoplePerPieceAndMonth "people per piece and month",
    PeoplePer100ReadersAndMonth "people per 100 readers and month",
    Hours "hours",
    HoursPerMonth "hours per month",
    EuroPer1000 "EUR per 1000",
    EuroPerSubscriberAndMonth "EUR per subscriber and month",
    Month "month",
}

impl Unit {
    /// Whether values are shares, which readers see and type in percent.
    pub fn is_share(self) -> bool {
        matches!(self, Self::Share | Self::ShareOfOpens | Self::SharePerMonth | Self::SharePerMail | Self::SharePerYear)
    }

    /// Whether values count people.
    pub fn is_people(self) -> bool {
        matches!(self, Self::People | Self::PeoplePerMonth)
    }

    /// Whether values are amounts of money.
    pub fn is_money(self) -> bool {
        matches!(self, Self::Euro | Self::EuroPerMonth | Self::EuroPer1000 | Self::EuroPerSubscriberAndMonth)
    }
}
