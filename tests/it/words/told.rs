//! All that the page says about one scenario, in two languages side by side.

use reach_calculator::answers::{Chapter, Outlook, PlatformAxis, WhatIf, difference};
use reach_calculator::inputs::Key;
use reach_calculator::link::Note;
use reach_calculator::session::Session;
use reach_calculator::widget::{Control, Widget};
use reach_calculator::words::{Locale, Piece, plain_text};
use serde_json::Value;

use super::sheet::Sheet;
use crate::texts::{locale_file, speaker};

/// What every scenario is compared with, as links: the defaults, two stories, and figures so small that words turn singular.
const BASELINES: [&str; 4] =
    ["rc1", "rc1&pr=network", "rc1&pr=list-100000", "rc1&followers=20&subscribers=1&partners=0&new_partners=1"];

/// One reader: a widget that speaks to them, and the page's other words.
pub(super) struct Reader {
    pub(super) widget: Widget,
    pub(super) words: Value,
}

impl Reader {
    pub(super) fn of(locale: Locale) -> Self {
        Self { widget: Widget::new(speaker(locale)), words: locale_file(locale.language().tag()) }
    }

    fn ui<'a>(&'a self, key: &'a str) -> &'a str {
        ["ui", "details"].iter().find_map(|group| self.words[group][key].as_str()).unwrap_or(key)
    }

    /// A figure of an input with its unit behind it, as `words.js` sets it.
    fn measured(&self, text: &str, key: Key) -> String {
        let unit = self.words["units"][key.parameter().unit.id()]["short"].as_str().unwrap_or_default();
        if unit.is_empty() { text.to_owned() } else { format!("{text}\u{a0}{unit}") }
    }

    fn range(&self, from: &str, to: &str, key: Key) -> String {
        self.ui("range").replace("{from}", from).replace("{to}", &self.measured(to, key))
    }

    /// All that a control says of its input.
    pub(super) fn control(&self, key: Key) -> String {
        let Control { text, default_text, min_text, max_text, plausible, changed, lowered, .. } =
            self.widget.control(key);
        let name = &self.words["parameters"][key.parameter().name]["name"];
        let mut said = vec![format!("{}: {}", name.as_str().unwrap_or_default(), self.measured(&text, key))];
        said.extend(changed.then(|| self.ui("changed").to_owned()));
        said.push(format!("{} {}", self.ui("default"), self.measured(&default_text, key)));
        said.extend(plausible.map(|(low, high)| format!("{} {}", self.ui("plausible"), self.range(&low, &high, key))));
        said.push(format!("{} {}", self.ui("bounds"), self.range(&min_text, &max_text, key)));
        said.extend(lowered.map(|used| self.ui("lowered").replace("{value}", &self.measured(&used, key))));
        said.join(" · ")
    }

    fn chapter(&self, chapter: Chapter) -> String {
        let words = |what: &str| self.words["chapters"][chapter.id()][what].as_str().unwrap_or_default();
        format!("{}: {}", words("name"), words("question"))
    }

    fn step(&mut self, chapter: Chapter, axis: PlatformAxis, place: usize) -> String {
        self.widget.change(|session| session.show_axis(axis));
        let steps = self.widget.crosshair(chapter).steps();
        let step = [steps.min, ((steps.min + steps.max) / 2.0).floor(), steps.max][place];
        plain(&self.widget.readout(chapter, step))
    }

    /// Every column of the table with its first and last figure.
    fn table(&self, chapter: Chapter) -> String {
        let (columns, rows) = self.widget.table(chapter);
        let (Some(first), Some(last)) = (rows.first(), rows.last()) else { return String::new() };
        let figures = columns.iter().zip(first.iter().zip(last));
        let told = figures.map(|(name, (first, last))| {
            format!("{} {first} … {last}", self.words["results"][name].as_str().unwrap_or(name))
        });
        told.collect::<Vec<_>>().join(" · ")
    }
}

/// All that is said of the scenario of a link.
pub(super) fn told(link: &str, locales: [Locale; 2]) -> String {
    let (mut readers, untouched) = (locales.map(Reader::of), locales.map(Reader::of));
    let notes = readers.each_mut().map(|reader| reader.widget.change(|session| session.read(link)));
    let mut sheet = Sheet::default();
    sheet.line("", link);
    for (left, right) in notes[0].iter().zip(&notes[1]) {
        let words = |reader: &Reader, note: &Note| plain(&reader.widget.said(note));
        sheet.row("!", &[words(&readers[0], left), words(&readers[1], right)]);
    }
    let calibrated = readers.each_ref().map(|reader| reader.widget.calibrated_reach());
    if let [Some(left), Some(right)] = calibrated {
        sheet.row("*", &[plain(&left), plain(&right)]);
    }
    sheet.row("?", &readers.each_ref().map(|reader| plain(&reader.widget.fit())));
    for chapter in Chapter::ALL {
        sheet.heading(&readers.each_ref().map(|reader| reader.chapter(chapter)));
        headline(&mut sheet, chapter, &readers);
        differences(&mut sheet, chapter, &readers);
        readouts(&mut sheet, chapter, &mut readers);
        sheet.row("#", &readers.each_ref().map(|reader| reader.table(chapter)));
        for &key in chapter.controls() {
            let control = |readers: &[Reader; 2]| readers.each_ref().map(|reader| reader.control(key));
            // Untouched ones are all in `every_input`.
            if control(&readers) != control(&untouched) {
                sheet.row("=", &control(&readers));
            }
            sheet.line("~", &curve(&readers[0].widget, chapter, key));
        }
    }
    sheet.text()
}

fn headline(sheet: &mut Sheet, chapter: Chapter, readers: &[Reader; 2]) {
    let [left, right] = readers.each_ref().map(|reader| reader.widget.headline(chapter));
    assert_eq!(left.len(), right.len(), "every language says the same number of sentences");
    for (index, (left, right)) in left.iter().zip(&right).enumerate() {
        sheet.row(if index == 0 { ">" } else { "+" }, &[plain(left), plain(right)]);
    }
}

fn differences(sheet: &mut Sheet, chapter: Chapter, readers: &[Reader; 2]) {
    for link in BASELINES {
        let mut session = Session::new();
        session.read(link);
        let baseline = Outlook::new(session.scenario().clone());
        let difference = difference(chapter, readers[0].widget.outlook(), &baseline);
        sheet.row("≠", &readers.each_ref().map(|reader| plain(&reader.widget.speaker().difference(&difference))));
    }
    if readers[0].widget.session().baseline().is_some() {
        let pinned = |reader: &Reader| plain(&reader.widget.difference(chapter).expect("a baseline is pinned"));
        sheet.row("≠", &readers.each_ref().map(pinned));
    }
}

fn readouts(sheet: &mut Sheet, chapter: Chapter, readers: &mut [Reader; 2]) {
    let axes = if chapter == Chapter::Platform { &PlatformAxis::ALL[..] } else { &PlatformAxis::ALL[..1] };
    for &axis in axes {
        for place in 0..3 {
            sheet.row("@", &readers.each_mut().map(|reader| reader.step(chapter, axis, place)));
        }
    }
}

/// Where a slider stands, and what becomes of the chapter's figure along it.
fn curve(widget: &Widget, chapter: Chapter, key: Key) -> String {
    let (session, control) = (widget.session(), widget.control(key));
    let baseline = session.baseline().map(|scenario| scenario.inputs());
    let curve = WhatIf::new(chapter, key, widget.outlook().scenario.inputs(), session.base_value(key), baseline);
    let place = |place: f64, step: u32| format!("{} (step {step})", rounded(place));
    let (at, figure) = curve.present;
    let mut told = format!(
        "{} of {} steps: {} at {}, default at {}",
        control.parameter.name,
        control.parameter.positions(),
        rounded(figure),
        place(at, control.position),
        place(curve.default, control.default_position),
    );
    if let (Some(at), Some(step)) = (curve.baseline, control.baseline_position) {
        told.push_str(&format!(", baseline at {}", place(at, step)));
    }
    let outcomes: Vec<_> = curve.outcomes.iter().map(|&outcome| rounded(outcome)).collect();
    format!("{told} | {}", outcomes.join(" "))
}

/// Three significant digits, so that a review sees what changed and no noise.
fn rounded(value: f64) -> String {
    let short: f64 = format!("{value:.2e}").parse().expect("a number");
    format!("{short}")
}

pub(super) fn plain(pieces: &[Piece]) -> String {
    plain_text(pieces)
}
