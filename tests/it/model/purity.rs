//! The model stays what it is: plain Rust without browser and drawing, and without functions that differ by platform.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the core must compile without.
const FOREIGN: [&str; 5] = ["wasm-bindgen", "js-sys", "web-sys", "plotters", "plotters-backend"];

/// Functions of `std` whose last bit differs between a native build and Wasm; `libm` has them all. `mul_add` rounds once
/// where the processor can, and twice or slowly where it cannot.
const PLATFORM_DEPENDENT: [&str; 16] = [
    ".exp()",
    ".exp2()",
    ".exp_m1()",
    ".ln()",
    ".ln_1p()",
    ".log(",
    ".log2()",
    ".log10()",
    ".powf(",
    ".powi(",
    ".sin()",
    ".cos()",
    ".tanh()",
    ".cbrt()",
    ".hypot(",
    ".mul_add(",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files of the model, and of what is asked of it, with their text.
fn sources() -> Vec<(PathBuf, String)> {
    let mut folders = vec![root().join("src/model"), root().join("src/questions")];
    let mut files = vec![root().join("src/model.rs"), root().join("src/inputs/scenario.rs")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the model lies in src/model") {
            let path = entry.expect("files can be listed").path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files.into_iter().map(|file| (file.clone(), fs::read_to_string(&file).expect("sources are text"))).collect()
}

#[test]
fn the_core_needs_neither_browser_nor_drawing() {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args([
        "tree",
        "--package",
        "reach-calculator",
        "--no-default-features",
        "--edges",
        "normal",
        "--prefix",
        "none",
    ]);
    let output = cargo.args(["--locked", "--format", "{p}"]).current_dir(root()).output().expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let tree = String::from_utf8(output.stdout).expect("names are text");
    let needed: Vec<&str> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
    assert!(needed.contains(&"libm"), "{needed:?}");
    assert!(!needed.iter().any(|name| FOREIGN.contains(name)), "{needed:?}");
}

#[test]
fn the_model_names_neither_browser_nor_drawing() {
    for (file, text) in sources() {
        for name in ["wasm_bindgen", "js_sys", "web_sys", "plotters", "crate::web", "crate::chart"] {
            assert!(!text.contains(name), "{} uses {name}", file.display());
        }
    }
}

#[test]
fn the_model_calls_no_function_that_differs_by_platform() {
    for (file, text) in sources() {
        for function in PLATFORM_DEPENDENT {
            assert!(!text.contains(function), "{} calls {function} instead of libm", file.display());
        }
    }
}
