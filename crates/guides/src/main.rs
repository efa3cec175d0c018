//! Writes the guides: `cargo run --package reach-guides -- dist` puts `guides/` and `en/guides/` into that folder.

use std::io::Result;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("Where to? Give a folder: cargo run --package reach-guides -- dist");
        return ExitCode::from(2);
    };
    match write(&folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("the guides cannot be read from docs/guides, or written to {}: {error}", folder.display());
            ExitCode::FAILURE
        }
    }
}

fn write(folder: &Path) -> Result<()> {
    for file in reach_guides::files()? {
        let place = folder.join(file.path);
        std::fs::create_dir_all(place.parent().unwrap_or(folder))?;
        std::fs::write(place, file.content)?;
    }
    Ok(())
}
