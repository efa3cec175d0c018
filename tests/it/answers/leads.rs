//! Who leads, from when and until when: of list and posts, of recommendations and posts.

use proptest::prelude::*;
use reach_calculator::answers::{Chapter, Outlook, Sentence, headline};
use reach_calculator::model::Month;

use super::{number, outlook};
use crate::scenarios::{any_scenario, config};

/// The sentence about the lead: its last word, such as `from`, and its month.
fn lead(chapter: Chapter, outlook: &Outlook) -> (&'static str, Option<f64>) {
    let leads = |sentence: &Sentence| {
        let (_, word) = sentence.key.split_once('.')?;
        let months = sentence.figures.iter().any(|figure| figure.0 == "month");
        let found = ["always", "from", "lost", "never", "nothing"].into_iter().find(|known| *known == word)?;
        Some((found, months.then(|| number(sentence, "month"))))
    };
    headline(chapter, outlook).iter().find_map(leads).unwrap_or(("never", None))
}

#[track_caller]
fn leads(chapter: Chapter, link: &str, word: &str, month: impl Into<Option<f64>>) {
    assert_eq!(lead(chapter, &outlook(link)), (word, month.into()), "{link}");
}

#[test]
fn a_list_leads_always_never_from_a_month_on_or_until_one() {
    use Chapter::Contacts;
    leads(Contacts, "rc1&subscribers=3000", "always", None);
    leads(Contacts, "rc1&subscribers=0&signups=0&asking=0", "never", None);
    leads(Contacts, "rc1", "from", 31.0);
    leads(Contacts, "rc1&subscribers=900&signups=0&list_decay=0.3&new_followers=60", "lost", 12.0);
    leads(Contacts, "rc1&followers=0&new_followers=0&subscribers=0&signups=0&asking=0", "never", None);
}

#[test]
fn recommendations_lead_always_never_from_a_month_on_or_until_one() {
    use Chapter::Partners;
    leads(Partners, "rc1&pr=network&partner_tenure=5", "always", None);
    let alone = "partners_found=0&past_clients=0&client_referrals=0&new_partners=0&introductions=0";
    leads(Partners, &format!("rc1&{alone}&partners=0"), "never", None);
    leads(Partners, "rc1&partners=0&past_clients=0", "from", 13.0);
    leads(Partners, &format!("rc1&{alone}&partners=3&partner_loss=0.6"), "lost", 5.0);
    leads(Partners, &format!("rc1&{alone}&partners=0&fit=0"), "nothing", None);
}

/// Judges the sentence by the months alone.
fn holds((word, month): (&str, Option<f64>), ahead: &[bool]) -> bool {
    let at = |month: f64| ahead.get(month as usize - 1).copied();
    match (word, month) {
        ("never" | "nothing", None) => ahead.iter().all(|ahead| !ahead),
        ("always", None) => ahead.iter().all(|ahead| *ahead),
        ("from", Some(month)) => {
            ahead[month as usize - 1..].iter().all(|ahead| *ahead) && at(month - 1.0) == Some(false)
        }
        ("lost", Some(month)) => {
            let (before, start) = (&ahead[..month as usize], ahead.iter().position(|ahead| *ahead));
            let first = start.is_some_and(|start| before[start..].iter().all(|ahead| *ahead));
            first && at(month + 1.0) == Some(false) && ahead.last() == Some(&false)
        }
        _ => false,
    }
}

/// Month by month, whether one figure lies above the other.
fn ahead(outlook: &Outlook, one: fn(&Month) -> f64, other: fn(&Month) -> f64) -> Vec<bool> {
    outlook.months().iter().map(|month| one(month) > other(month)).collect()
}

proptest! {
    #![proptest_config(config(200))]

    #[test]
    fn every_sentence_about_a_lead_is_true(scenario in any_scenario()) {
        let outlook = Outlook::new(scenario);
        let list = ahead(&outlook, |month| month.reached_email, |month| month.reached_social);
        let partners = ahead(&outlook, |month| month.customers().recommended(), |month| month.customers_social);
        for (chapter, ahead) in [(Chapter::Contacts, list), (Chapter::Partners, partners)] {
            let lead = lead(chapter, &outlook);
            prop_assert!(holds(lead, &ahead), "{:?}: {:?} of {:?}", chapter, lead, ahead);
        }
    }
}
