//! What the crosshair reads: a place on the chart's x-axis and the figures there, in words.

use super::Calculator;
use crate::chapter::{Chapter, customers};
use crate::format::whole;
use crate::headline::Sentence;
use crate::link::Axis;
use crate::model::Month;
use crate::model::platform::{Adoption, reach_rate};

/// Steps of the crosshair along the growth stage, in percent.
const STAGES: (f64, f64) = (1.0, 99.0);

/// Where the crosshair can stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cursor {
    /// First step.
    pub min: f64,
    /// Last step.
    pub max: f64,
    /// The step to begin with.
    pub value: f64,
}

impl Calculator {
    /// The steps of a chapter's crosshair: percents of growth, or months.
    pub fn cursor(&self, chapter: Chapter) -> Cursor {
        let months = self.outlook().months().len() as f64;
        match (chapter, self.session().view().axis) {
            (Chapter::Platform, Axis::Stage) => {
                let stage = libm::round(self.outlook().scenario.stage * 100.0);
                Cursor { min: STAGES.0, max: STAGES.1, value: stage.clamp(STAGES.0, STAGES.1) }
            }
            (Chapter::Platform, Axis::Time) => Cursor { min: 0.0, max: months, value: 0.0 },
            _ => Cursor { min: 1.0, max: months, value: 1.0 },
        }
    }

    /// Where a step of the crosshair lies on the chart's x-axis.
    pub fn cursor_place(&self, chapter: Chapter, step: f64) -> f64 {
        match (chapter, self.session().view().axis) {
            (Chapter::Platform, Axis::Stage) => step / 100.0,
            (Chapter::Platform, Axis::Time) => self.year() + step / 12.0,
            _ => step,
        }
    }

    /// The step of the crosshair next to a value of the chart's x-axis.
    pub fn cursor_step(&self, chapter: Chapter, value: f64) -> f64 {
        let cursor = self.cursor(chapter);
        let step = match (chapter, self.session().view().axis) {
            (Chapter::Platform, Axis::Stage) => value * 100.0,
            (Chapter::Platform, Axis::Time) => (value - self.year()) * 12.0,
            _ => value,
        };
        libm::round(step).clamp(cursor.min, cursor.max)
    }

    /// What a chapter says at a step of the crosshair.
    pub fn readout(&self, chapter: Chapter, step: f64) -> Sentence {
        let month =
            |index: f64| self.outlook().months().get((index.max(1.0) - 1.0) as usize).copied().unwrap_or_default();
        match chapter {
            Chapter::Platform => self.platform_readout(step),
            Chapter::Contacts => self.contacts_readout(&month(step)),
            Chapter::Readers => self.readers_readout(&month(step)),
            Chapter::Partners => self.partners_readout(&month(step)),
            Chapter::Customers => self.customers_readout(&month(step)),
        }
    }

    fn platform_readout(&self, step: f64) -> Sentence {
        let scenario = &self.outlook().scenario;
        let rate = |stage: f64| self.locale().share(reach_rate(scenario, stage, scenario.followers, 1.0));
        if self.session().view().axis == Axis::Stage {
            let stage = step / 100.0;
            return Sentence::new("readout.platform")
                .with("stage", self.locale().percent(stage, 0, 0))
                .with("rate", rate(stage));
        }
        let stage = Adoption::of(scenario).stage_after(scenario.stage, step);
        let year = libm::floor(self.year() + step / 12.0) as i64;
        Sentence::new("readout.platform_time").with("year", whole(year)).with("rate", rate(stage))
    }

    fn contacts_readout(&self, month: &Month) -> Sentence {
        self.at_month("readout.contacts", month)
            .with("email", self.locale().count(month.reached_email))
            .with("social", self.locale().count(month.reached_social))
    }

    fn readers_readout(&self, month: &Month) -> Sentence {
        let silent = month.inquiries_social_silent + month.inquiries_email_silent;
        let active = month.inquiries_social_active + month.inquiries_email_active;
        self.at_month("readout.readers", month)
            .with("silent", self.few(silent))
            .with("active", self.few(active))
            .with("reactions", self.locale().count(month.reactions))
    }

    fn partners_readout(&self, month: &Month) -> Sentence {
        self.at_month("readout.partners", month)
            .with("partners", self.few(month.customers_partners))
            .with("social", self.few(month.customers_social))
            .with("email", self.few(month.customers_email))
    }

    fn customers_readout(&self, month: &Month) -> Sentence {
        self.at_month("readout.customers", month)
            .with("customers", self.few(customers(month)))
            .with("revenue", self.locale().euro_with(month.revenue, 0, 0))
            .with("hours", self.locale().count(month.hours))
    }

    /// A number that is small in one month: hundredths below ten, as the table has them, so that figures compare.
    fn few(&self, value: f64) -> String {
        let decimals = if value < 10.0 { 2 } else { 0 };
        self.locale().decimal(value, decimals, decimals)
    }

    fn at_month(&self, key: &'static str, month: &Month) -> Sentence {
        Sentence::new(key).with("month", self.locale().decimal(month.month, 0, 0))
    }
}
