//! The five chapters: five questions asked of one scenario, and what belongs to each.

use crate::inputs::Key;

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
            Self::Platform => &[Key::Stage, Key::Followers, Key::Relevance, Key::Throttle],
            Self::Contacts => &[Key::Subscribers, Key::Signups, Key::OpenRate, Key::Followers, Key::NewFollowers],
            Self::Readers => &[Key::Silent, Key::SilentValue, Key::TrustContacts, Key::Posts, Key::Mails],
            Self::Partners => &[Key::Partners, Key::NewPartners, Key::Referrals, Key::Introductions, Key::ShockMonth],
            Self::Customers => &[Key::Fit, Key::Booked, Key::Closed, Key::Capacity, Key::Revenue],
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
            Self::Partners => &[
                "month",
                "partners",
                "clients",
                "customers_partners",
                "customers_clients",
                "customers_social",
                "customers_email",
                "customers_found",
            ],
            Self::Customers => &[
                "month",
                "conversations",
                "turned_away",
                "customers_social",
                "customers_email",
                "customers_partners",
                "customers_clients",
                "customers_found",
                "revenue",
                "hours",
                "cost",
            ],
        }
    }
}

/// What the platform chart is drawn along.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum PlatformAxis {
    /// The platform's growth stage.
    #[default]
    Stage,
    /// The months of the forecast.
    Time,
}

impl PlatformAxis {
    /// Both axes.
    pub const ALL: [PlatformAxis; 2] = [Self::Stage, Self::Time];

    /// The axis's id in links.
    pub fn id(self) -> &'static str {
        match self {
            Self::Stage => "stage",
            Self::Time => "time",
        }
    }

    /// The axis with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|axis| axis.id() == id)
    }
}
