//! In how many cases one of two figures leads as the verdict says.

use std::marker::PhantomData;

use super::claim::{Place, Reading, Sure, SureClaim};
use crate::answers::Outlook;
use crate::answers::cases::{almost_all, hardly_any, of_ten, some};
use crate::model::summary::Lead;
use crate::questions::Comparison;

/// What a chapter compares.
pub(super) trait Compared {
    /// The two figures.
    const COMPARISON: Comparison;

    /// When the one leads in the scenario.
    fn lead(outlook: &Outlook) -> Lead;

    /// Whether there is anything to compare where it never does.
    fn could_lead(outlook: &Outlook) -> bool;
}

/// The four sentences about it, by their keys: it holds almost surely, or in so many cases; it hardly ever happens, or perhaps.
pub(super) const fn claims<C: Compared>([surely, cases, never, perhaps]: [&'static str; 4]) -> [SureClaim; 4] {
    [
        behind(surely, holds_surely::<C>, &[]),
        behind(cases, holds_in_some_cases::<C>, Figures::<C>::CASES),
        behind(never, hardly_happens::<C>, &[]),
        behind(perhaps, perhaps_happens::<C>, Figures::<C>::IN_THE_END),
    ]
}

const fn behind(
    key: &'static str,
    holds: fn(&Sure<'_>) -> bool,
    figures: &'static [(&'static str, Reading)],
) -> SureClaim {
    SureClaim { key, place: Place::Behind, holds, figures }
}

struct Figures<C>(PhantomData<C>);

impl<C: Compared> Figures<C> {
    const CASES: &'static [(&'static str, Reading)] =
        &[("cases", |sure| of_ten(first::<C>(sure))), ("in_the_end", |sure| of_ten(last::<C>(sure)))];
    const IN_THE_END: &'static [(&'static str, Reading)] = &[("in_the_end", |sure| of_ten(last::<C>(sure)))];
}

fn holds_surely<C: Compared>(sure: &Sure<'_>) -> bool {
    leads::<C>(sure) && almost_all(first::<C>(sure)) && (!is_lost::<C>(sure) || hardly_any(last::<C>(sure)))
}

fn holds_in_some_cases<C: Compared>(sure: &Sure<'_>) -> bool {
    leads::<C>(sure) && !is_lost::<C>(sure) && some(first::<C>(sure))
}

fn hardly_happens<C: Compared>(sure: &Sure<'_>) -> bool {
    never::<C>(sure) && hardly_any(sure.bands.share_ever_above(C::COMPARISON))
}

fn perhaps_happens<C: Compared>(sure: &Sure<'_>) -> bool {
    (never::<C>(sure) || is_lost::<C>(sure)) && some(last::<C>(sure))
}

/// The one leads from some month on, for a while at least.
fn leads<C: Compared>(sure: &Sure<'_>) -> bool {
    C::lead(sure.outlook) != Lead::Never
}

fn never<C: Compared>(sure: &Sure<'_>) -> bool {
    !leads::<C>(sure) && C::could_lead(sure.outlook)
}

/// The lead is lost again, as the scenario has it.
fn is_lost<C: Compared>(sure: &Sure<'_>) -> bool {
    C::lead(sure.outlook).lost_in().is_some()
}

/// The share of the worlds in which it holds in the month from which on it does in the scenario; 0 where it never does.
fn first<C: Compared>(sure: &Sure<'_>) -> f64 {
    sure.bands.crossing(C::COMPARISON).map_or(0.0, |crossing| crossing.share)
}

/// The share of the worlds in which it holds in the last month.
fn last<C: Compared>(sure: &Sure<'_>) -> f64 {
    sure.bands.share_above(sure.bands.months() - 1, C::COMPARISON)
}
