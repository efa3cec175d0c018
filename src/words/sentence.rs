//! Sentences in the reader's language.

use super::locale::Locale;
use super::template::{Piece, filled};
use super::texts::Texts;
use crate::answers::{Difference, Figure, Sentence};

/// Who says what the answers mean: a language's words and a country's numbers.
#[derive(Clone, Debug)]
pub struct Speaker {
    /// The words.
    pub texts: Texts,
    /// The form of numbers.
    pub locale: Locale,
}

impl Speaker {
    /// A sentence in pieces, figures apart from words.
    pub fn say(&self, sentence: &Sentence) -> Vec<Piece> {
        let figures: Vec<_> = sentence.figures.iter().map(|(name, figure)| (*name, self.figure(figure))).collect();
        filled(self.template(sentence.key), &figures, self.locale.language())
    }

    /// How a chapter's figure differs from the baseline's; two figures that read the same are no difference.
    pub fn difference(&self, difference: &Difference) -> Vec<Piece> {
        let same = self.figure(&difference.now) == self.figure(&difference.then);
        self.say(if same { &difference.unchanged } else { &difference.changed })
    }

    /// A figure as text.
    pub fn figure(&self, figure: &Figure) -> String {
        self.locale.figure(figure, &self.texts)
    }

    /// A text of a chart with figures put in.
    pub fn chart(&self, key: &str, figures: &[(&'static str, String)]) -> String {
        plain_text(&filled(self.texts.get("chart", key), figures, self.locale.language()))
    }

    fn template<'a>(&'a self, key: &'a str) -> &'a str {
        self.texts.find("sentences", key).or_else(|| self.texts.find("notes", key)).unwrap_or(key)
    }
}

/// A sentence as plain text.
pub fn plain_text(pieces: &[Piece]) -> String {
    let mut text = String::new();
    for piece in pieces {
        text.push_str(&piece.text);
    }
    text
}
