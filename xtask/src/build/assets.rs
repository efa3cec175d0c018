//! What a script asks for later, under names that change with the content: such a file may be kept for ever, and no script
//! takes the file of another build for its own.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result};

use super::core::{CORE, EXPORTS, FIGURES, QUESTIONS, WORKBOOK, WORKSHOP};
use super::{locales, scripts};
use crate::fingerprint::short_hash;

/// A file that lies beside the script.
pub(crate) struct Asset {
    /// What the script calls it, such as `locales/de.json`.
    pub(crate) name: String,
    /// Of what it holds, without its seal.
    hash: String,
    /// What is shipped.
    pub(crate) content: Vec<u8>,
}

impl Asset {
    fn new(name: String, content: Vec<u8>) -> Asset {
        let hash = short_hash(&content);
        let content = match name.rsplit('.').next() {
            Some("wasm") => sealed_wasm(content, &hash),
            Some("json") => sealed_json(content, &hash),
            _ => content,
        };
        Asset { name, hash, content }
    }

    /// Whether the first answer needs it: the core, and the texts of one language; ways of speaking
    /// one come for those who ask.
    pub(crate) fn is_first(&self) -> bool {
        let language = self.name.strip_prefix("locales/").and_then(|name| name.strip_suffix(".json"));
        self.name == "reach-calculator.wasm" || language.is_some_and(|language| !language.contains(['.', '-']))
    }

    /// Its name in `dist/`, such as `locales/de-ABCD2345.json`; `www/pages/check/names.js` makes the same of it.
    pub(crate) fn file(&self) -> String {
        match self.name.rsplit_once('.') {
            Some((stem, end)) => format!("{stem}-{}.{end}", self.hash),
            None => format!("{}-{}", self.name, self.hash),
        }
    }
}

/// All of them.
pub(crate) fn all() -> Result<Vec<Asset>> {
    let core = fs::read(CORE.wasm()).context("the Wasm core is missing; type: cargo xtask build")?;
    let mut found = vec![Asset::new("reach-calculator.wasm".to_owned(), core)];
    found.push(Asset::new("workshop.wasm".to_owned(), fs::read(WORKSHOP.wasm())?));
    found.push(Asset::new("exports.wasm".to_owned(), fs::read(EXPORTS.wasm())?));
    found.push(Asset::new("questions.wasm".to_owned(), fs::read(QUESTIONS.wasm())?));
    found.push(Asset::new("figures.wasm".to_owned(), fs::read(FIGURES.wasm())?));
    found.push(Asset::new("workbook.wasm".to_owned(), fs::read(WORKBOOK.wasm())?));
    for (name, file) in scripts::results().workers {
        found.push(Asset::new(name.to_owned(), fs::read(file)?));
    }
    found.push(Asset::new("snippet/builder.js".to_owned(), fs::read(scripts::results().builder)?));
    for (name, texts) in locales::texts()? {
        found.push(Asset::new(format!("locales/{name}.json"), texts.to_string().into_bytes()));
    }
    found.extend(parts()?.into_iter().map(|(name, content)| Asset::new(name, content)));
    Ok(found)
}

/// The name in `dist/` of what a script calls so.
pub(crate) fn file(name: &str) -> Result<String> {
    let asset = all()?.into_iter().find(|asset| asset.name == name);
    Ok(asset.with_context(|| format!("no script asks for {name}"))?.file())
}

/// The module that tells the scripts where each file lies. Addresses stand there word for word, so that bundlers see them.
pub(crate) fn addresses(assets: &[&Asset]) -> String {
    let entry = |asset: &&Asset| {
        let Asset { name, hash, .. } = asset;
        format!("{name:?}: [{hash:?}, () => new URL(\"./{}\", import.meta.url)],\n", asset.file())
    };
    format!("export const ADDRESSES = {{\n{}}};\n", assets.iter().map(entry).collect::<String>())
}

/// What the check knows of them: hashes by name.
pub(crate) fn hashes(assets: &[Asset]) -> Result<String> {
    let hashes: BTreeMap<_, _> = assets.iter().map(|asset| (&asset.name, &asset.hash)).collect();
    Ok(serde_json::to_string(&hashes)?)
}

/// What a workshop loads beside its script, its texts and its Wasm: its style, made small, and its stories.
pub(crate) fn parts() -> Result<Vec<(String, Vec<u8>)>> {
    let style = fs::read(scripts::results().staged.join("workshop/workshop.css"))?;
    Ok(std::iter::once(("workshop.css".to_owned(), style)).chain(locales::stories()?).collect())
}

/// With its hash in a section of its own, which can be read before anything runs.
fn sealed_wasm(mut wasm: Vec<u8>, hash: &str) -> Vec<u8> {
    const NAME: &str = "id";
    let length = 1 + NAME.len() + hash.len();
    // Kind, length and the length of the name; each fits into one byte.
    wasm.extend([0, length as u8, NAME.len() as u8]);
    wasm.extend(NAME.bytes().chain(hash.bytes()));
    wasm
}

/// With its hash as a text of its own.
fn sealed_json(json: Vec<u8>, hash: &str) -> Vec<u8> {
    let mut sealed = format!("{{\"id\":\"{hash}\",").into_bytes();
    sealed.extend(&json[1..]);
    sealed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_changes_with_the_content_and_nothing_else() {
        let of = |content: &[u8]| Asset::new("locales/de.more.json".to_owned(), content.to_vec());
        assert_eq!(of(b"{\"a\":1}").file(), of(b"{\"a\":1}").file());
        assert_ne!(of(b"{\"a\":1}").file(), of(b"{\"a\":2}").file());
        let name = of(b"{\"a\":1}").file();
        assert!(name.starts_with("locales/de.more-") && name.ends_with(".json") && name.len() == 29, "{name}");
    }

    #[test]
    fn what_is_fetched_says_which_one_it_is() {
        let texts = Asset::new("a.json".to_owned(), b"{\"a\":1}".to_vec());
        assert_eq!(texts.content, format!("{{\"id\":\"{}\",\"a\":1}}", texts.hash).into_bytes());
        let wasm = Asset::new("a.wasm".to_owned(), b"\0asm\x01\0\0\0".to_vec());
        assert_eq!(wasm.content, [b"\0asm\x01\0\0\0\0\x0b\x02id", wasm.hash.as_bytes()].concat());
        let style = Asset::new("a.css".to_owned(), b"a{}".to_vec());
        assert_eq!(style.content, b"a{}");
    }
}
