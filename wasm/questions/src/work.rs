//! What is being computed, in steps of a few milliseconds.

use reach_calculator::questions::{
    Answer, Bands, Bar, Bars, Case, Contest, Draws, Goal, Mix, Mixed, Search, Uncertainty, Way,
};

use crate::asked::Asked;

/// Worlds of a step: some four milliseconds of a slow machine.
const STEP: usize = 32;

/// Plans that a search tries in a step.
const PLANS: usize = 8;

/// What a scenario looks like to those who ask: how sure its reach is, and which seed its worlds have.
#[derive(Clone, Copy)]
pub(crate) struct Doubt {
    pub(crate) spread: f64,
    pub(crate) seed: u32,
}

/// A question on its way to its answer.
#[expect(clippy::large_enum_variant, reason = "there is one for each place that asks")]
pub(crate) enum Work {
    Bands { bands: Bands, levers: Option<(Bars, Vec<Bar>)> },
    Levers { bars: Bars, done: Vec<Bar> },
    Goal { goal: Goal, done: Vec<Answer>, bands: Bands },
    Mix { search: Option<Search>, mix: Option<Mix>, contest: Option<Contest>, case: Case, doubt: Doubt },
    Ways { case: Case, hours: f64, done: Vec<(Way, Option<Mixed>)> },
    Events,
}

impl Work {
    /// The work that a question takes; `None` where the scenario has no such year.
    pub(crate) fn of(asked: Asked, scenario: &reach_calculator::inputs::Scenario, doubt: Doubt) -> Option<Self> {
        let case = |year| Case::of(scenario, year);
        let bands = || Bands::new(Draws::new(Uncertainty::of(scenario, doubt.spread), doubt.seed, Draws::USUAL));
        Some(match asked {
            Asked::Bands(chapter) => {
                let asks_levers = chapter == reach_calculator::answers::Chapter::Customers;
                let levers = asks_levers.then(|| case(1)).flatten();
                Self::Bands { bands: bands(), levers: levers.map(|case| (Bars::new(case, doubt.spread), Vec::new())) }
            }
            Asked::Levers { year } => Self::Levers { bars: Bars::new(case(year)?, doubt.spread), done: Vec::new() },
            Asked::Goal { customers, year } => {
                Self::Goal { goal: Goal::new(case(year)?, customers), done: Vec::new(), bands: bands() }
            }
            Asked::Mix { limits, year } => {
                let case = case(year)?;
                Self::Mix { search: Some(Search::new(case.clone(), limits)), mix: None, contest: None, case, doubt }
            }
            Asked::Ways { hours, year } => Self::Ways { case: case(year)?, hours, done: Vec::new() },
            Asked::Events => Self::Events,
        })
    }

    /// Computes a little more; gives whether there is more to compute.
    pub(crate) fn step(&mut self) -> bool {
        match self {
            Self::Bands { bands, levers } => {
                bands.refine(STEP) || levers.as_mut().is_some_and(|(bars, done)| next(bars, done))
            }
            Self::Levers { bars, done } => next(bars, done),
            Self::Goal { goal, done, bands } => {
                if let Some(&key) = Goal::LEVERS.get(done.len()) {
                    done.push(goal.answer(key));
                    return true;
                }
                bands.refine(STEP)
            }
            Self::Mix { search, mix, contest, case, doubt } => {
                if let Some(searching) = search {
                    if (0..PLANS).all(|_| searching.step()) {
                        return true;
                    }
                    let found = search.take().map(Search::found);
                    let plans = found.as_ref().and_then(|found| Some([found.best?.plan, found.present.plan]));
                    *contest = plans.map(|plans| Contest::new(case, doubt.spread, doubt.seed, Draws::USUAL, plans));
                    *mix = found;
                }
                contest.as_mut().is_some_and(|contest| contest.refine(STEP))
            }
            Self::Ways { case, hours, done } => {
                if let Some(&way) = Way::ALL.get(done.len()) {
                    done.push((way, way.within(case, *hours)));
                }
                done.len() < Way::ALL.len()
            }
            Self::Events => false,
        }
    }

    /// Worlds that a band has so far.
    pub(crate) fn worlds(&self) -> usize {
        if let Self::Bands { bands, .. } = self { bands.worlds() } else { 0 }
    }
}

fn next(bars: &mut Bars, done: &mut Vec<Bar>) -> bool {
    done.extend(bars.next());
    bars.len() > 0
}
