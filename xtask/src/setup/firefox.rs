//! Firefox, the second engine that `test` looks with; it needs no driver.

use crate::command::find;

/// Debian's package where there is no Firefox.
pub(crate) fn missing_packages() -> Vec<&'static str> {
    let is_there = std::env::var_os("FIREFOX").is_some() || find("firefox-esr").is_some() || find("firefox").is_some();
    if is_there { Vec::new() } else { vec!["firefox-esr"] }
}
