//! Section 4, clients: content clients recommend, too, for 36 months on average.

use crate::inputs::Inputs;

/// Months for which a client recommends on average.
const MONTHS: f64 = 36.0;

/// Inquiries of a month that so many clients bring, `client_referrals/12 · K`, of which a crisis leaves the share
/// `steady`.
pub fn inquiries(inputs: &Inputs, clients: f64, steady: f64) -> f64 {
    inputs.client_referrals / 12.0 * clients * steady
}

/// Clients a month later: `K · (1 − 1/36) + customers`.
pub fn after(clients: f64, customers: f64) -> f64 {
    clients * (1.0 - 1.0 / MONTHS) + customers
}
