//! What does it bring?

use super::Sentence;
use crate::chapter::Outlook;
use crate::format::Locale;

pub(super) fn sentences(outlook: &Outlook, locale: Locale) -> Vec<Sentence> {
    let Some(year) = outlook.summary.years.first() else { return Vec::new() };
    let customers = year.customers.total();
    let main = if customers > 0.0 {
        Sentence::new("customers.main")
            .with("customers", locale.count(customers))
            .with("revenue", locale.euro_with(year.revenue, 0, 0))
    } else {
        Sentence::new("customers.nobody")
    };
    let turned_away = (year.turned_away > 0.0).then(|| {
        Sentence::new("customers.turned_away")
            .with("turned_away", locale.count(year.turned_away))
            .with("capacity", locale.count(outlook.scenario.capacity))
    });
    let hours = year.hours.total();
    let effort = (customers > 0.0 && hours > 0.0).then(|| {
        Sentence::new("customers.effort")
            .with("hours", locale.count(hours / customers))
            .with("cost", locale.euro_with(year.cost.total() / customers, 0, 0))
    });
    let mut sentences = vec![main];
    sentences.extend(turned_away);
    sentences.extend(effort);
    sentences
}
