//! What is asked, as links and scripts write it: a word, and figures behind it, a tilde between them.

use reach_calculator::answers::Chapter;
use reach_calculator::inputs::{Inputs, Scenario};
use reach_calculator::questions::{Goal, Limits};
use reach_calculator::words::parse_plain;

/// Something that is asked of the model.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Asked {
    /// How sure is what a chapter shows?
    Bands(Chapter),
    /// Which lever matters in a year?
    Levers {
        /// The first year is 1.
        year: u32,
    },
    /// How much of each lever brings so many customers in a year?
    Goal {
        /// Customers.
        customers: f64,
        /// The first year is 1.
        year: u32,
    },
    /// What goes best with so much in every month?
    Mix {
        /// Hours and euros a month.
        limits: Limits,
        /// The first year is 1.
        year: u32,
    },
    /// What do three ways bring with the same hours?
    Ways {
        /// Hours a month.
        hours: f64,
        /// The first year is 1.
        year: u32,
    },
    /// What do the events of the scenario leave?
    Events,
}

/// Hours a month where nobody says how many.
const USUAL_HOURS: f64 = 30.0;

/// Customers where nobody says how many.
const USUAL_GOAL: f64 = 12.0;

impl Asked {
    /// What a text asks of a scenario; `None` where it asks nothing that is known. Figures that are missing take their usual
    /// value, and those out of bounds the bound: a year beyond the forecast is its last.
    ///
    /// ```
    /// use reach_calculator::inputs::Scenario;
    /// use reach_questions::Asked;
    /// let asked = |text| Asked::read(text, &Scenario::default());
    /// assert_eq!(asked("goal~6~2"), Some(Asked::Goal { customers: 6.0, year: 2 }));
    /// assert_eq!(asked("levers~99"), Some(Asked::Levers { year: 5 }));
    /// assert_eq!(asked("horoscope"), None);
    /// ```
    pub fn read(text: &str, scenario: &Scenario) -> Option<Self> {
        let mut parts = text.split('~');
        let word = parts.next()?;
        let figures: Vec<Option<f64>> = parts.map(|part| parse_plain(part).filter(|figure| *figure >= 0.0)).collect();
        let figure = |place: usize| figures.get(place).copied().flatten();
        let year = |place: usize| {
            let last = Inputs::clone(scenario.inputs()).months / 12.0;
            figure(place).unwrap_or(1.0).clamp(1.0, last.floor().max(1.0)) as u32
        };
        let hours = figure(0).unwrap_or(USUAL_HOURS).min(Limits::MOST_HOURS);
        Some(match word {
            "bands" => Self::Bands(Chapter::from_id(text.split('~').nth(1)?)?),
            "levers" => Self::Levers { year: year(0) },
            "goal" => Self::Goal { customers: figure(0).unwrap_or(USUAL_GOAL).min(Goal::most()), year: year(1) },
            "mix" => {
                let cash = figure(2).map(|cash| cash.min(Limits::most_cash()));
                Self::Mix { limits: Limits { hours, cash }, year: year(1) }
            }
            "ways" => Self::Ways { hours, year: year(1) },
            "events" => Self::Events,
            _ => return None,
        })
    }
}
