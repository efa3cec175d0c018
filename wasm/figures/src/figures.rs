//! The class behind one's own figures.

use reach_calculator::chart::palette::Palette;
use reach_calculator::chart::surface::canvas::CanvasSurface;
use reach_calculator::questions::{Fitted, fit::Counted, fit::Point};
use reach_calculator::widget::{Beneath, Widget};
use reach_calculator::words::Locale;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};
use web_sys::CanvasRenderingContext2d;

use crate::given::{Groups, Typed, out, read, speaker};
use crate::shapes::TypedAnswer;
use crate::typed;

/// Makes inputs of figures.
#[wasm_bindgen]
pub struct Figures {
    widget: Widget,
}

#[wasm_bindgen]
impl Figures {
    /// Knows the defaults; `texts` are the locale's, by group and key.
    ///
    /// # Errors
    /// Texts that are none.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "Record<string, Record<string, string>>")] texts: JsValue,
        locale: &str,
    ) -> Result<Figures, JsError> {
        Ok(Self::of(read(texts)?, Locale::from_tag(locale)))
    }

    /// What typed figures set in a state, as `Calculator.roomLink` gives it.
    ///
    /// # Errors
    /// None that the page could cause.
    #[wasm_bindgen(unchecked_return_type = "TypedAnswer")]
    pub fn typed(
        &mut self,
        state: &str,
        #[wasm_bindgen(unchecked_param_type = "Typed")] typed: JsValue,
    ) -> Result<JsValue, JsError> {
        out(&self.typed_answer(state, &read(typed)?))
    }

    /// Draws the platform chapter's chart of a state with points, three figures each (years from today, people, followers),
    /// and what they leave open where the state says so. `beneath` is the chart without them: its width and height, the end of
    /// its axis, and the step of its crosshair, NaN where it has none.
    ///
    /// # Errors
    /// A canvas that refuses, or a chart that is none.
    #[expect(
        clippy::too_many_arguments,
        reason = "a struct would cross as an object, whose reader weighs more than the chart"
    )]
    pub fn draw(
        &mut self,
        context: &CanvasRenderingContext2d,
        state: &str,
        ratio: f64,
        scale: f64,
        palette: &[u32],
        beneath: &[f64],
        points: &[f64],
        everybody: bool,
    ) -> Result<(), JsError> {
        let &[width, height, highest, step] = beneath else { return Err(refused()) };
        self.widget.change(|session| session.read(state));
        let inputs = self.widget.outlook().scenario.inputs();
        let spread = self.widget.session().fitted().and_then(|own| Fitted::read(own).spread(inputs));
        let step = Some(step).filter(|step| !step.is_nan());
        let beneath = Beneath { size: (width, height), scale, highest, step };
        let surface = CanvasSurface::new(context, width, height, ratio).map_err(|_| refused())?;
        let points: Vec<Point> = points
            .chunks_exact(3)
            .map(|point| Point { years: point[0], people: point[1], followers: point[2] })
            .collect();
        let counted = if everybody { Counted::Everybody } else { Counted::Followers };
        let drawing = (surface, &Palette::from_colors(palette));
        self.widget.draw_own(&points, counted, spread, drawing, beneath).map_err(|_| refused())
    }
}

impl Figures {
    /// The same with texts that have been read.
    pub fn of(texts: Groups, locale: Locale) -> Self {
        Self { widget: Widget::new(speaker(texts, locale)) }
    }

    /// The same with figures that have been read.
    pub fn typed_answer(&mut self, state: &str, typed: &Typed) -> TypedAnswer {
        self.widget.change(|session| session.read(state));
        typed::answer(self.widget.speaker(), self.widget.outlook().scenario.inputs(), typed)
    }
}

fn refused() -> JsError {
    JsError::new("the canvas refused to draw")
}
