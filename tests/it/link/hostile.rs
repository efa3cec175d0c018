//! Whatever stands in an address: the page appears, what was replaced is named, and nothing becomes markup.

use proptest::prelude::*;
use reach_calculator::inputs::Key;
use reach_calculator::inputs::Scenario;
use reach_calculator::link::{LONGEST, Link, Note, NoteKind};

#[track_caller]
fn notes(text: &str, expected: &[(NoteKind, &str, &str, Option<f64>)]) -> Link {
    let (link, notes) = Link::read(text);
    let found: Vec<_> =
        notes.iter().map(|note| (note.kind, note.name.as_str(), note.raw.as_str(), note.used)).collect();
    assert_eq!(found, expected, "{text}");
    link
}

#[test]
fn a_broken_link_shows_the_page_with_notes() {
    let link = notes(
        "#rc1&s=abc&f=-5&x=1",
        &[(NoteKind::NotANumber, "stage", "abc", Some(0.689)), (NoteKind::TooSmall, "followers", "-5", Some(0.0))],
    );
    assert_eq!(link.write().text, "rc1&f=0");
}

#[test]
fn the_secret_of_wordpress_is_no_part_of_the_link() {
    let link = notes("#rc1&f=500#?secret=abc", &[]);
    assert_eq!(link.write().text, "rc1&f=500");
    assert_eq!(notes("#?secret=abc", &[]), Link::default());
    assert!(!Link::is_in("#?secret=abc"));
}

#[test]
fn values_out_of_bounds_are_clamped() {
    notes("#rc1&f=1e400", &[(NoteKind::NotANumber, "followers", "1e400", Some(1500.0))]);
    notes("#rc1&f=2000000", &[(NoteKind::TooLarge, "followers", "2000000", Some(1_000_000.0))]);
    notes("#rc1&s=0", &[(NoteKind::TooSmall, "stage", "0", Some(0.02))]);
    notes("#rc1&mt=6", &[(NoteKind::TooSmall, "months", "6", Some(12.0))]);
    let digits = "9".repeat(5000);
    notes(&format!("#rc1&f={digits}"), &[(NoteKind::TooLarge, "followers", &digits[..40], Some(1_000_000.0))]);
    // A spelling of the bound is no breach of it.
    notes("#rc1&s=0.0199999999", &[]);
}

#[test]
fn what_is_no_number_gives_the_default() {
    for raw in [
        "nan",
        "inf",
        "-inf",
        "infinity",
        "null",
        "undefined",
        "true",
        "0x10",
        "1,5",
        "1.5.5",
        "1_000",
        "--5",
        "%00",
        "٣",
    ] {
        let (link, notes) = Link::read(&format!("#rc1&p={raw}&f=500"));
        assert_eq!(notes.len(), 1, "{raw}");
        assert_eq!(
            (notes[0].kind, notes[0].name.as_str(), notes[0].used),
            (NoteKind::NotANumber, "posts", Some(12.0)),
            "{raw}"
        );
        assert_eq!((link.inputs.posts, link.inputs.followers), (12.0, 500.0), "{raw}");
    }
    for text in ["#rc1&p", "#rc1&p=", "#rc1&p=&f=500", "#rc1&p=&p=8"] {
        assert_eq!(Link::read(text).1.len(), 1, "{text}");
    }
}

#[test]
fn too_many_decimals_are_rounded_without_a_word() {
    assert_eq!(notes("#rc1&p=3.5", &[]).inputs.posts, 4.0);
    assert_eq!(notes("#rc1&s=0.123456789012345678901234567890", &[]).inputs.stage, 0.12346);
}

#[test]
fn the_first_of_several_wins() {
    assert_eq!(notes("#rc1&f=500&f=600&followers=700", &[]).inputs.followers, 500.0);
    assert_eq!(notes("#rc1&followers=700&f=abc", &[]).inputs.followers, 700.0);
    assert_eq!(notes("#rc1&f=500#rc1&f=600", &[]).inputs.followers, 500.0);
    assert_eq!(notes("#rc1&b=f~500~f~600", &[]).baseline.map(|inputs| inputs.followers), Some(500.0));
}

#[test]
fn other_parts_that_cannot_be_read_are_named() {
    notes("#rc1&v=cellar", &[(NoteKind::Unreadable, "v", "cellar", None)]);
    notes(
        "#rc1&lg=fr&ly=huge&ax=z",
        &[
            (NoteKind::Unreadable, "lg", "fr", None),
            (NoteKind::Unreadable, "ly", "huge", None),
            (NoteKind::Unreadable, "ax", "z", None),
        ],
    );
    notes("#rc1&pr=myspace-2007", &[(NoteKind::UnknownPreset, "pr", "myspace-2007", None)]);
    for seed in ["-1", "1.5", "4294967296", "abc"] {
        notes(&format!("#rc1&sd={seed}"), &[(NoteKind::Unreadable, "sd", seed, None)]);
    }
    notes("#rc1&z=123", &[(NoteKind::Unreadable, "z", "123", None)]);
}

#[test]
fn a_broken_baseline_is_said_to_be_the_baselines() {
    let (link, notes) = Link::read("#rc1&b=f~abc~zz~5~p~91~m");
    let found: Vec<_> =
        notes.iter().map(|note| (note.kind, note.name.as_str(), note.raw.as_str(), note.used)).collect();
    assert_eq!(
        found,
        [
            (NoteKind::Unreadable, "zz", "5", None),
            (NoteKind::NotANumber, "followers", "abc", Some(1500.0)),
            (NoteKind::TooLarge, "posts", "91", Some(90.0)),
            (NoteKind::NotANumber, "mails", "", Some(4.0)),
        ]
    );
    assert!(notes.iter().all(|note| note.of_baseline));
    assert_eq!(link.write().text, "rc1&b=p~90");
}

#[test]
fn a_newer_version_is_read_as_far_as_possible() {
    let link = notes("#rc9999&f=500&new=3", &[(NoteKind::NewerVersion, "rc9999", "rc9999", None)]);
    assert_eq!(link.write().text, "rc1&f=500&new=3");
}

#[test]
fn inputs_of_newer_versions_are_kept_within_limits() {
    let write = |text: &str| Link::read(text).0.write().text;
    assert_eq!(write("#rc2&x=1&xy=0.25&xyz=3&x=2"), "rc1&x=1&xy=0.25&xyz=3");
    assert_eq!(write("#rc2&f!=7&rc2=&_s=0.1&v.=1&x1=1&x=&y"), "rc1");
    assert_eq!(write("#rc2&x=mail&y=+5&yy=-5&z=5.&xx=1234567890123&uid=4.7.1"), "rc1");
    assert_eq!(write("#rc2&__proto__=1&constructor=2"), "rc1");
    let many: String =
        ('a'..='z').flat_map(|one| ('a'..='z').map(move |two| format!("&x{one}{two}=123456789"))).collect();
    let kept = Link::read(&format!("#rc2{many}")).0;
    assert!(kept.write().text.len() <= LONGEST && kept.foreign.pairs().count() < 20);
}

/// Cleaning had turned `open_rate` into a foreign `openrate` that was written back beside `or`.
#[test]
fn long_names_are_not_kept_as_foreign_keys() {
    assert_eq!(Link::read("#rc1&open_rate=0.4&followers=500").0.write().text, "rc1&f=500&or=0.4");
}

/// A corpus of attacks; each is read, computed with and written without harm.
#[test]
fn attacks_come_to_nothing() {
    let long = "a".repeat(100_000);
    let nested = "rc1&f=".repeat(2000);
    let encoded = format!("#rc1{}", "%2526".repeat(2000));
    let attacks: Vec<String> = [
        "#rc1&f=<img src=x onerror=alert(1)>",
        "#rc1&s=javascript:alert(1)",
        "#rc1&\"><svg/onload=alert(1)>=1",
        "#rc1&f='; DROP TABLE links; --",
        "#rc1&v=../../etc/passwd",
        "#rc1&pr=__proto__",
        "#rc1&lg=de;rm -rf",
        "#rc1&b=__proto__~1",
        "#rc1&toString=1&valueOf=2&hasOwnProperty=3",
        "#rc1&f=%00%01%02%ff%fe",
        "#rc1&f=\u{202e}005",
        "#rc1&\u{1f600}=\u{1f4a9}",
        "#rc1&f=1\u{0}",
        "#rc1&&&&===&=&f",
        "#rc1&=500",
        "#rc1=&=",
        "#rc1&b=~~~~~~~",
        "#rc1&b=f~~500",
        "#rc1&b=b~b",
        "#rc1&z=",
        "#rc1&z=zzzz",
        "#%",
        "#rc1%",
        "#rc1&f=%",
        "##rc1&f=5",
        "#?#?#?rc1",
        "#rc1&f=5%0d%0aSet-Cookie:x=1",
        "#rc9999&f=5",
        "#rc00001&f=5",
        "#rc1&f=500&amp",
        "#rc1&amp;amp;amp;amp;f=5",
        "\u{feff}#rc1&f=5",
        "#RC1&S=NAN",
        "#rc1&sd=nan",
        "#rc1&c=-0&p=-0",
    ]
    .map(String::from)
    .into_iter()
    .chain([
        format!("#rc1&{long}"),
        format!("#rc1&x={long}"),
        format!("#{nested}"),
        encoded,
        format!("#{long}rc1&f=5"),
        format!("#rc1&b={}", "f~5~".repeat(5000)),
    ])
    .collect();
    for attack in attacks {
        holds(&attack);
    }
}

/// What holds for every text whatsoever.
#[track_caller]
fn holds(text: &str) {
    let (link, notes) = Link::read(text);
    for key in Key::all() {
        let (parameter, value) = (key.parameter(), link.inputs.get(key));
        assert_eq!(parameter.settled(value).to_bits(), value.to_bits(), "{} in {text}", parameter.name);
    }
    assert!(Scenario::new(Scenario::settled(link.inputs.clone()).0.inputs().clone()).is_ok(), "{text}");
    assert!(notes.iter().all(is_presentable), "{text}: {notes:?}");
    let written = link.write();
    assert!(written.text.len() <= LONGEST && written.text.starts_with("rc1"), "{text}");
    assert!(
        written.text.bytes().all(|byte| b"abcdefghijklmnopqrstuvwxyz0123456789._~=&-".contains(&byte)),
        "{}",
        written.text
    );
    let (again, notes) = Link::read(&written.text);
    assert_eq!((again.inputs, notes), (link.inputs, vec![]), "{text}");
    assert_eq!(Link::read(&written.text).0.write().text, written.text);
}

fn is_presentable(note: &Note) -> bool {
    [&note.name, &note.raw].iter().all(|text| text.chars().count() <= 40 && !text.chars().any(char::is_control))
}

proptest! {
    #[test]
    fn any_text_is_read(text in any::<String>()) {
        holds(&text);
    }

    #[test]
    fn any_text_behind_the_version_is_read(text in "([a-z0-9%&=~.#?_-]|\\PC){0,300}") {
        holds(&format!("#rc1&{text}"));
    }

    #[test]
    fn any_values_are_read(values in prop::collection::vec((0..67_usize, "(-?[0-9]{0,12}(\\.[0-9]{0,12})?|[a-z~.%]{0,6})"), 0..80)) {
        let pairs: String = values.iter().map(|(row, value)| {
            let parameter = Key::all().nth(*row).map_or("x", |key| key.parameter().link);
            format!("&{parameter}={value}")
        }).collect();
        holds(&format!("https://example.org/#rc1{pairs}"));
    }
}
