//! A picture of each chapter on each device, in both themes and languages: `screenshots/<chapter>-<device>-<theme>-<lang>.png`.
//!
//! `cargo xtask screenshots [PART] [--full]`

use anyhow::{Result, bail};
use browser_tests::{Page, Serving, Setup, chapters, dist, languages, root};

/// A name and what it stands for.
type Device = (&'static str, fn() -> Setup);

const DEVICES: [Device; 3] = [("phone", Setup::phone), ("laptop", Setup::laptop), ("projector", Setup::projector)];
const THEMES: [&str; 2] = ["light", "dark"];

fn main() -> Result<()> {
    let (flags, parts): (Vec<_>, Vec<_>) = std::env::args().skip(1).partition(|argument| argument.starts_with("--"));
    if flags.iter().any(|flag| flag != "--full") || parts.len() > 1 {
        bail!("type: cargo xtask screenshots, or: cargo xtask screenshots platform-phone --full");
    }
    let part = parts.first().map_or("", String::as_str);
    let server = dist().start()?;
    let mut taken = 0;
    for (device, setup) in DEVICES {
        for theme in THEMES {
            for language in languages() {
                let setup = Setup { dark: theme == "dark", ..setup() }.language(language);
                let name = |chapter: &str| format!("{chapter}-{device}-{theme}-{language}");
                let wanted: Vec<_> = chapters().into_iter().filter(|chapter| name(chapter).contains(part)).collect();
                let Some((first, rest)) = wanted.split_first() else { continue };
                let page = Page::open(&address(&server, first, language), setup)?;
                take(&page, &name(first), !flags.is_empty())?;
                for chapter in rest {
                    // A new document: a changed hash alone would not load the page anew.
                    page.go("about:blank")?;
                    page.go(&address(&server, chapter, language))?;
                    take(&page, &name(chapter), !flags.is_empty())?;
                }
                taken += wanted.len();
            }
        }
    }
    if taken == 0 {
        bail!("no picture's name contains `{part}`; names are like platform-phone-light-de");
    }
    println!("{taken} pictures in screenshots/");
    Ok(())
}

fn address(server: &Serving, chapter: &str, language: &str) -> String {
    server.url(&format!("/#rc1&v={chapter}&lg={language}"))
}

fn take(page: &Page, name: &str, full: bool) -> Result<()> {
    page.calculator()?;
    page.save_screenshot(&root().join("screenshots").join(format!("{name}.png")), full)?;
    for problem in page.problems()? {
        println!("{name}: {problem}");
    }
    Ok(())
}
