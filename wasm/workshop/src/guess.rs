//! A curve as a room guesses it: a value at each of a few supports, drawn with a finger or set with keys.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use reach_calculator::words::Locale;

use crate::gap::{self, Gap};

/// Most supports that a guess has: enough for a bend, few enough for the arrow keys.
pub const SUPPORTS: usize = 13;

/// Distances between supports that people count in.
const STRIDES: [f64; 6] = [1.0, 2.0, 5.0, 10.0, 20.0, 50.0];

/// Steps on each side of a single place that a line takes to be seen.
const TOUCHED: f64 = 1.0;

/// The guess of one chart.
#[wasm_bindgen]
#[derive(Clone, Debug, PartialEq)]
pub struct Guess {
    /// First step of the chart's crosshair.
    first: f64,
    /// Steps of the chart's crosshair at which the guess has values.
    steps: Vec<f64>,
    values: Vec<Option<f64>>,
}

#[wasm_bindgen]
impl Guess {
    /// Nothing guessed yet, on a chart whose crosshair stands from `first` to `last`.
    #[wasm_bindgen(constructor)]
    pub fn new(first: f64, last: f64) -> Self {
        let (first, last) = (first.round(), last.round().max(first.round()));
        let stride = STRIDES.into_iter().find(|stride| (last - first) / stride < (SUPPORTS - 1) as f64);
        let stride = stride.unwrap_or(((last - first) / (SUPPORTS - 1) as f64).ceil());
        let mut steps = vec![first];
        let mut step = ((first + stride / 2.0) / stride).ceil() * stride;
        while step <= last - stride / 2.0 {
            steps.push(step);
            step += stride;
        }
        if last > first {
            steps.push(last);
        }
        Self { first, values: vec![None; steps.len()], steps }
    }

    /// The steps of the supports, from left to right.
    pub fn steps(&self) -> Vec<f64> {
        self.steps.clone()
    }

    /// The values at the supports; NaN where nothing is drawn yet.
    pub fn values(&self) -> Vec<f64> {
        self.values.iter().map(|value| value.unwrap_or(f64::NAN)).collect()
    }

    /// Takes back to earlier [`Guess::values`].
    pub fn restore(&mut self, values: &[f64]) {
        for (place, value) in self.values.iter_mut().zip(values) {
            *place = Some(*value).filter(|value| value.is_finite());
        }
    }

    /// Sets one support, to 0 or above; a support that there is not, and what is no number, changes nothing.
    pub fn set(&mut self, support: usize, value: f64) {
        if let Some(place) = self.values.get_mut(support)
            && value.is_finite()
        {
            *place = Some(value.max(0.0));
        }
    }

    /// Follows a pointer from one place to the next. Every support on the way takes the value there; where a pointer rests
    /// or has only touched, the nearest does.
    pub fn stroke(&mut self, from_step: f64, from_value: f64, step: f64, value: f64) {
        let mut met = false;
        let (low, high) = (from_step.min(step), from_step.max(step));
        for support in 0..self.steps.len() {
            let at = self.steps[support];
            if at >= low && at <= high && high > low {
                self.set(support, from_value + (value - from_value) * (at - from_step) / (step - from_step));
                met = true;
            }
        }
        if !met && high - low <= 0.0 {
            self.set(self.nearest(step), value);
        }
    }

    /// Whether there is anything to compare with.
    #[wasm_bindgen(js_name = isDrawn)]
    pub fn is_drawn(&self) -> bool {
        self.values.iter().any(Option::is_some)
    }

    /// What is drawn, as a line: a step, counted from the first, and a value for each of its points. What was only touched
    /// in one place is a dash.
    pub fn line(&self) -> Vec<f32> {
        let points: Vec<_> = self.drawn().map(|(step, value)| (step - self.first, value)).collect();
        let points = match points[..] {
            [(step, value)] => vec![((step - TOUCHED).max(0.0), value), (step + TOUCHED, value)],
            _ => points,
        };
        points.iter().flat_map(|(step, value)| [*step as f32, *value as f32]).collect()
    }

    /// A value as people read it.
    pub fn written(value: f64, locale: &str, share: bool) -> String {
        gap::written(value, Locale::from_tag(locale), share)
    }

    /// What the room is told about its guess, as an object with `verdict`, `step`, `guess`, `answer` and `figure`;
    /// `undefined` where nothing is drawn. `answer` holds the model's value at every step of the crosshair, `share` says
    /// that values are shares.
    #[wasm_bindgen(js_name = gapTo)]
    pub fn gap_to(&self, answer: &[f64], locale: &str, share: bool) -> JsValue {
        serde_wasm_bindgen::to_value(&self.gap(answer, Locale::from_tag(locale), share)).unwrap_or(JsValue::UNDEFINED)
    }
}

impl Guess {
    /// What the room is told, judged at what it drew and nowhere else.
    pub fn gap(&self, answer: &[f64], locale: Locale, share: bool) -> Option<Gap> {
        let compared = self.drawn().filter_map(|(step, value)| {
            let answer = *answer.get((step - self.first) as usize)?;
            answer.is_finite().then_some((step, value, answer))
        });
        Gap::of(compared, locale, share)
    }

    /// The supports that have a value: step and value.
    fn drawn(&self) -> impl Iterator<Item = (f64, f64)> {
        self.steps.iter().zip(&self.values).filter_map(|(step, value)| Some((*step, (*value)?)))
    }

    fn nearest(&self, step: f64) -> usize {
        let distance = |support: &usize| (self.steps[*support] - step).abs();
        let nearest = (0..self.steps.len()).min_by(|one, other| distance(one).total_cmp(&distance(other)));
        nearest.unwrap_or_default()
    }
}
