//! What the npm package holds: the script with all that lies beside it, the script in one piece, the model for Node.js, types.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;

use super::{assets, notices, scripts};
use crate::command::{cargo, output};
use crate::fingerprint::files;
use crate::project;

/// Every file by its place in the package.
pub(crate) fn contents() -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    let mut found = BTreeMap::new();
    let mut add = |name: PathBuf, content: Vec<u8>| drop(found.insert(name, content));
    for asset in assets::all()? {
        add(asset.file().into(), asset.content);
    }
    let built = scripts::results();
    let model = scripts::model_alone(&source())?;
    for folder in [&built.modules, &model, &source().join("types")] {
        let top = if folder.ends_with("types") { Path::new("types") } else { Path::new("") };
        for file in files(folder)? {
            add(top.join(file.strip_prefix(folder)?), left_alone(fs::read(&file)?));
        }
    }
    add("reach-calculator.classic.js".into(), left_alone(fs::read(&built.classic)?));
    add("reach-calculator.css".into(), fs::read(built.staged.join("pages/reach-calculator.css"))?);
    let taken = [
        ("README.md", source().join("README.md")),
        ("index.node.js", source().join("index.node.js")),
        ("types/element-types.d.ts", project::www().join("element/element-types.d.ts")),
        ("custom-elements.json", project::root().join("custom-elements.json")),
    ];
    for (name, file) in taken {
        add(name.into(), fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?);
    }
    let written = [
        ("package.json", manifest()?),
        ("VERSION", scripts::build_name()?),
        ("LICENSE", notices::own()?),
        ("LICENSES.txt", notices::all()?),
    ];
    written.into_iter().for_each(|(name, text)| add(name.into(), text.into_bytes()));
    Ok(found)
}

/// A script whose `import` of an address, that of the snippet builder, no bundler takes for one of its own modules. esbuild
/// makes scripts small without their remarks, so it is said here.
fn left_alone(script: Vec<u8>) -> Vec<u8> {
    match String::from_utf8(script) {
        Ok(text) => text.replace("import((", "import(/* webpackIgnore: true */(").into_bytes(),
        Err(binary) => binary.into_bytes(),
    }
}

/// What is written for the package alone.
fn source() -> PathBuf {
    project::root().join("npm")
}

/// `npm/package.json`, and what `Cargo.toml` says of the library. The text stays as it is: in `exports` the order counts.
fn manifest() -> Result<String> {
    let metadata = output(cargo().args(["metadata", "--no-deps", "--format-version", "1"]), "is Cargo.toml sound?")?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let packages = metadata["packages"].as_array().context("cargo metadata names no packages")?;
    let library = packages.iter().find(|package| package["name"] == "reach-calculator").context("no library")?;
    let facts = ["name", "version", "description", "keywords", "license", "repository", "homepage"];
    let known = facts.iter().filter(|fact| !library[**fact].is_null());
    let lines: String = known.map(|fact| format!("\n  \"{fact}\": {},", library[*fact])).collect();
    let text = fs::read_to_string(source().join("package.json")).context("npm/package.json is missing")?;
    Ok(format!("{{{lines}{}", text.trim_start_matches('{')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_import_by_address_is_left_alone_and_one_by_name_is_not() {
        let script = b"import(\"./part.js\");import((await at()).href)".to_vec();
        let expected = b"import(\"./part.js\");import(/* webpackIgnore: true */(await at()).href)";
        assert_eq!(left_alone(script), expected);
        assert_eq!(left_alone(vec![0, 0xff]), [0, 0xff]);
    }

    #[test]
    fn the_manifest_names_what_cargo_knows_and_keeps_the_order_of_its_entries() {
        let manifest = manifest().expect("a manifest");
        let parsed: Value = serde_json::from_str(&manifest).expect("JSON");
        assert_eq!(parsed["name"], "reach-calculator");
        assert_eq!(parsed["version"], env!("CARGO_PKG_VERSION"));
        assert_eq!(parsed["license"], env!("CARGO_PKG_LICENSE"));
        let entries = manifest.lines().filter(|line| line.contains("\"default\": "));
        for entry in entries {
            let place = |condition: &str| entry.find(&format!("\"{condition}\": ")).unwrap_or(entry.len());
            let order = ["types", "node", "default"].map(place);
            assert!(order[0] < order[2] && (order[1] < order[2] || order[1] == entry.len()), "{entry}");
        }
    }
}
