//! List or friends? In how many cases the answer holds.

use super::cases::{almost_all, at_first, ever, hardly_any, in_the_end, of_ten, some};
use super::claim::{Place, Sure, SureClaim};
use crate::model::contacts::opened;
use crate::model::summary::Lead;
use crate::questions::Comparison;

pub(super) static CLAIMS: &[SureClaim] = &[
    SureClaim {
        key: "sure.contacts.surely",
        place: Place::Behind,
        holds: |sure| leads(sure) && almost_all(first(sure)) && (!is_lost(sure) || hardly_any(last(sure))),
        figures: &[],
    },
    SureClaim {
        key: "sure.contacts.cases",
        place: Place::Behind,
        holds: |sure| leads(sure) && !is_lost(sure) && some(first(sure)),
        figures: &[("cases", |sure| of_ten(first(sure))), ("in_the_end", |sure| of_ten(last(sure)))],
    },
    SureClaim {
        key: "sure.contacts.never",
        place: Place::Behind,
        holds: |sure| never(sure) && hardly_any(ever(sure, Comparison::List)),
        figures: &[],
    },
    SureClaim {
        key: "sure.contacts.perhaps",
        place: Place::Behind,
        holds: |sure| (never(sure) || is_lost(sure)) && some(last(sure)),
        figures: &[("in_the_end", |sure| of_ten(last(sure)))],
    },
];

/// One mail reaches more people than one post from some month on, for a while at least.
fn leads(sure: &Sure<'_>) -> bool {
    sure.outlook.summary.list_leads != Lead::Never
}

/// It never does, though mails are opened and one of both reaches somebody.
fn never(sure: &Sure<'_>) -> bool {
    let today = sure.outlook.first();
    !leads(sure)
        && opened(&sure.outlook.scenario) > 0.0
        && sure.outlook.last().subscribers > 0.0
        && today.reached_social + today.reached_email > 0.0
}

/// The lead is lost again, as the scenario has it.
fn is_lost(sure: &Sure<'_>) -> bool {
    sure.outlook.summary.list_leads.lost_in().is_some()
}

fn first(sure: &Sure<'_>) -> f64 {
    at_first(sure, Comparison::List)
}

fn last(sure: &Sure<'_>) -> f64 {
    in_the_end(sure, Comparison::List)
}
