//! How the scenario's answer differs from that of the pinned baseline.

use super::Sentence;
use crate::chapter::{Chapter, Outlook, customers, inquiries_of_readers, recommended_last_year};
use crate::format::Locale;

/// The chapter's figure against the baseline's, as one sentence.
pub fn difference(chapter: Chapter, outlook: &Outlook, baseline: &Outlook, locale: Locale) -> Sentence {
    let (now, then) = (figure(chapter, outlook), figure(chapter, baseline));
    let (now, then) = (locale.count(now), locale.count(then));
    if now == then {
        return Sentence::new("difference.none").with("now", now);
    }
    let key = match chapter {
        Chapter::Platform => "difference.platform",
        Chapter::Contacts => "difference.contacts",
        Chapter::Readers => "difference.readers",
        Chapter::Partners => "difference.partners",
        Chapter::Customers => "difference.customers",
    };
    Sentence::new(key).with("now", now).with("then", then)
}

/// The figure that the difference is about: people whom a post reaches today, subscribers as good as the followers,
/// inquiries and customers of the first year, customers by recommendation in the last.
fn figure(chapter: Chapter, outlook: &Outlook) -> f64 {
    let months = outlook.months();
    match chapter {
        Chapter::Platform => months.first().map_or(0.0, |month| month.reached_social),
        Chapter::Contacts => outlook.summary.break_even_list.unwrap_or(f64::INFINITY),
        Chapter::Readers => months.iter().take(12).map(inquiries_of_readers).sum(),
        Chapter::Partners => recommended_last_year(months),
        Chapter::Customers => months.iter().take(12).map(customers).sum(),
    }
}
