//! What follows from exported files for a scenario.

use reach_calculator::inputs::{Inputs, Key, Scenario};
use reach_calculator::model::platform::Adoption;
use reach_calculator::questions::fit::{Counted, Level, StageToo};
use reach_fitting::{Beside, Fit, Gathered};
use reach_reading::{Day, Understood};
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::named::number;
use crate::arguments::Reading;
use crate::asked::figure;
use crate::failure::{Bounded, Failure};

/// Displays for each person, at least and at most: nobody is shown a post less than once.
const DISPLAYS: [f64; 2] = [1.0, 100.0];

/// Digits behind the point of what is fitted; what follows are a reader's guesses.
const DIGITS: f64 = 1e6;

/// What the points are made of.
const BY_DISPLAYS: &str = "displays of each post, over those for each person";
const BY_PEOPLE: &str = "people of each post";

/// What is known beside the files.
pub(super) struct Fitting {
    inputs: Inputs,
    beside: Beside,
}

/// What follows from files, as the samples' `expected.json` tells it.
#[derive(Serialize)]
pub(super) struct FitShape {
    /// What was taken for the people of a post, where there are points.
    #[serde(skip_serializing_if = "Option::is_none")]
    of: Option<&'static str>,
    /// Posts, or months of them, with people and followers.
    points: usize,
    /// The level at the scenario's stage, where there are points.
    #[serde(skip_serializing_if = "Option::is_none")]
    level_only: Option<LevelShape>,
    /// Level and stage, where there are points enough to ask them for both.
    #[serde(skip_serializing_if = "Option::is_none")]
    both: Option<BothShape>,
    /// The inputs that follow, by name.
    sets: Map<String, Value>,
}

#[derive(Serialize)]
struct LevelShape {
    /// Stage of the platform at the day of the first point, on the way to the scenario's stage today.
    stage_at_first_date_given: f64,
    relevance: f64,
    /// Of single points around the curve, in logarithms.
    spread: f64,
    standard_error: Value,
}

#[derive(Serialize)]
struct BothShape {
    relevance: f64,
    stage: f64,
    stage_at_first_date: f64,
    standard_error: Value,
    /// Share of the stage's plausible deviation that the points leave open.
    left_open: f64,
    /// Whether that is little enough to say a stage.
    told: bool,
}

impl Fitting {
    /// From a scenario, the day of the export, and what was typed.
    ///
    /// # Errors
    /// [`Failure::NoFigure`] for a figure that is none.
    pub(super) fn new(scenario: &Scenario, today: Day, reading: &Reading) -> Result<Self, Failure> {
        let followers = |name, text: &Option<String>| {
            let bounds = Bounded { name, min: 1.0, max: Key::Followers.parameter().max, whole: true };
            text.as_ref().map(|text| figure(bounds, text)).transpose()
        };
        let [min, max] = DISPLAYS;
        let displays = Bounded { name: "displays-per-person", min, max, whole: false };
        let for_each = reading.displays_per_person.as_ref().map(|text| figure(displays, text)).transpose()?;
        let beside = Beside {
            today,
            followers: followers("followers-today", &reading.followers_today)?,
            first: followers("followers-first", &reading.followers_first)?,
            for_each: for_each.unwrap_or(min),
            counted: if reading.everybody { Counted::Everybody } else { Counted::Followers },
            with_stage: reading.fit_stage,
        };
        Ok(Self { inputs: scenario.inputs().clone(), beside })
    }

    /// What follows from files together; `None` where nothing does.
    pub(super) fn of<'a>(&self, files: impl IntoIterator<Item = &'a Understood>) -> Option<FitShape> {
        let gathered = Gathered::of(files);
        let fit = Fit::of(&self.inputs, &gathered, &self.beside);
        if fit.set.is_empty() {
            return None;
        }
        let first = fit.points.iter().map(|point| point.years).min_by(f64::total_cmp).unwrap_or_default();
        // The stage is told where it is no option, too, so that whoever reads may choose.
        let asked = Beside { with_stage: true, ..self.beside };
        let both = fit.stage.or_else(|| Fit::of(&self.inputs, &gathered, &asked).stage);
        Some(FitShape {
            of: fit.level.map(|_| if gathered.has_displays_only() { BY_DISPLAYS } else { BY_PEOPLE }),
            points: fit.level.map_or(0, |level| level.points),
            level_only: fit.level.map(|level| self.level(&level, first)),
            both: both.map(|both| self.both(&both, first)),
            sets: fit
                .set
                .iter()
                .map(|key| (key.parameter().name.to_owned(), json!(number(fit.inputs.get(*key)))))
                .collect(),
        })
    }

    fn level(&self, level: &Level, first: f64) -> LevelShape {
        LevelShape {
            stage_at_first_date_given: self.stage_then(self.inputs.stage, first),
            relevance: rounded(level.relevance),
            spread: rounded(level.spread),
            standard_error: json!({ "ln_relevance": rounded(level.error) }),
        }
    }

    fn both(&self, both: &StageToo, first: f64) -> BothShape {
        BothShape {
            relevance: rounded(both.relevance),
            stage: rounded(both.stage),
            stage_at_first_date: self.stage_then(both.stage, first),
            standard_error: json!({ "ln_reach": rounded(both.error) }),
            left_open: rounded(both.left_open),
            told: both.is_told(),
        }
    }

    /// The stage of the first point's day, from that of today.
    fn stage_then(&self, stage: f64, years: f64) -> f64 {
        let adoption = Adoption::of(&self.inputs);
        rounded(adoption.stage_at(adoption.age_at(stage) + years))
    }
}

fn rounded(value: f64) -> f64 {
    (value * DIGITS).round() / DIGITS
}
