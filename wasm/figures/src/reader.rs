//! The class behind files: those that were read, what is told of them, and what follows from all of them together.

use std::collections::BTreeMap;

use reach_calculator::questions::fit::Counted;
use reach_calculator::widget::Widget;
use reach_calculator::words::Locale;
use reach_reading::{
    Container, Context, DateOrder, Day, MOST_BYTES, Member, Refused, Sheet, Understood, members, sheet_of_text,
    understand,
};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};

use crate::given::{Asked, Groups, ReadSo, out, read, speaker};
use crate::shapes::{FileAnswer, FitAnswer, Look};
use crate::told;
use reach_fitting::{Beside, Fit, Gathered};

/// So many bytes a file may have.
#[wasm_bindgen(js_name = mostBytes)]
pub fn most_bytes() -> f64 {
    MOST_BYTES as f64
}

/// Displays for each person where nobody says: people of a whole period are in no relation to displays of single posts.
const AS_PEOPLE: f64 = 1.0;

/// Reads one file after the other.
#[wasm_bindgen]
pub struct Reader {
    widget: Widget,
    today: Day,
    files: BTreeMap<u32, Held>,
    archive: Vec<Member>,
}

/// A file that is held as long as the page shows it.
#[derive(Default)]
struct Held {
    sheets: Vec<Sheet>,
    understood: Option<Understood>,
}

#[wasm_bindgen]
impl Reader {
    /// Has read nothing; `texts` are the locale's, by group and key, `today` is a day such as `2026-11-28`.
    ///
    /// # Errors
    /// Texts or a day that are none.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "Record<string, Record<string, string>>")] texts: JsValue,
        locale: &str,
        today: &str,
    ) -> Result<Reader, JsError> {
        let today = Day::from_iso(today).ok_or_else(|| JsError::new("that is no day"))?;
        Ok(Self::of(read(texts)?, Locale::from_tag(locale), today))
    }

    /// What bytes are; an archive's members are kept for [`Reader::member`].
    ///
    /// # Errors
    /// None that a file could cause.
    #[wasm_bindgen(unchecked_return_type = "Look")]
    pub fn look(&mut self, bytes: &[u8]) -> Result<JsValue, JsError> {
        out(&self.looked_at(bytes))
    }

    /// The bytes of a member of the archive that was looked at last.
    pub fn member(&self, index: usize) -> Vec<u8> {
        self.archive.get(index).map(|member| member.bytes.clone()).unwrap_or_default()
    }

    /// Adds a text to a file, which has several where it is an archive; gives the name of the reason where it is refused.
    #[wasm_bindgen(js_name = addText)]
    pub fn add_text(&mut self, file: u32, name: Option<String>, text: &str) -> Option<String> {
        match sheet_of_text(name.as_deref(), text) {
            Ok(sheet) => self.files.entry(file).or_default().sheets.push(sheet),
            Err(refused) => return Some(told::name(&refused)),
        }
        None
    }

    /// Adds the sheets of a workbook to a file, as `sheetsOf` gives them.
    ///
    /// # Errors
    /// Sheets that are none.
    #[wasm_bindgen(js_name = addSheets)]
    pub fn add_sheets(&mut self, file: u32, sheets: JsValue) -> Result<(), JsError> {
        self.add_read(file, read(sheets)?);
        Ok(())
    }

    /// What is understood of a file, read so where somebody said how.
    ///
    /// # Errors
    /// None that the page could cause.
    #[wasm_bindgen(unchecked_return_type = "FileAnswer")]
    pub fn understand(
        &mut self,
        file: u32,
        #[wasm_bindgen(unchecked_param_type = "ReadSo")] so: JsValue,
    ) -> Result<JsValue, JsError> {
        out(&self.understood(file, read(so)?))
    }

    /// What is said of a file that is refused, by the name of the reason.
    ///
    /// # Errors
    /// None.
    #[wasm_bindgen(unchecked_return_type = "FileAnswer")]
    pub fn refused(&self, name: &str) -> Result<JsValue, JsError> {
        out(&told::refused_by_name(self.widget.speaker(), name))
    }

    /// Forgets a file.
    pub fn forget(&mut self, file: u32) {
        self.files.remove(&file);
    }

    /// What follows from all files together.
    ///
    /// # Errors
    /// None that the page could cause.
    #[wasm_bindgen(unchecked_return_type = "FitAnswer")]
    pub fn fit(&mut self, #[wasm_bindgen(unchecked_param_type = "Asked")] asked: JsValue) -> Result<JsValue, JsError> {
        out(&self.fitted(&read(asked)?))
    }
}

impl Reader {
    /// The same with texts and a day that have been read.
    pub fn of(texts: Groups, locale: Locale, today: Day) -> Self {
        let widget = Widget::new(speaker(texts, locale));
        Self { widget, today, files: BTreeMap::new(), archive: Vec::new() }
    }

    /// The same as [`Reader::look`], as data.
    pub fn looked_at(&mut self, bytes: &[u8]) -> Look {
        self.archive.clear();
        match self.opened(bytes) {
            Ok(look) => look,
            Err(refused) => Look { refused: Some(told::name(&refused)), ..Look::default() },
        }
    }

    fn opened(&mut self, bytes: &[u8]) -> Result<Look, Refused> {
        let container = Container::of(bytes)?;
        let encoding = container.encoding();
        if container == Container::Archive {
            self.archive = members(bytes)?;
        }
        let members = self.archive.iter().map(|member| member.name.clone()).collect();
        let workbook = encoding.is_none() && container != Container::Archive;
        Ok(Look { encoding, workbook, members, refused: None })
    }

    /// The same as [`Reader::add_sheets`], with sheets that have been read.
    pub fn add_read(&mut self, file: u32, sheets: Vec<Sheet>) {
        self.files.entry(file).or_default().sheets.extend(sheets);
    }

    /// The same as [`Reader::understand`], as data.
    pub fn understood(&mut self, file: u32, so: ReadSo) -> FileAnswer {
        let date_order = match so.order.as_deref() {
            Some("day-first") => Some(DateOrder::DayFirst),
            Some("month-first") => Some(DateOrder::MonthFirst),
            _ => None,
        };
        let context = Context { date_order, chosen: so.chosen, ..Context::new(self.today) };
        let held = self.files.entry(file).or_default();
        let read = understand(&held.sheets, &context);
        let answer = told::file(self.widget.speaker(), &read);
        held.understood = read.ok();
        answer
    }

    /// The same as [`Reader::fit`], as data.
    pub fn fitted(&mut self, asked: &Asked) -> FitAnswer {
        self.widget.change(|session| session.read(&asked.state));
        let gathered = Gathered::of(self.files.values().filter_map(|held| held.understood.as_ref()));
        let speaker = self.widget.speaker();
        let typed = |text: &str| told::number(speaker, text);
        let beside = Beside {
            today: self.today,
            followers: typed(&asked.followers),
            first: typed(&asked.first),
            for_each: typed(&asked.for_each).unwrap_or(AS_PEOPLE),
            counted: if asked.everybody { Counted::Everybody } else { Counted::Followers },
            with_stage: asked.stage,
        };
        let now = self.widget.outlook().scenario.inputs();
        told::fit(speaker, now, &gathered, &Fit::of(now, &gathered, &beside), &beside)
    }
}
