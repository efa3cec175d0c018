//! Whom messages reach, and whom they convince: the dear part of a forecast, which most of what follows does not change.

use super::contacts::{self, People};
use super::readers::{self, Persuasion};
use crate::inputs::{Group, Key, Scenario};

/// Everyone who is reached, month by month, and who of them becomes convinced.
#[derive(Clone, Debug, PartialEq)]
pub struct Audience {
    /// Followers, subscribers and strangers of each month.
    pub people: Vec<People>,
    /// Who becomes convinced on the network.
    pub social: Persuasion,
    /// Who becomes convinced on the list.
    pub email: Persuasion,
}

impl Audience {
    /// Computes the audience of every month.
    pub fn of(scenario: &Scenario) -> Self {
        let people = contacts::people(scenario);
        let social = readers::social(scenario, &people);
        let email = readers::email(scenario, &people);
        Self { people, social, email }
    }

    /// Whether the audience stays the same whatever this input is: what partners, clients and conversations make of the
    /// convinced, and how many of these fit.
    pub fn ignores(key: Key) -> bool {
        matches!(key.parameter().group, Group::Partners | Group::Clients | Group::Conversations)
            || matches!(key, Key::Fit | Key::FitEmail)
    }
}
