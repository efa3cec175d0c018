//! What a session shows: the only place that says who has a say in it.
//!
//! | | first | then | then | last |
//! | --- | --- | --- | --- | --- |
//! | chapter, axis, band | the reader's choice | the link | the element's attribute | the usual one |
//! | layout | the reader's choice | the element's attribute | the link | everything |
//! | language | the reader's choice | the element's attribute | the link | the language around |
//!
//! What is shared is what a link shows first; how it is dressed suits the page that it stands in.

use super::Session;
use super::shown::{Home, Shown};
use crate::answers::{Chapter, PlatformAxis};
use crate::link::{Layout, View};
use crate::words::Locale;

impl Session {
    /// What is shown.
    pub fn view(&self) -> Shown {
        let (chosen, linked, home) = (self.chosen, self.link.view, self.home);
        Shown {
            chapter: chosen.chapter.or(linked.chapter).or(home.chapter).unwrap_or(USUAL),
            language: chosen.language.or(home.language).or(linked.language).unwrap_or(home.around),
            layout: chosen.layout.or(home.layout).or(linked.layout).unwrap_or_default(),
            axis: chosen.axis.or(linked.axis).unwrap_or_default(),
            band: chosen.band.or(linked.band).unwrap_or(true),
        }
    }

    /// What the page around the widget asks for. An attribute that changes is the latest wish, and the reader's former
    /// choice makes room for it.
    pub fn set_home(&mut self, home: Home) {
        let before = core::mem::replace(&mut self.home, home);
        if home.chapter != before.chapter {
            self.chosen.chapter = home.chapter;
        }
        if home.layout != before.layout {
            self.chosen.layout = None;
        }
        if home.language != before.language {
            self.chosen.language = None;
        }
    }

    /// Opens a chapter.
    pub fn show_chapter(&mut self, chapter: Chapter) {
        self.chosen.chapter = Some(chapter);
    }

    /// Speaks a language from now on; the page's own as the page has it, with the numbers of its country and its form of
    /// address.
    pub fn show_language(&mut self, language: Locale) {
        let mut own = [self.home.language, self.link.view.language, Some(self.home.around)].into_iter().flatten();
        self.chosen.language = own.find(|own| own.tag().starts_with(language.tag())).or(Some(language));
    }

    /// Takes a layout.
    pub fn show_layout(&mut self, layout: Layout) {
        self.chosen.layout = Some(layout);
    }

    /// Draws the platform chart along an axis.
    pub fn show_axis(&mut self, axis: PlatformAxis) {
        self.chosen.axis = Some(axis);
    }

    /// Says how sure charts and headlines are, or no longer.
    pub fn show_band(&mut self, band: bool) {
        self.chosen.band = Some(band);
    }

    /// Asks something of the model beside the chapters; an empty question is none.
    pub fn ask(&mut self, question: &str) {
        self.link.question = (!question.is_empty()).then(|| question.into());
    }

    /// The reader's choices after a link has been read: a new link shows what it names, and the language stays.
    pub(super) fn chosen_after(&self, linked: View) -> View {
        let language = self.chosen.language.filter(|_| linked.language.is_none());
        View { language, ..View::default() }
    }

    /// The view that goes into the link.
    ///
    /// Chapter and axis are part of what is shared, so the link names them unless they are the usual ones, and then
    /// too where this page usually shows others: the link may be opened elsewhere. Language and layout suit this
    /// reader and this page, so the link names them only where somebody chose them.
    pub(super) fn linked_view(&self) -> View {
        let (shown, chosen, linked) = (self.view(), self.chosen, self.link.view);
        View {
            chapter: named(shown.chapter, self.home.chapter, USUAL),
            axis: named(shown.axis, None, PlatformAxis::default()),
            band: named(shown.band, None, true),
            language: chosen.language.or(linked.language),
            layout: chosen.layout.or(linked.layout),
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
