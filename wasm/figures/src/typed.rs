//! What single typed figures set.

use reach_calculator::answers::Sentence;
use reach_calculator::answers::own::{heard_said, how_sure, no_number, nobody_follows, out_of_reach, sets};
use reach_calculator::inputs::{Inputs, Key};
use reach_calculator::questions::Fitted;
use reach_calculator::questions::fit::{Counted, Heard, InquiryWay, TYPED_ERROR, relevance_of_reach};
use reach_calculator::words::{Locale, Speaker, parse_value, plain_text};

use crate::given::Typed;
use crate::shapes::{Field, TypedAnswer};

/// A reach that differs by this share from what was typed is another one.
const SAME: f64 = 0.02;

/// A page's inputs as far as what was typed has changed them.
pub(crate) struct Taking<'a> {
    speaker: &'a Speaker,
    inputs: Inputs,
    set: Vec<(&'static str, f64)>,
}

/// All that was typed, in the order in which one rests on the other: inquiries are compared with the reach that was typed.
pub(crate) fn answer(speaker: &Speaker, inputs: &Inputs, typed: &Typed) -> TypedAnswer {
    let mut taking = Taking { speaker, inputs: inputs.clone(), set: Vec::new() };
    let (reach, fitted) = taking.reach(typed);
    let opens = taking.opens(typed);
    let inquiries =
        InquiryWay::ALL.iter().zip(&typed.inquiries).map(|(way, text)| taking.inquiries(*way, text)).collect();
    TypedAnswer { reach, opens, inquiries, inputs: taking.set, fitted: fitted.map(|fitted| fitted.written()) }
}

impl Taking<'_> {
    fn reach(&mut self, typed: &Typed) -> (Field, Option<Fitted>) {
        let people = match self.number(&typed.reach, Key::Followers) {
            Ok(Some(people)) => people,
            Ok(None) => return Default::default(),
            Err(field) => return (field, None),
        };
        let counted = if typed.everybody { Counted::Everybody } else { Counted::Followers };
        let Some(relevance) = relevance_of_reach(&self.inputs, people, counted) else {
            return (self.refused(&nobody_follows()), None);
        };
        let row = Key::Relevance.parameter();
        let said = self.set(Key::Relevance, relevance);
        let fitted = Fitted::of(&self.inputs, TYPED_ERROR);
        let is_bounded = relevance == row.min || relevance == row.max;
        let is_missed = typed.everybody || (fitted.people / people - 1.0).abs() > SAME;
        if is_bounded && is_missed {
            return (self.said(&[out_of_reach(Key::Relevance, relevance, fitted.people)]), None);
        }
        let sure = how_sure(&self.inputs, fitted);
        (self.said(&[said, sure]), Some(fitted))
    }

    fn opens(&mut self, typed: &Typed) -> Field {
        let rate = match self.number(&typed.opens, Key::OpenRate) {
            Ok(Some(rate)) => rate,
            Ok(None) => return Field::default(),
            Err(field) => return field,
        };
        let mut said = vec![self.set(Key::OpenRate, rate)];
        if typed.cleaned {
            said.push(self.set(Key::MachineOpens, 0.0));
        }
        self.said(&said)
    }

    fn inquiries(&mut self, way: InquiryWay, text: &str) -> Field {
        let counted = match self.number(text, Key::Capacity) {
            Ok(Some(counted)) => counted,
            Ok(None) => return Field::default(),
            Err(field) => return field,
        };
        let now = self.inputs.get(way.key());
        let heard = Heard::of(&self.inputs, way, counted);
        let said = heard_said(&heard, now);
        if let Some(value) = heard.value {
            self.set(way.key(), value);
        }
        self.said(&said)
    }

    /// A number as the reader types it, in the unit of an input; nothing where nothing was typed.
    fn number(&self, text: &str, like: Key) -> Result<Option<f64>, Field> {
        if text.trim().is_empty() {
            return Ok(None);
        }
        let number = parse_value(text, like.parameter().unit, self.locale()).ok().filter(|number| *number >= 0.0);
        number.map(Some).ok_or_else(|| self.refused(&no_number(text.trim())))
    }

    /// Sets an input, and says so.
    fn set(&mut self, key: Key, value: f64) -> Sentence {
        let (value, now) = (key.parameter().settled(value), self.inputs.get(key));
        self.inputs.set(key, value);
        self.set.push((key.parameter().name, value));
        sets(key, value, now)
    }

    fn locale(&self) -> Locale {
        self.speaker.locale
    }

    fn said(&self, sentences: &[Sentence]) -> Field {
        Field { said: said(self.speaker, sentences), refused: false }
    }

    fn refused(&self, sentence: &Sentence) -> Field {
        Field { refused: true, ..self.said(core::slice::from_ref(sentence)) }
    }
}

/// Sentences in a row.
pub(crate) fn said(speaker: &Speaker, sentences: &[Sentence]) -> String {
    let all: Vec<String> = sentences.iter().map(|sentence| plain_text(&speaker.say(sentence))).collect();
    all.join(" ")
}
