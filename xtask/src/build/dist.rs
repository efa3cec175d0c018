//! `dist/`: exactly the files that are shipped, each written only when it changed.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::{assets, found, guides, method, notices, offline, one_file, packed, pages, scorm, scripts};
use crate::fingerprint::files;
use crate::{project, wordpress};

/// Writes what is new and removes what is no longer built.
pub(crate) fn fill() -> Result<()> {
    let wanted = contents()?;
    for (name, content) in &wanted {
        write(&project::dist().join(name), content)?;
    }
    for file in files(&project::dist())? {
        let name = file.strip_prefix(project::dist())?;
        if !wanted.contains_key(name) {
            fs::remove_file(&file).with_context(|| format!("cannot remove {}", file.display()))?;
        }
    }
    Ok(())
}

fn contents() -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    let mut wanted = BTreeMap::new();
    let mut add = |name: PathBuf, content: Vec<u8>| drop(wanted.insert(name, content));
    for asset in assets::all()? {
        add(asset.file().into(), asset.content);
    }
    let built = scripts::results();
    let classic = fs::read_to_string(&built.classic)?;
    for (name, package) in scorm::packages(&classic)? {
        add(name.into(), package);
    }
    add("reach-calculator.classic.js".into(), classic.into_bytes());
    add(one_file::NAME.into(), pages::one_file()?.into_bytes());
    for folder in [&built.modules, &built.alone, &method::folder(), &guides::folder()] {
        for file in files(folder)? {
            add(file.strip_prefix(folder)?.to_owned(), fs::read(&file)?);
        }
    }
    let hosted = pages::Hosted::of_this_build()?;
    for file in found::beside_the_script()? {
        let content = match file.extension().and_then(|extension| extension.to_str()) {
            Some("html") => hosted.page(&fs::read_to_string(&file)?, "../").into_bytes(),
            _ => fs::read(&file)?,
        };
        add(file.strip_prefix(found::folder())?.to_owned(), content);
    }
    // The pages with their style sheets, and what else lies beside them.
    let pages = built.staged.join("pages");
    for file in files(&pages)? {
        let content = match file.extension().and_then(|extension| extension.to_str()) {
            Some("js") => continue,
            Some("html") => hosted.page(&fs::read_to_string(&file)?, "").into_bytes(),
            _ => fs::read(&file)?,
        };
        add(file.strip_prefix(&pages)?.to_owned(), content);
    }
    for (name, text) in
        [("VERSION", scripts::build_name()?), ("LICENSE", notices::own()?), ("LICENSES.txt", notices::all()?)]
    {
        wanted.insert(name.into(), text.into_bytes());
    }
    let plugin = wordpress::archive(&wanted)?;
    wanted.insert("reach-calculator-wordpress.zip".into(), plugin);
    let worker = offline::worker(&wanted)?;
    wanted.insert(offline::WORKER.into(), worker.into_bytes());
    wanted.append(&mut packed::beside(&wanted)?);
    Ok(wanted)
}

fn write(file: &Path, content: &[u8]) -> Result<()> {
    if fs::read(file).is_ok_and(|present| present == content) {
        return Ok(());
    }
    fs::create_dir_all(file.parent().unwrap_or(Path::new(".")))?;
    fs::write(file, content).with_context(|| format!("cannot write {}", file.display()))
}
