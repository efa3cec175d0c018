//! The door to JavaScript: thin, without logic. What crosses it is described in `www/types.d.ts`.

mod canvas;
mod given;
mod modules;
mod shapes;

use js_sys::{Array, Object, Uint32Array};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::CanvasRenderingContext2d;

use crate::calculator;
use crate::chapter::Chapter;
use crate::chart::figure;
use crate::chart::palette::{Palette, ROLE_NAMES};
use crate::chart::surface::Surface;
use crate::chart::svg::SvgSurface;
use crate::format::Locale;
use crate::link::{Axis, Layout, View};
use crate::measurements::MEASUREMENTS;
use crate::parameters::Key;
use crate::presets::PRESETS;

use canvas::CanvasSurface;
use given::{DrawOptions, texts};
use shapes::Shape;

pub use modules::{forecast, format_link, parameters, parse_link};

/// One scenario with its view; each widget has its own.
#[wasm_bindgen]
pub struct Calculator(calculator::Calculator);

/// Why a call was refused: a name that the calculator does not know, or a shape that it cannot read.
type Refused = wasm_bindgen::JsError;

#[wasm_bindgen]
impl Calculator {
    /// A calculator that shows the defaults; `chart_texts` is the locale's `chart` object.
    #[wasm_bindgen(constructor)]
    pub fn new(chart_texts: &Object, locale: &str) -> Self {
        Self(calculator::Calculator::new(texts(chart_texts), Locale::from_tag(locale)))
    }

    /// Speaks another language from now on; the scenario stays.
    pub fn speak(&mut self, chart_texts: &Object, locale: &str) {
        self.0.speak(texts(chart_texts), Locale::from_tag(locale));
    }

    /// Takes everything from a link and says what it had to replace.
    pub fn read(&mut self, link: &str) -> Array {
        let notes = self.0.change(|session| session.read(link));
        notes.iter().map(|note| shapes::said(&self.0.said(note))).collect()
    }

    /// The present state as `rc1&…`, without `#`.
    pub fn link(&self) -> String {
        self.0.session().link().text
    }

    /// The link for the phones in the room, short enough for a QR code that has so many bytes left for it.
    #[wasm_bindgen(js_name = roomLink)]
    pub fn room_link(&self, bytes: usize) -> String {
        self.0.session().room_link(bytes).text
    }

    /// What is shown.
    pub fn view(&self) -> JsValue {
        shapes::view(self.0.session())
    }

    /// Shows another chapter, language, layout or axis; what is not known changes nothing. `home` is the chapter that
    /// the page around asks for, which holds where a link is silent.
    #[wasm_bindgen(js_name = setView)]
    pub fn set_view(&mut self, name: &str, value: &str) {
        self.0.change(|session| match name {
            "chapter" => Chapter::from_id(value).map(|chapter| session.show_chapter(chapter)),
            "axis" => Axis::from_id(value).map(|axis| session.show_axis(axis)),
            "layout" => Layout::from_id(value).map(|layout| session.show_layout(layout)),
            "language" => {
                session.show_language(Locale::known(value));
                Some(())
            }
            "home" => {
                session.set_home(View { chapter: Chapter::from_id(value), ..View::default() });
                Some(())
            }
            _ => None,
        });
    }

    /// The chapters and the inputs beside their charts.
    pub fn chapters(&self) -> Array {
        Chapter::ALL.into_iter().map(shapes::chapter).collect()
    }

    /// The scenarios to start from.
    pub fn presets(&self) -> Array {
        PRESETS.iter().map(shapes::preset).collect()
    }

    /// Id of the preset that the scenario started from.
    pub fn preset(&self) -> Option<String> {
        self.0.session().preset().map(Into::into)
    }

    /// Starts from a preset; an empty id leaves the present one.
    #[wasm_bindgen(js_name = applyPreset)]
    pub fn apply_preset(&mut self, id: &str) {
        self.0.change(|session| if id.is_empty() { session.leave_preset() } else { drop(session.apply_preset(id)) });
    }

    /// The names of all inputs.
    pub fn names(&self) -> Array {
        shapes::names(&Key::all().collect::<Vec<_>>())
    }

    /// All that a control shows of its input.
    pub fn control(&self, name: &str) -> Result<JsValue, Refused> {
        Ok(shapes::control(&self.0.control(key(name)?)))
    }

    /// Moves a slider to a step.
    pub fn slide(&mut self, name: &str, position: u32) -> Result<(), Refused> {
        let key = key(name)?;
        self.0.change(|session| session.slide(key, position));
        Ok(())
    }

    /// Sets an input.
    pub fn set(&mut self, name: &str, value: f64) -> Result<(), Refused> {
        let key = key(name)?;
        self.0.change(|session| session.set(key, value));
        Ok(())
    }

    /// Takes a typed text; says what could not be taken as it is.
    pub fn enter(&mut self, name: &str, text: &str) -> Result<JsValue, Refused> {
        let (key, locale) = (key(name)?, self.0.locale());
        let note = match self.0.change(|session| session.enter(key, text, locale)) {
            Ok(note) => note,
            Err(note) => Some(note),
        };
        Ok(note.map_or(JsValue::UNDEFINED, |note| shapes::said(&self.0.said(&note))))
    }

    /// Gives one input back its value of preset or default.
    pub fn reset(&mut self, name: &str) -> Result<(), Refused> {
        let key = key(name)?;
        self.0.change(|session| session.reset(key));
        Ok(())
    }

    /// Gives every input back its value of preset or default.
    #[wasm_bindgen(js_name = resetAll)]
    pub fn reset_all(&mut self) {
        self.0.change(|session| session.reset_all());
    }

    /// Pins the present scenario for comparison.
    #[wasm_bindgen(js_name = pinBaseline)]
    pub fn pin_baseline(&mut self) {
        self.0.change(|session| session.pin_baseline());
    }

    /// Compares with nothing any more.
    #[wasm_bindgen(js_name = unpinBaseline)]
    pub fn unpin_baseline(&mut self) {
        self.0.change(|session| session.unpin());
    }

    /// Whether a scenario is pinned.
    #[wasm_bindgen(js_name = hasBaseline)]
    pub fn has_baseline(&self) -> bool {
        self.0.session().baseline().is_some()
    }

    /// Inputs that differ from preset or default.
    pub fn changed(&self) -> Array {
        shapes::names(&self.0.session().changed())
    }

    /// The headline of a chapter, and what is surprising or in short supply.
    pub fn headline(&self, id: &str) -> Result<Array, Refused> {
        Ok(self.0.headline(chapter(id)?).iter().map(shapes::said).collect())
    }

    /// How a chapter's figure differs from the baseline's.
    pub fn difference(&self, id: &str) -> Result<JsValue, Refused> {
        Ok(self.0.difference(chapter(id)?).map_or(JsValue::UNDEFINED, |sentence| shapes::said(&sentence)))
    }

    /// The height at which a chapter's chart looks right.
    #[wasm_bindgen(js_name = chartHeight)]
    pub fn chart_height(&self, id: &str, width: f64) -> Result<f64, Refused> {
        Ok(figure::height(chapter(id)?, width))
    }

    /// Draws a chapter's chart.
    pub fn draw(&mut self, context: &CanvasRenderingContext2d, options: &DrawOptions) -> Result<JsValue, Refused> {
        let surface = canvas(context, options)?;
        self.draw_on(surface, options)
    }

    /// The same chart as SVG.
    pub fn svg(&mut self, options: &DrawOptions) -> Result<String, Refused> {
        let mut text = String::new();
        let surface = SvgSurface::new(&mut text, options.width(), options.height());
        self.draw_on(surface, options)?;
        Ok(text)
    }

    fn draw_on<S: Surface>(&mut self, surface: S, options: &DrawOptions) -> Result<JsValue, Refused> {
        let chapter = chapter(&options.chapter())?;
        let figure = options.figure(&self.0, chapter);
        let drawn = self.0.draw(chapter, surface, &options.colors(), &figure, options.holds());
        drawn.map(|drawn| shapes::layout(&drawn)).map_err(|_| undrawn())
    }

    /// Draws the chapter's outcome along one slider's range.
    #[wasm_bindgen(js_name = drawWhatIf)]
    pub fn draw_what_if(
        &self,
        context: &CanvasRenderingContext2d,
        name: &str,
        options: &DrawOptions,
    ) -> Result<(), Refused> {
        let chapter = chapter(&options.chapter())?;
        let figure = options.figure(&self.0, chapter);
        let drawn = self.0.draw_what_if(chapter, key(name)?, canvas(context, options)?, &options.colors(), &figure);
        drawn.map_err(|_| undrawn())
    }

    /// The steps of a chapter's crosshair.
    pub fn cursor(&self, id: &str) -> Result<JsValue, Refused> {
        Ok(shapes::cursor(self.0.cursor(chapter(id)?)))
    }

    /// What a chapter says at a step of the crosshair.
    pub fn readout(&self, id: &str, step: f64) -> Result<JsValue, Refused> {
        Ok(shapes::said(&self.0.readout(chapter(id)?, step)))
    }

    /// The figures of a published measurement by its row.
    pub fn measurement(&self, index: usize) -> JsValue {
        let measurement = MEASUREMENTS.get(index);
        measurement.map_or(JsValue::UNDEFINED, |measurement| shapes::measurement(measurement, self.0.locale()))
    }

    /// A chapter's figures, a row a month.
    pub fn table(&self, id: &str) -> Result<JsValue, Refused> {
        Ok(shapes::table(&self.0.table(chapter(id)?)))
    }

    /// The value of every input that is computed with.
    pub fn scenario(&self) -> JsValue {
        let scenario = &self.0.outlook().scenario;
        shapes::inputs(scenario.inputs())
    }

    /// The few figures that matter most.
    pub fn summary(&self) -> JsValue {
        let shape = Shape::new();
        for (name, figure) in self.0.figures() {
            if let Some(figure) = figure {
                shape.number(name, figure);
            }
        }
        shape.done()
    }
}

/// Colour names in the order in which the drawing options want them.
#[wasm_bindgen(js_name = paletteNames)]
pub fn palette_names() -> Array {
    shapes::texts(&ROLE_NAMES)
}

/// The colours of a theme: `light`, `dark` or `contrast`.
#[wasm_bindgen]
pub fn palette(theme: &str) -> Uint32Array {
    let colors: Vec<u32> = Palette::named(theme).colors().collect();
    Uint32Array::from(colors.as_slice())
}

fn chapter(id: &str) -> Result<Chapter, Refused> {
    Chapter::from_id(id).ok_or_else(|| unknown("chapter", id))
}

fn key(name: &str) -> Result<Key, Refused> {
    Key::from_name(name).ok_or_else(|| unknown("input", name))
}

fn canvas<'a>(context: &'a CanvasRenderingContext2d, options: &DrawOptions) -> Result<CanvasSurface<'a>, Refused> {
    let surface = CanvasSurface::new(context, options.width(), options.height(), options.ratio());
    surface.map_err(|_| undrawn())
}

fn undrawn() -> Refused {
    Refused::new("the canvas refused to draw")
}

fn unknown(kind: &str, name: &str) -> Refused {
    Refused::new(&["there is no ", kind, " called ", name].concat())
}
