//! Writes the guides: `cargo run --package reach-guides -- dist [https://…]` puts `guides/` and `en/guides/` into that folder; the
//! pages name the address at which they will stand, where it is said.

use std::io::Result;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use reach_method::Site;

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("Where to? Give a folder: cargo run --package reach-guides -- dist");
        return ExitCode::from(2);
    };
    let site = match Site::named(std::env::args().nth(2).as_deref()) {
        Ok(site) => site,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::from(2);
        }
    };
    match write(&folder, &site) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("the guides cannot be read from docs/guides, or written to {}: {error}", folder.display());
            ExitCode::FAILURE
        }
    }
}

fn write(folder: &Path, site: &Site) -> Result<()> {
    for file in reach_guides::files(site)? {
        let place = folder.join(file.path);
        std::fs::create_dir_all(place.parent().unwrap_or(folder))?;
        std::fs::write(place, file.content)?;
    }
    Ok(())
}
