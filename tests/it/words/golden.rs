//! What the page says, as files that a person can proofread: `tests/golden/words`, one for each scenario, both languages
//! side by side, every chapter from its headline to its table.
//!
//! A test never writes them. To take a changed text over, look at the difference that the test prints, then run
//!
//! ```text
//! INSTA_UPDATE=always cargo test --features chart --test it words::golden
//! ```
//!
//! and read `git diff tests/golden/words` before it is committed.

use insta::Settings;
use reach_calculator::inputs::Key;
use reach_calculator::words::Locale;

use super::sheet::Sheet;
use super::told::{Reader, plain, told};

/// What the marks in the files mean.
const LEGEND: &str = "! note  * what a preset was calibrated on  ? how well the curve fits  > headline  + what follows it  ≠ against a baseline (defaults, network, list-100000, tiny, \
    pinned)  @ crosshair at first, middle, last step  # table: first … last  = control  ~ curve under the slider. \
    Update: INSTA_UPDATE=always cargo test --features chart --test it words::golden";

/// German and English as most readers have them.
const USUAL: [Locale; 2] = [Locale::De, Locale::En];

#[track_caller]
fn reads_as_reviewed(name: &str, text: &str) {
    let writes = std::env::var("INSTA_UPDATE").is_ok_and(|update| update != "no");
    assert!(
        !(writes && std::env::var_os("CI").is_some()),
        "a machine never reviews: unset INSTA_UPDATE where CI is set"
    );
    let mut settings = Settings::clone_current();
    settings.set_snapshot_path("../../golden/words");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.set_description(LEGEND);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

/// A test for each scenario, so that each fails by itself and by its name.
macro_rules! scenarios {
    ($($name:ident $link:literal $(in $locales:expr)?,)*) => {
        /// Every scenario by its name, with the link to it.
        pub(super) const SCENARIOS: [(&str, &str); [$($link),*].len()] = [$((stringify!($name), $link)),*];

        $(#[test]
        fn $name() {
            let locales = [USUAL $(, $locales)?];
            reads_as_reviewed(stringify!($name), &told($link, locales[locales.len() - 1]));
        })*
    };
}

scenarios! {
    defaults "rc1",

    preset_linkedin_2026 "rc1&pr=linkedin-2026",
    preset_instagram_2026 "rc1&pr=instagram-2026",
    preset_tiktok_2026 "rc1&pr=tiktok-2026",
    preset_tiktok_2021 "rc1&pr=tiktok-2021",
    preset_facebook_page_2026 "rc1&pr=facebook-page-2026",
    preset_facebook_page_2014 "rc1&pr=facebook-page-2014",
    preset_facebook_page_2012 "rc1&pr=facebook-page-2012",
    preset_facebook_profile_claimed "rc1&pr=facebook-profile-claimed",
    preset_facebook_profile_2012 "rc1&pr=facebook-profile-2012",
    preset_youtube_2026 "rc1&pr=youtube-2026",

    example_starting_coach "rc1&pr=starting-coach",
    example_established_coach "rc1&pr=established-coach",
    example_network "rc1&pr=network",
    example_list_100000 "rc1&pr=list-100000",
    example_list_100000_qualified "rc1&pr=list-100000-qualified",
    example_youtube_300 "rc1&pr=youtube-300",
    example_cap_claimed "rc1&pr=cap-claimed",
    example_cap_2012 "rc1&pr=cap-2012",

    nobody_follows "rc1&followers=0&new_followers=0",
    nobody_opens "rc1&open_rate=0",
    nobody_is_reached "rc1&followers=0&new_followers=0&subscribers=0&signups=0",
    no_posts "rc1&posts=0",
    nothing_brings_anybody "rc1&fit=0&partners=0&new_partners=0&partners_found=0&past_clients=0&fit_email=0&asking=0",
    one_of_everything "rc1&followers=7&subscribers=1&signups=0&partners=1&new_partners=0&partner_capacity=1&capacity=0.05&posts=1&mails=1",
    one_stranger "rc1&stage=0.02&followers=1&discovery=1&activity=0.3",
    everybody_reacts "rc1&silent=0.2&silent_value=0.3&reaction_rate=1",

    friend_list_full_at_once "rc1&followers=5000",
    friend_list_full_later "rc1&new_followers=120",
    list_stays_empty "rc1&subscribers=0&signups=0&asking=0",
    list_leads_always "rc1&subscribers=3000",
    list_leads_never "rc1&signups=0&followers=4000",
    list_falls_further_behind "rc1&subscribers=20&signups=1&asking=0&b=l~40~sg~2~as~0",
    list_takes_the_lead "rc1&b=l~10~sg~1",
    list_lead_is_lost "rc1&subscribers=900&signups=0&list_decay=0.3&new_followers=60",
    list_leads_for_a_while "rc1&subscribers=400&signups=0&list_decay=0.4&new_followers=60&shock_month=9&shock_severity=0.8",
    recommendations_lead_once "rc1&partners_found=0&client_referrals=0&new_partners=0&introductions=0&partners=3&partner_loss=0.9&referrals=0.6&history=3&followers=3000&past_clients=0",
    recommendations_lead_for_a_while "rc1&partners_found=0&client_referrals=0&new_partners=0&introductions=0&partners=2&partner_loss=0.5&referrals=1&partner_tenure=0&maturity=4&history=3&followers=200&past_clients=0",
    account_is_gone_at_once "rc1&shock_month=1",
    recommendations_lead_always "rc1&pr=network&partner_tenure=5",
    recommendations_lead_never "rc1&pr=facebook-profile-2012&partners=0&new_partners=1",
    recommendations_lead_is_lost "rc1&pr=facebook-page-2012&followers=300&new_followers=150&partners=4&new_partners=0&partner_loss=0.6&introductions=0",
    network_is_full "rc1&partners=12&new_partners=8&partner_capacity=12&partner_loss=0",
    time_is_the_bottleneck "rc1&capacity=0.4",

    platform_fails_in_part "rc1&shock_month=24&shock_severity=0.01",
    platform_fails_after_the_horizon "rc1&shock_month=40&months=36",
    you_stop "rc1&stop_month=13&ad_budget=50",
    bad_story "rc1&crisis_month=13&partners=10&partner_tenure=3",
    everything_happens_at_once "rc1&shock_month=6&shock_severity=0.5&stop_month=12&crisis_month=12&months=36",
    another_past "rc1&posts=30&posts_before=4&mails=8&mails_before=1&history=6",
    twelve_months "rc1&months=12",
    year_and_a_half "rc1&months=18&pr=linkedin-2026",

    tiny_figures "rc1&followers=3&new_followers=0.5&subscribers=2&signups=0.1&fit=0.01&referrals=0.1&revenue=12.5",
    huge_figures "rc1&cap=100000000&followers=1000000&new_followers=5000&subscribers=1000000&signups=5000&capacity=200&revenue=100000&partners=200&partner_capacity=200&months=120",
    limits_lower_what_was_asked "rc1&followers=9000&partners=20&creators=0.1&silent=0.95",

    out_of_bounds "rc1&followers=9999999&posts=-3&stage=2&open_rate=abc&revenue=1e9&months=5&capacity=-0.5&list_cost=7",
    unknown_preset "rc1&pr=myspace-2007&followers=800",
    broken_parts "rc1&v=nowhere&lg=xx&ly=huge&ax=up&sd=-1&z=!!!&followers=",
    newer_version "rc9&followers=800&hologram=3",
    broken_baseline "rc1&followers=800&b=f~abc~posts~1000~stage~0",
    pinned_baseline "rc1&followers=2400&signups=40&partners=6&b=f~800~sg~10~k~1",
    austrian_and_swiss "rc1&followers=12345.6&cap=1000000&revenue=12345&list_cost=0.005&stage=0.655&pr=list-100000&b=f~1000000" in [Locale::DeAt, Locale::DeCh],
    austrian_and_swiss_notes "rc1&cap=999999999&followers=1234.5&revenue=-5000&stage=1.5" in [Locale::DeAt, Locale::DeCh],
    either_form_of_address "rc1&stage=0.3&capacity=0.4&crisis_month=13&stop_month=30&b=f~800~sg~10" in [Locale::De, Locale::DeFormal],
}

/// All controls at once, as the page's "all assumptions" lists them.
#[test]
fn every_input() {
    let readers = USUAL.map(Reader::of);
    let mut sheet = Sheet::default();
    for key in Key::all() {
        sheet.row("=", &readers.each_ref().map(|reader| reader.control(key)));
    }
    reads_as_reviewed("every_input", &sheet.text());
}

/// What is said of texts that are typed into a field.
#[test]
fn typed_texts() {
    const TYPED: [(Key, &str); 9] = [
        (Key::Followers, "abc"),
        (Key::Followers, "2 000 000"),
        (Key::Followers, ""),
        (Key::Stage, "150 %"),
        (Key::Stage, "-3"),
        (Key::Revenue, "1,00,000"),
        (Key::Revenue, "-1"),
        (Key::ListCost, "€ 12"),
        (Key::Unsubscribe, "99"),
    ];
    let mut readers = USUAL.map(Reader::of);
    let mut sheet = Sheet::default();
    for (key, text) in TYPED {
        let said = readers.each_mut().map(|reader| {
            let locale = reader.widget.speaker().locale;
            let note = match reader.widget.change(|session| session.enter(key, text, locale)) {
                Ok(note) => note.expect("a note"),
                Err(note) => note,
            };
            plain(&reader.widget.said(&note))
        });
        sheet.row("!", &said);
    }
    reads_as_reviewed("typed_texts", &sheet.text());
}

/// A scenario that is told no more leaves no file behind that looks as if it were.
#[test]
fn every_file_is_told_by_a_test() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/words");
    let files = std::fs::read_dir(folder).expect("the folder is there");
    for file in files {
        let name = file.expect("a file").file_name().into_string().expect("a plain name");
        let told = name.strip_suffix(".snap").expect("nothing but reviewed snapshots lies here");
        let known = SCENARIOS.iter().map(|scenario| scenario.0).chain(["every_input", "typed_texts"]);
        assert!(known.into_iter().any(|known| known == told), "{name} belongs to no test: delete it");
    }
}
