//! The class behind every question: a scenario of its own, asked one thing after the other.

use reach_calculator::answers::Outlook;
use reach_calculator::chart::surface::canvas::CanvasSurface;
use reach_calculator::inputs::Preset;
use reach_calculator::questions::{Case, Fitted, reach_spread};
use reach_calculator::session::Session;
use reach_calculator::words::{Locale, Speaker};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};
use web_sys::CanvasRenderingContext2d;

use crate::answer;
use crate::asked::Asked;
use crate::given::{Groups, speaker};
use crate::shapes::AnswerShape;
use crate::ways_chart::{self, Drawing};
use crate::work::{Doubt, Work};

/// Computes one question after the other.
#[wasm_bindgen]
pub struct Questions {
    session: Session,
    speaker: Speaker,
    outlook: Outlook,
    asked: Option<(Asked, Work)>,
}

#[wasm_bindgen]
impl Questions {
    /// Knows the defaults; `texts` are the locale's, by group and key.
    ///
    /// # Errors
    /// Texts that are none.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "Record<string, Record<string, string>>")] texts: JsValue,
        locale: &str,
    ) -> Result<Questions, JsError> {
        let texts: Groups = serde_wasm_bindgen::from_value(texts).map_err(|error| JsError::new(&error.to_string()))?;
        Ok(Self::of(texts, Locale::from_tag(locale)))
    }

    /// Asks something of a state, as `Calculator.roomLink` gives it; gives whether that is a question.
    pub fn ask(&mut self, state: &str, question: &str) -> bool {
        self.session.read(state);
        if self.outlook.scenario != *self.session.scenario() {
            self.outlook = Outlook::new(self.session.scenario().clone());
        }
        let scenario = self.session.scenario();
        let preset = self.session.preset().and_then(Preset::from_id);
        let spread = reach_spread(preset, scenario.inputs(), self.session.fitted().map(Fitted::read));
        let doubt = Doubt { spread, seed: self.session.seed().unwrap_or_default() };
        self.asked = Asked::read(question, scenario).and_then(|asked| Some((asked, Work::of(asked, scenario, doubt)?)));
        self.asked.is_some()
    }

    /// Computes a little more; gives whether there is more to compute.
    pub fn step(&mut self) -> bool {
        self.asked.as_mut().is_some_and(|(_, work)| work.step())
    }

    /// Worlds that a band has so far.
    pub fn worlds(&self) -> usize {
        self.asked.as_ref().map_or(0, |(_, work)| work.worlds())
    }

    /// What is known so far; nothing where nothing was asked.
    ///
    /// # Errors
    /// None that an answer of ours can cause.
    #[wasm_bindgen(unchecked_return_type = "Answer | undefined")]
    pub fn answer(&self) -> Result<JsValue, JsError> {
        match self.told() {
            Some(answer) => {
                answer.serialize(&Serializer::json_compatible()).map_err(|error| JsError::new(&error.to_string()))
            }
            None => Ok(JsValue::UNDEFINED),
        }
    }

    /// Draws the three ways on a canvas of this size in CSS pixels, with so many device pixels in each, type of this scale and
    /// the colours of the page; `months` are the customers of every month, one way after the other, NaN where one is not
    /// possible.
    ///
    /// # Errors
    /// A canvas that refuses.
    #[expect(
        clippy::too_many_arguments,
        reason = "a struct would cross as an object, whose reader weighs more than the chart"
    )]
    #[wasm_bindgen(js_name = drawWays)]
    pub fn draw_ways(
        &self,
        context: &CanvasRenderingContext2d,
        width: f64,
        height: f64,
        ratio: f64,
        scale: f64,
        palette: &[u32],
        months: &[f64],
    ) -> Result<(), JsError> {
        let surface = CanvasSurface::new(context, width, height, ratio).map_err(|_| refused())?;
        let drawing = Drawing { size: (width, height), scale, palette, months };
        ways_chart::draw(&self.speaker, &drawing, surface).map_err(|_| refused())
    }
}

impl Questions {
    /// The same with texts that have been read.
    pub fn of(texts: Groups, locale: Locale) -> Self {
        let session = Session::new();
        let outlook = Outlook::new(session.scenario().clone());
        Self { session, speaker: speaker(texts, locale), outlook, asked: None }
    }

    fn told(&self) -> Option<AnswerShape> {
        let (asked, work) = self.asked.as_ref()?;
        let (speaker, scenario) = (&self.speaker, &self.outlook.scenario);
        Some(match (*asked, work) {
            (Asked::Bands(chapter), Work::Bands { bands, levers }) => {
                let levers = levers.as_ref().map_or(&[][..], |(_, done)| done);
                AnswerShape::Bands(answer::bands(speaker, chapter, &self.outlook, bands, levers))
            }
            (Asked::Levers { year }, Work::Levers { done, .. }) => {
                AnswerShape::Levers(answer::levers(speaker, year, &Case::of(scenario, year)?, done))
            }
            (Asked::Goal { customers, year }, Work::Goal { done, bands, .. }) => {
                AnswerShape::Goal(answer::goal(speaker, scenario, (customers, year), done, bands)?)
            }
            (Asked::Mix { year, .. }, Work::Mix { mix, contest, .. }) => {
                AnswerShape::Mix(answer::mix(speaker, mix.as_ref()?, year, contest.as_ref()))
            }
            (Asked::Ways { hours, year }, Work::Ways { done, .. }) => {
                AnswerShape::Ways(answer::ways(speaker, scenario, (hours, year), done))
            }
            (Asked::Events, _) => AnswerShape::Events(answer::events(speaker, scenario)),
            _ => return None,
        })
    }
}

fn refused() -> JsError {
    JsError::new("the canvas refused to draw")
}
