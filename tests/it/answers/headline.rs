//! Which sentences each chapter says, in plain cases; `claims` asks the same of thousands of scenarios.

use reach_calculator::answers::{Chapter, headline};

use super::{number, outlook};

/// Keys of all sentences that a chapter says of a scenario.
fn said(chapter: Chapter, link: &str) -> Vec<&'static str> {
    headline(chapter, &outlook(link)).iter().map(|sentence| sentence.key).collect()
}

/// The chapter says exactly these sentences, in this order.
#[track_caller]
fn says(chapter: Chapter, link: &str, expected: &str) {
    assert_eq!(said(chapter, link).join(" "), expected, "{link}");
}

/// Among others, the chapter says this sentence, with this figure.
#[track_caller]
fn names(chapter: Chapter, link: &str, key: &str, name: &str, expected: f64) {
    let sentences = headline(chapter, &outlook(link));
    let sentence = sentences.iter().find(|sentence| sentence.key == key);
    let named = number(sentence.unwrap_or_else(|| panic!("{link} says {key}")), name);
    assert!((named - expected).abs() <= 0.005 * expected.abs(), "{link}: {name} of {key} is {named}");
}

#[test]
fn a_post_is_said_to_reach_whom_it_reaches_today_and_in_the_last_month() {
    use Chapter::Platform;
    says(Platform, "rc1", "platform.fewer_of_more platform.list_needed platform.strangers_recommended");
    names(Platform, "rc1", "platform.fewer_of_more", "today", 122.3);
    names(Platform, "rc1", "platform.fewer_of_more", "later", 75.0);
    names(Platform, "rc1", "platform.fewer_of_more", "later_followers", 1_778.0);
    names(Platform, "rc1&months=18", "platform.fewer_of_more", "years", 1.5);
    says(Platform, "rc1&followers=0", "platform.nobody platform.list_leads");
    says(
        Platform,
        "rc1&new_followers=0&follow_rate=0&recommended=0&discovery=0",
        "platform.fewer platform.list_needed",
    );
    says(
        Platform,
        "rc1&new_followers=300&recommended=0&discovery=0&stage=0.9",
        "platform.as_many platform.list_needed",
    );
    says(Platform, "rc1&shock_month=1", "platform.unseen platform.list_leads events.shock");
    says(Platform, "rc1&shock_month=24&recommended=0", "platform.gone platform.list_needed events.shock");
}

#[test]
fn strangers_come_because_a_platform_is_young_or_because_the_feed_recommends() {
    let why = |link| said(Chapter::Platform, link).into_iter().find(|key| key.starts_with("platform.strangers"));
    assert_eq!(why("rc1&s=0.15"), Some("platform.strangers_young"));
    assert_eq!(why("rc1&pr=tiktok-2026"), Some("platform.strangers_recommended"));
    assert_eq!(why("rc1&pr=facebook-page-2026"), Some("platform.strangers_recommended"));
    assert_eq!(why("rc1&s=0.6&discovery=3&recommended=0"), Some("platform.strangers"));
    assert_eq!(why("rc1&recommended=0&discovery=0"), None);
    let first = outlook("rc1&pr=tiktok-2026").first();
    names(
        Chapter::Platform,
        "rc1&pr=tiktok-2026",
        "platform.strangers_recommended",
        "strangers",
        first.reached_strangers,
    );
}

#[test]
fn what_happens_is_said_only_where_it_happens_within_the_horizon_and_takes_something() {
    for chapter in [Chapter::Platform, Chapter::Partners] {
        let fails = |link| said(chapter, link).contains(&"events.shock");
        assert!(fails("rc1&shock_month=1") && fails("rc1&shock_month=36&months=36"));
        assert!(!fails("rc1&shock_month=37&months=36") && !fails("rc1&shock_month=12&shock_severity=0"));
        names(chapter, "rc1&shock_month=24&shock_severity=0.4", "events.shock", "month", 24.0);
        names(chapter, "rc1&shock_month=24&shock_severity=0.4", "events.shock", "severity", 0.4);
        assert!(said(chapter, "rc1&stop_month=7").contains(&"events.stop"));
        assert!(!said(chapter, "rc1&stop_month=7&posts=0&mails=0").contains(&"events.stop"), "nothing ends");
    }
    let all = "partners.always partners.share partners.full events.shock events.stop events.crisis";
    says(Chapter::Partners, "rc1&stop_month=7&shock_month=6&crisis_month=5", all);
}

#[test]
fn a_list_leads_always_never_for_a_while_or_from_a_month_on() {
    use Chapter::Contacts;
    let verdict = |link| said(Contacts, link)[0];
    names(Contacts, "rc1", "contacts.from", "month", 31.0);
    names(Contacts, "rc1", "contacts.from", "list", 538.0);
    names(Contacts, "rc1", "contacts.from", "email", 45.4);
    names(Contacts, "rc1", "contacts.from", "social", 122.3);
    assert_eq!(verdict("rc1&subscribers=3000"), "contacts.always");
    assert_eq!(verdict("rc1&open_rate=0"), "contacts.unopened");
    assert_eq!(verdict("rc1&followers=0&new_followers=0&subscribers=0&signups=0&asking=0"), "contacts.neither");
    assert_eq!(verdict("rc1&subscribers=0&signups=0&asking=0"), "contacts.empty");
    assert_eq!(verdict("rc1&signups=1&subscribers=20"), "contacts.ceiling");
    assert_eq!(verdict("rc1&months=12"), "contacts.not_yet");
    let fading = "rc1&subscribers=900&signups=0&list_decay=0.3&new_followers=60";
    names(Contacts, fading, "contacts.until", "until", 12.0);
}

#[test]
fn where_the_list_stays_behind_the_sign_ups_are_named_that_would_do() {
    let behind = "rc1&signups=1&subscribers=20";
    let needed = number(&headline(Chapter::Contacts, &outlook(behind))[1], "signups");
    assert_eq!(needed, needed.ceil());
    let leads = |signups: f64| said(Chapter::Contacts, &format!("rc1&subscribers=20&signups={signups}"))[0];
    assert!(["contacts.from", "contacts.between", "contacts.once"].contains(&leads(needed)), "{}", leads(needed));
    assert!(["contacts.ceiling", "contacts.not_yet"].contains(&leads(needed - 1.0)), "{}", leads(needed - 1.0));
    assert!(!said(Chapter::Contacts, "rc1").contains(&"contacts.signups"));
}

#[test]
fn a_friend_list_is_full_today_or_from_a_month_on() {
    use Chapter::Contacts;
    names(Contacts, "rc1&followers=5000", "contacts.cap", "cap", 5000.0);
    names(Contacts, "rc1&followers=4999&new_followers=200", "contacts.cap_from", "month", 2.0);
    assert!(!said(Contacts, "rc1&followers=4999&new_followers=0&follow_rate=0").contains(&"contacts.cap_from"));
    let full = outlook("rc1&new_followers=300").forecast.months;
    let full = full.iter().find(|month| month.followers >= 5000.0).expect("it is full in the end").month;
    names(Contacts, "rc1&new_followers=300", "contacts.cap_from", "month", full);
}

#[test]
fn silent_readers_lead_the_verdict_where_they_make_half_of_the_inquiries_or_more() {
    use Chapter::Readers;
    says(Readers, "rc1", "readers.main");
    names(Readers, "rc1", "readers.main", "reactions", 80.07);
    names(Readers, "rc1", "readers.main", "silent", 4.310);
    names(Readers, "rc1", "readers.main", "inquiries", 5.690);
    says(Readers, "rc1&silent=0.5&silent_value=0.3", "readers.active");
    says(Readers, "rc1&followers=100&subscribers=10", "readers.main_share");
    says(Readers, "rc1&silent=0.2&silent_value=0.3&followers=100&subscribers=10", "readers.active_share");
    says(Readers, "rc1&posts=0", "readers.unseen");
    says(Readers, "rc1&reaction_rate=0&followers=50&subscribers=10", "readers.unseen_share");
    says(Readers, "rc1&fit=0&fit_email=0", "readers.nobody");
    says(Readers, "rc1&fit=0&fit_email=0&posts=0", "readers.nothing");
}

#[test]
fn a_part_that_would_round_to_all_inquiries_is_told_as_a_share() {
    use Chapter::Readers;
    // 2.5 of 3.1 would read "3 of 3".
    says(Readers, "rc1&pr=cap-claimed", "readers.main_share");
    says(Readers, "rc1&posts=0&silent=0.97", "readers.unseen_share");
    says(Readers, "rc1&silent=0.97", "readers.main_share");
    says(Readers, "rc1&silent=0.2&silent_value=0.3", "readers.active_share");
}

#[test]
fn recommendations_lead_always_never_for_a_while_or_from_a_month_on() {
    use Chapter::Partners;
    let verdict = |link: &str| said(Partners, link)[0];
    let alone = "partners_found=0&past_clients=0&client_referrals=0&new_partners=0&introductions=0";
    says(Partners, "rc1", "partners.always partners.share partners.full");
    names(Partners, "rc1", "partners.share", "recommended", 6.706);
    names(Partners, "rc1", "partners.share", "year", 5.0);
    names(Partners, "rc1", "partners.full", "month", 39.0);
    names(Partners, "rc1&partners=0&past_clients=0", "partners.from", "month", 13.0);
    names(Partners, &format!("rc1&{alone}&partners=3&partner_loss=0.6"), "partners.until", "until", 5.0);
    assert_eq!(verdict(&format!("rc1&{alone}&partners=0")), "partners.never");
    assert_eq!(verdict(&format!("rc1&{alone}&partners=0&fit=0")), "partners.nothing");
    assert!(!said(Partners, "rc1&partner_capacity=60").contains(&"partners.full"));
    assert!(!said(Partners, "rc1&partners=0&partner_capacity=0").contains(&"partners.full"), "nobody is wanted");
}

#[test]
fn customers_are_said_with_what_they_bring_and_whether_they_pay() {
    use Chapter::Customers;
    says(Customers, "rc1", "customers.main customers.costs_more customers.lever");
    names(Customers, "rc1", "customers.main", "customers", 3.061);
    names(Customers, "rc1", "customers.main", "revenue", 6_121.0);
    names(Customers, "rc1", "customers.costs_more", "hours", 131.6);
    names(Customers, "rc1", "customers.costs_more", "rate", 90.0);
    says(Customers, "rc1&revenue=20000", "customers.main customers.pays customers.lever");
    says(Customers, "rc1&booked=0&referral_booked=0", "customers.nobody");
    says(
        Customers,
        "rc1&partners=0&new_partners=0&past_clients=0",
        "customers.main customers.costs_more customers.lever",
    );
    says(
        Customers,
        "rc1&fit=0&fit_email=0&partners=0&new_partners=0&past_clients=0",
        "customers.under_one customers.costs_more customers.lever",
    );
    let idle =
        "rc1&hours_per_post=0&hours_per_mail=0&hours_per_partner=0&hours_per_new_partner=0&hours_per_conversation=0";
    says(Customers, idle, "customers.main customers.lever");
}

#[test]
fn time_is_the_bottleneck_only_where_somebody_is_turned_away_in_the_first_year() {
    use Chapter::Customers;
    let year = outlook("rc1&capacity=0.4").summary.years[0].turned_away;
    names(Customers, "rc1&capacity=0.4", "customers.turned_away", "turned_away", year);
    assert!(!said(Customers, "rc1&capacity=1").contains(&"customers.turned_away"));
    says(Customers, "rc1&capacity=0", "customers.nobody customers.turned_away");
}
