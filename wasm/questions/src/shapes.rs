//! What crosses to JavaScript.

use serde::Serialize;
#[cfg(test)]
use ts_rs::TS;

/// A part of a sentence.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(TS))]
#[cfg_attr(test, ts(rename = "AskedPiece"))]
pub(crate) struct PieceShape {
    pub(crate) text: String,
    /// Whether it is a figure.
    pub(crate) figure: bool,
    /// The colour of the curve that shows it, where one does.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub(crate) role: Option<&'static str>,
}

/// Sentences in pieces.
pub(crate) type Said = Vec<Vec<PieceShape>>;

/// The answer to a question; what it is about stands in the `kind` of each. Tagged by serde every shape would be compiled
/// twice.
#[derive(Debug, Serialize)]
#[serde(untagged)]
#[cfg_attr(test, derive(TS))]
#[cfg_attr(test, ts(rename = "Answer"))]
pub(crate) enum AnswerShape {
    /// How sure a chapter is.
    Bands(BandsShape),
    /// Which lever matters.
    Levers(LeversShape),
    /// What each lever takes for a goal.
    Goal(GoalShape),
    /// The best mix.
    Mix(MixShape),
    /// Three ways at equal hours.
    Ways(WaysShape),
    /// What the events leave.
    Events(EventsShape),
}

/// How sure a chapter is.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(TS))]
#[cfg_attr(test, ts(rename = "BandsAnswer"))]
pub(crate) struct BandsShape {
    #[cfg_attr(test, ts(type = "'bands'"))]
    pub(crate) kind: &'static str,
    /// Worlds that have been computed.
    pub(crate) worlds: usize,
    /// The bits of floats: for each curve with a band the low, the middle and the high of every month.
    pub(crate) bands: Vec<u32>,
    /// The chapter's answer, and after it what is to be added.
    pub(crate) headline: Said,
}

/// Which lever matters.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(TS))]
#[cfg_attr(test, ts(rename = "LeversAnswer"))]
pub(crate) struct LeversShape {
    #[cfg_attr(test, ts(type = "'levers'"))]
    pub(crate) kind: &'static str,
    pub(crate) year: u32,
    pub(crate) said: Said,
    /// Customers of the year as it is.
    pub(crate) customers: f64,
    /// What one decides.
    pub(crate) decisions: Vec<BarShape>,
    /// What is assumed.
    pub(crate) themes: Vec<ThemeShape>,
}

/// Bars that belong together.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(TS))]
#[cfg_attr(test, ts(rename = "ThemeOfLevers"))]
pub(crate) struct ThemeShape {
    pub(crate) name: String,
    /// How many customers all of them move together.
    pub(crate) length: f64,
    pub(crate) bars: Vec<BarShape>,
}

/// An input at two values, and the customers with each.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(TS))]
#[cfg_attr(test, ts(rename = "LeverBar"))]
pub(crate) struct BarShape {
    /// Name of the input; none for today's reach, which has no slider of its own.
    pub(crate) key: Option<&'static str>,
    pub(crate) name: String,
    /// The change, such as `2 % → 4 %`.
    pub(crate) change: String,
    /// Customers at the one and the other value.
    pub(crate) customers: [f64; 2],
    /// The same in words.
    pub(crate) told: [String; 2],
}

/// What each lever takes for a goal.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(TS))]
#[cfg_attr(test, ts(rename = "GoalAnswer"))]
pub(crate) struct GoalShape {
    #[cfg_attr(test, ts(type = "'goal'"))]
    pub(crate) kind: &'static str,
    pub(crate) customers: f64,
    pub(crate) year: u32,
    pub(crate) said: Said,
    pub(crate) rows: Vec<GoalRowShape>,
}

/// What one lever can do.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(TS))]
#[cfg_attr(test, ts(rename = "GoalRow"))]
pub(crate) struct GoalRowShape {
    pub(crate) key: &'static str,
    pub(crate) name: String,
    pub(crate) reached: bool,
    /// The value to set.
    pub(crate) value: f64,
    pub(crate) said: Vec<PieceShape>,
    /// Customers of the year with that value.
    pub(crate) customers: String,
    /// Hours and euros of a month on average in that year.
    pub(crate) hours: String,
    pub(crate) cash: String,
}

/// The best mix.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(TS))]
#[cfg_attr(test, ts(rename = "MixAnswer"))]
pub(crate) struct MixShape {
    #[cfg_attr(test, ts(type = "'mix'"))]
    pub(crate) kind: &'static str,
    pub(crate) hours: f64,
    pub(crate) cash: Option<f64>,
    pub(crate) year: u32,
    pub(crate) said: Said,
    /// The best first, then the present one.
    pub(crate) plans: Vec<PlanShape>,
    /// What one hour a month more brings, for each channel that can take one: name and customers a year.
    pub(crate) next: Vec<(String, String)>,
    /// The inputs of the best mix by name.
    pub(crate) best: Option<Vec<(&'static str, f64)>>,
}

/// What somebody does, and what comes of it, in words.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(TS))]
#[cfg_attr(test, ts(rename = "Plan"))]
pub(crate) struct PlanShape {
    pub(crate) posts: String,
    pub(crate) mails: String,
    pub(crate) partners: String,
    pub(crate) ads: String,
    pub(crate) customers: String,
    /// Low and high of the customers in eight of ten worlds; none where there is nothing to compare with.
    pub(crate) range: Option<[String; 2]>,
    /// Hours and euros of the month that takes most.
    pub(crate) hours: String,
    pub(crate) cash: String,
}

/// Three ways at equal hours.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(TS))]
#[cfg_attr(test, ts(rename = "WaysAnswer"))]
pub(crate) struct WaysShape {
    #[cfg_attr(test, ts(type = "'ways'"))]
    pub(crate) kind: &'static str,
    pub(crate) hours: f64,
    pub(crate) year: u32,
    pub(crate) said: Said,
    pub(crate) ways: Vec<WayShape>,
}

/// One of them.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(TS))]
#[cfg_attr(test, ts(rename = "Way"))]
pub(crate) struct WayShape {
    pub(crate) id: &'static str,
    /// What is done; none where not even the least of it fits.
    pub(crate) plan: Option<PlanShape>,
    /// Hours of the busiest month that are left over.
    pub(crate) left: String,
    /// Customers of every month; none where not even the least of it fits.
    pub(crate) months: Vec<f64>,
    /// The inputs of the way by name.
    pub(crate) inputs: Vec<(&'static str, f64)>,
}

/// What the events leave.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(TS))]
#[cfg_attr(test, ts(rename = "EventsAnswer"))]
pub(crate) struct EventsShape {
    #[cfg_attr(test, ts(type = "'events'"))]
    pub(crate) kind: &'static str,
    /// Nothing where no event happens.
    pub(crate) said: Said,
}
