//! What an assumption is about, more finely than the table has it where readers are concerned.

use crate::inputs::{Group, Key};

/// Assumptions that are shown as one bar until somebody opens it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// What a platform does with reach, and today's reach itself.
    Platform,
    /// Who follows and who is on the list.
    Audience,
    /// How readers come to trust.
    Trust,
    /// Who needs and asks.
    Demand,
    /// What else is assumed of readers.
    Readers,
    /// Partners who recommend.
    Partners,
    /// Clients who recommend.
    Clients,
    /// People who find a piece, or to whom a reader passes it on.
    Found,
    /// From inquiry to customer.
    Conversations,
    /// Costs.
    Effort,
    /// A bad story.
    Events,
}

impl Theme {
    /// The theme of an input; `None` for the horizon, of which nothing is assumed.
    pub fn of(key: Key) -> Option<Self> {
        Some(match key {
            Key::Silent
            | Key::EngagedVisibility
            | Key::Heterogeneity
            | Key::Noticed
            | Key::TrustContacts
            | Key::Memory => Self::Trust,
            Key::Fit | Key::FitEmail | Key::Need | Key::SilentValue => Self::Demand,
            _ => match key.parameter().group {
                Group::Platform => Self::Platform,
                Group::Social | Group::Email => Self::Audience,
                Group::Readers => Self::Readers,
                Group::Partners => Self::Partners,
                Group::Clients => Self::Clients,
                Group::Found => Self::Found,
                Group::Conversations => Self::Conversations,
                Group::Effort => Self::Effort,
                Group::Events => Self::Events,
                Group::Horizon => return None,
            },
        })
    }

    /// Its name in texts and files.
    pub fn id(self) -> &'static str {
        match self {
            Self::Platform => "platform",
            Self::Audience => "audience",
            Self::Trust => "trust",
            Self::Demand => "demand",
            Self::Readers => "readers",
            Self::Partners => "partners",
            Self::Clients => "clients",
            Self::Found => "found",
            Self::Conversations => "conversations",
            Self::Effort => "effort",
            Self::Events => "events",
        }
    }
}
