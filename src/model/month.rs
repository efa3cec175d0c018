//! The names of the monthly results, in the order in which documents and files list them.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::channels::Channels;

/// Months of a year.
pub const YEAR: usize = 12;

/// Makes the struct, its names and its values from one list, so that none can miss or swap a figure.
macro_rules! monthly_results {
    ($($name:ident: $meaning:literal,)*) => {
        /// Everything the model says about one month.
        ///
        /// Stocks (`followers`, `subscribers`, `partners`, `clients`, `pieces`, `warm`) are those of the month's start, the
        /// `convinced_…` those of its end; `stage` is that of the month. `reach_rate`, `reached_…` and `ad_equivalent` are
        /// per message, as if one were sent; everything else is per month.
        #[derive(Clone, Copy, Debug, Default, PartialEq)]
        pub struct Month {
            $(#[doc = $meaning] pub $name: f64,)*
        }

        impl Month {
            /// The names of all results.
            pub const NAMES: [&'static str; [$(stringify!($name)),*].len()] = [$(stringify!($name)),*];

            /// All results, in the order of [`Month::NAMES`].
            pub fn values(&self) -> [f64; Self::NAMES.len()] {
                [$(self.$name),*]
            }
        }
    };
}

monthly_results! {
    month: "Number of the month; the first is 1.",
    stage: "Growth stage of the platform, a share of its final users.",
    reach_rate: "Share of the followers to whom one post is displayed.",
    followers: "Followers at the month's start.",
    subscribers: "Subscribers of the list at the month's start.",
    partners: "Partners at the month's start.",
    clients: "Clients who recommend, at the month's start.",
    pieces: "Pieces that people find without following, at the month's start.",
    reached_social: "Followers to whom one post is displayed.",
    reached_email: "Subscribers who open one mail themselves.",
    reached_strangers: "People who do not follow yet and to whom one post is displayed.",
    unique_social: "Followers to whom at least one post of the month is displayed.",
    readers_social: "Followers who notice at least one post of the month.",
    unique_email: "Subscribers who open at least one mail of the month.",
    found: "People who find a piece, or to whom a reader passes the user on.",
    reactions: "Visible reactions of active readers to the month's posts.",
    inquiries_social_silent: "Inquiries of silent followers.",
    inquiries_social_active: "Inquiries of active followers.",
    inquiries_email_silent: "Inquiries of silent subscribers.",
    inquiries_email_active: "Inquiries of active subscribers.",
    inquiries_partners: "Inquiries that partners bring.",
    inquiries_clients: "Inquiries that clients bring.",
    inquiries_found: "Inquiries of those who found the user, or to whom a reader passed the user on.",
    convinced_social: "Followers who trust, fit and have not asked yet, at the month's end.",
    convinced_email: "Subscribers who trust, fit and have not asked yet, at the month's end.",
    warm: "People without a contract who may come back, at the month's start.",
    conversations: "First conversations held.",
    turned_away: "Conversations wanted beyond the capacity, lost for good.",
    customers_social: "New customers who came by posts.",
    customers_email: "New customers who came by mail.",
    customers_partners: "New customers whom a partner recommended.",
    customers_clients: "New customers whom a client recommended.",
    customers_found: "New customers who found the user, or to whom a reader passed the user on.",
    revenue: "Revenue of the new customers, in euros.",
    hours_social: "Hours for posts and the conversations that they brought.",
    hours_email: "Hours for mails and the conversations that they brought.",
    hours_partners: "Hours for partners, for winning them, and the conversations that they brought.",
    hours_clients: "Hours for conversations that clients brought.",
    hours_found: "Hours for conversations with those who found the user.",
    hours: "Hours altogether.",
    cash: "Euros paid for advertising and for the list's software.",
    cost_social: "Cost of `hours_social`, in euros.",
    cost_email: "Cost of `hours_email`, and the cash, in euros.",
    cost_partners: "Cost of `hours_partners`, in euros.",
    cost_clients: "Cost of `hours_clients`, in euros.",
    cost_found: "Cost of `hours_found`, in euros.",
    cost: "Cost altogether, in euros: hours at their price, and the cash.",
    ad_equivalent: "What it costs to buy the contacts by which one mail exceeds one post, in euros.",
}

/// Derived, it would be written out for each of some fifty results.
impl Serialize for Month {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut results = serializer.serialize_struct("Month", Self::NAMES.len())?;
        for (name, value) in Self::NAMES.into_iter().zip(self.values()) {
            results.serialize_field(name, &value)?;
        }
        results.end()
    }
}

impl Month {
    /// The results of which a year is the sum of its months. Of the others (stocks, shares, people reached by a message,
    /// people counted once a month) a year has what its last month has.
    pub const SUMMED: [&'static str; 30] = [
        "found",
        "reactions",
        "inquiries_social_silent",
        "inquiries_social_active",
        "inquiries_email_silent",
        "inquiries_email_active",
        "inquiries_partners",
        "inquiries_clients",
        "inquiries_found",
        "conversations",
        "turned_away",
        "customers_social",
        "customers_email",
        "customers_partners",
        "customers_clients",
        "customers_found",
        "revenue",
        "hours_social",
        "hours_email",
        "hours_partners",
        "hours_clients",
        "hours_found",
        "hours",
        "cash",
        "cost_social",
        "cost_email",
        "cost_partners",
        "cost_clients",
        "cost_found",
        "cost",
    ];

    /// New customers by channel.
    pub fn customers(&self) -> Channels<f64> {
        Channels {
            social: self.customers_social,
            email: self.customers_email,
            partners: self.customers_partners,
            clients: self.customers_clients,
            found: self.customers_found,
        }
    }

    /// Inquiries by channel.
    pub fn inquiries(&self) -> Channels<f64> {
        Channels {
            social: self.inquiries_social_silent + self.inquiries_social_active,
            email: self.inquiries_email_silent + self.inquiries_email_active,
            partners: self.inquiries_partners,
            clients: self.inquiries_clients,
            found: self.inquiries_found,
        }
    }

    /// Hours by channel.
    pub fn hours_by_channel(&self) -> Channels<f64> {
        Channels {
            social: self.hours_social,
            email: self.hours_email,
            partners: self.hours_partners,
            clients: self.hours_clients,
            found: self.hours_found,
        }
    }

    /// Cost by channel in euros.
    pub fn cost_by_channel(&self) -> Channels<f64> {
        Channels {
            social: self.cost_social,
            email: self.cost_email,
            partners: self.cost_partners,
            clients: self.cost_clients,
            found: self.cost_found,
        }
    }
}
