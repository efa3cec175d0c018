//! What matters most: the figure of one's own that brings most new customers of the first year when there is twice of it.

use super::Chapter;
use super::around::Around;
use crate::inputs::{Group, Key, Kind, PARAMETERS, Parameter, Scenario};

/// A figure of one's own, and how many times the customers of the first year come with twice of it.
pub(super) type Lever = (Key, f64);

/// The lever that moves most, where `before` customers come without it; `None` where twice of nothing brings anybody more.
pub(super) fn strongest(scenario: &Scenario, before: f64) -> Option<Lever> {
    let around = Around::new(Chapter::Customers, scenario);
    let lever = |parameter: &Parameter| {
        let mut inputs = scenario.inputs().clone();
        let double = 2.0 * inputs.get(parameter.key);
        inputs.set(parameter.key, double);
        let doubled = Scenario::settled(inputs).0;
        // A bound, or another input, may not allow it.
        let is_double = double > 0.0 && doubled.inputs().get(parameter.key) == double;
        is_double.then(|| (parameter.key, around.figure(parameter.key, &doubled)))
    };
    let levers = PARAMETERS.iter().filter(|parameter| is_lever(parameter)).filter_map(lever);
    let (key, most) = levers.max_by(|one, other| one.1.total_cmp(&other.1))?;
    (most > before).then_some((key, most / before))
}

/// One's own figure of today or of what one does. Hours and prices change no customers, and events are no levers.
fn is_lever(parameter: &Parameter) -> bool {
    parameter.kind == Kind::Decision
        && !matches!(parameter.group, Group::Effort | Group::Events | Group::Horizon)
        && !parameter.key.is_past()
}
