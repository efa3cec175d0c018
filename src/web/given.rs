//! What JavaScript hands in, read field by field: a general deserializer would bring its error texts, and with them
//! the printing of floats, into the Wasm.

use js_sys::{Array, Object, Uint32Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use crate::answers::Chapter;
use crate::chart::figure::{Guess, Options};
use crate::chart::palette::Palette;
use crate::widget::Widget;
use crate::words::{Locale, Speaker, Texts};

#[wasm_bindgen]
extern "C" {
    /// Something with a name.
    type Named;

    #[wasm_bindgen(method, getter)]
    fn name(this: &Named) -> Option<String>;

    /// How a chart is to be drawn, as `www/core/types.d.ts` describes it.
    #[wasm_bindgen(typescript_type = "import('./types.d.ts').DrawOptions")]
    pub type DrawOptions;

    #[wasm_bindgen(method, getter)]
    pub(super) fn chapter(this: &DrawOptions) -> String;
    #[wasm_bindgen(method, getter)]
    pub(super) fn width(this: &DrawOptions) -> f64;
    #[wasm_bindgen(method, getter)]
    pub(super) fn height(this: &DrawOptions) -> f64;
    #[wasm_bindgen(method, getter)]
    pub(super) fn ratio(this: &DrawOptions) -> f64;
    #[wasm_bindgen(method, getter)]
    fn palette(this: &DrawOptions) -> Uint32Array;
    #[wasm_bindgen(method, getter)]
    fn cursor(this: &DrawOptions) -> Option<f64>;
    #[wasm_bindgen(method, getter)]
    fn hold(this: &DrawOptions) -> Option<bool>;
    #[wasm_bindgen(method, getter)]
    fn scale(this: &DrawOptions) -> Option<f64>;
    #[wasm_bindgen(method, getter)]
    fn guess(this: &DrawOptions) -> Option<Uint32Array>;
    #[wasm_bindgen(method, getter)]
    fn bands(this: &DrawOptions) -> Option<Uint32Array>;
}

impl DrawOptions {
    /// Whether the rising axis stays put.
    pub(super) fn holds(&self) -> bool {
        self.hold().unwrap_or_default()
    }

    /// The colours.
    pub(super) fn colors(&self) -> Palette {
        Palette::from_colors(&self.palette().to_vec())
    }

    /// The options of a chapter's figure.
    pub(super) fn figure(&self, widget: &Widget, chapter: Chapter) -> Options {
        let crosshair = widget.crosshair(chapter);
        let (steps, place) = (crosshair.steps(), |step| crosshair.place(step));
        Options {
            width: self.width(),
            height: self.height(),
            scale: self.scale().unwrap_or(1.0),
            cursor: self.cursor().map(place),
            ends: (place(steps.min), place(steps.max)),
            bands: self
                .bands()
                .map(|bands| bands.to_vec().into_iter().map(f32::from_bits).map(f64::from).collect())
                .unwrap_or_default(),
            around: None,
            guess: self.guess().map(|guess| Guess { drawn: guess.to_vec(), steps: steps.max - steps.min }),
        }
    }
}

/// Groups of the locale's texts that the core speaks with.
const GROUPS: [&str; 4] = ["sentences", "notes", "chart", "parameters"];

/// Who speaks with the locale's texts; what is no text is passed over, and its key shows instead.
pub(super) fn speaker(texts: &Object, locale: &str) -> Speaker {
    let groups = entries(texts).into_iter().filter(|(name, _)| GROUPS.contains(&name.as_str()));
    let texts = Texts::new(groups.map(|(name, group)| (name, words(&group))).collect());
    Speaker { texts, locale: Locale::from_tag(locale) }
}

/// The words of a group: texts, or the names among several texts about one thing.
fn words(group: &JsValue) -> Vec<(String, String)> {
    let named = |value: &JsValue| value.unchecked_ref::<Named>().name();
    let entries = group.dyn_ref::<Object>().map(entries).unwrap_or_default().into_iter();
    entries.filter_map(|(name, value)| Some((name, value.as_string().or_else(|| named(&value))?))).collect()
}

fn entries(object: &Object) -> Vec<(String, JsValue)> {
    let mut entries = Vec::new();
    for entry in Object::entries(object).iter() {
        let pair: Array = entry.unchecked_into();
        if let Some(name) = pair.get(0).as_string() {
            entries.push((name, pair.get(1)));
        }
    }
    entries
}
