//! Freezes what links give: writes `src/link/versions/rcN.rs` from the table of inputs and the presets.
//!
//! What has been released never changes. So where a default, a bound, decimals, a key or a preset is another one now, a
//! new version is written, and old links go on giving what they gave by their own. Inputs that are merely new are
//! appended to the newest version, with the value at which they change nothing. Before its first release, a version may
//! be written anew: `--redefine`.

mod table;
#[cfg(test)]
mod tests;
mod version;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Error, Result, bail};

use crate::command::{cargo, output};
use crate::project;
use table::{Step, Table};
use version::Version;

/// `cargo xtask freeze-links [--redefine]`
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    match arguments {
        [] => freeze(),
        [flag] if flag == "--redefine" => redefine(),
        _ => bail!(
            "type: cargo xtask freeze-links, or, only before the newest version's release: cargo xtask freeze-links --redefine"
        ),
    }
}

fn freeze() -> Result<()> {
    let numbers = 1..=newest();
    let versions: Vec<Version> = numbers.map(read).collect::<Result<_>>()?;
    match table()?.step(&versions).map_err(Error::msg)? {
        Step::Nothing => println!("rc{} says what the table says: nothing to do", newest()),
        Step::Append(version, names) => {
            write(&version)?;
            println!("rc{}: appended {}", version.number, names.join(", "));
        }
        Step::Add(version, names) => {
            add(&version)?;
            println!(
                "rc{} is new, because these have changed: {}\nkeep some links of it in tests/links/rc{}.txt",
                version.number,
                names.join(", "),
                version.number
            );
        }
    }
    Ok(())
}

/// Writes the newest version anew. An input that it names may be gone from the table, and then nothing compiles: so it
/// is emptied first, and put back where that does not help.
fn redefine() -> Result<()> {
    let number = newest();
    let older: Vec<Version> = (1..number).map(read).collect::<Result<_>>()?;
    let before = fs::read_to_string(file(number))?;
    write(&Version { number, inputs: Vec::new(), presets: Vec::new() })?;
    let table = table().and_then(|table| table.check_neutral(&older).map(|()| table).map_err(Error::msg));
    match table {
        Ok(table) => write(&table.frozen(number))?,
        Err(error) => {
            fs::write(file(number), before)?;
            return Err(error);
        }
    }
    println!(
        "rc{number} was written anew. Only before its release: links that people have may give something else now"
    );
    Ok(())
}

/// The table, asked of a program of its own: with the table inside, `xtask` would be compiled anew after every change.
fn table() -> Result<Table> {
    let ask = |what| {
        let mut command = cargo();
        command.args(["run", "--quiet", "--package", "reach-forecast", "--", what]);
        output(&mut command, "does src/ compile? An input that a released version names has to stay")
    };
    Table::read(&ask("--keys")?, &ask("--presets")?).map_err(Error::msg)
}

/// Writes a version that is new, and lists it.
fn add(version: &Version) -> Result<()> {
    let path = folder().with_extension("rs");
    let list = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let list = version::listed(&list, version.number).map_err(Error::msg)?;
    write(version)?;
    fs::write(&path, list).with_context(|| path.display().to_string())
}

/// The number of the newest version.
fn newest() -> u32 {
    (1..).take_while(|&number| file(number).exists()).last().unwrap_or(0)
}

fn read(number: u32) -> Result<Version> {
    let path = file(number);
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    Version::read(&text).map_err(Error::msg).with_context(|| path.display().to_string())
}

fn write(version: &Version) -> Result<()> {
    let path = file(version.number);
    fs::write(&path, version.text()).with_context(|| path.display().to_string())
}

fn file(number: u32) -> PathBuf {
    folder().join(format!("rc{number}.rs"))
}

fn folder() -> PathBuf {
    project::root().join("src/link/versions")
}
