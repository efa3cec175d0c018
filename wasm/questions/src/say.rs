//! Sentences in the reader's language, in pieces that the page puts together.

use reach_calculator::answers::{Figure, Sentence};
use reach_calculator::chart::palette::ROLE_NAMES;
use reach_calculator::chart::series::series;
use reach_calculator::words::{Piece, Speaker};

use crate::shapes::{PieceShape, Said};

pub(crate) fn said(speaker: &Speaker, sentences: &[Sentence]) -> Said {
    sentences.iter().map(|sentence| pieces(speaker, sentence)).collect()
}

pub(crate) fn pieces(speaker: &Speaker, sentence: &Sentence) -> Vec<PieceShape> {
    let shape = |Piece { text, figure }: Piece| PieceShape {
        text,
        figure: figure.is_some(),
        role: figure.and_then(series).map(|role| ROLE_NAMES[role as usize]),
    };
    speaker.say(sentence).into_iter().map(shape).collect()
}

/// A number of things, as sentences tell them.
pub(crate) fn count(speaker: &Speaker, number: f64) -> String {
    speaker.figure(&Figure::Count(number))
}

pub(crate) fn euro(speaker: &Speaker, amount: f64) -> String {
    speaker.figure(&Figure::Euro(amount))
}
