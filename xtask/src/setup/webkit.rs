//! WebKit, the third engine, which `test --all-browsers` looks with, and a display that it needs and nobody sees.

use crate::command::find;

/// Debian's packages for what is missing.
pub(crate) fn missing_packages() -> Vec<&'static str> {
    let programs = [("WebKitWebDriver", "webkit2gtk-driver"), ("Xvfb", "xvfb")];
    programs.into_iter().filter(|(program, _)| find(program).is_none()).map(|(_, package)| package).collect()
}
