//! Which sentences each chapter says, and when.

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
fn a_platform_is_said_to_show_posts_unless_nobody_follows() {
    use Chapter::Platform;
    says(Platform, "rc1&followers=0", "platform.nobody");
    names(Platform, "rc1&followers=0", "platform.nobody", "rate", 0.2126);
    says(Platform, "rc1&stage=0.9", "platform.main platform.fit");
    names(Platform, "rc1", "platform.main", "followers", 1500.0);
    names(Platform, "rc1", "platform.main", "now", 122.3);
    names(Platform, "rc1", "platform.main", "later", 64.56);
    names(Platform, "rc1&months=18", "platform.main", "years", 1.5);
    names(Platform, "rc1&months=12", "platform.main", "years", 1.0);
}

#[test]
fn strangers_are_named_only_where_they_outnumber_the_followers_reached() {
    use Chapter::Platform;
    let recommended = "rc1&pr=tiktok-2026";
    says(Platform, recommended, "platform.main platform.strangers platform.fit");
    let first = outlook(recommended).forecast.months[0];
    names(Platform, recommended, "platform.strangers", "strangers", first.reached_strangers);
    says(Platform, "rc1", "platform.main platform.fit");
    says(Platform, "rc1&stage=0.1&discovery=5", "platform.main platform.strangers platform.fit");
    says(Platform, "rc1&pr=tiktok-2026&market=1500", "platform.main platform.fit");
    // As many of the ones as of the others: nobody at all.
    says(Platform, "rc1&shock_month=1", "platform.main shock platform.fit");
}

#[test]
fn a_failing_platform_is_said_only_where_it_fails_within_the_horizon_and_takes_something() {
    for chapter in [Chapter::Platform, Chapter::Partners] {
        let fails = |link| said(chapter, link).contains(&"shock");
        assert!(fails("rc1&shock_month=1"));
        assert!(fails("rc1&shock_month=36&months=36"));
        assert!(!fails("rc1&shock_month=37&months=36"));
        assert!(!fails("rc1&shock_month=0"));
        assert!(!fails("rc1&shock_month=12&shock_severity=0"));
        names(chapter, "rc1&shock_month=24&shock_severity=0.4", "shock", "month", 24.0);
        names(chapter, "rc1&shock_month=24&shock_severity=0.4", "shock", "severity", 0.4);
    }
    for chapter in [Chapter::Contacts, Chapter::Readers, Chapter::Customers] {
        assert!(!said(chapter, "rc1&shock_month=12").contains(&"shock"), "{chapter:?} says nothing of it");
    }
}

#[test]
fn a_failure_takes_away_what_a_post_reaches_later() {
    names(Chapter::Platform, "rc1&shock_month=24", "platform.main", "later", 0.0);
    names(Chapter::Platform, "rc1&shock_month=24&shock_severity=0.5", "platform.main", "later", 32.88);
    names(Chapter::Platform, "rc1&shock_month=61", "platform.main", "later", 64.56);
}

#[test]
fn a_list_is_measured_by_what_a_post_reaches() {
    use Chapter::Contacts;
    says(Contacts, "rc1", "contacts.main contacts.from");
    names(Contacts, "rc1", "contacts.main", "list", 538.0);
    names(Contacts, "rc1", "contacts.main", "followers", 1500.0);
    says(Contacts, "rc1&open_rate=0", "contacts.unopened");
    says(Contacts, "rc1&followers=0&new_followers=0", "contacts.unreached contacts.always");
}

#[test]
fn a_list_is_called_empty_only_where_it_stays_so() {
    use Chapter::Contacts;
    // Whoever finds somebody may sign up, too.
    says(Contacts, "rc1&subscribers=0&signups=0&asking=0", "contacts.main contacts.empty");
    says(Contacts, "rc1&subscribers=0&signups=0", "contacts.main");
    says(Contacts, "rc1&subscribers=0&signups=1&asking=0", "contacts.main");
    says(Contacts, "rc1&subscribers=50&signups=0", "contacts.main");
}

#[test]
fn a_friend_list_is_full_today_or_from_a_month_on() {
    use Chapter::Contacts;
    says(Contacts, "rc1&followers=5000", "contacts.main contacts.cap");
    names(Contacts, "rc1&followers=5000", "contacts.cap", "cap", 5000.0);
    says(Contacts, "rc1&followers=4999&new_followers=200", "contacts.main contacts.cap_from");
    names(Contacts, "rc1&followers=4999&new_followers=200", "contacts.cap_from", "month", 2.0);
    says(Contacts, "rc1&followers=4999&new_followers=0&follow_rate=0", "contacts.main contacts.from");
    let months = outlook("rc1&new_followers=300").forecast.months;
    let full = months.iter().find(|month| month.followers >= 5000.0).expect("it is full in the end").month;
    names(Contacts, "rc1&new_followers=300", "contacts.cap_from", "month", full);
    names(Contacts, "rc1&new_followers=300", "contacts.cap_from", "cap", 5000.0);
}

#[test]
fn silent_readers_lead_the_headline_where_they_make_half_of_the_inquiries_or_more() {
    use Chapter::Readers;
    says(Readers, "rc1", "readers.main readers.inquiries");
    names(Readers, "rc1", "readers.main", "share", 0.7575);
    names(Readers, "rc1", "readers.main", "others", 0.2425);
    names(Readers, "rc1", "readers.main", "reactions", 80.07);
    names(Readers, "rc1", "readers.inquiries", "inquiries", 5.69);
    // As many silent readers as active ones, seen and counted alike.
    let even = "rc1&silent=0.5&creators=0&silent_value=1&engaged_visibility=1";
    names(Readers, even, "readers.main", "share", 0.5);
    says(Readers, "rc1&silent=0.2&silent_value=0.3", "readers.active readers.inquiries");
    names(Readers, "rc1&silent=0.2&silent_value=0.3", "readers.active", "others", 0.9468);
}

#[test]
fn no_inquiry_in_the_first_year_is_said_instead_of_a_share() {
    says(Chapter::Readers, "rc1&fit=0&fit_email=0", "readers.nobody");
    names(Chapter::Readers, "rc1&fit=0&fit_email=0", "readers.nobody", "reactions", 80.07);
    says(Chapter::Readers, "rc1&posts=0&mails=0&history=0", "readers.nobody");
}

#[test]
fn nothing_is_said_to_bring_customers_only_where_neither_posts_nor_recommendations_do() {
    use Chapter::Partners;
    let alone = "rc1&partners=0&new_partners=0&partners_found=0&client_referrals=0";
    says(Partners, &format!("{alone}&fit=0"), "partners.nothing");
    says(Partners, alone, "partners.never");
    says(Partners, "rc1&fit=0&new_partners=0&partner_loss=0.5", "partners.always partners.customers");
    says(Partners, "rc1&fit=0&partners=0&new_partners=0&partners_found=0", "partners.always partners.customers");
}

#[test]
fn recommendations_are_counted_where_they_bring_anybody() {
    use Chapter::Partners;
    names(Partners, "rc1", "partners.customers", "customers", 6.706);
    names(Partners, "rc1&months=12", "partners.customers", "customers", 1.753);
    assert!(!said(Partners, "rc1&referrals=0&client_referrals=0").contains(&"partners.customers"));
}

#[test]
fn a_network_is_full_from_the_month_in_which_it_is() {
    use Chapter::Partners;
    names(Partners, "rc1", "partners.full", "month", 39.0);
    names(Partners, "rc1", "partners.full", "capacity", 15.0);
    names(Partners, "rc1&partners=15&partner_loss=0", "partners.full", "month", 1.0);
    assert!(!said(Partners, "rc1&partner_capacity=60").contains(&"partners.full"));
    assert!(!said(Partners, "rc1&partners=0&partner_capacity=0").contains(&"partners.full"), "nobody is wanted");
}

#[test]
fn what_happens_is_said_last_of_partners() {
    let expected = "partners.always partners.customers partners.full shock";
    says(Chapter::Partners, "rc1&shock_month=50", expected);
    let all = "partners.always partners.customers partners.full shock stop crisis";
    says(Chapter::Partners, "rc1&stop_month=7&shock_month=6&crisis_month=5", all);
}

#[test]
fn customers_are_said_with_what_they_bring_and_cost() {
    use Chapter::Customers;
    says(Customers, "rc1", "customers.main customers.effort");
    names(Customers, "rc1", "customers.main", "customers", 3.061);
    names(Customers, "rc1", "customers.main", "revenue", 6121.0);
    names(Customers, "rc1", "customers.effort", "hours", 131.6);
    names(Customers, "rc1", "customers.effort", "cost", 11_891.0);
}

#[test]
fn no_customer_costs_nothing() {
    says(Chapter::Customers, "rc1&booked=0&referral_booked=0", "customers.nobody");
    says(Chapter::Customers, "rc1&closed=0&referral_closed=0", "customers.nobody");
}

#[test]
fn effort_is_left_out_where_nothing_takes_time() {
    let idle = "rc1&hours_per_post=0&hours_per_mail=0&hours_per_partner=0\
                &hours_per_new_partner=0&hours_per_conversation=0";
    says(Chapter::Customers, idle, "customers.main");
}

#[test]
fn time_is_the_bottleneck_only_where_somebody_is_turned_away_in_the_first_year() {
    use Chapter::Customers;
    says(Customers, "rc1&capacity=0.4", "customers.main customers.turned_away customers.effort");
    let year = outlook("rc1&capacity=0.4").summary.years[0].turned_away;
    names(Customers, "rc1&capacity=0.4", "customers.turned_away", "turned_away", year);
    names(Customers, "rc1&capacity=0.4", "customers.turned_away", "capacity", 0.4);
    says(Customers, "rc1&capacity=1", "customers.main customers.effort");
    says(Customers, "rc1&capacity=0", "customers.nobody customers.turned_away");
}
