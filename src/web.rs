//! The door to JavaScript: thin, without logic. What crosses it is described in `www/core/types.d.ts`.

mod given;
mod modules;
mod out;
mod shapes;
#[cfg(test)]
mod typescript;

use js_sys::{Object, Uint32Array};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::CanvasRenderingContext2d;

use crate::answers::{Chapter, PlatformAxis};
use crate::chart::figure;
use crate::chart::palette::{Palette, ROLE_NAMES};
use crate::chart::surface::Surface;
use crate::chart::surface::canvas::CanvasSurface;
use crate::chart::surface::svg::SvgSurface;
use crate::evidence::MEASUREMENTS;
use crate::inputs::{Key, PRESETS};
use crate::link::{Layout, View};
use crate::widget::Widget;
use crate::words::{Locale, Piece};

use given::{DrawOptions, speaker};
use out::{Figures, Named, out};
use shapes::{
    ChapterShape, ControlShape, MeasurementShape, PieceShape, PlacesShape, PresetShape, StepsShape, TableShape,
    ViewShape, names,
};

pub use modules::{forecast, format_link, parameters, parse_link};

/// One scenario with its view; each widget has its own.
#[wasm_bindgen]
pub struct Calculator(Widget);

/// Why a call was refused: a name that the calculator does not know, or a shape that it cannot read.
type Refused = wasm_bindgen::JsError;

#[wasm_bindgen]
impl Calculator {
    /// A calculator that shows the defaults; `texts` are the locale's.
    #[wasm_bindgen(constructor)]
    pub fn new(texts: &Object, locale: &str) -> Self {
        Self(Widget::new(speaker(texts, locale)))
    }

    /// Speaks another language from now on; the scenario stays.
    pub fn speak(&mut self, texts: &Object, locale: &str) {
        self.0.speak(speaker(texts, locale));
    }

    /// Takes everything from a link and says what it had to replace.
    pub fn read(&mut self, link: &str) -> Result<JsValue, Refused> {
        let notes = self.0.change(|session| session.read(link));
        said(&notes.iter().map(|note| self.0.said(note)).collect::<Vec<_>>())
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
    pub fn view(&self) -> Result<JsValue, Refused> {
        out(&ViewShape::from(self.0.session().view()))
    }

    /// Shows another chapter, language, layout or axis; what is not known changes nothing. `home` is the chapter that
    /// the page around asks for, which holds where a link is silent.
    #[wasm_bindgen(js_name = setView)]
    pub fn set_view(&mut self, name: &str, value: &str) {
        self.0.change(|session| match name {
            "chapter" => Chapter::from_id(value).map(|chapter| session.show_chapter(chapter)),
            "axis" => PlatformAxis::from_id(value).map(|axis| session.show_axis(axis)),
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
    pub fn chapters(&self) -> Result<JsValue, Refused> {
        out(&Chapter::ALL.map(ChapterShape::from))
    }

    /// The scenarios to start from.
    pub fn presets(&self) -> Result<JsValue, Refused> {
        out(&PRESETS.iter().map(PresetShape::from).collect::<Vec<_>>())
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
    pub fn names(&self) -> Result<JsValue, Refused> {
        out(&names(&Key::all().collect::<Vec<_>>()))
    }

    /// All that a control shows of its input.
    pub fn control(&self, name: &str) -> Result<JsValue, Refused> {
        out(&ControlShape::from(&self.0.control(key(name)?)))
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
        let (key, locale) = (key(name)?, self.0.speaker().locale);
        let note = match self.0.change(|session| session.enter(key, text, locale)) {
            Ok(note) => note,
            Err(note) => Some(note),
        };
        note.map_or(Ok(JsValue::UNDEFINED), |note| out(&PieceShape::all(&self.0.said(&note))))
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
    pub fn changed(&self) -> Result<JsValue, Refused> {
        out(&names(&self.0.session().changed()))
    }

    /// The headline of a chapter, and what is surprising or in short supply.
    pub fn headline(&self, id: &str) -> Result<JsValue, Refused> {
        said(&self.0.headline(chapter(id)?))
    }

    /// How a chapter's figure differs from the baseline's.
    pub fn difference(&self, id: &str) -> Result<JsValue, Refused> {
        let difference = self.0.difference(chapter(id)?);
        difference.map_or(Ok(JsValue::UNDEFINED), |pieces| out(&PieceShape::all(&pieces)))
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
        out(&PlacesShape::from(&drawn.map_err(|_| undrawn())?))
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
        out(&StepsShape::from(self.0.crosshair(chapter(id)?).steps()))
    }

    /// What a chapter says at a step of the crosshair.
    pub fn readout(&self, id: &str, step: f64) -> Result<JsValue, Refused> {
        out(&PieceShape::all(&self.0.readout(chapter(id)?, step)))
    }

    /// The figures of a published measurement by its row.
    pub fn measurement(&self, index: usize) -> Result<JsValue, Refused> {
        let locale = self.0.speaker().locale;
        let measurement = MEASUREMENTS.get(index);
        measurement.map_or(Ok(JsValue::UNDEFINED), |measurement| out(&MeasurementShape::of(measurement, locale)))
    }

    /// A chapter's figures, a row a month.
    pub fn table(&self, id: &str) -> Result<JsValue, Refused> {
        let (columns, rows) = self.0.table(chapter(id)?);
        out(&TableShape { columns, rows })
    }

    /// The value of every input that is computed with.
    pub fn scenario(&self) -> Result<JsValue, Refused> {
        out(&Named(self.0.outlook().scenario.inputs()))
    }

    /// The few figures that matter most.
    pub fn summary(&self) -> Result<JsValue, Refused> {
        out(&Figures(&self.0.figures()))
    }
}

/// Colour names in the order in which the drawing options want them.
#[wasm_bindgen(js_name = paletteNames)]
pub fn palette_names() -> Result<JsValue, Refused> {
    out(&ROLE_NAMES)
}

/// The colours of a theme: `light`, `dark` or `contrast`.
#[wasm_bindgen]
pub fn palette(theme: &str) -> Uint32Array {
    let colors: Vec<u32> = Palette::named(theme).colors().collect();
    Uint32Array::from(colors.as_slice())
}

/// Sentences in pieces.
fn said(sentences: &[Vec<Piece>]) -> Result<JsValue, Refused> {
    out(&sentences.iter().map(|pieces| PieceShape::all(pieces)).collect::<Vec<_>>())
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
