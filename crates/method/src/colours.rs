//! The colours of the page: the calculator's own, as custom properties that follow the reader's light or dark theme.

use reach_calculator::chart::palette::{Palette, ROLE_NAMES};

/// What pages beside the calculator have in common, without the colours.
const PAGES: &str = include_str!("../pages.css");

/// What only this page looks like.
const LAYOUT: &str = include_str!("../method.css");

/// The style sheet that lies beside the page.
pub fn style() -> String {
    format!("{}\n{LAYOUT}", common())
}

/// What every page beside the calculator begins with: the calculator's colours, by the reader's theme, and its letters.
pub fn common() -> String {
    let (light, dark) = (properties(&Palette::LIGHT), properties(&Palette::DARK));
    format!(":root {{{light} }}\n@media (prefers-color-scheme: dark) {{ :root {{{dark} }} }}\n\n{PAGES}")
}

fn properties(palette: &Palette) -> String {
    ROLE_NAMES.iter().zip(palette.colors()).map(|(role, colour)| format!(" --{role}: #{colour:06x};")).collect()
}

/// A chart drawn in the light theme's colours, which then takes those of the page: each colour has one role.
pub(crate) fn by_role(svg: &str) -> String {
    let paint = |svg: String, (role, colour): (&&str, u32)| {
        svg.replace(&format!("\"#{colour:06x}\""), &format!("\"var(--{role})\""))
    };
    ROLE_NAMES.iter().zip(Palette::LIGHT.colors()).fold(svg.to_owned(), paint)
}
