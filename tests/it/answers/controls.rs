//! What a slider, its field and its explanation show of an input.

use reach_calculator::inputs::Key;
use reach_calculator::session::Session;
use reach_calculator::widget::{Control, Widget};
use reach_calculator::words::{Locale, Plural};

use crate::texts::speaker;

fn widget(link: &str, locale: Locale) -> Widget {
    let mut widget = Widget::new(speaker(locale));
    widget.change(|session| session.read(link));
    widget
}

#[test]
fn a_control_shows_value_bounds_and_plausible_range_as_the_reader_writes_them() {
    let control = |locale| widget("rc1&throttle=0.625", locale).control(Key::Throttle);
    let Control { value, text, default_text, min_text, max_text, plausible, .. } = control(Locale::De);
    assert_eq!((value, text.as_str(), default_text.as_str()), (0.625, "62,5", "76"));
    assert_eq!((min_text.as_str(), max_text.as_str()), ("0", "95"));
    assert_eq!(plausible, Some(("50".into(), "90".into())));
    assert_eq!(control(Locale::En).text, "62.5");
    assert_eq!(widget("rc1", Locale::DeCh).control(Key::Followers).max_text, "1'000'000");
    assert_eq!(widget("rc1", Locale::De).control(Key::Followers).plausible, None);
}

#[test]
fn the_unit_agrees_with_the_value_as_it_is_shown() {
    for locale in [Locale::De, Locale::En] {
        let form = |link, key| widget(link, locale).control(key).plural;
        assert_eq!(form("rc1&partners=1", Key::Partners), Plural::One);
        assert_eq!(form("rc1&partners=0", Key::Partners), Plural::Other);
        assert_eq!(form("rc1&partners=1.5", Key::Partners), Plural::Other);
        assert_eq!(form("rc1&throttle=0.01", Key::Throttle), Plural::One, "1 per cent");
    }
}

#[test]
fn a_control_shows_what_was_asked_for_and_says_what_is_used_instead() {
    let followers = widget("rc1&followers=9000", Locale::De).control(Key::Followers);
    assert_eq!((followers.value, followers.text.as_str()), (9000.0, "9.000"));
    assert_eq!(followers.lowered.as_deref(), Some("5.000"));
    assert_eq!(widget("rc1&followers=5000", Locale::De).control(Key::Followers).lowered, None);
}

#[test]
fn a_control_is_changed_where_it_differs_from_preset_or_default() {
    let changed = |link, key| widget(link, Locale::En).control(key).changed;
    assert!(changed("rc1&posts=3", Key::Posts));
    assert!(!changed("rc1&posts=3", Key::Mails));
    assert!(!changed("rc1&pr=network", Key::Posts), "the preset says so");
    assert!(changed("rc1&pr=network&posts=12", Key::Posts), "the preset says 2");
    assert_eq!(widget("rc1&pr=network&posts=12", Locale::En).control(Key::Posts).default_text, "2");
}

#[test]
fn value_default_and_baseline_each_have_their_own_place_on_the_slider() {
    let link = "rc1&pr=network&posts=30&b=p~45";
    let posts = widget(link, Locale::En).control(Key::Posts);
    assert_eq!((posts.position, posts.default_position, posts.baseline_position), (30, 2, Some(45)));
    assert_eq!(widget("rc1&posts=30", Locale::En).control(Key::Posts).baseline_position, None);
    for key in Key::all() {
        let control = widget("rc1", Locale::En).control(key);
        assert_eq!(control.parameter.key, key);
        assert_eq!(control.position, Session::position(key, key.parameter().default), "{}", control.parameter.name);
    }
}
