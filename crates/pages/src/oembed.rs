//! What an editor is told that asks a page how to embed it: the calculator in a frame. It has to name whole addresses.

use serde_json::json;

use crate::Site;
use crate::card::{HEIGHT, WIDTH};
use crate::told::Told;

/// The room of a frame in a column of a usual width, in which everything but the sliders of other chapters is seen.
const FRAME: (u32, u32) = (645, 960);

/// The answer, where the site is known.
pub(crate) fn json(told: &Told<'_>, site: &Site) -> Option<String> {
    let (words, subject) = (told.words, told.subject);
    let (width, height) = FRAME;
    let state = subject.state().map(|state| format!("#{state}")).unwrap_or_default();
    let frame = site.whole(&format!(
        "embed.html?layout=compact&amp;lang={}&amp;chapter={}{}",
        words.language.tag(),
        subject.chapter().id(),
        state.replace('&', "&amp;")
    ))?;
    let title = told.title();
    let answer = json!({
        "version": "1.0",
        "type": "rich",
        "provider_name": words.calculator(),
        "provider_url": site.whole("")?,
        "title": title,
        "width": width,
        "height": height,
        "html": format!(
            "<iframe src=\"{frame}\" width=\"{width}\" height=\"{height}\" style=\"border:0;width:100%\" title=\"{}\"></iframe>",
            words.calculator()
        ),
        "thumbnail_url": site.whole(&subject.card(words.language))?,
        "thumbnail_width": WIDTH,
        "thumbnail_height": HEIGHT,
    });
    Some(answer.to_string())
}
