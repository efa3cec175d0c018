//! The best mix within limits.

use std::io::{self, Write};

use reach_calculator::questions::{Limits, Outcome, Plan, best_mix};
use serde::Serialize;
use serde_json::Number;

use super::named::number;
use crate::asked::Year;

/// Writes the best mix; where none keeps within the limits, what comes of doing nothing, and says so.
pub(super) fn write(out: &mut impl Write, year: Year, limits: Limits) -> io::Result<()> {
    let mix = best_mix(year.case, limits);
    let shape = MixShape::of(mix.best.map(|best| best.plan), &mix.best.map_or(mix.nothing, |best| best.outcome));
    if mix.best.is_none() {
        let Outcome { most_hours, most_cash, .. } = mix.nothing;
        eprintln!("even nothing takes {most_hours:.1} hours and {most_cash:.2} EUR in a month: there is no such mix");
    }
    serde_json::to_writer_pretty(&mut *out, &shape)?;
    writeln!(out)
}

/// Hours and cash are the most that any month takes, to be held against the limits.
#[derive(Serialize)]
pub(super) struct MixShape {
    posts: Option<Number>,
    mails: Option<Number>,
    new_partners: Option<Number>,
    ad_budget: Option<Number>,
    customers: f64,
    hours: f64,
    cash: f64,
}

impl MixShape {
    pub(super) fn of(plan: Option<Plan>, outcome: &Outcome) -> Self {
        let figure = |figure: fn(Plan) -> f64| plan.map(figure).map(number);
        Self {
            posts: figure(|plan| plan.posts),
            mails: figure(|plan| plan.mails),
            new_partners: figure(|plan| plan.new_partners),
            ad_budget: figure(|plan| plan.ad_budget),
            customers: outcome.customers,
            hours: outcome.most_hours,
            cash: outcome.most_cash,
        }
    }
}
