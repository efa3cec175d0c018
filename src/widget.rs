//! One widget: a session, what follows from it, and all that a page shows of it.
//!
//! `web` only carries it across the border to JavaScript.

mod controls;
#[cfg(feature = "questions")]
mod own;

use crate::answers::{
    Chapter, Crosshair, Figure, Listing, Outlook, PlatformAxis, WhatIf, calibrated_reach, difference, fit, headline,
    months_to_see,
};
use crate::chart::chapters::{self, Rising};
use crate::chart::figure::{self, Drawn, Options};
use crate::chart::paint::Frame;
use crate::chart::palette::Palette;
use crate::chart::pen::Pen;
use crate::chart::scene::Scene;
use crate::chart::surface::{Refused, Surface};
use crate::chart::what_if;
use crate::evidence::{Calibration, Platform};
use crate::inputs::{Key, Preset};
use crate::link::Note;
use crate::session::Session;
use crate::words::{Piece, Speaker};

pub use controls::Control;
#[cfg(feature = "questions")]
pub use own::Beneath;

/// Calendar year of the defaults: month 1 of a scenario without a dated preset.
const YEAR_OF_DEFAULTS: f64 = 2026.0;

/// The platform that the defaults describe.
const PLATFORM_OF_DEFAULTS: Platform = Platform::LinkedInProfile;

/// CSS pixels that one tick along the bottom wants.
const TICK_WIDTH: f64 = 90.0;

/// A scenario with its view, and everything computed from it.
pub struct Widget {
    /// What was asked for and what is shown.
    session: Session,
    speaker: Speaker,
    outlook: Outlook,
    baseline: Option<Outlook>,
    held: Option<Held>,
}

/// A chart whose rising axis stays put while a slider moves.
#[derive(Clone, Copy, PartialEq)]
struct Held {
    chapter: Chapter,
    axis: PlatformAxis,
    end: f64,
}

impl Widget {
    /// A widget that shows the defaults.
    pub fn new(speaker: Speaker) -> Self {
        let session = Session::new();
        let outlook = Outlook::new(session.scenario().clone());
        Self { session, speaker, outlook, baseline: None, held: None }
    }

    /// Speaks another language from now on.
    pub fn speak(&mut self, speaker: Speaker) {
        self.speaker = speaker;
    }

    /// The state, to be read.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// The language spoken.
    pub fn speaker(&self) -> &Speaker {
        &self.speaker
    }

    /// What follows from the scenario.
    pub fn outlook(&self) -> &Outlook {
        &self.outlook
    }

    /// Changes the state and computes what follows; nothing is computed again where the scenario stays the same.
    pub fn change<T>(&mut self, change: impl FnOnce(&mut Session) -> T) -> T {
        let changed = change(&mut self.session);
        self.follow();
        changed
    }

    /// Computes what follows from a changed session. Apart from [`Calculator::change`], which is compiled once for
    /// every kind of change.
    fn follow(&mut self) {
        if self.outlook.scenario != *self.session.scenario() {
            self.outlook = Outlook::new(self.session.scenario().clone());
        }
        if self.baseline.as_ref().map(|baseline| &baseline.scenario) != self.session.baseline() {
            self.baseline = self.session.baseline().cloned().map(Outlook::new);
        }
    }

    /// A note of the session in words.
    pub fn said(&self, note: &Note) -> Vec<Piece> {
        self.speaker.say(&note.sentence())
    }

    /// The headline of a chapter, and what is surprising or in short supply.
    pub fn headline(&self, chapter: Chapter) -> Vec<Vec<Piece>> {
        headline(chapter, &self.outlook).iter().map(|sentence| self.speaker.say(sentence)).collect()
    }

    /// The few figures that matter most, by name; `None` for what does not exist.
    pub fn figures(&self) -> [(&'static str, Option<f64>); 9] {
        let summary = &self.outlook.summary;
        let first = self.outlook.first();
        let year = summary.years.first().copied().unwrap_or_default();
        [
            ("reached_social", Some(first.reached_social)),
            ("reached_email", Some(first.reached_email)),
            ("break_even_list", summary.break_even_list),
            ("list_leads_from", summary.list_leads.taken_in().map(f64::from)),
            ("recommendations_lead_from", summary.recommendations_lead.taken_in().map(f64::from)),
            ("silent_share", year.silent_share),
            ("customers", Some(year.customers.total())),
            ("revenue", Some(year.revenue.total())),
            ("turned_away", Some(year.turned_away)),
        ]
    }

    /// The reach that the preset's platform was calibrated on, beside the one that is shown; `None` where the scenario
    /// did not start from a platform with a published reach.
    pub fn calibrated_reach(&self) -> Option<Vec<Piece>> {
        Some(self.speaker.say(&calibrated_reach(self.calibration()?, &self.outlook)))
    }

    /// How well the curve fits the measurements of the platform that the scenario started from.
    pub fn fit(&self) -> Vec<Piece> {
        self.speaker.say(&fit(self.platform(), &self.outlook.scenario))
    }

    /// What the platform that the scenario started from was calibrated on.
    fn calibration(&self) -> Option<&'static Calibration> {
        let preset = self.session.preset().and_then(Preset::from_id)?;
        preset.platform.and_then(Calibration::of)
    }

    /// The platform that the scenario started from.
    fn platform(&self) -> Platform {
        self.calibration().map_or(PLATFORM_OF_DEFAULTS, |calibration| calibration.platform)
    }

    /// How the chapter's figure differs from the pinned baseline's.
    pub fn difference(&self, chapter: Chapter) -> Option<Vec<Piece>> {
        let baseline = self.baseline.as_ref()?;
        Some(self.speaker.difference(&difference(chapter, &self.outlook, baseline)))
    }

    /// A chapter's chart as the crosshair runs along it.
    pub fn crosshair(&self, chapter: Chapter) -> Crosshair<'_> {
        let (axis, months) = (self.session.view().axis, self.months_to_see(chapter));
        Crosshair { outlook: &self.outlook, chapter, axis, year: self.year(), months }
    }

    /// What a chapter says at a step of the crosshair.
    pub fn readout(&self, chapter: Chapter, step: f64) -> Vec<Piece> {
        self.speaker.say(&self.crosshair(chapter).readout(step))
    }

    /// A chapter's figures, a row a month: the names of the columns, and the rows in the reader's number format.
    pub fn table(&self, chapter: Chapter) -> (&'static [&'static str], Vec<Vec<String>>) {
        let listing = Listing::of(chapter, &self.outlook);
        (listing.columns, self.written(&listing.rows))
    }

    /// The same, a row a year.
    pub fn years(&self, chapter: Chapter) -> Vec<Vec<String>> {
        self.written(&Listing::of(chapter, &self.outlook).years)
    }

    fn written(&self, rows: &[Vec<Figure>]) -> Vec<Vec<String>> {
        let row = |figures: &Vec<_>| figures.iter().map(|figure| self.speaker.figure(figure)).collect();
        rows.iter().map(row).collect()
    }

    /// Draws a chapter. With `hold`, the rising axis keeps the end it had when it was last drawn without.
    pub fn draw<S: Surface>(
        &mut self,
        chapter: Chapter,
        surface: S,
        palette: &Palette,
        options: &Options,
        hold: bool,
    ) -> Result<Drawn, Refused> {
        let scene = self.scene(chapter, options.width / options.scale);
        let held = self.held.filter(|held| hold && held.chapter == chapter && held.axis == self.session.view().axis);
        let rising = match held {
            Some(held) => Rising::Held(held.end),
            None if options.guess.is_some() => Rising::ForGuesses,
            None => Rising::ToFit,
        };
        let picture = chapters::picture_with_bands(&scene, chapter, rising, &options.bands);
        let drawn = figure::draw(chapter, picture, &scene, surface, palette, options)?;
        self.held = Some(Held { chapter, axis: self.session.view().axis, end: drawn.highest });
        Ok(drawn)
    }

    /// Draws the chapter's outcome along one slider's range; returns what it is at both ends, as text.
    pub fn draw_what_if<S: Surface>(
        &self,
        chapter: Chapter,
        key: Key,
        surface: S,
        palette: &Palette,
        options: &Options,
    ) -> Result<[String; 2], Refused> {
        let baseline = self.baseline.as_ref().map(|baseline| baseline.scenario.inputs());
        let base = self.session.base_value(key);
        let curve = WhatIf::new(chapter, key, self.outlook.scenario.inputs(), base, baseline);
        let inset = 8.0 * options.scale;
        let frame = Frame { left: inset, top: 5.0, right: options.width - inset, bottom: options.height - 5.0 };
        let pen = Pen::new(palette, options.scale);
        what_if::paint(&curve, &pen, frame);
        pen.draw_on(surface)?;
        let end = |value: Option<&f64>| self.speaker.figure(&Figure::People(value.copied().unwrap_or_default()));
        Ok([end(curve.outcomes.first()), end(curve.outcomes.last())])
    }

    /// How many months a chapter's chart shows.
    fn months_to_see(&self, chapter: Chapter) -> f64 {
        months_to_see(chapter, &self.outlook, self.baseline.as_ref())
    }

    /// What a chapter's chart of this width in CSS pixels is made from.
    fn scene(&self, chapter: Chapter, width: f64) -> Scene<'_> {
        Scene {
            outlook: &self.outlook,
            baseline: self.baseline.as_ref(),
            speaker: &self.speaker,
            platform: self.platform(),
            by_time: self.session.view().axis == PlatformAxis::Time,
            year: self.year(),
            months: self.months_to_see(chapter),
            ticks: (width / TICK_WIDTH) as usize,
        }
    }

    /// Calendar year of month 1: that of a dated preset, else that of the defaults.
    fn year(&self) -> f64 {
        let preset = self.session.preset().and_then(Preset::from_id);
        preset.and_then(|preset| preset.date).unwrap_or(YEAR_OF_DEFAULTS)
    }
}
