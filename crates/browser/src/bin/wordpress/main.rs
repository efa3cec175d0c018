//! Looks at the posts that `cargo xtask test-wordpress` has published, and uses the editor: `wordpress pages.json`. Leaves
//! pictures beside the list.

mod coach;
mod editor;
mod published;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use browser_tests::{Page, Setup, dist};
use serde::Deserialize;

/// What the site's own script has printed.
#[derive(Deserialize)]
struct Site {
    version: String,
    login: String,
    new_post: String,
    pages: Vec<Post>,
}

/// A post and what is to be seen in it.
#[derive(Deserialize)]
struct Post {
    name: String,
    url: String,
    /// The state that the calculator must have; none where only the link may be left.
    state: Option<String>,
    /// The address of its editor, for posts with our block.
    edit: Option<String>,
    role: String,
}

/// What has been found out so far.
struct Report {
    pictures: PathBuf,
    failed: usize,
}

fn main() -> Result<()> {
    let list = std::env::args().nth(1).context("type: cargo xtask test-wordpress")?;
    let site: Site = serde_json::from_str(&fs::read_to_string(&list)?)?;
    println!("WordPress {}", site.version);
    let pictures = Path::new(&list).with_file_name("pictures");
    let mut report = Report { pictures, failed: 0 };
    // The site speaks German: what shows English has taken the reader's language instead of the page's.
    let english = |setup: Setup| Page::open("about:blank", setup.language("en-GB").prelude(published::SCORE));
    let (reader, phone) = (english(Setup::laptop())?, english(Setup::phone())?);
    for post in &site.pages {
        report.add(&post.name, &reader, published::view(&reader, post));
    }
    for post in site.pages.iter().filter(|post| post.role == "administrator") {
        report.add(&format!("{} on a phone", post.name), &phone, published::view(&phone, post));
    }
    let of_administrator = |form: &str| {
        let is_it = |post: &&Post| post.name == format!("{form} by administrator");
        site.pages.iter().find(is_it).with_context(|| format!("no {form}"))
    };
    report.add("without modules", &reader, published::falls_back(&reader, of_administrator("shortcode")?));
    report.add("a workbook", &reader, published::reads_a_workbook(&reader, of_administrator("whole link")?));
    for post in site.pages.iter().filter(|post| post.edit.is_some()) {
        let author = editor::log_in(&site, &post.role)?;
        let name = |what: &str| format!("{what} by {}", post.role);
        report.add(&name("editor"), &author, editor::sees_the_preview(&author, &site, post));
        report.add(&name("sidebar"), &author, editor::sets_figures(&author, &reader, post));
        report.add(&name("new post"), &author, editor::inserts_the_block(&author, &reader, &site));
    }
    let coach = editor::log_in(&site, "administrator")?;
    let used = coach::uses_the_block(&coach, &site, &report.pictures);
    report.add("a coach with the plugin", &coach, used);
    let files = dist().start()?;
    let pasted = coach::pastes_the_snippet(&coach, &site, &files, &report.pictures);
    report.add("a coach without the plugin", &coach, pasted);
    if report.failed > 0 {
        bail!("{} failed", report.failed);
    }
    Ok(())
}

impl Report {
    /// Says what came of a check, with a picture of how the page was at its end.
    fn add(&mut self, name: &str, page: &Page, outcome: Result<()>) {
        let picture = self.pictures.join(format!("{}.png", name.replace(' ', "-")));
        let outcome = match page.save_screenshot(&picture, false) {
            Ok(()) => outcome,
            Err(error) => outcome.and(Err(error)),
        };
        match outcome {
            Ok(()) => println!("  {name}: passed"),
            Err(error) => {
                println!("  {name}: FAILED: {error:#}");
                self.failed += 1;
            }
        }
    }
}
