//! What is shown of a session, and what the page around it asks for.

use crate::answers::{Chapter, PlatformAxis};
use crate::link::Layout;
use crate::words::Locale;

/// The view as it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The chapter.
    pub chapter: Chapter,
    /// The language, with its form of numbers.
    pub language: Locale,
    /// The layout.
    pub layout: Layout,
    /// The axis of the platform chart.
    pub axis: PlatformAxis,
    /// Whether charts and headlines say how sure they are.
    pub band: bool,
}

/// What the page around a widget asks for, by the element's attributes; `None` where they say nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Home {
    /// The chapter.
    pub chapter: Option<Chapter>,
    /// The layout.
    pub layout: Option<Layout>,
    /// The language.
    pub language: Option<Locale>,
    /// The language in which the page, or the browser, addresses its reader.
    pub around: Locale,
}
