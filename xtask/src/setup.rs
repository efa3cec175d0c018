//! Finds what a verb needs, and installs what is missing: on a bare machine there is only cargo and rustc.

mod browser;
mod debian;
mod firefox;
mod node;
mod wasm;
mod web_servers;
mod webkit;
mod wordpress;

use anyhow::Result;

pub(crate) use node::install_in as install_packages;
pub(crate) use wasm::Toolchain;
pub(crate) use wordpress::KEYRING;

/// Something that a verb cannot do without.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Need {
    /// A compiler for `wasm32-unknown-unknown`.
    Wasm,
    /// The compiler with which the core is shipped, where it can be had: what is tested and weighed should be that.
    ShippingWasm,
    /// Node.js, npm and the packages in `tools/`.
    Node,
    /// Chromium, its driver and a font.
    Browser,
    /// Firefox.
    Firefox,
    /// WebKit and a display.
    WebKit,
    /// What a WordPress runs on: PHP and a database.
    WordPress,
    /// Apache and nginx.
    WebServers,
}

/// Installs what is missing, all system packages in one go.
pub(crate) fn ensure(needs: &[Need]) -> Result<()> {
    let mut packages = Vec::new();
    for need in needs {
        packages.extend(match need {
            Need::Wasm => wasm::missing_packages(),
            Need::ShippingWasm => wasm::missing_shipping_packages(),
            Need::Node => node::missing_packages(),
            Need::Browser => browser::missing_packages(),
            Need::Firefox => firefox::missing_packages(),
            Need::WebKit => webkit::missing_packages(),
            Need::WordPress => wordpress::missing_packages(),
            Need::WebServers => web_servers::missing_packages(),
        });
    }
    debian::install(&packages)?;
    if needs.contains(&Need::Node) {
        node::install_tools()?;
    }
    Ok(())
}
