//! What `--help` says beyond the flags, and what shells complete: both from the same command.

use std::io::Write;

use clap::{ArgMatches, Command, CommandFactory};
use clap_complete::Shell;
use reach_calculator::inputs::{PARAMETERS, Parameter};

use crate::arguments::{Arguments, EXAMPLES};

/// What was typed.
pub(crate) fn matches() -> ArgMatches {
    command().get_matches()
}

/// Writes the script by which a shell completes flags and their values.
pub(crate) fn completions(out: &mut impl Write, shell: Shell) {
    let mut command = command();
    let name = command.get_name().to_owned();
    clap_complete::generate(shell, &mut command, name, out);
}

/// The command as it explains itself: `-h` names the flags, `--help` every input, too.
fn command() -> Command {
    Arguments::command().after_long_help(format!("{EXAMPLES}\n\n{}", inputs()))
}

/// Every input, group by group, in the order of the table.
fn inputs() -> String {
    let mut text = "Inputs for --set and JSON: name (key in links): meaning; unit, from … to …, default:".to_owned();
    let mut group = None;
    for parameter in &PARAMETERS {
        if group != Some(parameter.group) {
            group = Some(parameter.group);
            text.push_str(&format!("\n\n{}:", parameter.group.id()));
        }
        text.push_str(&format!("\n  {}", row(parameter)));
    }
    text
}

fn row(parameter: &Parameter) -> String {
    let Parameter { name, link, meaning, min, max, default, .. } = parameter;
    format!("{name} ({link}): {meaning}; {}, {min} to {max}, default {default}", parameter.unit.name())
}
