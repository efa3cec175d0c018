//! What a room calls out: single guesses at one place of a chart, with their middle and their spread beside the model's
//! value. Sentences stand with the condition under which they are true, judged by the figures as people read them.

use reach_calculator::words::{Locale, parse_number};
use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::gap::{HIT, rounded, written};

/// More than any room calls out, and few enough to be told apart.
pub const MOST: usize = 200;

/// The guesses that were called out, in their order.
#[wasm_bindgen]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Calls {
    values: Vec<f64>,
}

/// What the room is told of its guesses.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Called {
    /// Which sentence fits.
    pub verdict: &'static str,
    /// How many were called out.
    pub count: String,
    /// The least.
    pub low: String,
    /// The one in the middle, or halfway between the two in the middle.
    pub middle: String,
    /// The greatest.
    pub high: String,
    /// The model's value there.
    pub answer: String,
}

/// All guesses as people read them, in order of size, and the model's value.
struct Crowd {
    values: Vec<f64>,
    middle: f64,
    answer: f64,
}

impl Crowd {
    fn is_hit(&self) -> bool {
        (self.middle - self.answer).abs() <= HIT * self.answer * (1.0 + 1e-9)
    }

    fn all(&self, holds: fn(f64, f64) -> bool) -> bool {
        self.values.iter().all(|value| holds(*value, self.answer))
    }

    fn is_one(&self) -> bool {
        self.values.len() == 1
    }
}

/// A sentence, and what it claims of the guesses.
struct Claim {
    verdict: &'static str,
    holds: fn(&Crowd) -> bool,
}

/// The first that holds is said; of several guesses and of one, the last one always does.
static CLAIMS: [Claim; 8] = [
    called("one-hit", |crowd| crowd.is_one() && crowd.is_hit()),
    called("one-over", |crowd| crowd.is_one() && crowd.middle > crowd.answer),
    called("one-under", Crowd::is_one),
    called("calls-hit", Crowd::is_hit),
    called("calls-all-over", |crowd| crowd.all(|value, answer| value > answer)),
    called("calls-all-under", |crowd| crowd.all(|value, answer| value < answer)),
    called("calls-over", |crowd| crowd.middle > crowd.answer),
    called("calls-under", |_| true),
];

const fn called(verdict: &'static str, holds: fn(&Crowd) -> bool) -> Claim {
    Claim { verdict, holds }
}

#[wasm_bindgen]
impl Calls {
    /// Nothing has been called out yet.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes a guess, of at least 0; whether it was one, and there was room for it.
    pub fn add(&mut self, value: f64) -> bool {
        let takes = value.is_finite() && value >= 0.0 && self.values.len() < MOST;
        if takes {
            self.values.push(value);
        }
        takes
    }

    /// Takes a guess as it was typed, a share in percent; whether that was a number.
    pub fn enter(&mut self, text: &str, locale: &str, share: bool) -> bool {
        let value = parse_number(text, Locale::from_tag(locale));
        value.is_ok_and(|value| self.add(if share { value / 100.0 } else { value }))
    }

    /// Takes the last guess back.
    pub fn undo(&mut self) {
        self.values.pop();
    }

    /// Takes all of them back.
    pub fn clear(&mut self) {
        self.values.clear();
    }

    /// All of them, in the order in which they were called out.
    pub fn values(&self) -> Vec<f64> {
        self.values.clone()
    }

    /// The guess in the middle, or halfway between the two in the middle; NaN where there is none.
    pub fn middle(&self) -> f64 {
        middle(&self.ordered())
    }

    /// What lies around the middle: as many guesses below its lower end as above its upper one, at least half of all
    /// between them. Nothing where there is none.
    pub fn half(&self) -> Vec<f64> {
        let ordered = self.ordered();
        let left_out = ordered.len() / 4;
        match ordered[left_out..ordered.len() - left_out] {
            [low, .., high] => vec![low, high],
            [only] => vec![only, only],
            [] => Vec::new(),
        }
    }

    /// What the chart draws of them: a line from the least to the greatest, at a step counted from the first; a single one
    /// is a dash.
    pub fn line(&self, step: f64) -> Vec<f32> {
        let points = match self.ordered()[..] {
            [] => Vec::new(),
            [only] => vec![((step - 1.0).max(0.0), only), (step + 1.0, only)],
            [low, .., high] => vec![(step, low), (step, high)],
        };
        points.iter().flat_map(|(step, value)| [*step as f32, *value as f32]).collect()
    }

    /// What the room is told beside the model's value, as an object with `verdict`, `count`, `low`, `middle`, `high` and
    /// `answer`; `undefined` where nothing was called out.
    #[wasm_bindgen(js_name = beside)]
    pub fn beside_js(&self, answer: f64, locale: &str, share: bool) -> JsValue {
        let called = self.beside(answer, Locale::from_tag(locale), share);
        serde_wasm_bindgen::to_value(&called).unwrap_or(JsValue::UNDEFINED)
    }

    /// Rows of a table, `name` and a guess each, as Excel in the reader's country reads them; without a locale as programs
    /// do.
    pub fn rows(&self, name: &str, locale: Option<String>, share: bool) -> String {
        let locale = locale.as_deref().map(Locale::from_tag);
        let name = format!("\"{}\"", name.replace('"', "\"\""));
        let row = |value: &f64| match locale {
            Some(locale) if share => format!("{name}{}{}\r\n", locale.separator(), locale.percent_cell(*value, 4)),
            Some(locale) => format!("{name}{}{}\r\n", locale.separator(), locale.cell(*value, 4)),
            None => format!("{name},{}\r\n", Locale::En.cell(*value, 6)),
        };
        self.values.iter().map(row).collect()
    }
}

impl Calls {
    /// What the room is told beside the model's value.
    pub fn beside(&self, answer: f64, locale: Locale, share: bool) -> Option<Called> {
        if !answer.is_finite() {
            return None;
        }
        let values: Vec<f64> = self.ordered().iter().map(|value| rounded(*value, share)).collect();
        let (low, high) = (*values.first()?, *values.last()?);
        let crowd = Crowd { middle: rounded(middle(&values), share), answer: rounded(answer, share), values };
        let claim = CLAIMS.iter().find(|claim| (claim.holds)(&crowd))?;
        let [low, middle, high, answer] =
            [low, crowd.middle, high, crowd.answer].map(|value| written(value, locale, share));
        let count = locale.count(crowd.values.len() as f64);
        Some(Called { verdict: claim.verdict, count, low, middle, high, answer })
    }

    fn ordered(&self) -> Vec<f64> {
        let mut ordered = self.values.clone();
        ordered.sort_by(f64::total_cmp);
        ordered
    }
}

/// The middle of what is in order.
fn middle(ordered: &[f64]) -> f64 {
    match ordered.len() {
        0 => f64::NAN,
        count => (ordered[(count - 1) / 2] + ordered[count / 2]) / 2.0,
    }
}
