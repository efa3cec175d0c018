//! One widget's state: what is asked for is kept, what is shown is what is shared, and nothing fails in silence.

use proptest::prelude::*;
use reach_calculator::answers::{Chapter, PlatformAxis};
use reach_calculator::inputs::{Key, PARAMETERS, Scale};
use reach_calculator::inputs::{PRESETS, Preset};
use reach_calculator::link::{Layout, NoteKind};
use reach_calculator::session::{Home, Session};
use reach_calculator::words::Locale;

fn session(link: &str) -> Session {
    let mut session = Session::new();
    session.read(link);
    session
}

#[test]
fn limits_between_inputs_lower_the_scenario_and_lose_nothing() {
    let mut session = session("#rc1&f=20000&c=5000");
    assert_eq!(session.value(Key::Followers), 20_000.0);
    assert_eq!(session.scenario().followers, 5000.0);
    assert_eq!(session.lowered_by(Key::Followers).map(|lowered| lowered.because), Some(Key::Cap));
    assert_eq!(session.link().text, "rc1&f=20000");
    assert_eq!(session.set(Key::Cap, 1_000_000.0), None);
    assert_eq!(session.scenario().followers, 20_000.0);
    assert_eq!(session.lowered(), []);
}

/// "Ich poste auf LinkedIn": the cap that holds where nobody names a platform is a friend list's, and LinkedIn has none.
#[test]
fn more_followers_than_a_friend_list_holds_mean_the_platform_that_the_page_names() {
    let mut session = Session::new();
    session.set(Key::Subscribers, 300.0);
    assert_eq!(session.enter(Key::Followers, "8.000", Locale::De), Ok(None));
    assert_eq!((session.scenario().followers, session.preset()), (8000.0, Some("linkedin-2026")));
    assert_eq!((session.lowered(), session.scenario().subscribers), (&[][..], 300.0));
    assert_eq!(session.link().text, "rc1&pr=linkedin-2026&f=8000&l=300");
    // Whoever decides on a cap means it, and one who fits into a friend list is left in it.
    let mut capped = session_with_cap(2000.0);
    assert_eq!(capped.enter(Key::Followers, "8.000", Locale::De), Ok(None));
    assert_eq!((capped.scenario().followers, capped.preset()), (2000.0, None));
    let mut small = Session::new();
    assert_eq!(small.enter(Key::Followers, "5.000", Locale::De), Ok(None));
    small.set(Key::Followers, 8000.0);
    assert_eq!(small.preset(), None);
}

fn session_with_cap(cap: f64) -> Session {
    let mut session = Session::new();
    session.set(Key::Cap, cap);
    session
}

#[test]
fn a_value_that_cannot_be_taken_is_said() {
    let mut session = Session::new();
    assert_eq!(session.set(Key::Posts, 8.0), None);
    let note = session.set(Key::Posts, 1000.0).expect("a note");
    assert_eq!(
        (note.kind, note.name.as_str(), note.raw.as_str(), note.used),
        (NoteKind::TooLarge, "posts", "1000", Some(90.0))
    );
    let note = session.set(Key::Posts, f64::NAN).expect("a note");
    assert_eq!((note.kind, note.used), (NoteKind::NotANumber, Some(90.0)));
    let note = session.set(Key::Stage, f64::NEG_INFINITY).expect("a note");
    assert_eq!((note.kind, note.used), (NoteKind::TooSmall, Some(0.02)));
    assert_eq!(session.link().text, "rc1&s=0.02&p=90");
}

#[test]
fn zero_has_one_spelling() {
    let mut session = Session::new();
    session.set(Key::Posts, -0.0);
    assert_eq!(session.value(Key::Posts).to_bits(), 0);
    session.set(Key::Stage, -0.0);
    assert_eq!(session.value(Key::Stage), 0.02);
}

#[test]
fn typed_texts_are_taken_or_refused_with_a_reason() {
    let mut session = Session::new();
    assert_eq!(session.enter(Key::Stage, "65,5 %", Locale::De), Ok(None));
    assert_eq!(session.value(Key::Stage), 0.655);
    assert_eq!(session.enter(Key::Followers, "1,000,000", Locale::De), Ok(None));
    assert_eq!(session.value(Key::Followers), 1_000_000.0);
    let note = session.enter(Key::Followers, "2.000.000", Locale::De).expect("taken").expect("and said");
    assert_eq!((note.kind, note.raw.as_str(), note.used), (NoteKind::TooLarge, "2.000.000", Some(1_000_000.0)));
    for text in ["abc", "", "1e5", "1,00,000"] {
        let note = session.enter(Key::Followers, text, Locale::De).expect_err("refused");
        assert_eq!((note.kind, note.raw.as_str(), note.used), (NoteKind::NotANumber, text, Some(1_000_000.0)));
    }
    assert_eq!(session.value(Key::Followers), 1_000_000.0);
}

/// The decimal mark of one language stands between thousands in another.
#[test]
fn three_digits_behind_one_mark_are_thousands_of_people_and_euros_and_it_is_said() {
    let said = |key: Key, text: &str, locale: Locale| {
        let note = Session::new().enter(key, text, locale).expect("a number").expect("a note");
        (note.kind, note.raw, note.used)
    };
    for (key, text, locale, used) in [
        (Key::Followers, "1,500", Locale::De, 1500.0),
        (Key::Followers, "1.500", Locale::En, 1500.0),
        (Key::Followers, "1.500", Locale::DeCh, 1500.0),
        (Key::Followers, "1,500", Locale::DeCh, 1500.0),
        (Key::Followers, "12,345 Follower", Locale::DeAt, 12_345.0),
        (Key::Subscribers, "100,000", Locale::De, 100_000.0),
        (Key::Market, "20.000", Locale::En, 20_000.0),
        (Key::Signups, "1.000", Locale::En, 1000.0),
        (Key::Revenue, "€1.500", Locale::En, 1500.0),
        (Key::Revenue, "1.500 €", Locale::DeCh, 1500.0),
        (Key::Revenue, "€1,500", Locale::De, 1500.0),
    ] {
        assert_eq!(said(key, text, locale), (NoteKind::ReadAs, String::from(text), Some(used)), "{text} in {locale:?}");
    }
    // Nothing else can be meant, or that many there cannot be.
    for (key, text, locale, value) in [
        (Key::Followers, "1.500", Locale::De, 1500.0),
        (Key::Followers, "1,500", Locale::En, 1500.0),
        (Key::Followers, "1’500", Locale::DeCh, 1500.0),
        (Key::Revenue, "1.500,50", Locale::De, 1500.5),
        (Key::Signups, "2,5", Locale::De, 2.5),
        (Key::CostPerSignup, "1,555", Locale::De, 1.555),
        (Key::ListCost, "0,020", Locale::De, 0.02),
        (Key::Discovery, "1,250", Locale::De, 1.25),
    ] {
        let mut session = Session::new();
        assert_eq!(session.enter(key, text, locale), Ok(None), "{text} in {locale:?}");
        assert_eq!(session.value(key), value, "{text} in {locale:?}");
    }
}

#[test]
fn people_are_whole() {
    for (key, text, used) in [
        (Key::Followers, "1500,4", 1500.0),
        (Key::Subscribers, "199,5", 200.0),
        (Key::Partners, "2,5", 3.0),
        (Key::Partners, "1,500", 2.0),
    ] {
        let mut session = Session::new();
        let note = session.enter(key, text, Locale::De).expect("a number").expect("a note");
        assert_eq!((note.kind, note.raw.as_str(), note.used), (NoteKind::ReadAs, text, Some(used)));
        assert_eq!(session.value(key), used, "{text}");
    }
    assert_eq!(Session::new().enter(Key::Followers, "1500,0", Locale::De), Ok(None));
}

#[test]
fn a_typed_value_is_shared_as_far_as_it_is_shown() {
    let mut session = Session::new();
    session.enter(Key::Stage, "12,3456789", Locale::De).expect("a number");
    assert_eq!(Locale::De.field(session.value(Key::Stage), Key::Stage.parameter()), "12,346");
    assert_eq!(session.link().text, "rc1&s=0.12346");
}

#[test]
fn sliders_reach_both_ends_and_never_stick() {
    for parameter in &PARAMETERS {
        let (key, last) = (parameter.key, parameter.positions());
        let mut session = Session::new();
        session.slide(key, 0);
        assert_eq!(session.value(key), parameter.min, "{}", parameter.name);
        let mut steps = 0;
        while session.value(key) < parameter.max {
            let before = session.value(key);
            session.slide(key, Session::position(key, before) + 1);
            assert!(session.value(key) > before, "{} sticks at {before}", parameter.name);
            steps += 1;
        }
        assert!(parameter.scale == Scale::Log || steps == last, "{}: {steps} of {last} steps", parameter.name);
        while session.value(key) > parameter.min {
            let before = session.value(key);
            session.slide(key, Session::position(key, before).saturating_sub(1));
            assert!(session.value(key) < before, "{} sticks at {before}", parameter.name);
        }
        session.slide(key, u32::MAX);
        assert_eq!(session.value(key), parameter.max, "{}", parameter.name);
    }
}

#[test]
fn a_slider_that_does_not_move_keeps_a_typed_value() {
    let mut session = Session::new();
    session.set(Key::Followers, 1234.0);
    session.slide(Key::Followers, Session::position(Key::Followers, 1234.0));
    assert_eq!(session.value(Key::Followers), 1234.0);
}

#[test]
fn reset_gives_back_one_or_all() {
    let mut session = session("#rc1&f=500&p=8&b=f~100&v=readers");
    assert_eq!(session.changed(), [Key::Followers, Key::Posts]);
    assert!(session.is_changed(Key::Posts) && !session.is_changed(Key::Mails));
    session.reset(Key::Posts);
    assert_eq!(session.changed(), [Key::Followers]);
    session.reset_all();
    assert_eq!(session.link().text, "rc1&v=readers&b=f~100");
}

#[test]
fn a_preset_takes_its_values_and_leaves_the_rest() {
    let mut session = session("#rc1&f=500&or=0.4&s=0.9");
    assert_eq!(session.apply_preset("linkedin-2026"), None);
    assert_eq!(session.link().text, "rc1&pr=linkedin-2026&f=500&or=0.4");
    assert_eq!(session.value(Key::Stage), session.base_value(Key::Stage));
    session.apply_preset("facebook-page-2012");
    assert_eq!(session.link().text, "rc1&pr=facebook-page-2012&f=500&or=0.4");
    session.leave_preset();
    assert_eq!(session.link().text, "rc1&f=500&or=0.4");
}

#[test]
fn no_two_presets_mix() {
    for first in &PRESETS {
        for second in &PRESETS {
            let mut session = Session::new();
            session.apply_preset(first.id);
            session.apply_preset(second.id);
            assert_eq!(session.link().text, format!("rc1&pr={}", second.id), "{} after {}", second.id, first.id);
            session.leave_preset();
            assert_eq!(session, Session::new());
        }
    }
}

#[test]
fn an_unknown_preset_changes_nothing_and_is_said() {
    let mut session = session("#rc1&f=500");
    let note = session.apply_preset("myspace-2007").expect("a note");
    assert_eq!((note.kind, note.raw.as_str()), (NoteKind::UnknownPreset, "myspace-2007"));
    assert_eq!(session.link().text, "rc1&f=500");
}

#[test]
fn reset_within_a_preset_leads_back_to_the_preset() {
    let mut session = session("#rc1&pr=linkedin-2026&s=0.3");
    session.reset(Key::Stage);
    let preset = Preset::from_id("linkedin-2026").expect("a preset");
    let stage = preset.values().filter(|(key, _)| *key == Key::Stage).last().map(|(_, value)| value);
    assert_eq!(Some(session.value(Key::Stage)), stage);
}

#[test]
fn the_baseline_stays_while_the_scenario_moves() {
    let mut session = session("#rc1&f=20000");
    session.pin_baseline();
    session.set(Key::Followers, 800.0);
    assert_eq!(session.baseline().map(|scenario| scenario.followers), Some(5000.0));
    assert_eq!(session.baseline_value(Key::Followers), Some(20_000.0));
    assert_eq!(session.link().text, "rc1&f=800&b=f~20000");
    session.unpin();
    assert_eq!((session.baseline(), session.link().text.as_str()), (None, "rc1&f=800"));
}

#[test]
fn a_baseline_of_nothing_but_defaults_is_one_too() {
    let mut session = Session::new();
    session.pin_baseline();
    assert_eq!(session.link().text, "rc1&b=~");
    assert!(self::session("#rc1&b=~").baseline().is_some());
}

#[test]
fn a_foreign_hash_changes_nothing() {
    let mut session = session("#rc1&f=500");
    for text in ["", "#contact", "?p=123", "#?secret=abc"] {
        assert_eq!(session.read(text), []);
        assert_eq!(session.link().text, "rc1&f=500", "{text}");
    }
    session.read("#rc1");
    assert_eq!(session, Session::new());
}

#[test]
fn seed_and_inputs_of_newer_versions_stay_through_every_change() {
    let mut session = session("#rc2&sd=7&xy=2");
    session.set(Key::Posts, 8.0);
    session.apply_preset("linkedin-2026");
    session.reset_all();
    assert_eq!(session.link().text, "rc1&pr=linkedin-2026&p=8&sd=7&xy=2".replace("&p=8", ""));
    assert_eq!(session.seed(), Some(7));
}

#[test]
fn each_part_of_the_view_follows_whoever_has_the_first_say_in_it() {
    let mut session = Session::new();
    assert_eq!((session.view().chapter, session.view().layout), (Chapter::Platform, Layout::Full));
    assert_eq!(session.view().language, Locale::En);
    let home = Home { chapter: Some(Chapter::Readers), around: Locale::De, ..Home::default() };
    session.set_home(home);
    assert_eq!((session.view().chapter, session.view().language), (Chapter::Readers, Locale::De));
    session.read("#rc1&v=partners&lg=de-at&ly=present&ax=time");
    assert_eq!((session.view().chapter, session.view().axis), (Chapter::Partners, PlatformAxis::Time), "the link's");
    assert_eq!((session.view().layout, session.view().language), (Layout::Present, Locale::DeAt), "the link's");
    session.set_home(Home { layout: Some(Layout::Compact), language: Some(Locale::En), ..home });
    assert_eq!((session.view().layout, session.view().language), (Layout::Compact, Locale::En), "the attributes'");
    assert_eq!(session.view().chapter, Chapter::Partners, "still the link's");
    session.show_language(Locale::DeCh);
    session.show_chapter(Chapter::Contacts);
    assert_eq!((session.view().chapter, session.view().language), (Chapter::Contacts, Locale::DeCh), "the reader's");
}

#[test]
fn a_new_link_shows_what_it_names_and_a_changed_attribute_is_the_latest_wish() {
    let mut session = Session::new();
    session.show_language(Locale::De);
    session.show_chapter(Chapter::Readers);
    session.read("#rc1&v=partners");
    assert_eq!((session.view().chapter, session.view().language), (Chapter::Partners, Locale::De));
    session.read("#rc1&lg=en");
    assert_eq!((session.view().chapter, session.view().language), (Chapter::Platform, Locale::En));
    session.show_language(Locale::De);
    session.set_home(Home { chapter: Some(Chapter::Customers), language: Some(Locale::DeAt), ..Home::default() });
    assert_eq!((session.view().chapter, session.view().language), (Chapter::Customers, Locale::DeAt));
}

/// Whoever goes through another language and back finds the numbers and the form of address that the page has.
#[test]
fn a_language_comes_back_as_the_page_speaks_it() {
    let mut session = Session::new();
    session.set_home(Home { around: Locale::DeAtFormal, ..Home::default() });
    session.read("#rc1&lg=en");
    session.show_language(Locale::De);
    assert_eq!(session.view().language, Locale::DeAtFormal);
    session.set_home(Home { language: Some(Locale::DeFormal), around: Locale::En, ..Home::default() });
    session.show_language(Locale::En);
    session.show_language(Locale::De);
    assert_eq!((session.view().language, session.link().text), (Locale::DeFormal, "rc1&lg=de-formal".to_owned()));
}

/// The link may be opened on another page than the one that shows this chapter by itself.
#[test]
fn the_link_names_the_chapter_wherever_it_is_opened() {
    let mut session = Session::new();
    assert_eq!(session.link().text, "rc1");
    session.set_home(Home { chapter: Some(Chapter::Readers), layout: Some(Layout::Compact), ..Home::default() });
    assert_eq!(session.link().text, "rc1&v=readers");
    session.show_chapter(Chapter::Platform);
    assert_eq!(session.link().text, "rc1&v=platform");
    session.set_home(Home::default());
    assert_eq!(session.link().text, "rc1");
}

#[test]
fn the_view_travels_in_the_link() {
    let mut session = Session::new();
    session.show_chapter(Chapter::Customers);
    session.show_language(Locale::DeCh);
    session.show_layout(Layout::Present);
    session.show_axis(PlatformAxis::Time);
    assert_eq!(session.link().text, "rc1&v=customers&lg=de-ch&ly=present&ax=time");
    assert_eq!(self::session(&session.link().text).view(), session.view());
}

proptest! {
    /// What is shown, written, read and shown again is the same, whatever somebody does.
    #[test]
    fn any_session_comes_back_from_its_link(actions in prop::collection::vec((0..6_u8, 0..PARAMETERS.len(), 0.0..=1.0), 0..40)) {
        let mut session = Session::new();
        for (action, row, place) in actions {
            act(&mut session, action, &PARAMETERS[row], place);
        }
        let written = session.link();
        let mut opened = Session::new();
        prop_assert_eq!(opened.read(&written.text), vec![]);
        prop_assert_eq!(opened.scenario(), session.scenario());
        prop_assert_eq!(opened.changed(), session.changed());
        prop_assert_eq!(opened.lowered(), session.lowered());
        prop_assert_eq!(opened.link().text, written.text);
        if written.left_out.is_empty() {
            prop_assert_eq!(opened.baseline(), session.baseline());
        }
    }
}

fn act(session: &mut Session, action: u8, parameter: &reach_calculator::inputs::Parameter, place: f64) {
    let key = parameter.key;
    match action {
        0 => session.slide(key, (place * f64::from(parameter.positions())) as u32),
        1 => drop(session.set(key, parameter.max * place * 1.2)),
        2 => drop(session.enter(key, &Locale::De.decimal(place * 300.0, 0, 4), Locale::De)),
        3 => session.reset(key),
        4 => drop(session.apply_preset(PRESETS[(place * (PRESETS.len() - 1) as f64) as usize].id)),
        _ if place > 0.5 => session.pin_baseline(),
        _ => session.unpin(),
    }
}

/// Issue 12: an embedded scenario is its own default.
#[test]
fn a_reset_leads_to_what_the_page_around_offers_and_nothing_is_changed_before() {
    let mut session = Session::new();
    session.set_offer("https://coach.example/#rc1&pr=instagram-2026&f=500&p=3&v=readers");
    session.read("#rc1&pr=instagram-2026&f=500&p=3&v=readers");
    assert_eq!(session.changed(), []);
    assert_eq!(session.base_value(Key::Followers), 500.0);
    session.set(Key::Followers, 800.0);
    assert_eq!(session.changed(), [Key::Followers]);
    let link = session.link().text;
    assert!(link.contains("f=800") && link.contains("p=3"), "a link tells all that differs from its preset: {link}");
    session.reset(Key::Followers);
    assert_eq!(session.value(Key::Followers), 500.0);
    // A visitor's own link is judged by the offer, too.
    session.read("#rc1&pr=instagram-2026&f=900");
    assert_eq!(session.changed(), [Key::Followers, Key::Posts]);
    session.reset_all();
    assert_eq!((session.value(Key::Followers), session.value(Key::Posts)), (500.0, 3.0));
    session.set_offer("");
    assert_eq!(session.changed(), [Key::Followers, Key::Posts]);
}

/// A platform changes assumptions, and leaves the figures that somebody's page offers.
#[test]
fn another_platform_leaves_what_is_offered() {
    let mut session = Session::new();
    session.set_offer("rc1&pr=instagram-2026&f=500");
    session.read("rc1&pr=instagram-2026&f=500");
    session.apply_preset("tiktok-2026");
    assert_eq!(session.value(Key::Followers), 500.0);
    assert_eq!(session.value(Key::Stage), self::session("rc1&pr=tiktok-2026").value(Key::Stage));
    assert_eq!(session.changed(), []);
    session.apply_preset("instagram-2026");
    assert_eq!(session.scenario(), self::session("rc1&pr=instagram-2026&f=500").scenario());
}
