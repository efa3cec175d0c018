//! What mail, chat and website programs make of a link is read as it was meant, or said; and nothing of theirs travels on.

use reach_calculator::link::{Link, NoteKind};

/// Each of these texts gives 500 followers and 3 posts, and no note.
#[track_caller]
fn give_500_and_3(texts: &[&str]) {
    for text in texts {
        let (link, notes) = Link::read(text);
        assert_eq!((link.inputs.followers, link.inputs.posts, notes), (500.0, 3.0, vec![]), "{text}");
        assert_eq!(link.write().text, "rc1&f=500&p=3", "{text}");
    }
}

#[test]
fn entities_of_mails_stand_for_their_signs() {
    give_500_and_3(&[
        "/#rc1&#038;f=500&#038;p=3",
        "/#rc1&#38;f=500&#38;p=3",
        "/#rc1&#x26;f=500&#X26;p=3",
        "/#rc1&#8203;&f=500&shy;&p=3",
        "/?rc1&#038;f=500&#038;p=3",
        "/#rc1&amp;#038;f=500&amp;#038;p=3",
        "/#rc1%26%23038%3Bf=500%26%23038%3Bp=3",
        "/#rc1&#038;f&#061;500&amp;p&#x3d;3",
        "/#rc1&amp;amp;f=500&AMP;p=3",
        "/#rc1&#0038;f=500&#0038;p=3",
        "/#rc1&#38f=500&#038p=3",
        "/#rc1&amp;#38f=500&amp;&#38p=3",
        "/&#35;rc1&f=500&p=3",
    ]);
}

#[test]
fn links_of_quoted_printable_mails_are_read() {
    give_500_and_3(&[
        "/#rc1&f=3D500&p=3D3",
        "/?rc1&f=3D500&p=3D3",
        "/?rc1=3D&f=3D500&p=3d3",
        "/#RC1&F=3D500&P=3D3",
        "/#rc1&amp;f=3D500&amp;p=3D3",
    ]);
    assert_eq!(Link::read("#rc1&f=3D500&b=3Df~100").0.baseline.map(|inputs| inputs.followers), Some(100.0));
    assert_eq!(Link::read("#rc1&pr=3Dlinkedin-2026&v=3Dreaders").0.write().text, "rc1&pr=linkedin-2026&v=readers");
}

/// A packed word may begin with `3d` by itself.
#[test]
fn a_packed_word_is_read_from_a_quoted_printable_mail_too() {
    let mut link = Link::default();
    for parameter in &reach_calculator::inputs::PARAMETERS {
        link.inputs.set(parameter.key, parameter.settled(parameter.max - 1.2345 * parameter.step));
    }
    // 4,045 steps of 0.00001 above the least stage, in base 36: 3 × 1296 + 4 × 36 + 13.
    for stage in [link.inputs.stage, 0.02 + 0.00001 * (3.0 * 46656.0 / 36.0 + 13.0 * 36.0)] {
        link.inputs.set(reach_calculator::inputs::Key::Stage, stage);
        let text = Link::to(&link.inputs).write().text;
        assert!(text.contains("&z="), "{text}");
        for text in [text.clone(), text.replace('=', "=3D")] {
            let (read, notes) = Link::read(&text);
            assert_eq!((read.inputs, notes), (Link::to(&link.inputs).inputs, vec![]), "{text}");
        }
    }
}

/// Campaign tools append to what they take for the end of an address, also where it is not the end.
#[test]
fn what_trackers_put_into_the_middle_takes_nothing_along() {
    give_500_and_3(&[
        "/#rc1?utm_source=x&f=500&p=3",
        "/#rc1&f=500?utm_source=x&utm_medium=y&p=3",
        "/#rc1?fbclid=IwAR0&mc_eid=9f8e&f=500&p=3",
        "/#rc1&utm_source=x&f=500&mc_eid=9f8e&p=3",
        "/#rc1%3Futm_source%3Dx%26f%3D500%26p%3D3",
        "/?rc1?f=500?p=3",
        "/?p=12?rc1&f=500&p=3",
        "/?f=500&p=3&rc1?utm_source=x",
        "/#rc1&f=500&_gl=1*abc*_ga*MTIz&p=3",
    ]);
    for text in ["#rc1#?secret=abc", "/#rc1&#?secret=abc"] {
        assert_eq!(Link::read(text), (Link::default(), vec![]), "{text}");
    }
}

/// Browsers take it off the hash that a page sees; a text that somebody pastes has it still.
#[test]
fn words_that_a_browser_is_to_mark_end_no_number() {
    give_500_and_3(&[
        "/#rc1&f=500&p=3:~:text=Reichweite",
        "/#rc1&f=500&p=3:~:text=Reichweite%20heute,2%20%25&text=mehr",
        "/#rc1&f=500&p=3#:~:text=Reichweite",
        "/#rc1&f=500&p=3%3A~%3Atext%3DReichweite",
        "/#:~:text=Reichweite&rc1&f=500&p=3",
    ]);
}

/// Outlook and others lead through a server of their own, with the link as a value.
#[test]
fn a_link_in_anothers_link_is_found() {
    give_500_and_3(&[
        "https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2F%23rc1%26f%3D500%26p%3D3&data=05%7C01%7C&sdata=abc%3D&reserved=0",
        "https://www.google.com/url?q=https://example.org/%23rc1%26f%3D500%26p%3D3&sa=D&source=editors",
        "https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2F%3Frc1%26f%3D500%26p%3D3&h=AT0",
        "[Rechner](https://example.org/#rc1&f=500&p=3).",
    ]);
}

#[test]
fn signs_that_nobody_sees_are_passed_over() {
    give_500_and_3(&[
        "/#rc1\u{200b}&f=500\u{200b}&p=3",
        "/#rc1%E2%80%8B&f=500%E2%80%8B&p=3",
        "/#rc1%25E2%2580%258B&f=500&p=3",
        "/#rc1&f\u{ad}=5\u{ad}00&p=3",
        "/#rc1&\u{2060}f=500&p=\u{feff}3",
        "\u{feff}/#rc1&f=500&p=3\u{200e}",
        "/#\u{200b}rc1&f=500\u{202c}&p=3",
        "/#rc1%C2%AD&f=500%EF%BB%BF&p=3",
        "/#rc1&f=500%0D%0A&p=3",
        "/#rc1%20&%20f=500%20&p=3",
        "/#rc1\u{a0}&f=500&p=3",
        "/#rc1＆f＝５００＆p＝３",
    ]);
}

#[test]
fn sorted_queries_and_other_separators_are_read() {
    give_500_and_3(&[
        "/?f=500&p=3&rc1=",
        "/#f=500&p=3&rc1",
        "/?f=500&fbclid=x&p=3&rc1=&utm_source=mail",
        "/?_ga=1&f=500&p=3&rc1",
        "/#rc1;f=500;p=3",
        "/#rc1&amp;f=500;p=3",
        "/#rc1|f=500|p=3",
        "/#/rechner/rc1&f=500&p=3",
        "/#!/rechner/rc1&f=500&p=3",
        "/#/rechner?rc1&f=500&p=3",
        "/#!rc1=&f=500&p=3",
    ]);
    let link = Link::read("/?f=500&p=3&rc1=&v=readers").0;
    assert_eq!(link.write().text, "rc1&f=500&p=3&v=readers");
    // A page of WordPress has a number of its own.
    assert_eq!(Link::read("/?p=12&rc1&f=500").0.write().text, "rc1&f=500");
}

#[test]
fn a_link_that_says_nothing_we_know_is_said_to_be_unreadable() {
    for (text, name) in [
        ("/#rc1,f=500,p=3", ",f"),
        ("/#rc1/f=500/p=3", "/f"),
        ("/#rc1&F500", "f500"),
        ("/#rc1:f=500", ":f"),
        ("/#rc1&followerz=500", "followerz"),
        ("/#rc1+f=500", "+f"),
    ] {
        let (link, notes) = Link::read(text);
        assert_eq!(link, Link::default(), "{text}");
        let found: Vec<_> = notes.iter().map(|note| (note.kind, note.name.as_str())).collect();
        assert_eq!(found, [(NoteKind::Unreadable, name)], "{text}");
    }
    for text in ["#rc1", "?rc1=", "#rc1#?secret=abc", "?id=7&rc1", "#rc1&"] {
        assert_eq!(Link::read(text), (Link::default(), vec![]), "{text}");
    }
}

/// The first step stands behind the story and is the first to be cut off.
#[test]
fn a_story_that_lost_its_end_is_said() {
    for text in ["/#sy=abcdefgh", "/?sy=abcdefgh", "/#sy%3Dabcdefgh", "/#!/sy=abcdefgh"] {
        let kinds: Vec<_> = Link::read(text).1.iter().map(|note| (note.kind, note.name.clone())).collect();
        assert_eq!(kinds, [(NoteKind::Unreadable, String::from("sy"))], "{text}");
        assert!(Link::is_in(text), "{text}");
    }
    for text in ["/#sy=abc&rc1&f=500", "/#sy%3Dabc%26rc1%26f%3D500", "/#!/sy=abc&rc1&f=500"] {
        assert_eq!((Link::read(text).0.inputs.followers, Link::read(text).1), (500.0, vec![]), "{text}");
    }
}

#[test]
fn what_others_append_does_not_travel_on() {
    give_500_and_3(&[
        "#rc1&f=500&p=3&mc_cid=7fc5d6b1a2&mc_eid=9f8e7d6c5b",
        "#rc1&f=500&p=3&utm_source=linkedin&email=jane%40example.org",
        "/?rc1&f=500&p=3&fbclid=IwAR0abc",
        "/?rc1&f=500&p=3&gclid=x&msclkid=y&_hsenc=z&_hsmi=1",
        "#rc1&f=500&p=3&uid=4711&id=7&cid=123&lid=5",
        "#rc1&f=500&p=3&ref=jane&x=1",
        "#rc1&f=500&p=3&vero_id=9&oly_enc_id=8&mkt_tok=7",
    ]);
    let newer = Link::read("#rc2&f=500&p=3&mc_eid=9f8e&fbclid=x&email=jane&utm_id=12").0;
    assert_eq!(newer.write().text, "rc1&f=500&p=3");
}

#[test]
fn a_comparison_with_an_unknown_input_is_said() {
    for (text, name) in
        [("#rc1&f=500&b=zz~9", "zz"), ("#rc1&b=f500", "f500"), ("#rc1&b=f~100~zz~9~yy~1", "zz"), ("#rc1&b=z~0", "z")]
    {
        let notes = Link::read(text).1;
        let found: Vec<_> = notes.iter().map(|note| (note.kind, note.name.as_str(), note.of_baseline)).collect();
        assert_eq!(found, [(NoteKind::Unreadable, name, true)], "{text}");
    }
    for text in ["#rc1&b=~", "#rc1&b=f~100", "#rc1&b=followers~100", "#rc1&b=z~"] {
        assert_eq!(Link::read(text).1, [], "{text}");
    }
}

/// Twelve hundred addresses were read as one and a fifth, without a word.
#[test]
fn thousands_typed_into_a_link_are_read_as_such_and_said() {
    for (text, name, raw, used) in [
        ("#rc1&l=1.200", "subscribers", "1.200", 1200.0),
        ("#rc1&f=15.500", "followers", "15.500", 15_500.0),
        ("#rc1&followers=100.000", "followers", "100.000", 100_000.0),
        ("#rc1&nf=1.000", "new_followers", "1.000", 1000.0),
        ("#rc1&rv=2.500", "revenue", "2.500", 2500.0),
        ("#rc1&b=l~1.200", "subscribers", "1.200", 1200.0),
    ] {
        let (_, notes) = Link::read(text);
        let found: Vec<_> =
            notes.iter().map(|note| (note.kind, note.name.as_str(), note.raw.as_str(), note.used)).collect();
        assert_eq!(found, [(NoteKind::ReadAs, name, raw, Some(used))], "{text}");
    }
    // Where it cannot be meant, nothing changes: `0.` before it, more than there can be, other decimals, other units.
    for (text, written) in [
        ("#rc1&l=0.200", "rc1&l=0.2"),
        ("#rc1&k=1.250", "rc1&k=1.25"),
        ("#rc1&f=1.25", "rc1&f=1.25"),
        ("#rc1&cs=1.555", "rc1&cs=1.555"),
        ("#rc1&di=1.250", "rc1&di=1.25"),
    ] {
        let (link, notes) = Link::read(text);
        assert_eq!((link.write().text.as_str(), notes), (written, vec![]), "{text}");
    }
}
