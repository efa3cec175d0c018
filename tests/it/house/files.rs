//! The files of a folder and of all below it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Files by their path below a folder, with what is in them.
pub(super) type Files = BTreeMap<String, String>;

/// The files below `top`, a folder of the checkout.
pub(super) fn files(top: &str) -> Files {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join(top);
    let mut files = Files::new();
    collect(&top, &top, &mut files);
    files
}

fn collect(folder: &Path, top: &Path, files: &mut Files) {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for entry in entries {
        let path = entry.expect("a folder can be read to its end").path();
        if path.is_dir() {
            collect(&path, top, files);
        } else {
            let name = path.strip_prefix(top).expect("it was found there").to_string_lossy().replace('\\', "/");
            let text = fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            files.insert(name, String::from_utf8_lossy(&text).into_owned());
        }
    }
}
