//! Writes the method page: `cargo run --release --package reach-method -- dist/method.html` also puts `method.css` beside
//! it.

use reach_method::{page, style};
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(path) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("Where to? Give the page's path: cargo run --release --package reach-method -- dist/method.html");
        return ExitCode::from(2);
    };
    match write(&path, &page()).and_then(|()| write(&path.with_file_name("method.css"), &style())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{} cannot be written: {error}", path.display());
            ExitCode::FAILURE
        }
    }
}

fn write(path: &std::path::Path, text: &str) -> std::io::Result<()> {
    if let Some(directory) = path.parent() {
        std::fs::create_dir_all(directory)?;
    }
    std::fs::write(path, text)
}
