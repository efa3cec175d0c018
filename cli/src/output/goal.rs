//! How much of each lever a goal takes.

use std::io::{self, Write};

use reach_calculator::questions::{Answer, Goal};
use serde::Serialize;
use serde_json::Number;

use super::named::{InOrder, number};
use crate::asked::Year;

/// Writes each lever's answer by its name.
pub(super) fn write(out: &mut impl Write, year: Year, customers: f64) -> io::Result<()> {
    let goal = Goal::new(year.case, customers);
    let answers = goal.answers().map(|answer| (answer.key.parameter().name, AnswerShape::from(answer)));
    serde_json::to_writer_pretty(&mut *out, &InOrder(answers.collect()))?;
    writeln!(out)
}

/// Customers, hours and cash are those of the year with this value; where nothing reaches the goal, with the best one.
#[derive(Serialize)]
struct AnswerShape {
    value: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    best: Option<Number>,
    customers: f64,
    hours: f64,
    cash: f64,
}

impl From<Answer> for AnswerShape {
    fn from(answer: Answer) -> Self {
        let value = number(answer.value);
        let (value, best) = if answer.is_reached { (Some(value), None) } else { (None, Some(value)) };
        let outcome = answer.outcome;
        Self { value, best, customers: outcome.customers, hours: outcome.hours, cash: outcome.cash }
    }
}
