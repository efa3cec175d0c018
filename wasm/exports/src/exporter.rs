//! The class behind every file: a scenario of its own, drawn and written without a page.

use reach_calculator::answers::Chapter;
use reach_calculator::chart::figure::{Drawn, Options};
use reach_calculator::chart::palette::Palette;
use reach_calculator::chart::surface::Surface;
use reach_calculator::chart::surface::canvas::CanvasSurface;
use reach_calculator::chart::surface::svg::SvgSurface;
use reach_calculator::widget::Widget;
use reach_calculator::words::{Locale, plain_text};
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};
use web_sys::CanvasRenderingContext2d;

use crate::bands::numbers;
use crate::given::{Drawing, PageTexts, Sheet};
use crate::sheet::{HEIGHT, WIDTH, around};
use crate::{excel, plain};

/// Draws and writes one scenario after the other.
#[wasm_bindgen]
pub struct Exporter {
    widget: Widget,
    texts: PageTexts,
}

#[wasm_bindgen]
impl Exporter {
    /// Shows the defaults; `texts` are the locale's.
    ///
    /// # Errors
    /// Texts that lack a group.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "FileTexts")] texts: JsValue,
        locale: &str,
    ) -> Result<Exporter, JsError> {
        Ok(Self::of(read(texts)?, Locale::from_tag(locale)))
    }

    /// Takes a state, as `Calculator.link` gives it.
    pub fn read(&mut self, state: &str) {
        self.widget.change(|session| drop(session.read(state)));
    }

    /// A chart alone, as SVG.
    ///
    /// # Errors
    /// An unknown chapter.
    pub fn chart(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Drawing")] drawing: JsValue,
    ) -> Result<String, JsError> {
        self.drawn(&read(drawing)?).ok_or_else(refused)
    }

    /// A chart with its answer, its source and its link, as SVG.
    ///
    /// # Errors
    /// An unknown chapter.
    pub fn svg(&mut self, #[wasm_bindgen(unchecked_param_type = "Sheet")] sheet: JsValue) -> Result<String, JsError> {
        self.sheet(&read(sheet)?).ok_or_else(refused)
    }

    /// The same on a canvas with so many pixels in each CSS pixel.
    ///
    /// # Errors
    /// An unknown chapter, or a canvas that refuses.
    pub fn paint(
        &mut self,
        context: &CanvasRenderingContext2d,
        ratio: f64,
        #[wasm_bindgen(unchecked_param_type = "Sheet")] sheet: JsValue,
    ) -> Result<(), JsError> {
        let surface = CanvasSurface::new(context, WIDTH, HEIGHT, ratio).map_err(|_| refused())?;
        self.sheet_on(&read(sheet)?, surface).map(drop).ok_or_else(refused)
    }

    /// All inputs and all months for Excel in the reader's country.
    ///
    /// # Errors
    /// None that a sheet of the page's could cause.
    pub fn excel(&self, #[wasm_bindgen(unchecked_param_type = "Sheet")] sheet: JsValue) -> Result<String, JsError> {
        Ok(self.excel_of(&read(sheet)?))
    }

    /// All inputs and all months for programs.
    ///
    /// # Errors
    /// None that a sheet of the page's could cause.
    pub fn csv(&self, #[wasm_bindgen(unchecked_param_type = "Sheet")] sheet: JsValue) -> Result<String, JsError> {
        Ok(self.csv_of(&read(sheet)?))
    }
}

impl Exporter {
    /// The same with texts that have been read.
    pub fn of(texts: PageTexts, locale: Locale) -> Self {
        Self { widget: Widget::new(texts.speaker(locale)), texts }
    }

    /// A chart alone, as SVG; `None` for an unknown chapter.
    pub fn drawn(&mut self, drawing: &Drawing) -> Option<String> {
        let chapter = Chapter::from_id(&drawing.chapter)?;
        let Drawing { width, height, scale, hold, .. } = *drawing;
        let mut text = String::new();
        let surface = SvgSurface::new(&mut text, width, height);
        let bands = numbers(drawing.bands.as_deref().unwrap_or_default());
        let options = Options { width, height, scale, bands, ..Options::default() };
        self.widget.draw(chapter, surface, &Palette::LIGHT, &options, hold).ok()?;
        Some(text)
    }

    /// A chart with what stands around it, as SVG; `None` for an unknown chapter.
    pub fn sheet(&mut self, sheet: &Sheet) -> Option<String> {
        let mut text = String::new();
        self.sheet_on(sheet, SvgSurface::new(&mut text, WIDTH, HEIGHT))?;
        Some(text)
    }

    /// A table for Excel.
    pub fn excel_of(&self, sheet: &Sheet) -> String {
        excel::file(&self.widget, &self.texts, sheet)
    }

    /// A table for programs.
    pub fn csv_of(&self, sheet: &Sheet) -> String {
        plain::file(self.widget.outlook(), sheet)
    }

    fn sheet_on<S: Surface>(&mut self, sheet: &Sheet, surface: S) -> Option<Drawn> {
        let chapter = Chapter::from_id(&sheet.chapter)?;
        let told = || self.widget.headline(chapter).first().map(|pieces| plain_text(pieces));
        let title = if sheet.answer.is_empty() { told().unwrap_or_default() } else { sheet.answer.clone() };
        let bands = numbers(&sheet.bands);
        let around = Some(around(&title, &self.texts.title, sheet));
        let options = Options { width: WIDTH, height: HEIGHT, scale: 1.0, around, bands, ..Options::default() };
        let palette = if sheet.dark { &Palette::DARK } else { &Palette::LIGHT };
        self.widget.draw(chapter, surface, palette, &options, false).ok()
    }
}

fn read<T: DeserializeOwned>(value: JsValue) -> Result<T, JsError> {
    serde_wasm_bindgen::from_value(value).map_err(|error| JsError::new(&error.to_string()))
}

fn refused() -> JsError {
    JsError::new("there is no such chapter, or the canvas refused to draw")
}
