//! What a link asks of the model (`ask`), how sure own figures are (`ow`), and whether it shows how sure that is (`bd`): read, written, and told where it is
//! nothing.

use reach_calculator::link::NoteKind;
use reach_calculator::session::Session;

fn session(link: &str) -> (Session, Vec<NoteKind>) {
    let mut session = Session::new();
    let notes = session.read(link).iter().map(|note| note.kind).collect();
    (session, notes)
}

#[test]
fn questions_and_bands_come_back_as_they_were_written() {
    for asked in ["levers~1", "goal~12~1", "mix~30~1~100", "mix~30~1", "ways~30~5", "goal~2.5~3", "events"] {
        for band in ["", "&bd=0", "&bd=1"] {
            let link = format!("rc1&f=500&v=customers{band}&ask={asked}");
            let (read, notes) = session(&format!("#{link}"));
            assert!(notes.is_empty(), "{link}: {notes:?}");
            let written = read.link().text;
            let pairs = |text: &str| {
                let mut pairs: Vec<String> = text.split('&').map(str::to_owned).collect();
                pairs.sort();
                pairs
            };
            // Bands are what is shown where nobody says anything.
            assert_eq!(pairs(&written), pairs(&link.replace("&bd=1", "")));
            // What has been written once is written so for ever.
            assert_eq!(session(&format!("#{written}")).0.link().text, written);
        }
    }
}

#[test]
fn what_is_no_question_and_no_band_is_told_and_left_out() {
    let long = "9".repeat(300);
    for (key, raw) in [
        ("bd", "2"),
        ("bd", "yes"),
        ("bd", "01"),
        ("bd", "-1"),
        ("ask", "horoscope"),
        ("ask", "ziel~ä"),
        ("ask", "~12"),
        ("ask", "goal(12)"),
        ("ask", "goal_12"),
        ("ask", long.as_str()),
        ("ow", "a+b"),
        ("ow", "1.5"),
        ("ow", "-84110"),
        ("ow", "99999999999"),
    ] {
        let mut read = Session::new();
        let notes = read.read(&format!("#rc1&f=500&{key}={raw}"));
        let told: Vec<_> = notes.iter().map(|note| (&note.kind, note.name.as_str())).collect();
        assert_eq!(told, [(&NoteKind::Unreadable, key)], "{key}={raw} {}", read.link().text);
        assert_eq!(read.link().text, "rc1&f=500", "{key}={raw}");
    }
}

#[test]
fn how_sure_own_figures_are_stands_in_the_link() {
    let (read, notes) = session("#rc1&f=500&ow=84110");
    assert!(notes.is_empty(), "{notes:?}");
    assert_eq!((read.fitted(), read.link().text.as_str()), (Some(84_110), "rc1&f=500&ow=84110"));
    assert_eq!(session("#rc1&f=500").0.fitted(), None);
}

#[test]
fn a_link_that_asks_nothing_stays_as_it_was() {
    for link in ["rc1", "rc1&f=500", "rc1&f=500&v=contacts", "rc1&f=500&v=customers&sd=7"] {
        let (read, notes) = session(&format!("#{link}"));
        assert!(notes.is_empty(), "{link}: {notes:?}");
        let written = read.link().text;
        assert!(!written.contains("bd=") && !written.contains("ask="), "{written}");
        assert_eq!(session(&format!("#{written}")).0.link().text, written);
    }
}
