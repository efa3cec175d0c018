//! The class's charts, on a canvas of the page. What leaves the page is drawn in `wasm/exports`.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::CanvasRenderingContext2d;

use super::calculator::Calculator;
use super::given::DrawOptions;
use super::out::out;
use super::refused::{Refused, chapter, key};
use super::shapes::PlacesShape;
use crate::chart::figure;
use crate::chart::surface::canvas::CanvasSurface;

#[wasm_bindgen]
impl Calculator {
    /// The height at which a chapter's chart looks right.
    #[wasm_bindgen(js_name = chartHeight)]
    pub fn chart_height(
        &self,
        #[wasm_bindgen(unchecked_param_type = "ChapterId")] id: &str,
        width: f64,
    ) -> Result<f64, Refused> {
        Ok(figure::height(chapter(id)?, width))
    }

    /// Draws a chapter's chart.
    #[wasm_bindgen(unchecked_return_type = "Places")]
    pub fn draw(&mut self, context: &CanvasRenderingContext2d, options: &DrawOptions) -> Result<JsValue, Refused> {
        let surface = canvas(context, options)?;
        let chapter = chapter(&options.chapter())?;
        let figure = options.figure(&self.0, chapter);
        let drawn = self.0.draw(chapter, surface, &options.colors(), &figure, options.holds());
        out(&PlacesShape::from(&drawn.map_err(|_| undrawn())?))
    }

    /// Draws the chapter's outcome along one slider's range; returns what it is at both ends.
    #[wasm_bindgen(js_name = drawWhatIf, unchecked_return_type = "[string, string]")]
    pub fn draw_what_if(
        &self,
        context: &CanvasRenderingContext2d,
        name: &str,
        options: &DrawOptions,
    ) -> Result<JsValue, Refused> {
        let chapter = chapter(&options.chapter())?;
        let figure = options.figure(&self.0, chapter);
        let ends = self.0.draw_what_if(chapter, key(name)?, canvas(context, options)?, &options.colors(), &figure);
        out(&ends.map_err(|_| undrawn())?)
    }
}

fn canvas<'a>(context: &'a CanvasRenderingContext2d, options: &DrawOptions) -> Result<CanvasSurface<'a>, Refused> {
    let surface = CanvasSurface::new(context, options.width(), options.height(), options.ratio());
    surface.map_err(|_| undrawn())
}

fn undrawn() -> Refused {
    Refused::new("the canvas refused to draw")
}
