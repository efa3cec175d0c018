//! What the crosshair reads: a place on the chart's x-axis and the figures there.

use super::{Chapter, Figure, Outlook, PlatformAxis, Sentence, customers};
use crate::inputs::Key;
use crate::model::Month;
use crate::model::platform::{Adoption, reach_rate};

/// Steps of the crosshair along the growth stage, in percent.
const STAGES: (f64, f64) = (1.0, 99.0);

/// A chapter's chart as the crosshair runs along it.
#[derive(Clone, Copy, Debug)]
pub struct Crosshair<'a> {
    /// What the chart shows.
    pub outlook: &'a Outlook,
    /// Which chapter's chart.
    pub chapter: Chapter,
    /// What the platform chart is drawn along.
    pub axis: PlatformAxis,
    /// Calendar year of month 1.
    pub year: f64,
    /// How many months the chart shows.
    pub months: f64,
}

/// Where the crosshair can stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Steps {
    /// First step.
    pub min: f64,
    /// Last step.
    pub max: f64,
    /// The step to begin with.
    pub value: f64,
}

impl Crosshair<'_> {
    /// The steps: percents of growth, or months.
    pub fn steps(&self) -> Steps {
        let months = self.months;
        match (self.chapter, self.axis) {
            (Chapter::Platform, PlatformAxis::Stage) => {
                let stage = libm::round(self.outlook.scenario.stage * 100.0);
                Steps { min: STAGES.0, max: STAGES.1, value: stage.clamp(STAGES.0, STAGES.1) }
            }
            (Chapter::Platform, PlatformAxis::Time) => Steps { min: 0.0, max: months, value: 0.0 },
            _ => Steps { min: 1.0, max: months, value: 1.0 },
        }
    }

    /// Where a step lies on the chart's x-axis.
    pub fn place(&self, step: f64) -> f64 {
        match (self.chapter, self.axis) {
            // Between two steps, on the mark of today.
            (Chapter::Platform, PlatformAxis::Stage) if self.rests(step) => self.outlook.first().stage,
            (Chapter::Platform, PlatformAxis::Stage) => step / 100.0,
            (Chapter::Platform, PlatformAxis::Time) => self.year + step / 12.0,
            _ => step,
        }
    }

    /// What the chapter says at a step.
    pub fn readout(&self, step: f64) -> Sentence {
        let month = || self.outlook.months().get((step.max(1.0) - 1.0) as usize).copied().unwrap_or_default();
        match self.chapter {
            Chapter::Platform => self.platform(step),
            Chapter::Contacts => contacts(&month()),
            Chapter::Readers => readers(&month()),
            Chapter::Partners => partners(&month()),
            Chapter::Customers => earned(&month()),
        }
    }

    /// Whether this is where it stands by itself: today.
    fn rests(&self, step: f64) -> bool {
        step == self.steps().value
    }

    fn platform(&self, step: f64) -> Sentence {
        let scenario = &self.outlook.scenario;
        let (is_today, by_stage) = (self.rests(step), self.axis == PlatformAxis::Stage);
        let stage = match (by_stage, is_today) {
            (false, _) => Adoption::of(scenario).stage_after(scenario.stage, step),
            (true, true) => scenario.stage,
            (true, false) => step / 100.0,
        };
        // Today is the first month, here as in the verdict and in the mark, though the platform has grown by then.
        let rate = if is_today {
            self.outlook.first().reach_rate
        } else {
            reach_rate(scenario, stage, scenario.followers, 1.0)
        };
        let sentence = if by_stage {
            Sentence::new("readout.platform").with("stage", Figure::Value(Key::Stage, stage))
        } else {
            Sentence::new("readout.platform_time").with("year", Figure::CalendarYear(self.place(step).floor() as i64))
        };
        sentence.with("rate", Figure::Share(rate))
    }
}

fn contacts(month: &Month) -> Sentence {
    at_month("readout.contacts", month)
        .with("email", Figure::People(month.reached_email))
        .with("social", Figure::People(month.reached_social))
}

fn readers(month: &Month) -> Sentence {
    let silent = month.inquiries_social_silent + month.inquiries_email_silent;
    let active = month.inquiries_social_active + month.inquiries_email_active;
    at_month("readout.readers", month)
        .with("silent", Figure::Few(silent))
        .with("active", Figure::Few(active))
        .with("reactions", Figure::People(month.reactions))
}

fn partners(month: &Month) -> Sentence {
    at_month("readout.partners", month)
        .with("recommended", Figure::Few(month.customers().recommended()))
        .with("social", Figure::Few(month.customers_social))
        .with("email", Figure::Few(month.customers_email))
        .with("found", Figure::Few(month.customers_found))
}

fn earned(month: &Month) -> Sentence {
    at_month("readout.customers", month)
        .with("customers", Figure::Few(customers(month)))
        .with("revenue", Figure::Euro(month.revenue))
        .with("hours", Figure::Count(month.hours))
}

fn at_month(key: &'static str, month: &Month) -> Sentence {
    Sentence::new(key).with("month", Figure::Whole(month.month))
}
