//! What lies in `dist/` besides the page: names, notices, and nothing of the machine that built it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use browser_tests::{dist_folder, hashed, root};

fn wasm() -> [PathBuf; 3] {
    ["/reach-calculator.wasm", "/workshop.wasm", "/exports.wasm"]
        .map(|name| dist_folder().join(hashed(name).trim_start_matches('/')))
}

fn holds(content: &[u8], word: &str) -> bool {
    content.windows(word.len()).any(|part| part == word.as_bytes())
}

#[test]
fn no_wasm_names_the_folders_of_its_builder() -> Result<()> {
    let checkout = root().canonicalize()?.display().to_string();
    for file in wasm() {
        let content = fs::read(&file)?;
        for word in ["/root/", "/home/", "/Users/", ".cargo", ".rustup", &checkout] {
            ensure!(!holds(&content, word), "{} holds {word}", file.display());
        }
    }
    Ok(())
}

#[test]
fn every_crate_that_a_wasm_holds_has_its_licence() -> Result<()> {
    let notices = fs::read_to_string(dist_folder().join("LICENSES.txt"))?;
    let page = fs::read_to_string(dist_folder().join("reach-calculator.html"))?;
    for name in ["libm", "plotters", "qrcodegen", "serde", "talc", "wasm-bindgen", "wide"] {
        ensure!(notices.contains(&format!("\n{name} ")), "no licence of {name}");
        ensure!(page.contains(&format!(" {name} ")), "the page in one file does not name {name}");
    }
    // Tools and tests are not in it.
    for name in ["proptest", "insta", "syn", "wasm-bindgen-cli-support"] {
        ensure!(!notices.contains(&format!("\n{name} ")), "{name} is only a tool");
    }
    let own = fs::read_to_string(dist_folder().join("LICENSE"))?;
    ensure!(own.contains("MIT License") && own.contains("Apache License"), "{own}");
    for script in ["reach-calculator.js", "reach-calculator.classic.js"] {
        ensure!(fs::read_to_string(dist_folder().join(script))?.contains("LICENSES.txt"), "{script}");
    }
    Ok(())
}

/// Beside each file of some size lies what a server may send in its place.
#[test]
fn what_is_packed_is_smaller_and_of_this_build() -> Result<()> {
    let names = [
        "index.html",
        "reach-calculator.js",
        "reach-calculator.classic.js",
        "service-worker.js",
        "method.html",
        "en/method.html",
    ];
    for file in names.map(|name| dist_folder().join(name)).into_iter().chain(wasm()) {
        let size = |end: &str| -> Result<u64> { Ok(fs::metadata(format!("{}{end}", file.display()))?.len()) };
        let (plain, gzip, brotli) = (size("")?, size(".gz")?, size(".br")?);
        ensure!(brotli < gzip && gzip < plain, "{}: {plain}, {gzip}, {brotli}", file.display());
    }
    // A page of a test's own server would show it, but nobody looks into what is packed.
    ensure!(!Path::new(&format!("{}.gz", dist_folder().join("reach-calculator-wordpress.zip").display())).exists());
    Ok(())
}

/// Every guide, as German and English folders hold them.
fn guides() -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for folder in ["guides", "en/guides"].map(|name| dist_folder().join(name)) {
        let files = fs::read_dir(&folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
        found.extend(files.into_iter().filter(|file| file.extension().is_some_and(|end| end == "html")));
    }
    Ok(found)
}

#[test]
fn every_link_of_a_guide_leads_to_a_file_and_a_heading_in_it() -> Result<()> {
    let guides = guides()?;
    ensure!(guides.len() > 36, "{guides:?}");
    for guide in guides {
        let page = fs::read_to_string(&guide)?;
        // Blocks to paste hold addresses, too, but no tags.
        let tags = page.split('<').filter_map(|rest| rest.split('>').next());
        let targets =
            tags.flat_map(|tag| [" href=\"", " src=\""].into_iter().filter_map(|name| tag.split(name).nth(1)));
        for target in targets.filter_map(|rest| rest.split('"').next()) {
            let (file, place) = target.split_once('#').unwrap_or((target, ""));
            let file = guide.with_file_name(file);
            ensure!(file.is_file(), "{} leads to {target}", guide.display());
            let is_state = place.starts_with("rc1");
            let has_place = || fs::read_to_string(&file).is_ok_and(|text| text.contains(&format!("id=\"{place}\"")));
            ensure!(place.is_empty() || is_state || has_place(), "{} leads to {target}", guide.display());
        }
    }
    Ok(())
}

/// Whoever opens the calculator does not want to keep forty pages about websites.
#[test]
fn guides_are_not_kept_for_the_time_without_network() -> Result<()> {
    let worker = fs::read_to_string(dist_folder().join("service-worker.js"))?;
    ensure!(worker.contains("\"method.html\"") && !worker.contains("guide"), "{worker}");
    Ok(())
}
