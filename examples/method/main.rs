//! Writes the method page: the model in words, formulas and charts, with every default, source and limit, in German
//! and English. All figures are computed here, from the crate and from `data/`; the prose in `www/locales/method.*.md`
//! holds none that could be.
//!
//! `cargo run --release --example method -- dist/method.html` also puts `method.css` beside the page.

mod charts;
mod data;
mod figures;
mod fit;
mod formula;
mod html;
mod markup;
mod page;
mod svg;
mod tables;
mod words;

use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(path) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("Where to? Give the page's path: cargo run --release --example method -- dist/method.html");
        return ExitCode::from(2);
    };
    let (page, style) = (page::page(), include_str!("../../www/method.css"));
    match write(&path, &page).and_then(|()| write(&path.with_file_name("method.css"), style)) {
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
