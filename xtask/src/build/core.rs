//! The core, and the Wasm of what is loaded on demand, for the browser: compiled, given its JavaScript door by wasm-bindgen, optimised by binaryen.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use super::{likeness, names};
use crate::command::{output, program, run};
use crate::fingerprint::Fingerprint;
use crate::project;
use crate::setup::Toolchain;

/// Flags for rustc in every build of the core. The model works on four figures side by side: with SIMD that is one
/// instruction instead of four, so the core is smaller and faster.
pub(crate) const RUSTFLAGS: &str = "-Ctarget-feature=+simd128";

/// What the core needs of a browser: all of it is in Chromium 96, Firefox 89, Safari 16.4 and newer.
const WASM_FEATURES: [&str; 9] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-call-indirect-overlong",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--enable-simd",
];

/// What binaryen does, twice, for the second look finds more; leaving functions with one caller where they are saves 6 % of the gzip size, and no time is lost
/// because rustc has inlined those that matter. The lowest kilobyte is the far end of the stack, which is never reached.
const OPTIMISATION: [&str; 7] = [
    "-Os",
    "-Os",
    "--low-memory-unused",
    "--one-caller-inline-max-function-size=20",
    "--strip-producers",
    "--strip-target-features",
    "--minify-imports-and-exports-and-modules",
];

/// A crate that becomes Wasm of its own.
pub(crate) struct Unit {
    pub(super) package: &'static str,
    /// Its sources, from the top of the checkout.
    sources: &'static [&'static str],
    pub(super) features: &'static [&'static str],
    /// What the compiler calls the result.
    library: &'static str,
    /// What its module and its Wasm are called here.
    name: &'static str,
    /// How many orders of its functions are tried: more where more people carry the bytes.
    orders: usize,
}

/// The calculator.
pub(crate) const CORE: Unit = Unit {
    package: "reach-calculator",
    sources: &["src"],
    features: &["--features", "web"],
    library: "reach_calculator",
    name: "core",
    orders: usize::MAX,
};

/// What only a workshop loads.
pub(crate) const WORKSHOP: Unit = Unit {
    package: "reach-workshop",
    sources: &["wasm/workshop", "src"],
    features: &[],
    library: "reach_workshop",
    name: "workshop-core",
    orders: 1,
};

/// What only those load who take something along, and programmers.
pub(crate) const EXPORTS: Unit = Unit {
    package: "reach-exports",
    sources: &["wasm/exports", "src"],
    features: &[],
    library: "reach_exports",
    name: "exports-core",
    orders: 1,
};

/// What is asked beside the chapters, loaded once the first answer stands.
pub(crate) const QUESTIONS: Unit = Unit {
    package: "reach-questions",
    sources: &["wasm/questions", "src"],
    features: &[],
    library: "reach_questions",
    name: "questions-core",
    orders: 1,
};

/// One's own figures, loaded by whoever opens the list of all inputs.
pub(crate) const FIGURES: Unit = Unit {
    package: "reach-figures",
    sources: &["wasm/figures", "crates/fitting", "crates/reading", "src"],
    features: &[],
    library: "reach_figures",
    name: "figures-core",
    orders: 1,
};

/// What reads workbooks, loaded by whoever drops one.
pub(crate) const WORKBOOK: Unit = Unit {
    package: "reach-workbook",
    sources: &["wasm/workbook", "crates/reading"],
    features: &[],
    library: "reach_workbook",
    name: "workbook-core",
    orders: 1,
};

/// All of them at once, for the builds in one file; workbooks are left out, whose reader is as large as all the rest.
pub(crate) const WHOLE: Unit = Unit {
    package: "reach-whole",
    sources: &[
        "wasm/whole",
        "wasm/exports",
        "wasm/figures",
        "crates/fitting",
        "crates/reading",
        "wasm/questions",
        "wasm/workshop",
        "src",
    ],
    features: &[],
    library: "reach_whole",
    name: "whole-core",
    orders: 3,
};

/// Everything that is compiled for the browser.
pub(crate) const UNITS: [Unit; 7] = [CORE, WORKSHOP, EXPORTS, QUESTIONS, FIGURES, WORKBOOK, WHOLE];

impl Unit {
    /// The optimised Wasm.
    pub(crate) fn wasm(&self) -> PathBuf {
        project::workshop().join(format!("{}.wasm", self.name))
    }

    /// The module that calls it.
    pub(crate) fn script(&self) -> PathBuf {
        project::workshop().join(format!("{}.js", self.name))
    }

    /// The same as wasm-bindgen wrote it, with long names.
    fn bound_script(&self) -> PathBuf {
        project::bindgen().join(format!("{}.js", self.name))
    }
}

/// Compiles, binds and optimises what changed.
pub(crate) fn build() -> Result<()> {
    let toolchain =
        Toolchain::find().context("no compiler for Wasm; type: rustup target add wasm32-unknown-unknown")?;
    for unit in UNITS {
        build_unit(&unit, toolchain)?;
    }
    Ok(())
}

fn build_unit(unit: &Unit, toolchain: Toolchain) -> Result<()> {
    let name = unit.name;
    let compiled = project::wasm_target().join(format!("wasm32-unknown-unknown/wasm/{}.wasm", unit.library));
    let mut sources = Fingerprint::empty().text(&toolchain.flags(RUSTFLAGS)).text(&compiled.to_string_lossy());
    for folder in unit.sources {
        sources = sources.path(&project::root().join(folder))?;
    }
    sources.path(&project::root().join("Cargo.toml"))?.path(&project::root().join("Cargo.lock"))?.unless_done(
        &format!("compile {name}"),
        std::slice::from_ref(&compiled),
        || compile(unit, toolchain),
    )?;
    Fingerprint::of_this_program()?.path(&compiled)?.unless_done(
        &format!("bind {name}"),
        &[unit.bound_script()],
        || bind(unit, &compiled),
    )?;
    let bound = project::bindgen().join(format!("{name}_bg.wasm"));
    Fingerprint::of_this_program()?
        .text(&[&OPTIMISATION[..], &WASM_FEATURES[..]].concat().join(" "))
        .path(&bound)?
        .unless_done(&format!("optimise {name}"), &[unit.wasm(), unit.script()], || optimise(unit, &bound))
}

fn compile(unit: &Unit, toolchain: Toolchain) -> Result<()> {
    let mut command = toolchain.cargo("build", RUSTFLAGS);
    command.args(["--profile", "wasm", "--package", unit.package, "--lib"]).args(unit.features);
    command.args(["--target", "wasm32-unknown-unknown", "--target-dir"]).arg(project::wasm_target());
    run(&mut command, "if the compiler found no mistake in src/, remove target/wasm and try again")
}

fn bind(unit: &Unit, compiled: &Path) -> Result<()> {
    let folder = project::bindgen();
    fs::create_dir_all(&folder)?;
    Bindgen::new()
        .input_path(compiled)
        .out_name(unit.name)
        .web(true)?
        .typescript(true)
        .omit_default_module_path(false)
        .generate(&folder)
        .context("wasm-bindgen cannot read what was compiled; are `wasm-bindgen` in Cargo.toml and `wasm-bindgen-cli-support` in xtask/Cargo.toml of the same version?")
}

fn optimise(unit: &Unit, bound: &Path) -> Result<()> {
    let mut command = program(project::npm_program("wasm-opt"));
    command.args(OPTIMISATION).args(WASM_FEATURES).arg(bound).arg("-o").arg(unit.wasm());
    let hint = "an unknown feature? Add its flag to WASM_FEATURES in xtask/src/build/core.rs";
    let renamed = output(&mut command, hint)?;
    fs::write(unit.wasm(), likeness::ordered(&fs::read(unit.wasm())?, unit.orders)?)?;
    let script_text = names::shorten(&fs::read_to_string(unit.bound_script())?, &renamed)?;
    fs::write(unit.script(), script_text).with_context(|| format!("cannot write {}", unit.script().display()))
}
