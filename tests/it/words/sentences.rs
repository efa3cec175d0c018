//! Sentences as they are put together: figures in the reader's form, told from the words around them.

use reach_calculator::answers::{Chapter, Figure, Outlook, difference, headline};
use reach_calculator::inputs::Key;
use reach_calculator::session::Session;
use reach_calculator::words::{Language, Locale, Piece, Speaker, Texts, filled, plain_text};

use super::golden::SCENARIOS;
use super::locales::{Texts as Written, group, slots};
use crate::texts::speaker;

#[track_caller]
fn is_written(figure: &Figure, german: &str, english: &str) {
    assert_eq!(speaker(Locale::De).figure(figure), german, "{figure:?}");
    assert_eq!(speaker(Locale::En).figure(figure), english, "{figure:?}");
}

#[test]
fn each_kind_of_figure_has_its_form() {
    is_written(&Figure::Count(1234.4), "1.234", "1,234");
    is_written(&Figure::Count(3.0), "3", "3");
    is_written(&Figure::Count(0.0234), "0,023", "0.023");
    is_written(&Figure::Few(3.0), "3,00", "3.00");
    is_written(&Figure::Few(9.99), "9,99", "9.99");
    is_written(&Figure::Few(10.0), "10", "10");
    is_written(&Figure::Few(12.4), "12", "12");
    is_written(&Figure::Share(0.0165), "1,7\u{a0}%", "1.7%");
    is_written(&Figure::Share(0.654), "65\u{a0}%", "65%");
    is_written(&Figure::WholeShare(0.0165), "2\u{a0}%", "2%");
    is_written(&Figure::ShareTenths(0.65), "65,0\u{a0}%", "65.0%");
    is_written(&Figure::Euro(12.4), "12\u{a0}€", "€12");
    is_written(&Figure::Whole(60.0), "60", "60");
    is_written(&Figure::Tenths(5.0), "5", "5");
    is_written(&Figure::Tenths(1.5), "1,5", "1.5");
    is_written(&Figure::OneDecimal(2.0), "2,0", "2.0");
    is_written(&Figure::CalendarYear(2031), "2031", "2031");
    is_written(&Figure::Value(Key::Revenue, 2000.0), "2.000\u{a0}€", "€2,000");
    is_written(&Figure::Value(Key::Stage, 0.655), "65,5\u{a0}%", "65.5%");
    is_written(&Figure::Name(Key::Posts), "Beiträge im Monat", "Posts per month");
    is_written(&Figure::Words("a{b}|c".into()), "a{b}|c", "a{b}|c");
}

/// The figures among the pieces.
fn figures(pieces: &[Piece]) -> Vec<&str> {
    pieces.iter().filter(|piece| piece.figure.is_some()).map(|piece| piece.text.as_str()).collect()
}

#[test]
fn figures_are_emphasised_and_words_are_not() {
    for (name, link) in &SCENARIOS {
        let mut session = Session::new();
        session.read(link);
        let outlook = Outlook::new(session.scenario().clone());
        let baseline = Outlook::new(Default::default());
        for language in Language::ALL {
            let speaker = speaker(Locale::from_tag(language.tag()));
            let written: Written = group(language, "page.json", "sentences");
            for sentence in Chapter::ALL.iter().flat_map(|&chapter| {
                let mut sentences = headline(chapter, &outlook);
                sentences.push(difference(chapter, &outlook, &baseline).changed);
                sentences
            }) {
                let Some(written) = written.get(sentence.key) else { continue };
                let shown = slots(written).into_iter().filter(|slot| slot.forms.is_empty());
                let text = |name: &str| {
                    let (_, figure) = sentence.figures.iter().find(|figure| figure.0 == name).expect("a figure");
                    speaker.figure(figure)
                };
                let expected: Vec<_> = shown.map(|slot| text(&slot.name)).collect();
                assert_eq!(figures(&speaker.say(&sentence)), expected, "{name} {}", sentence.key);
            }
        }
    }
}

#[track_caller]
fn becomes(template: &str, value: &str, expected: &[(&str, bool)]) {
    let pieces = filled(template, &[("n", value.into()), ("m", "5".into())], Language::De);
    let pieces: Vec<_> = pieces.iter().map(|piece| (piece.text.as_str(), piece.figure.is_some())).collect();
    assert_eq!(pieces, expected, "{template}");
}

#[test]
fn a_template_is_filled_from_left_to_right_and_keeps_every_word() {
    becomes("", "1", &[]);
    becomes("nur Worte", "1", &[("nur Worte", false)]);
    becomes("{n}", "7", &[("7", true)]);
    becomes("vor {n} nach", "7", &[("vor ", false), ("7", true), (" nach", false)]);
    becomes("{n}{m}", "7", &[("7", true), ("5", true)]);
    becomes("{m} und {n} und {m}", "7", &[("5", true), (" und ", false), ("7", true), (" und ", false), ("5", true)]);
    becomes("{n|liest|lesen} {n}", "1", &[("liest", false), (" ", false), ("1", true)]);
    becomes("{n|liest|lesen} {n}", "2", &[("lesen", false), (" ", false), ("2", true)]);
    becomes("{n||e} ende", "1", &[(" ende", false)]);
    becomes("{n|}", "2", &[("{n|}", false)]);
}

#[test]
fn what_nothing_fills_is_shown_as_it_stands() {
    becomes("a {x} b {n} c", "1", &[("a ", false), ("{x}", false), (" b ", false), ("1", true), (" c", false)]);
    becomes("a {x|eins|mehr}", "1", &[("a ", false), ("{x|eins|mehr}", false)]);
    becomes("a {n|eins}", "2", &[("a ", false), ("{n|eins}", false)]);
    becomes("a {n", "1", &[("a {n", false)]);
    becomes("a } b {n}", "1", &[("a } b ", false), ("1", true)]);
}

/// What somebody else wrote is never read as a template.
#[test]
fn a_figure_is_put_in_and_not_filled_itself() {
    becomes("„{n}“", "{m}", &[("„", false), ("{m}", true), ("“", false)]);
}

#[test]
fn a_missing_text_shows_its_key_in_sentences_and_charts() {
    let speaker = Speaker { texts: Texts::new(Vec::new()), locale: Locale::De };
    let outlook = Outlook::new(Default::default());
    assert_eq!(plain_text(&speaker.say(&headline(Chapter::Platform, &outlook)[0])), "platform.fewer_of_more");
    assert_eq!(speaker.chart("axis.month", &[]), "axis.month");
    let texts =
        |group: &str| vec![(group.to_owned(), vec![("platform.fewer_of_more".to_owned(), "{today}!".to_owned())])];
    for group in ["sentences", "notes"] {
        let speaker = Speaker { texts: Texts::new(texts(group)), locale: Locale::De };
        assert_eq!(plain_text(&speaker.say(&headline(Chapter::Platform, &outlook)[0])), "122!", "found in {group}");
    }
}

#[test]
fn a_text_of_a_chart_takes_its_figures() {
    let speaker = speaker(Locale::De);
    assert_eq!(speaker.chart("mark.from_month", &[("month", "11".into())]), "ab Monat\u{a0}11");
    assert_eq!(speaker.chart("people.silent", &[("count", "1".into())]), "1 liest still");
    assert_eq!(speaker.chart("people.silent", &[("count", "90".into())]), "90 lesen still");
}
