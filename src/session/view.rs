//! What a session shows: what the link says, else what the page around the widget asked for, else the usual.

use super::Session;
use crate::answers::{Chapter, PlatformAxis};
use crate::link::{Layout, View};
use crate::words::Locale;

/// The view as it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The chapter.
    pub chapter: Chapter,
    /// The language that link or page ask for; without one, the reader's own.
    pub language: Option<Locale>,
    /// The layout.
    pub layout: Layout,
    /// The axis of the platform chart.
    pub axis: PlatformAxis,
}

impl Session {
    /// What is shown.
    pub fn view(&self) -> Shown {
        let (said, home) = (self.link.view, self.home);
        Shown {
            chapter: said.chapter.or(home.chapter).unwrap_or(USUAL),
            language: said.language.or(home.language),
            layout: said.layout.or(home.layout).unwrap_or_default(),
            axis: said.axis.or(home.axis).unwrap_or_default(),
        }
    }

    /// What the page around the widget asks for by its attributes; holds wherever a link is silent.
    pub fn set_home(&mut self, home: View) {
        self.home = home;
    }

    /// Opens a chapter.
    pub fn show_chapter(&mut self, chapter: Chapter) {
        self.link.view.chapter = Some(chapter);
    }

    /// Speaks a language from now on; `None` leaves it to page and reader again.
    pub fn show_language(&mut self, language: Option<Locale>) {
        self.link.view.language = language;
    }

    /// Takes a layout.
    pub fn show_layout(&mut self, layout: Layout) {
        self.link.view.layout = Some(layout);
    }

    /// Draws the platform chart along an axis.
    pub fn show_axis(&mut self, axis: PlatformAxis) {
        self.link.view.axis = Some(axis);
    }

    /// The view that goes into the link.
    ///
    /// Chapter and axis are part of what is shared, so the link names them unless they are the usual ones, and then
    /// too where this page usually shows others: the link may be opened elsewhere. Language and layout suit this
    /// reader and this page, so the link names them only where somebody chose them.
    pub(super) fn linked_view(&self) -> View {
        let shown = self.view();
        View {
            chapter: named(shown.chapter, self.home.chapter, USUAL),
            axis: named(shown.axis, self.home.axis, PlatformAxis::default()),
            ..self.link.view
        }
    }
}

/// What is shown, unless every page would show it by itself.
fn named<T: PartialEq + Copy>(shown: T, home: Option<T>, usual: T) -> Option<T> {
    let everywhere = shown == usual && home.is_none_or(|home| home == usual);
    (!everywhere).then_some(shown)
}

/// The chapter that opens where nobody asks for one.
const USUAL: Chapter = Chapter::Platform;
