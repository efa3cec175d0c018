//! Writes the pages: `cargo run --package reach-pages -- FOLDER [https://…]`. Without the address at which the calculator
//! will stand, links between them are relative, and what has to name it is left away.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use reach_pages::{Site, files};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (folder, site) = match arguments.as_slice() {
        [folder, site @ ..] if site.len() < 2 => (PathBuf::from(folder), Site::named(site.first().map(String::as_str))),
        _ => {
            eprintln!("Where to? cargo run --package reach-pages -- FOLDER [https://host/path/]");
            return ExitCode::from(2);
        }
    };
    let written = site.and_then(|site| {
        files(&site).iter().try_for_each(|(name, content)| {
            write(&folder.join(name), content).map_err(|error| format!("{name} cannot be written: {error}"))
        })
    });
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn write(file: &Path, content: &[u8]) -> std::io::Result<()> {
    std::fs::create_dir_all(file.parent().unwrap_or(Path::new(".")))?;
    std::fs::write(file, content)
}
