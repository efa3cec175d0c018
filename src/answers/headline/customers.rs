//! What does it bring?

use crate::answers::{Chapter, Figure, Outlook, Sentence};

pub(super) fn sentences(outlook: &Outlook) -> Vec<Sentence> {
    let Some(year) = outlook.summary.years.first() else { return Vec::new() };
    let customers = Chapter::Customers.figure(outlook);
    let main = if customers > 0.0 {
        Sentence::new("customers.main")
            .with("customers", Figure::Count(customers))
            .with("revenue", Figure::Euro(year.revenue.total()))
    } else {
        Sentence::new("customers.nobody")
    };
    let turned_away = (year.turned_away > 0.0).then(|| {
        Sentence::new("customers.turned_away")
            .with("turned_away", Figure::Count(year.turned_away))
            .with("capacity", Figure::Count(outlook.scenario.capacity))
    });
    let hours = year.hours.total();
    let effort = (customers > 0.0 && hours > 0.0).then(|| {
        Sentence::new("customers.effort")
            .with("hours", Figure::Count(hours / customers))
            .with("cost", Figure::Euro(year.cost.total() / customers))
    });
    let mut sentences = vec![main];
    sentences.extend(turned_away);
    sentences.extend(effort);
    sentences
}
