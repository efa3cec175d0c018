//! The packages for learning platforms: what `reach-pages` has written for each language, and what its pages load.

use std::collections::BTreeMap;
use std::fs;

use anyhow::Result;

use super::{found, notices, scripts};
use crate::fingerprint::files;
use crate::zipped;

/// A package a language, by its name in `dist/`.
pub(crate) fn packages(classic: &str) -> Result<Vec<(String, Vec<u8>)>> {
    let told = scripts::small("scorm/scorm.js", &[])?;
    let shared = [
        ("reach-calculator.classic.js", classic.to_owned()),
        ("scorm.js", told),
        ("LICENSE", notices::own()?),
        ("LICENSES.txt", notices::all()?),
    ];
    let mut packages = BTreeMap::new();
    let folder = found::scorm();
    for file in files(&folder)? {
        let name = file.strip_prefix(&folder)?.to_string_lossy().replace('\\', "/");
        let Some((language, name)) = name.split_once('/') else { continue };
        let package: &mut BTreeMap<_, _> = packages.entry(language.to_owned()).or_default();
        package.insert(name.to_owned(), fs::read(&file)?);
    }
    let whole = |(language, mut package): (String, BTreeMap<String, Vec<u8>>)| {
        package.extend(shared.iter().map(|(name, text)| ((*name).to_owned(), text.clone().into_bytes())));
        Ok((format!("reach-calculator-scorm-{language}.zip"), zipped::archive(&package)?))
    };
    packages.into_iter().map(whole).collect()
}
