//! The class behind each widget of a page.

use js_sys::Object;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::given::speaker;
use super::out::{Figures, Named, out};
use super::refused::{Refused, chapter, key};
use super::shapes::{
    ChapterShape, ControlShape, MeasurementShape, PieceShape, PresetShape, StepsShape, TableShape, ViewShape, names,
};
use crate::answers::{Chapter, PlatformAxis};
use crate::evidence::MEASUREMENTS;
use crate::inputs::{Key, PRESETS};
use crate::link::Layout;
use crate::session::Home;
use crate::widget::Widget;
use crate::words::{Locale, Piece};

/// One scenario with its view; each widget has its own.
#[wasm_bindgen]
pub struct Calculator(pub(super) Widget);

#[wasm_bindgen]
impl Calculator {
    /// A calculator that shows the defaults; `texts` are the locale's.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "import('../words/texts.d.ts').Texts")] texts: &Object,
        locale: &str,
    ) -> Self {
        Self(Widget::new(speaker(texts, locale)))
    }

    /// Speaks another language from now on; the scenario stays.
    pub fn speak(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "import('../words/texts.d.ts').Texts")] texts: &Object,
        locale: &str,
    ) {
        self.0.speak(speaker(texts, locale));
    }

    /// Takes everything from a link and says what it had to replace.
    #[wasm_bindgen(unchecked_return_type = "Piece[][]")]
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
    #[wasm_bindgen(unchecked_return_type = "View")]
    pub fn view(&self) -> Result<JsValue, Refused> {
        out(&ViewShape::from(self.0.session()))
    }

    /// Shows another chapter, language, layout or axis, with bands or without (`1` or `0`), or a question, as the reader
    /// chose; what is not known changes nothing.
    #[wasm_bindgen(js_name = setView)]
    pub fn set_view(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "'chapter' | 'language' | 'layout' | 'axis' | 'band' | 'question'")] name: &str,
        value: &str,
    ) {
        self.0.change(|session| match name {
            "chapter" => Chapter::from_id(value).map(|chapter| session.show_chapter(chapter)),
            "axis" => PlatformAxis::from_id(value).map(|axis| session.show_axis(axis)),
            "layout" => Layout::from_id(value).map(|layout| session.show_layout(layout)),
            "band" => {
                session.show_band(value == "1");
                None
            }
            "question" => {
                session.ask(value);
                None
            }
            "language" => Locale::known(value).map(|language| session.show_language(language)),
            _ => None,
        });
    }

    /// What the page around asks for: chapter, layout and language as its attributes name them, empty where they do
    /// not, the language that its reader is addressed in, and the scenario that it offers, as a link.
    #[wasm_bindgen(js_name = setHome)]
    pub fn set_home(&mut self, chapter: &str, layout: &str, language: &str, around: &str, offer: &str) {
        let asked = (!language.is_empty()).then(|| Locale::from_tag(language));
        let home = Home {
            chapter: Chapter::from_id(chapter),
            layout: Layout::from_id(layout),
            language: asked,
            around: Locale::from_tag(around),
        };
        self.0.change(|session| {
            session.set_home(home);
            session.set_offer(offer);
        });
    }

    /// The chapters and the inputs beside their charts.
    #[wasm_bindgen(unchecked_return_type = "ChapterInfo[]")]
    pub fn chapters(&self) -> Result<JsValue, Refused> {
        out(&Chapter::ALL.map(ChapterShape::from))
    }

    /// The scenarios to start from.
    #[wasm_bindgen(unchecked_return_type = "PresetInfo[]")]
    pub fn presets(&self) -> Result<JsValue, Refused> {
        out(&PRESETS.iter().map(PresetShape::from).collect::<Vec<_>>())
    }

    /// Id of the preset that the scenario started from.
    pub fn preset(&self) -> Option<String> {
        self.0.session().preset().map(Into::into)
    }

    /// The published reach that the preset's platform was calibrated on, beside the one that is shown.
    #[wasm_bindgen(js_name = calibratedReach, unchecked_return_type = "Piece[] | undefined")]
    pub fn calibrated_reach(&self) -> Result<JsValue, Refused> {
        self.0.calibrated_reach().map_or(Ok(JsValue::UNDEFINED), |pieces| out(&PieceShape::all(&pieces)))
    }

    /// How well the curve fits the measurements of the platform that the scenario started from.
    #[wasm_bindgen(unchecked_return_type = "Piece[]")]
    pub fn fit(&self) -> Result<JsValue, Refused> {
        out(&PieceShape::all(&self.0.fit()))
    }

    /// Starts from a preset; an empty id leaves the present one.
    #[wasm_bindgen(js_name = applyPreset)]
    pub fn apply_preset(&mut self, id: &str) {
        self.0.change(|session| if id.is_empty() { session.leave_preset() } else { drop(session.apply_preset(id)) });
    }

    /// The names of all inputs.
    #[wasm_bindgen(unchecked_return_type = "string[]")]
    pub fn names(&self) -> Result<JsValue, Refused> {
        out(&names(&Key::all().collect::<Vec<_>>()))
    }

    /// All that a control shows of its input.
    #[wasm_bindgen(unchecked_return_type = "ControlState")]
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
    #[wasm_bindgen(unchecked_return_type = "Piece[] | undefined")]
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
    #[wasm_bindgen(unchecked_return_type = "string[]")]
    pub fn changed(&self) -> Result<JsValue, Refused> {
        out(&names(&self.0.session().changed()))
    }

    /// The headline of a chapter, and what is surprising or in short supply.
    #[wasm_bindgen(unchecked_return_type = "Piece[][]")]
    pub fn headline(&self, #[wasm_bindgen(unchecked_param_type = "ChapterId")] id: &str) -> Result<JsValue, Refused> {
        said(&self.0.headline(chapter(id)?))
    }

    /// How a chapter's figure differs from the baseline's.
    #[wasm_bindgen(unchecked_return_type = "Piece[] | undefined")]
    pub fn difference(&self, #[wasm_bindgen(unchecked_param_type = "ChapterId")] id: &str) -> Result<JsValue, Refused> {
        let difference = self.0.difference(chapter(id)?);
        difference.map_or(Ok(JsValue::UNDEFINED), |pieces| out(&PieceShape::all(&pieces)))
    }

    /// The steps of a chapter's crosshair.
    #[wasm_bindgen(unchecked_return_type = "Steps")]
    pub fn cursor(&self, #[wasm_bindgen(unchecked_param_type = "ChapterId")] id: &str) -> Result<JsValue, Refused> {
        out(&StepsShape::from(self.0.crosshair(chapter(id)?).steps()))
    }

    /// What a chapter says at a step of the crosshair.
    #[wasm_bindgen(unchecked_return_type = "Piece[]")]
    pub fn readout(
        &self,
        #[wasm_bindgen(unchecked_param_type = "ChapterId")] id: &str,
        step: f64,
    ) -> Result<JsValue, Refused> {
        out(&PieceShape::all(&self.0.readout(chapter(id)?, step)))
    }

    /// The figures of a published measurement by its row.
    #[wasm_bindgen(unchecked_return_type = "Measurement")]
    pub fn measurement(&self, index: usize) -> Result<JsValue, Refused> {
        let locale = self.0.speaker().locale;
        let measurement = MEASUREMENTS.get(index);
        measurement.map_or(Ok(JsValue::UNDEFINED), |measurement| out(&MeasurementShape::of(measurement, locale)))
    }

    /// A chapter's figures, a row a month and a row a year.
    #[wasm_bindgen(unchecked_return_type = "Table")]
    pub fn table(&self, #[wasm_bindgen(unchecked_param_type = "ChapterId")] id: &str) -> Result<JsValue, Refused> {
        let id = chapter(id)?;
        let (columns, rows) = self.0.table(id);
        out(&TableShape { columns, rows, years: self.0.years(id) })
    }

    /// The value of every input that is computed with.
    #[wasm_bindgen(unchecked_return_type = "Record<string, number>")]
    pub fn scenario(&self) -> Result<JsValue, Refused> {
        out(&Named(self.0.outlook().scenario.inputs()))
    }

    /// The few figures that matter most.
    #[wasm_bindgen(unchecked_return_type = "Record<string, number>")]
    pub fn summary(&self) -> Result<JsValue, Refused> {
        out(&Figures(&self.0.figures()))
    }
}

/// Sentences in pieces.
fn said(sentences: &[Vec<Piece>]) -> Result<JsValue, Refused> {
    out(&sentences.iter().map(|pieces| PieceShape::all(pieces)).collect::<Vec<_>>())
}
