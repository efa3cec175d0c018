//! The reader's device: size, theme, language, preferences.

use serde_json::{Value, json};

/// A device and its reader's wishes; start from [`Setup::laptop`], [`Setup::phone`] or [`Setup::projector`].
#[derive(Clone, Debug)]
pub struct Setup {
    /// Width of the window in CSS pixels.
    pub width: u32,
    /// Height of the window in CSS pixels.
    pub height: u32,
    /// Device pixels per CSS pixel.
    pub ratio: f64,
    /// A finger instead of a mouse.
    pub touch: bool,
    /// `prefers-color-scheme: dark`.
    pub dark: bool,
    /// `prefers-reduced-motion: reduce`.
    pub reduced_motion: bool,
    /// `forced-colors: active`, as in the high contrast mode of Windows.
    pub forced_colors: bool,
    /// The browser's language, such as `de-AT`.
    pub language: String,
    /// Whether the page may keep itself for later; most tests count requests and want none but the visit's.
    pub keeps: bool,
    /// A browser of its own, for what pages of one browser share: the clipboard.
    pub alone: bool,
    /// Runs in every page before its own scripts.
    pub prelude: Option<String>,
}

/// A browser without service workers, as a private window is in some.
const KEEPS_NOTHING: &str = "Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });";

impl Setup {
    /// 1366 × 768, German, light.
    pub fn laptop() -> Setup {
        Setup {
            width: 1366,
            height: 768,
            ratio: 1.0,
            touch: false,
            dark: false,
            reduced_motion: false,
            forced_colors: false,
            language: "de-DE".to_owned(),
            keeps: false,
            alone: false,
            prelude: None,
        }
    }

    /// 390 × 844 at two pixels a point, with a finger.
    pub fn phone() -> Setup {
        Setup { width: 390, height: 844, ratio: 2.0, touch: true, ..Setup::laptop() }
    }

    /// 1920 × 1080.
    pub fn projector() -> Setup {
        Setup { width: 1920, height: 1080, ..Setup::laptop() }
    }

    /// Another size, in CSS pixels.
    #[must_use]
    pub fn size(self, width: u32, height: u32) -> Setup {
        Setup { width, height, ..self }
    }

    /// The dark theme.
    #[must_use]
    pub fn dark(self) -> Setup {
        Setup { dark: true, ..self }
    }

    /// Another language.
    #[must_use]
    pub fn language(self, language: &str) -> Setup {
        Setup { language: language.to_owned(), ..self }
    }

    /// A browser that lets the page keep itself for visits without network.
    #[must_use]
    pub fn keeping(self) -> Setup {
        Setup { keeps: true, ..self }
    }

    /// A browser that no other page uses.
    #[must_use]
    pub fn alone(self) -> Setup {
        Setup { alone: true, ..self }
    }

    /// A script that runs in every page before its own scripts.
    #[must_use]
    pub fn prelude(self, script: &str) -> Setup {
        Setup { prelude: Some(script.to_owned()), ..self }
    }

    /// The commands of Chromium's protocol that make it so.
    pub(crate) fn commands(&self) -> Vec<(&'static str, Value)> {
        let feature = |name: &str, on: bool, value: &str| json!({ "name": name, "value": if on { value } else { "" } });
        let scheme = if self.dark { "dark" } else { "light" };
        let features = [
            feature("prefers-color-scheme", true, scheme),
            feature("prefers-reduced-motion", self.reduced_motion, "reduce"),
            feature("forced-colors", self.forced_colors, "active"),
        ];
        let metrics = json!({
            "width": self.width, "height": self.height, "deviceScaleFactor": self.ratio, "mobile": self.touch,
        });
        let mut commands = vec![
            ("Emulation.setDeviceMetricsOverride", metrics),
            ("Emulation.setTouchEmulationEnabled", json!({ "enabled": self.touch })),
            ("Emulation.setEmulatedMedia", json!({ "features": features })),
        ];
        let without = (!self.keeps).then_some(KEEPS_NOTHING);
        for script in without.into_iter().chain(self.prelude.as_deref()) {
            commands.push(("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })));
        }
        commands
    }
}
