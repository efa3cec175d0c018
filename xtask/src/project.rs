//! Where things lie: the checkout, cargo's target folder, `dist/`.

use std::path::{Path, PathBuf};

/// The top of the checkout.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies one folder below the top")
}

/// Cargo's target folder: `CARGO_TARGET_DIR`, else `target/`.
pub(crate) fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

/// Where the core is compiled for the browser, apart from the native builds.
pub(crate) fn wasm_target() -> PathBuf {
    target().join("wasm")
}

/// The module that wasm-bindgen writes for the core, with its types: always here, because `tools/tsconfig.json` reads it.
pub(crate) fn bindgen() -> PathBuf {
    root().join("target/wasm/bindgen")
}

/// Everything else that a build makes on its way to `dist/`.
pub(crate) fn workshop() -> PathBuf {
    root().join("target/page")
}

/// What is shipped.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// The page's sources.
pub(crate) fn www() -> PathBuf {
    root().join("www")
}

/// The npm packages that the build calls.
pub(crate) fn tools() -> PathBuf {
    root().join("tools")
}

/// A program from the npm packages.
pub(crate) fn npm_program(name: &str) -> PathBuf {
    tools().join("node_modules/.bin").join(name)
}
