//! The TypeScript of what crosses to JavaScript lies beside the shapes that cross: tests write it and hold it to them.

use ts_rs::{Config, TS};

/// Fails where a file does not hold these types; with `UPDATE_GOLDEN` set it is written first.
///
/// # Panics
/// Where the file is another one, or cannot be read.
pub fn held(file: &str, types: &str) {
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(file, types).expect("the types can be written");
    }
    let written = std::fs::read_to_string(file).expect("the types are there");
    assert!(written == types, "{file} is not what crosses: run with UPDATE_GOLDEN=1 and look at the change");
}

/// A shape as TypeScript, exported, with its comments.
pub fn declared<T: TS>() -> String {
    let docs = T::docs().unwrap_or_default();
    format!("\n{docs}export {}\n", T::decl(&Config::default()))
}
