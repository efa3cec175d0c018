//! What the page shows of a scenario: chapter, language, layout, axis.

use crate::answers::{Chapter, PlatformAxis};
use crate::words::Locale;

/// How much of the calculator is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Layout {
    /// Everything.
    #[default]
    Full,
    /// A teaser: question, answer, chart, two sliders at most, and a way to all the rest.
    Card,
    /// One chapter for a narrow column.
    Compact,
    /// Large, for a projector.
    Present,
}

/// The view that a link asks for; `None` where it leaves the choice to the page that shows it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct View {
    /// The chapter.
    pub chapter: Option<Chapter>,
    /// The language, with its number format.
    pub language: Option<Locale>,
    /// The layout.
    pub layout: Option<Layout>,
    /// The axis of the platform chart.
    pub axis: Option<PlatformAxis>,
    /// Whether charts and headlines say how sure they are.
    pub band: Option<bool>,
}

impl Layout {
    /// Every layout.
    pub const ALL: [Layout; 4] = [Self::Full, Self::Card, Self::Compact, Self::Present];

    /// The layout's id in links and attributes.
    pub fn id(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Card => "card",
            Self::Compact => "compact",
            Self::Present => "present",
        }
    }

    /// The layout with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|layout| layout.id() == id)
    }
}
