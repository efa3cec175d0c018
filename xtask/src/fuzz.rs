//! Lets libFuzzer look for inputs that something cannot bear, and keeps what reaches code that nothing kept reached.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

use crate::command::{cargo, complaints, output, program, run as run_command};
use crate::project;
use crate::setup::{self, Need};
use crate::step::step;

/// How rustc counts which edges an input runs along, on any toolchain: a sanitizer would need a nightly one.
const COVERAGE: [&str; 8] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Ccodegen-units=1",
    "-Cdebug-assertions",
    "-Coverflow-checks",
];

/// So long each target is tried where nobody says.
const SECONDS: u64 = 60;

/// What is longer than this is not kept: a person should be able to look at it.
const KEPT: u64 = 16_384;

/// `cargo xtask fuzz [SECONDS] [TARGET …]`
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let (seconds, named) = match arguments.split_first() {
        Some((first, rest)) if first.parse::<u64>().is_ok() => (first.parse()?, rest),
        _ => (SECONDS, arguments),
    };
    let (compiled, scripts) = (targets(&corpora())?, targets(&script_corpora())?);
    let known = [compiled.clone(), scripts.clone()].concat();
    let chosen = if named.is_empty() { known.clone() } else { named.to_vec() };
    let unknown = chosen.iter().find(|name| !known.contains(name));
    ensure!(
        unknown.is_none(),
        "there is no target {}; there are {}",
        unknown.map_or("", |name| name),
        known.join(", ")
    );
    for name in chosen.iter().filter(|name| scripts.contains(name)) {
        step(&format!("fuzz {name}"), || bend(name, seconds))?;
    }
    if chosen.iter().any(|name| compiled.contains(name)) {
        let fuzzer = step("compile the fuzzer", compile)?;
        for name in chosen.iter().filter(|name| compiled.contains(name)) {
            step(&format!("fuzz {name}"), || fuzz(&fuzzer, name, seconds))?;
        }
    }
    Ok(())
}

/// The names of the targets are those of their folders.
fn targets(corpora: &Path) -> Result<Vec<String>> {
    let folders = fs::read_dir(corpora).with_context(|| format!("{} is missing", corpora.display()))?;
    let mut names: Vec<_> = folders.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    Ok(names)
}

fn corpora() -> PathBuf {
    project::root().join("crates/fuzz/corpora")
}

/// Those of what the page's scripts read.
fn script_corpora() -> PathBuf {
    project::root().join("crates/fuzz/scripts/corpora")
}

/// Bends what the page's scripts read, and says how long they take for 4 KB. Node.js tells of no edges that could guide it.
fn bend(name: &str, seconds: u64) -> Result<()> {
    setup::ensure(&[Need::Node])?;
    let mut command = program("node");
    command.args(["crates/fuzz/scripts/run.mjs", &seconds.to_string(), name]);
    run_command(&mut command, "the input that did it stands above")
}

/// For this machine, but as for another one: build scripts must not be counted.
fn compile() -> Result<PathBuf> {
    let version = output(program("rustc").arg("-vV"), "is rustc installed?")?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).context("rustc names no host")?;
    let folder = project::root().join("target/fuzz");
    let mut command = cargo();
    command.args(["build", "--release", "--package", "reach-fuzz", "--features", "guided", "--bin", "fuzz"]);
    command.args(["--target", host, "--target-dir"]).arg(&folder).env("RUSTFLAGS", COVERAGE.join(" "));
    run_command(&mut command, "libFuzzer is compiled of its source: is there a compiler for C++?")?;
    Ok(folder.join(host).join("release/fuzz"))
}

/// Looks for a while from what is kept, beside it, and keeps of what was found the least that reaches as much.
fn fuzz(fuzzer: &Path, name: &str, seconds: u64) -> Result<()> {
    let (kept, found) = (corpora().join(name), project::root().join("target/fuzz/found").join(name));
    let crashes = project::root().join("target/fuzz/crashes").join(name);
    fs::create_dir_all(&found)?;
    fs::create_dir_all(&crashes)?;
    let start = |arguments: &[String], folders: &[&Path]| {
        let mut command = program(fuzzer);
        command.env("REACH_FUZZ_TARGET", name).args(arguments).args(folders);
        command.arg(format!("-artifact_prefix={}/", crashes.display())).args(["-timeout=20", "-rss_limit_mb=2048"]);
        complaints(&mut command, &format!("the input that did it lies in {}", crashes.display()))
    };
    let mut sources = vec![found.as_path(), &kept];
    let samples = project::root().join("crates/reading/tests/samples");
    if ["tables", "workbooks"].contains(&name) {
        sources.push(&samples);
    }
    let told = start(
        &[format!("-max_total_time={seconds}"), "-max_len=32768".into(), "-print_final_stats=1".into()],
        &sources,
    )?;
    let count = told.lines().find_map(|line| line.strip_prefix("stat::number_of_executed_units:"));
    println!("  {} inputs in {seconds} s", count.map_or("?", str::trim));
    // An input for each edge that is reached is enough: how often it is reached would keep ten times as many.
    let fewest = crashes.with_extension("fewest");
    let _ = fs::remove_dir_all(&fewest);
    fs::create_dir_all(&fewest)?;
    start(&["-merge=1".into(), "-use_counters=0".into()], &[&fewest, &kept, &found])?;
    fs::remove_dir_all(&kept)?;
    fs::rename(&fewest, &kept)?;
    for entry in kept.read_dir()?.flatten() {
        if entry.metadata()?.len() > KEPT {
            fs::remove_file(entry.path())?;
        }
    }
    if fs::read_dir(&crashes)?.next().is_some() {
        bail!("inputs that did harm lie in {}", crashes.display());
    }
    Ok(())
}
