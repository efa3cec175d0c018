//! Sentences from templates: `{name}` stands for a figure, `{name|one|other}` for the words that agree with it, with as
//! many forms as the language has.

use super::Language;

/// A part of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its words or digits.
    pub text: String,
    /// The name of the figure that it is, which pages emphasise; none for words.
    pub figure: Option<&'static str>,
}

/// Puts figures into a template. A slot that no figure fills stays as it stands, so that a gap shows and nothing fails.
///
/// ```
/// use reach_calculator::words::{Language, filled, plain_text};
/// let said = filled("{n} {n|liest|lesen}", &[("n", "1".into())], Language::De);
/// assert_eq!(plain_text(&said), "1 liest");
/// ```
pub fn filled(template: &str, figures: &[(&'static str, String)], language: Language) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = template;
    while let Some((before, slot, behind)) = next_slot(rest) {
        push(&mut pieces, before, None);
        match chosen(slot, figures, language) {
            Some((text, figure)) => push(&mut pieces, text, figure),
            None => push(&mut pieces, &rest[before.len()..rest.len() - behind.len()], None),
        }
        rest = behind;
    }
    push(&mut pieces, rest, None);
    pieces
}

/// What stands before the next slot, in it and behind it.
fn next_slot(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('{')?;
    let (slot, behind) = rest.split_once('}')?;
    Some((before, slot, behind))
}

/// What fills a slot, and which figure that is, where it is no word.
fn chosen<'a>(
    slot: &'a str,
    figures: &'a [(&'static str, String)],
    language: Language,
) -> Option<(&'a str, Option<&'static str>)> {
    let (name, forms) = slot.split_once('|').map_or((slot, None), |(name, forms)| (name, Some(forms)));
    let &(name, ref figure) = figures.iter().find(|figure| figure.0 == name)?;
    match forms {
        None => Some((figure, Some(name))),
        Some(forms) => {
            let wanted = language.plural(figure);
            let form = language.forms().iter().position(|form| *form == wanted)?;
            Some((forms.split('|').nth(form)?, None))
        }
    }
}

fn push(pieces: &mut Vec<Piece>, text: &str, figure: Option<&'static str>) {
    if !text.is_empty() {
        pieces.push(Piece { text: text.into(), figure });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn said(template: &str, figures: &[(&'static str, &str)], expected: &str) {
        let figures: Vec<_> = figures.iter().map(|&(name, text)| (name, String::from(text))).collect();
        let pieces = filled(template, &figures, Language::De);
        assert_eq!(pieces.iter().map(|piece| piece.text.as_str()).collect::<String>(), expected);
    }

    #[test]
    fn figures_stand_where_the_words_name_them() {
        said("in {years} Jahren: {rate}", &[("rate", "7 %"), ("years", "5")], "in 5 Jahren: 7 %");
    }

    #[test]
    fn figures_are_told_from_words() {
        let pieces = filled("{n} {n|liest|lesen}", &[("n", "2".into())], Language::De);
        let figures: Vec<_> = pieces.iter().map(|piece| (piece.text.as_str(), piece.figure)).collect();
        assert_eq!(figures, [("2", Some("n")), (" ", None), ("lesen", None)]);
    }

    #[test]
    fn verbs_follow_the_figure() {
        said("{n} {n|liest|lesen}", &[("n", "1")], "1 liest");
        said("{n} {n|liest|lesen}", &[("n", "90")], "90 lesen");
        said("{n|dein|deine} {n} Follower", &[("n", "1")], "dein 1 Follower");
    }

    #[test]
    fn what_nothing_fills_shows_and_does_no_harm() {
        said("a {b} c", &[], "a {b} c");
        said("a {b", &[("b", "1")], "a {b");
        said("{b|nur eine Form}", &[("b", "2")], "{b|nur eine Form}");
        said("a } b", &[], "a } b");
    }
}
