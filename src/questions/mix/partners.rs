//! How many new partners go best with so many posts, mails and euros.

use super::limits::Limits;
use super::plan::{Mixed, Plan};
use crate::inputs::Key;
use crate::model::Audience;
use crate::questions::case::{Case, SAME};

/// Even places between none and the most that fit at which the outcome is looked at.
const PLACES: u32 = 4;

/// A plan with the best number of new partners, whatever number it names; `None` where not even none keeps within the
/// limits.
pub(super) fn with_best_partners(case: &Case, limits: &Limits, plan: Plan) -> Option<Mixed> {
    let partners = Partners::of(case, limits, plan);
    let none = Some(partners.at(0)).filter(|none| limits.allow(&none.outcome))?;
    let most = most_that_fits(partners.most(), |step| limits.allow(&partners.at(step).outcome));
    let mut best = (0, none);
    for place in 1..=PLACES {
        best = partners.better(best, most * place / PLACES);
    }
    // More partners hardly ever bring fewer customers, so all that fit are best, but for a capacity.
    let mut width = most / PLACES;
    while width > 1 && best.0 < most {
        width /= 2;
        best = partners.better(best, best.0.saturating_sub(width));
        best = partners.better(best, (best.0 + width).min(most));
    }
    Some(best.1)
}

/// The same mix with no more new partners than its customers need: where the circle is full, more change nothing.
pub(super) fn without_idle_partners(case: &Case, limits: &Limits, mixed: Mixed) -> Mixed {
    let partners = Partners::of(case, limits, mixed.plan);
    let wanted = mixed.outcome.customers * (1.0 - SAME);
    let is_short = |step: u32| partners.at(step).outcome.customers < wanted;
    let asked = libm::round(mixed.plan.new_partners * partners.grid) as u32;
    let fewest = match asked {
        0 => 0,
        _ if !is_short(0) => 0,
        _ => most_that_fits(asked, is_short) + 1,
    };
    partners.allowed(fewest.min(asked)).unwrap_or(mixed)
}

/// New partners in steps of their last decimal, all else as a plan has it.
struct Partners<'a> {
    case: &'a Case,
    limits: &'a Limits,
    plan: Plan,
    audience: Audience,
    grid: f64,
}

impl<'a> Partners<'a> {
    fn of(case: &'a Case, limits: &'a Limits, plan: Plan) -> Self {
        let audience = Audience::of(&plan.applied(case.scenario()));
        Self { case, limits, plan, audience, grid: Key::NewPartners.parameter().bounds().grid() }
    }

    fn most(&self) -> u32 {
        (Plan::MOST_PARTNERS * self.grid) as u32
    }

    fn at(&self, step: u32) -> Mixed {
        let plan = Plan { new_partners: f64::from(step) / self.grid, ..self.plan };
        Mixed { plan, outcome: self.case.among(&plan.applied(self.case.scenario()), &self.audience) }
    }

    fn allowed(&self, step: u32) -> Option<Mixed> {
        Some(self.at(step)).filter(|mixed| self.limits.allow(&mixed.outcome))
    }

    fn better(&self, best: (u32, Mixed), step: u32) -> (u32, Mixed) {
        let next = self.allowed(step).filter(|next| next.outcome.customers > best.1.outcome.customers);
        next.map_or(best, |next| (step, next))
    }
}

/// The greatest step up to `most` that fits, where the least one does and hours rise with partners.
pub(in crate::questions) fn most_that_fits(most: u32, fits: impl Fn(u32) -> bool) -> u32 {
    if fits(most) {
        return most;
    }
    let (mut fitting, mut too_much) = (0, most);
    while too_much - fitting > 1 {
        let middle = fitting + (too_much - fitting) / 2;
        if fits(middle) {
            fitting = middle;
        } else {
            too_much = middle;
        }
    }
    fitting
}
