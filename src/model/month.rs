//! The names of the monthly results, in the order in which documents and files list them.

use serde::Serialize;

/// Makes the struct, its names and its values from one list, so that none can miss or swap a figure.
macro_rules! monthly_results {
    ($($name:ident: $meaning:literal,)*) => {
        /// Everything the model says about one month.
        ///
        /// Stocks (`stage`, `followers`, `subscribers`, `partners`) are those at which the month is computed: people at
        /// its start, the stage of the month. `reach_rate` and `reached_…` are per message; everything else is per month.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
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
    reach_rate: "Share of the followers whom one post reaches.",
    followers: "Followers at the month's start.",
    subscribers: "Subscribers of the list at the month's start.",
    partners: "Partners at the month's start.",
    reached_social: "Followers whom one post reaches.",
    reached_email: "Subscribers who open one mail themselves.",
    reached_strangers: "People who do not follow yet and see one post.",
    unique_social: "Followers who see at least one post of the month.",
    unique_email: "Subscribers who open at least one mail of the month.",
    heard_partners: "People who hear a partner's recommendation.",
    reactions: "Visible reactions of active readers to the month's posts.",
    inquiries_social_silent: "Inquiries of silent followers.",
    inquiries_social_active: "Inquiries of active followers.",
    inquiries_email_silent: "Inquiries of silent subscribers.",
    inquiries_email_active: "Inquiries of active subscribers.",
    inquiries_partners: "Inquiries that partners bring.",
    convinced_social: "Followers who trust, fit and have not asked yet, at the month's end.",
    convinced_email: "Subscribers who trust, fit and have not asked yet, at the month's end.",
    conversations: "First conversations held.",
    turned_away: "Conversations wanted beyond the capacity.",
    customers_social: "New customers who came by posts.",
    customers_email: "New customers who came by mail.",
    customers_partners: "New customers who came by recommendation.",
    revenue: "Revenue of the new customers, in euros.",
    hours: "Hours spent on posts, mails, partners and conversations.",
    cost_social: "Cost of the posts and of their conversations, in euros.",
    cost_email: "Cost of the mails, the list, its advertising and its conversations, in euros.",
    cost_partners: "Cost of the time for partners and their conversations, in euros.",
    ad_equivalent: "What it costs to buy the contacts by which one mail exceeds one post, in euros.",
}
