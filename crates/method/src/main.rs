//! Writes the method page: `cargo run --release --package reach-method -- dist [https://…]` puts `method.html`,
//! `en/method.html`, `de-formal/method.html` and `method.css` into that folder; the pages name the address at which they will stand, where it is said.

use reach_method::{Site, pages, style};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("Where to? Give a folder: cargo run --release --package reach-method -- dist");
        return ExitCode::from(2);
    };
    let site = match Site::named(std::env::args().nth(2).as_deref()) {
        Ok(site) => site,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::from(2);
        }
    };
    let pages = pages(&site).into_iter().map(|page| (page.path, page.html));
    for (path, text) in pages.chain([("method.css".to_owned(), style())]) {
        let file = folder.join(path);
        if let Err(error) = write(&file, &text) {
            eprintln!("{} cannot be written: {error}", file.display());
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn write(file: &Path, text: &str) -> std::io::Result<()> {
    std::fs::create_dir_all(file.parent().unwrap_or(Path::new(".")))?;
    std::fs::write(file, text)
}
