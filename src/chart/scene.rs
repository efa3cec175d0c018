//! What a chart is made from: forecasts, words and number formats, and which view of them is wanted.

use crate::answers::Outlook;
use crate::evidence::Platform;
use crate::words::{Locale, Speaker};

use super::dash::Dash;
use super::palette::Role;
use super::picture::{Axis, Line, Picture, Point, Tick};
use super::ticks;
use crate::model::Month;

/// Everything that a chapter's picture shows, and in which language.
pub struct Scene<'a> {
    /// The scenario on show.
    pub outlook: &'a Outlook,
    /// The pinned scenario.
    pub baseline: Option<&'a Outlook>,
    /// Words and numbers.
    pub speaker: &'a Speaker,
    /// The platform that the scenario is about: its measurements are in colour.
    pub platform: Platform,
    /// Calendar time instead of growth stage in the platform chapter.
    pub by_time: bool,
    /// Calendar year of month 1.
    pub year: f64,
    /// How many months an axis of months shows.
    pub months: f64,
    /// How many ticks fit along the bottom.
    pub ticks: usize,
}

impl Scene<'_> {
    /// Ends the axis that rises and marks round values on it.
    pub(super) fn mark_rising(&self, picture: &mut Picture, end: f64, shares: bool) {
        picture.y.range = (0.0, end);
        let marked = ticks::values(0.0, end, 4);
        let decimals = ticks::decimals(&marked);
        let label = |value: f64| match shares {
            true => self.format().percent(value, decimals.saturating_sub(2), decimals.saturating_sub(2)),
            false => self.format().decimal(value, decimals, decimals),
        };
        picture.y.ticks = marked.iter().map(|&at| Tick { at, label: label(at) }).collect();
    }

    /// An axis of months.
    pub(super) fn months(&self) -> Axis {
        let months = self.months;
        let marked = ticks::months(months, self.ticks);
        let tick = |&at: &f64| Tick { at, label: self.format().decimal(at, 0, 0) };
        Axis { range: (1.0, months), ticks: marked.iter().map(tick).collect(), title: self.word("axis.month") }
    }

    /// The axis that rises, before its end is known.
    pub(super) fn rising(&self, title: &str) -> Axis {
        Axis { range: (0.0, 1.0), ticks: Vec::new(), title: self.word(title) }
    }

    /// The form of numbers.
    pub(super) fn format(&self) -> Locale {
        self.speaker.locale
    }

    /// A text.
    pub(super) fn word(&self, key: &str) -> String {
        self.speaker.texts.get("chart", key).into()
    }

    /// A curve of one monthly figure with its ghost from the baseline beneath.
    pub(super) fn curve(&self, name: &str, role: Role, dash: Dash, figure: fn(&Month) -> f64) -> Curve {
        let line = |outlook: &Outlook| Line::new(points(outlook, &figure), role, dash);
        Curve {
            line: line(self.outlook).named(self.speaker.texts.get("chart", name)),
            ghost: self.baseline.map(|baseline| line(baseline).ghost(&self.word("line.before"))),
        }
    }
}

/// A curve and, where a baseline is pinned, the same curve of the baseline.
pub(super) struct Curve {
    pub(super) line: Line,
    pub(super) ghost: Option<Line>,
}

/// One figure of every month.
pub(super) fn points(outlook: &Outlook, figure: &dyn Fn(&Month) -> f64) -> Vec<Point> {
    outlook.months().iter().map(|month| (month.month, figure(month))).collect()
}
