//! What a control shows of its input.

use super::Widget;
use crate::inputs::{Key, Parameter};
use crate::session::Session;
use crate::words::Plural;

/// One input with all that slider, field and explanation show. Texts are in the reader's number format.
#[derive(Clone, Debug, PartialEq)]
pub struct Control {
    /// Its row of the table.
    pub parameter: &'static Parameter,
    /// The value asked for.
    pub value: f64,
    /// The value as it stands in the field.
    pub text: String,
    /// The form that the unit's words take beside it.
    pub plural: Plural,
    /// Place of the value on the slider, in steps.
    pub position: u32,
    /// Place of the preset's value or default.
    pub default_position: u32,
    /// Place of the baseline's value.
    pub baseline_position: Option<u32>,
    /// Preset's value or default.
    pub default_text: String,
    /// Least value.
    pub min_text: String,
    /// Greatest value.
    pub max_text: String,
    /// 10th and 90th percentile.
    pub plausible: Option<(String, String)>,
    /// Whether it differs from preset or default.
    pub changed: bool,
    /// The value used instead, where another input allows no more.
    pub lowered: Option<String>,
}

impl Widget {
    /// The control of one input.
    pub fn control(&self, key: Key) -> Control {
        let parameter = key.parameter();
        let session = self.session();
        let text = |value: f64| self.speaker().locale.field(value, parameter);
        let shown = text(session.value(key));
        Control {
            parameter,
            value: session.value(key),
            plural: self.speaker().locale.language().plural(&shown),
            text: shown,
            position: Session::position(key, session.value(key)),
            default_position: Session::position(key, session.base_value(key)),
            baseline_position: session.baseline_value(key).map(|value| Session::position(key, value)),
            default_text: text(session.base_value(key)),
            min_text: text(parameter.min),
            max_text: text(parameter.max),
            plausible: parameter.plausible.map(|(low, high)| (text(low), text(high))),
            changed: session.is_changed(key),
            lowered: session.lowered_by(key).map(|lowered| text(lowered.used)),
        }
    }
}
