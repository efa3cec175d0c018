//! The plugin as WordPress wants it uploaded: one folder in a zip, with the calculator inside.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::catalogue;
use crate::build::one_file;
use crate::fingerprint::{Fingerprint, files};
use crate::{project, zipped};

/// The folder in the zip, and in `wp-content/plugins`.
const FOLDER: &str = "reach-calculator";

/// What of `dist/` no article needs: pages of a website of their own, what they are dressed in, and what other websites take from
/// there. Whatever else there is the script may ask for.
const ELSEWHERE: [&str; 22] = [
    "404.",
    "LICENSE",
    "besides.js",
    "cards/",
    "check.",
    "de/",
    "embed.",
    "en/",
    "favicon.ico",
    "guide",
    "icon",
    "index.html",
    "manifest",
    "oembed/",
    "offline.js",
    "page.css",
    "page.js",
    "reach-calculator-scorm-",
    "reach-calculator.css",
    "reach-calculator.html",
    "sitemap.xml",
    "snippet/",
];

/// How the model works, which embeds lead to.
const METHOD: &str = "en/method.html";

/// What WordPress calls German, by its form of address: in Switzerland "Sie" is the usual one.
const GERMAN: [&str; 3] = ["de_DE", "de_AT", "de_CH_informal"];
const FORMAL: [&str; 2] = ["de_DE_formal", "de_CH"];

/// The plugin's sources.
pub(crate) fn sources() -> PathBuf {
    project::root().join("wordpress")
}

/// The zip, packed anew when something in it has changed.
pub(crate) fn archive(dist: &BTreeMap<PathBuf, Vec<u8>>) -> Result<Vec<u8>> {
    let packed = project::workshop().join("wordpress.zip");
    let contents = contents(dist)?;
    let all =
        contents.iter().fold(Fingerprint::of_this_program()?, |all, (name, content)| all.text(name).bytes(content));
    all.unless_done("pack WordPress plugin", std::slice::from_ref(&packed), || {
        fs::write(&packed, zipped::archive(&contents)?).with_context(|| format!("cannot write {}", packed.display()))
    })?;
    Ok(fs::read(packed)?)
}

fn contents(dist: &BTreeMap<PathBuf, Vec<u8>>) -> Result<BTreeMap<String, Vec<u8>>> {
    let built = |name: &str| dist.get(Path::new(name)).cloned().with_context(|| format!("dist/ has no {name}"));
    let mut contents = BTreeMap::new();
    let mut add = |name: &str, content: Vec<u8>| drop(contents.insert(format!("{FOLDER}/{name}"), content));
    for file in files(&sources())? {
        let name = file.strip_prefix(sources())?.to_string_lossy().replace('\\', "/");
        let content = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
        if name.ends_with("-de_DE.po") {
            let texts = std::str::from_utf8(&content)?;
            let own = fs::read_to_string(file.with_file_name(format!("{FOLDER}-de_DE_formal.po")))?;
            let (usual, formal) = (catalogue::compile(texts)?, catalogue::compile_over(texts, &own)?);
            let usual = GERMAN.map(|language| (language, &usual)).into_iter();
            for (language, compiled) in usual.chain(FORMAL.map(|language| (language, &formal))) {
                add(&format!("languages/{FOLDER}-{language}.mo"), compiled.clone());
            }
        }
        if !name.starts_with("tests/") {
            add(&name, content);
        }
    }
    for (name, content) in dist {
        let name = name.to_string_lossy().replace('\\', "/");
        if name.starts_with(METHOD) || !ELSEWHERE.iter().any(|one| name.starts_with(one)) {
            add(&format!("assets/{name}"), content.clone());
        }
    }
    // To which links lead: in one piece, so that nothing of the website has to work for it.
    add("assets/index.html", built(one_file::NAME)?);
    add("LICENSES.txt", built("LICENSES.txt")?);
    for name in ["LICENSE-MIT", "LICENSE-APACHE"] {
        add(name, fs::read(project::root().join(name))?);
    }
    Ok(contents)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(name: &str) -> String {
        fs::read_to_string(sources().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    #[test]
    fn version_is_the_same_everywhere() {
        let version = env!("CARGO_PKG_VERSION");
        assert!(source("reach-calculator.php").contains(&format!("* Version:           {version}\n")));
        assert!(source("reach-calculator.php").contains(&format!("const VERSION = '{version}';")));
        assert!(source("readme.txt").contains(&format!("Stable tag: {version}\n")));
    }

    #[test]
    fn nobody_who_is_addressed_formally_reads_du_in_the_editor() {
        let [texts, own] =
            ["de_DE", "de_DE_formal"].map(|language| source(&format!("languages/{FOLDER}-{language}.po")));
        let own = catalogue::read(&own).expect("valid").entries;
        let familiar = ["du", "dein", "deine", "deinem", "deinen", "deiner", "dich", "dir", "Stell", "wähle", "füge"];
        let calls_du = |text: &str| text.split(|sign: char| !sign.is_alphabetic()).any(|word| familiar.contains(&word));
        for text in catalogue::read(&texts).expect("valid").entries {
            let formal = own.iter().find(|own| own.msgid == text.msgid).unwrap_or(&text);
            let said = formal.msgstr.as_deref().unwrap_or_default();
            assert!(!calls_du(&said.replace("Dein", "dein")), "{said:?} calls somebody du");
        }
    }

    #[test]
    fn every_text_is_translated_and_none_is_left_over() {
        let mut php = String::new();
        for file in files(&sources()).expect("readable") {
            if file.extension().is_some_and(|extension| extension == "php") {
                php.push_str(&fs::read_to_string(file).expect("readable"));
            }
        }
        let texts = catalogue::read(&source("languages/reach-calculator-de_DE.po")).expect("valid").entries;
        for text in &texts {
            assert!(php.contains(&text.msgid), "nobody says {:?}", text.msgid);
            assert!(
                text.msgstr.as_ref().is_some_and(|translation| !translation.is_empty()),
                "{:?} is not translated",
                text.msgid
            );
        }
        for (start, _) in php.match_indices("__( '") {
            let text = php[start + 5..].split("', 'reach-calculator'").next().unwrap_or_default();
            assert!(texts.iter().any(|known| known.msgid == text), "{text:?} is missing in the .po file");
        }
    }
}
