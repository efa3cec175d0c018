//! What happens in the course of the months: the platform fails, the user stops, both from a month on.
//!
//! Months are counted from 1; those up to 0 are the past, of which only the number of messages is known.

use crate::inputs::Inputs;

/// Posts of a month: `posts_before` in the past, `posts` from month 1 on, none from `stop_month` on.
pub fn posts(inputs: &Inputs, month: f64) -> f64 {
    if month < 1.0 { inputs.posts_before } else { until_stop(inputs, month, inputs.posts) }
}

/// Mails of a month: `mails_before` in the past, `mails` from month 1 on, none from `stop_month` on.
pub fn mails(inputs: &Inputs, month: f64) -> f64 {
    if month < 1.0 { inputs.mails_before } else { until_stop(inputs, month, inputs.mails) }
}

/// Euros spent on advertising for the list in a month: `ad_budget`, none from `stop_month` on.
pub fn advertising(inputs: &Inputs, month: f64) -> f64 {
    until_stop(inputs, month, inputs.ad_budget)
}

/// Share of the platform's visibility that is left in a month: 1 before `shock_month`, 1 − `shock_severity` from it on.
pub fn health(inputs: &Inputs, month: f64) -> f64 {
    if since(inputs.shock_month, month) { 1.0 - inputs.shock_severity } else { 1.0 }
}

/// Months from 1 on in which the user still posts and mails, of a forecast of this length.
pub fn active_months(inputs: &Inputs) -> f64 {
    if inputs.stop_month > 0.0 { inputs.months.min(inputs.stop_month - 1.0) } else { inputs.months }
}

fn until_stop(inputs: &Inputs, month: f64, figure: f64) -> f64 {
    if since(inputs.stop_month, month) { 0.0 } else { figure }
}

/// Whether an event has come by this month; 0 stands for an event that never comes.
fn since(event: f64, month: f64) -> bool {
    event > 0.0 && month >= event
}
