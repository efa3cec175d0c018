//! What a page is about, and where it lies.

use reach_calculator::answers::Chapter;
use reach_calculator::inputs::{PRESETS, Preset, Subject as Kind};
use reach_calculator::words::Language;

/// A page's subject; the start has neither chapter nor platform of its own, and opens the first one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Subject {
    chapter: Option<Chapter>,
    /// A platform that is not the usual one.
    pub(crate) platform: Option<&'static Preset>,
}

/// All of them, the start first.
pub(crate) fn all() -> impl Iterator<Item = Subject> {
    let start = Subject { chapter: None, platform: None };
    std::iter::once(start).chain(Chapter::ALL.into_iter().flat_map(on_every_platform))
}

/// A chapter on the usual platform, and on every other one.
pub(crate) fn on_every_platform(chapter: Chapter) -> impl Iterator<Item = Subject> {
    let platforms = std::iter::once(None).chain(platforms().map(Some));
    platforms.map(move |platform| Subject { chapter: Some(chapter), platform })
}

/// The platforms that are not the usual one.
fn platforms() -> impl Iterator<Item = &'static Preset> {
    PRESETS.iter().filter(|preset| preset.subject == Kind::Platform && !preset.is_usual())
}

/// The platform of whoever has chosen none.
fn usual() -> &'static Preset {
    PRESETS.iter().find(|preset| preset.is_usual()).unwrap_or(&PRESETS[0])
}

impl Subject {
    /// The chapter that opens.
    pub(crate) fn chapter(self) -> Chapter {
        self.chapter.unwrap_or(Chapter::ALL[0])
    }

    /// The platform that it is computed on.
    pub(crate) fn chosen(self) -> &'static Preset {
        self.platform.unwrap_or_else(usual)
    }

    /// Another chapter on the same platform.
    pub(crate) fn on(self, chapter: Chapter) -> Self {
        Self { chapter: Some(chapter), ..self }
    }

    /// Whether both are computed on one platform.
    pub(crate) fn is_on_that_of(self, other: Subject) -> bool {
        self.chosen().id == other.chosen().id
    }

    /// Whether it is the page of all chapters.
    pub(crate) fn is_start(self) -> bool {
        self.chapter.is_none()
    }

    /// The state that opens, as in links.
    pub(crate) fn state(self) -> Option<String> {
        self.platform.map(|platform| format!("rc1&pr={}", platform.id))
    }

    /// The page's place.
    pub(crate) fn address(self, language: Language) -> String {
        format!("{}/{}.html", language.tag(), self.name())
    }

    /// The place of its card; the start shows that of the chapter that opens.
    pub(crate) fn card(self, language: Language) -> String {
        let shown = Self { chapter: Some(self.chapter()), ..self };
        format!("cards/{}/{}.png", language.tag(), shown.name())
    }

    /// The place of its answer for whoever embeds it.
    pub(crate) fn oembed(self, language: Language) -> String {
        format!("oembed/{}/{}.json", language.tag(), self.name())
    }

    fn name(self) -> String {
        match (self.chapter, self.platform) {
            (None, _) => "index".to_owned(),
            (Some(chapter), None) => chapter.id().to_owned(),
            (Some(chapter), Some(platform)) => format!("{}-{}", chapter.id(), platform.id),
        }
    }
}
