//! What is asked, as links and scripts write it: a word, and figures behind it, a tilde between them.

use reach_calculator::answers::Chapter;
use reach_calculator::inputs::{Inputs, Key, Scenario};
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

/// A figure of a question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figure {
    /// What it is of, as texts call it.
    pub id: &'static str,
    /// The least that makes sense.
    pub least: f64,
    /// The most.
    pub most: f64,
    /// Where nobody says anything; `None` where nothing is limited then.
    pub usual: Option<f64>,
}

/// The figures of a question in the order of links; `None` where the question is unknown.
pub fn figures(word: &str) -> Option<Vec<Figure>> {
    let year = Figure { id: "year", least: 1.0, most: (Key::Months.parameter().max / 12.0).floor(), usual: Some(1.0) };
    let hours = Figure { id: "hours", least: 0.0, most: Limits::MOST_HOURS, usual: Some(30.0) };
    let customers = Figure { id: "customers", least: 1.0, most: Goal::most(), usual: Some(12.0) };
    let cash = Figure { id: "cash", least: 0.0, most: Limits::most_cash(), usual: None };
    Some(match word {
        "levers" => vec![year],
        "goal" => vec![customers, year],
        "mix" => vec![hours, year, cash],
        "ways" => vec![hours, year],
        "events" => vec![],
        _ => return None,
    })
}

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
        let (word, said) = text.split_once('~').unwrap_or((text, ""));
        if word == "bands" {
            return Some(Self::Bands(Chapter::from_id(said)?));
        }
        let mut said = said.split('~').map(|part| parse_plain(part).filter(|figure| *figure >= 0.0));
        let figures = figures(word)?.into_iter().map(|Figure { least, most, usual, .. }| {
            said.next().flatten().map(|figure| figure.clamp(least, most)).or(usual)
        });
        let figures: Vec<_> = figures.collect();
        let figure = |place: usize| figures[place].unwrap_or_default();
        let last = (Inputs::clone(scenario.inputs()).months / 12.0).floor().max(1.0);
        let year = |place: usize| figure(place).min(last) as u32;
        Some(match word {
            "levers" => Self::Levers { year: year(0) },
            "goal" => Self::Goal { customers: figure(0), year: year(1) },
            "mix" => Self::Mix { limits: Limits { hours: figure(0), cash: figures[2] }, year: year(1) },
            "ways" => Self::Ways { hours: figure(0), year: year(1) },
            _ => Self::Events,
        })
    }
}

#[cfg(test)]
mod tests {
    use reach_calculator::link::QUESTIONS;

    use super::*;

    #[test]
    fn every_question_that_a_link_may_ask_is_answered_within_its_bounds() {
        let scenario = Scenario::default();
        for word in QUESTIONS {
            let figures = figures(word).unwrap_or_else(|| panic!("{word} has no figures"));
            for Figure { id, least, most, usual } in &figures {
                assert!(least < most && usual.is_none_or(|usual| (*least..=*most).contains(&usual)), "{word} {id}");
            }
            let usual: Vec<_> =
                figures.iter().map(|figure| figure.usual.map_or(String::new(), |it| it.to_string())).collect();
            assert_eq!(Asked::read(&format!("{word}~{}", usual.join("~")), &scenario), Asked::read(word, &scenario));
            assert!(Asked::read(&format!("{word}~-1~x~1e99"), &scenario).is_some(), "{word}");
        }
    }
}
