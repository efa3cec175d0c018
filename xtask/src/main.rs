//! `cargo xtask <verb>`: everything a person or CI does to this project, one file a task.

mod bench;
mod build;
mod command;
mod endurance;
mod fingerprint;
mod freeze_links;
mod fuzz;
mod generate;
mod heights;
mod hosting;
mod lock;
mod oldest_rust;
mod package;
mod port;
mod project;
mod reproduce;
mod screenshots;
mod serve;
mod setup;
mod size;
mod step;
mod supply;
mod test;
mod test_npm;
mod texts;
mod wordpress;
mod zipped;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask <verb>

  build                     fill dist/ with the page, the scripts and the one-file build
  serve [--port N]          build, then serve dist/ (port 8080 or the next free one)
  test [--all-browsers]     everything CI checks: format, lints, tests, types, sizes, browser; WebKit as well
  generate [--check]        write what follows from the lists in Rust and data/, or say which files differ
  texts [LANGUAGE …]        what each language lacks in www/words/locales: texts, slots, plural forms
  heights                   measure each layout in Chromium, and write what pages keep free for it
  freeze-links [--redefine] freeze what links give, from inputs and presets: new inputs are appended to the newest version,
                            a change makes a new one; --redefine writes the newest anew, only before its release
  test-wordpress [FOLDER …]  the plugin in Debian's oldest and newest WordPress, or in those in the folders
  package [npm]             into target/package/: the website with checksums, the workshop's zip, and the npm package, or only that
  reproduce                 build the same sources in another folder, and compare: the same bytes, or which differ
  supply                    licences, sources and known holes of crates and npm packages, and who could not be asked
  test-npm                  the package in Vite, webpack, Rollup, esbuild, Next and Node.js, and a trial of publishing it
  test-hosting              the samples of docs/hosting.md on Apache and nginx, and what a first visit is sent
  bench [PART]              measure the model natively, the page beside its budgets and beside JavaScript, and write
                            BENCHMARKS.md; drag, beside, budgets or a native NAME alone write nothing
  fuzz [SECONDS] [TARGET …]  look for links, numbers, scenarios and files that something cannot bear, and keep what is new
  endurance [ACTIONS] [SEED]
                            random actions in the page, 10,000 where nobody says: what goes wrong, and what the page holds on to
  screenshots [PART] [--full]
                            a picture of each chapter, device and theme whose name contains PART
  screenshots --guides      the pictures in docs/guides
  size                      what the hosted page and the one-file build weigh, against the budgets

REACH_SITE=https://…/ before a verb that builds says where the page will stand: pages of chapters then name whole addresses.
What a verb needs and cannot find it installs first: the Wasm target, Node.js, Chromium.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (verb, rest) = match arguments.split_first() {
        Some((verb, rest)) => (verb.as_str(), rest),
        None => ("help", &[][..]),
    };
    let outcome = match verb {
        "build" => build::run(rest),
        "serve" => serve::run(rest),
        "test" => test::run(rest),
        "generate" => generate::run(rest),
        "texts" => texts::run(rest),
        "heights" => heights::run(rest),
        "freeze-links" => freeze_links::run(rest),
        "bench" => bench::run(rest),
        "endurance" => endurance::run(rest),
        "fuzz" => fuzz::run(rest),
        "screenshots" => screenshots::run(rest),
        "size" => size::run(rest),
        "package" => package::run(rest),
        "reproduce" => reproduce::run(rest),
        "supply" => supply::run(rest),
        "test-npm" => test_npm::run(rest),
        "test-hosting" => hosting::run(rest),
        "test-wordpress" => wordpress::run(rest),
        "help" | "--help" | "-h" => {
            println!("{HELP}");
            Ok(())
        }
        unknown => Err(anyhow::anyhow!("there is no verb `{unknown}`\n\n{HELP}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\ncargo xtask {verb} stopped: {error:#}");
            ExitCode::FAILURE
        }
    }
}
