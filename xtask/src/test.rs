//! Everything CI checks, in the order of how soon it tells.

use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::command::{cargo, output, program, run as run_command};
use crate::setup::{self, Need, Toolchain};
use crate::step::{seconds, step};
use crate::{build, generate, oldest_rust, project, size};

/// What the model must not depend on: it compiles for any machine, without a browser and without drawing.
const NOT_FOR_THE_MODEL: [&str; 5] = ["wasm-bindgen", "serde-wasm-bindgen", "js-sys", "web-sys", "plotters"];

/// One check: its title and its work.
type Check = (&'static str, fn() -> Result<()>);

/// What can be checked without a built page.
const SOURCE_CHECKS: [Check; 8] = [
    ("format", format),
    ("lints", lints),
    ("lints of the Wasm", wasm_lints),
    ("the oldest Rust", oldest_rust::check),
    ("what follows from lists", generate::check),
    ("the model stands alone", model_stands_alone),
    ("tests of the model", native_tests),
    ("tests of the tools", tool_tests),
];

/// What looks at `dist/`, which an unfinished build would leave old.
const PAGE_CHECKS: [Check; 3] =
    [("types of the scripts", script_types), ("sizes", size::check), ("browser", browser_tests)];

/// The short list that runs in WebKit alone.
const IN_WEBKIT: Check = ("WebKit", webkit_tests);

/// Adds what runs in WebKit.
const ALL_BROWSERS: &str = "--all-browsers";

/// A check that was made: its title, what came of it and how long it took.
struct Outcome(&'static str, Result<()>, Duration);

/// `cargo xtask test [--all-browsers]`
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    if let Some(unknown) = arguments.iter().find(|argument| *argument != ALL_BROWSERS) {
        bail!(
            "`test` takes no argument `{unknown}` but {ALL_BROWSERS}; for one subject of browser tests: cargo test -p browser-tests loading::"
        );
    }
    let mut needs = vec![Need::ShippingWasm, Need::Node, Need::Browser, Need::Firefox];
    let mut page_checks = PAGE_CHECKS.to_vec();
    if !arguments.is_empty() {
        needs.push(Need::WebKit);
        page_checks.push(IN_WEBKIT);
    }
    setup::ensure(&needs)?;
    let start = Instant::now();
    let mut outcomes: Vec<_> = SOURCE_CHECKS.into_iter().map(check).collect();
    let built = check(("everything in dist/", build::build));
    let is_built = built.1.is_ok();
    outcomes.push(built);
    if is_built {
        outcomes.extend(page_checks.into_iter().map(check));
    }
    summarise(&outcomes, start.elapsed())
}

fn check((title, work): Check) -> Outcome {
    let start = Instant::now();
    let outcome = step(title, work);
    if let Err(error) = &outcome {
        eprintln!("{error:#}");
    }
    Outcome(title, outcome, start.elapsed())
}

fn summarise(outcomes: &[Outcome], total: Duration) -> Result<()> {
    println!("\n  {:<24} {:>8}", "check", "time");
    for Outcome(title, outcome, time) in outcomes {
        let verdict = if outcome.is_ok() { "passed" } else { "FAILED" };
        println!("  {title:<24} {:>8}  {verdict}", seconds(*time));
    }
    let failed: Vec<_> = outcomes.iter().filter(|outcome| outcome.1.is_err()).map(|outcome| outcome.0).collect();
    println!("  {:<24} {:>8}\n", "together", seconds(total));
    println!("checks: {} passed, {} failed", outcomes.len() - failed.len(), failed.len());
    if !failed.is_empty() {
        bail!("failed: {}", failed.join(", "));
    }
    Ok(())
}

fn format() -> Result<()> {
    run_command(cargo().args(["fmt", "--all", "--check"]), "type: cargo fmt --all")
}

fn lints() -> Result<()> {
    let mut clippy = cargo();
    clippy.args(["clippy", "--quiet", "--workspace", "--all-targets", "--features"]);
    clippy.args(["reach-calculator/chart,reach-calculator/web", "--", "-D", "warnings"]);
    run_command(&mut clippy, "each message above names its place")
}

/// What only the Wasm compiles: the allocator, and what differs there. Where the target has no prebuilt `std`, clippy
/// builds one, as the build does.
fn wasm_lints() -> Result<()> {
    let toolchain =
        Toolchain::for_lints().context("no compiler for Wasm; type: rustup target add wasm32-unknown-unknown")?;
    for (package, features) in [
        ("reach-calculator", "web"),
        ("reach-workshop", ""),
        ("reach-exports", ""),
        ("reach-questions", ""),
        ("reach-figures", ""),
        ("reach-workbook", ""),
        ("reach-whole", ""),
    ] {
        let mut clippy = toolchain.cargo("clippy", build::RUSTFLAGS);
        clippy.args(["--quiet", "--package", package, "--lib", "--features", features]);
        clippy.args(["--target", "wasm32-unknown-unknown", "--target-dir"]).arg(project::wasm_target());
        run_command(clippy.args(["--", "-D", "warnings"]), "each message above names its place")?;
    }
    Ok(())
}

/// Looks at what the model links when nothing is opted into, and compiles it so.
fn model_stands_alone() -> Result<()> {
    let mut tree = cargo();
    tree.args(["tree", "--package", "reach-calculator", "--no-default-features", "--edges", "normal,no-proc-macro"]);
    tree.args(["--prefix", "none", "--format", "{p}"]);
    let tree = output(&mut tree, "is Cargo.lock up to date?")?;
    let names = tree.lines().filter_map(|line| line.split_whitespace().next());
    let foreign: Vec<_> = names.filter(|name| NOT_FOR_THE_MODEL.contains(name)).collect();
    if !foreign.is_empty() {
        bail!("without features the model must not need {foreign:?}; make it optional in Cargo.toml");
    }
    let mut check = cargo();
    check.args(["check", "--quiet", "--package", "reach-calculator", "--lib", "--no-default-features"]);
    run_command(&mut check, "something in src/ uses drawing or the browser without its feature")
}

fn native_tests() -> Result<()> {
    let mut tests = cargo();
    tests.args(["test", "--no-fail-fast", "--package", "reach-calculator", "--features", "chart,questions"]);
    run_command(&mut tests, "run one again with: cargo test --features chart NAME")
}

fn tool_tests() -> Result<()> {
    run_command(
        // Whatever crate comes to the workspace is tested; the library and the browser have checks of their own.
        cargo().args([
            "test",
            "--no-fail-fast",
            "--workspace",
            "--exclude",
            "reach-calculator",
            "--exclude",
            "browser-tests",
        ]),
        "run one again by its name",
    )
}

fn script_types() -> Result<()> {
    for project in ["tools/tsconfig.json", "tools/tsconfig.worker.json"] {
        let mut tsc: Command = program(project::npm_program("tsc"));
        tsc.args(["--project", project]);
        run_command(&mut tsc, "each message above names its place in www/")?;
    }
    Ok(())
}

fn browser_tests() -> Result<()> {
    let mut tests = cargo();
    tests.env("RUST_BACKTRACE", "0").args(["test", "--no-fail-fast", "--package", "browser-tests"]);
    run_command(&mut tests, "run one subject again with: cargo test -p browser-tests loading::")
}

/// Tests in WebKit are named as ignored where nobody asks for them: it is installed for them alone.
fn webkit_tests() -> Result<()> {
    let mut tests = cargo();
    tests.env("RUST_BACKTRACE", "0").args(["test", "--no-fail-fast", "--package", "browser-tests"]);
    run_command(
        tests.args(["--", "webkit", "--ignored"]),
        "run them again with: cargo test -p browser-tests webkit -- --ignored",
    )
}
