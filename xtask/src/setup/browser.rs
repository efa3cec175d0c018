//! Chromium, its driver and a font to draw with, for `test`, `bench` and `screenshots`.

use std::path::Path;

use crate::command::find;

/// Debian's packages for what is missing.
pub(crate) fn missing_packages() -> Vec<&'static str> {
    let mut packages = Vec::new();
    if !given("CHROMIUM") && ["chromium", "google-chrome", "chrome"].iter().all(|name| find(name).is_none()) {
        packages.push("chromium");
    }
    if !given("CHROMEDRIVER") && find("chromedriver").is_none() {
        packages.push("chromium-driver");
    }
    if !has_fonts() {
        packages.push("fonts-dejavu-core");
    }
    packages
}

fn given(variable: &str) -> bool {
    std::env::var_os(variable).is_some()
}

/// Without any font a page has no letters, and neither have its pictures. Other systems bring their own.
fn has_fonts() -> bool {
    let folder = Path::new("/usr/share/fonts");
    !cfg!(target_os = "linux") || folder.read_dir().is_ok_and(|mut entries| entries.next().is_some())
}
