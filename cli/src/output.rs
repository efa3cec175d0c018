//! What is written, a file each.

mod csv;
mod fit;
mod goal;
mod keys;
mod levers;
mod links;
mod mix;
mod months;
mod named;
mod presets;
mod read;
mod schema;
mod ways;

use std::io::{self, Write};

use reach_calculator::link::LeftOut;
use reach_calculator::model::forecast;
use reach_calculator::model::summary::Report;
use reach_calculator::questions::{Bands, BandsReport};

use crate::arguments::{Arguments, Output, Sources};
use crate::asked::{self, Drawn};
use crate::failure::Failure;
use crate::help;
use crate::scenario::Given;

/// Writes what was chosen; the scenario is gathered only where it is needed.
pub(crate) fn write(out: &mut impl Write, output: &Output, arguments: &Arguments) -> Result<(), Failure> {
    let Arguments { sources, details, reading, .. } = arguments;
    match output {
        Output::Months => months::write(out, &forecast(&given(sources)?.scenario).months)?,
        Output::Csv => csv::write(out, &forecast(&given(sources)?.scenario).months)?,
        Output::Summary => write_summary(out, &given(sources)?)?,
        Output::Bands => {
            let given = given(sources)?;
            let Drawn { draws, seed } = asked::draws(&given, details)?;
            serde_json::to_writer(&mut *out, &BandsReport::of(&Bands::all(draws), seed)).map_err(io::Error::from)?;
            writeln!(out)?;
        }
        Output::Levers => {
            let given = given(sources)?;
            let (year, spread) = (asked::year(&given, details)?, asked::spread(&given, details)?);
            levers::write(out, year, spread)?;
        }
        Output::Goal(text) => {
            let wanted = asked::goal(text)?;
            goal::write(out, asked::year(&given(sources)?, details)?, wanted)?;
        }
        Output::Mix(text) => {
            let limits = asked::limits(text)?;
            mix::write(out, asked::year(&given(sources)?, details)?, limits)?;
        }
        Output::Ways(text) => {
            let hours = asked::hours(text)?;
            ways::write(out, asked::year(&given(sources)?, details)?, hours)?;
        }
        Output::ToLink => write_link(out, &given(sources)?)?,
        Output::Schema => schema::write(out)?,
        Output::Keys => keys::write(out)?,
        Output::Presets => presets::write(out)?,
        Output::Links(path) => {
            let text = std::fs::read_to_string(path).map_err(|error| Failure::File(path.clone(), error))?;
            links::write(out, &text)?;
        }
        Output::Completions(shell) => help::completions(out, *shell),
        Output::Read(paths) => {
            // What stands on stdin is no file's business, unless somebody says so.
            let given = told(Given::gather(sources, sources.names_stdin())?);
            read::write(out, paths, reading, &given.scenario)?;
        }
    }
    Ok(())
}

/// The scenario; what was replaced in it goes to stderr.
fn given(sources: &Sources) -> Result<Given, Failure> {
    Ok(told(Given::gather(sources, sources.read_stdin())?))
}

fn told(given: Given) -> Given {
    given.remarks.iter().for_each(|remark| eprintln!("{remark}"));
    given
}

fn write_summary(out: &mut impl Write, given: &Given) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, &Report::of(&given.scenario))?;
    writeln!(out)
}

fn write_link(out: &mut impl Write, given: &Given) -> io::Result<()> {
    let written = given.link.write();
    for part in &written.left_out {
        let part = match part {
            LeftOut::Baseline => "baseline",
            LeftOut::View => "view",
            LeftOut::Foreign => "keys of other programs",
        };
        eprintln!("the link is too long, so it leaves out: {part}");
    }
    writeln!(out, "{}", written.text)
}
