//! Keys of texts as the sources write them: in Rust as plain strings, in JavaScript as what is handed to `ui` or `say`.

use std::collections::BTreeSet;
use std::path::Path;

use super::locales::project;

/// Every source below a folder, or in one file, with this ending.
pub(super) fn sources(place: &str, ending: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    collect(&project(place), ending, &mut found);
    found.sort();
    assert!(!found.is_empty(), "{place} has no {ending}: it has moved, tell the test where to");
    found
}

fn collect(path: &Path, ending: &str, found: &mut Vec<(String, String)>) {
    if path.is_dir() {
        for entry in std::fs::read_dir(path).expect("a folder") {
            collect(&entry.expect("an entry").path(), ending, found);
        }
    } else if path.extension().is_some_and(|extension| extension == ending) {
        found.push((path.display().to_string(), std::fs::read_to_string(path).expect("a text")));
    }
}

/// The code of a Rust source without its comments and without the tests at its end.
fn code(source: &str) -> impl Iterator<Item = &str> {
    let code = source.split("#[cfg(test)]").next().unwrap_or_default();
    code.lines().map(str::trim_start).filter(|line| !line.starts_with("//"))
}

/// Strings of Rust sources that look like the key of a text: `contacts.cap_from`.
pub(super) fn dotted_keys(place: &str) -> BTreeSet<String> {
    let part = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    let is_key = |text: &&str| text.contains('.') && text.split('.').all(part);
    let strings = |line: &str| line.split('"').skip(1).step_by(2).filter(is_key).map(str::to_owned).collect::<Vec<_>>();
    sources(place, "rs").iter().flat_map(|(_, source)| code(source).flat_map(strings).collect::<Vec<_>>()).collect()
}

/// Strings that stand directly behind a beginning, such as `Sentence::new(`.
pub(super) fn keys_behind(place: &str, beginning: &str) -> BTreeSet<String> {
    let behind = format!("{beginning}\"");
    let keys = |line: &str| {
        let ends = line.split(&behind).skip(1).filter_map(|rest| rest.split_once('"'));
        ends.map(|(key, _)| key.to_owned()).collect::<Vec<_>>()
    };
    sources(place, "rs").iter().flat_map(|(_, source)| code(source).flat_map(keys).collect::<Vec<_>>()).collect()
}

/// A call in a script: where it stands, and its arguments as they are written.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) file: String,
    pub(super) arguments: Vec<String>,
}

/// Every call of a function in the scripts of a folder; `name` as it is written, with what must stand before it. What
/// only defines the function is no call.
pub(super) fn calls(place: &str, name: &str) -> Vec<Call> {
    let mut calls = Vec::new();
    for (file, source) in sources(place, "js") {
        let call = format!("{name}(");
        for (at, _) in source
            .match_indices(&call)
            .filter(|(at, _)| !source[..*at].ends_with(|before: char| before.is_alphanumeric()))
        {
            let (arguments, rest) = arguments(&source[at + call.len()..]);
            if !rest.starts_with(" {") {
                calls.push(Call { file: file.clone(), arguments });
            }
        }
    }
    calls
}

/// Arguments up to the bracket that closes the call, and what stands behind it.
fn arguments(text: &str) -> (Vec<String>, &str) {
    let (mut parts, mut part, mut depth, mut quote) = (Vec::new(), String::new(), 0, None);
    for (at, letter) in text.char_indices() {
        match quote {
            Some(open) if open == letter => quote = None,
            Some(_) => {}
            None if matches!(letter, '\'' | '"' | '`') => quote = Some(letter),
            None if matches!(letter, '(' | '[' | '{') => depth += 1,
            None if depth == 0 && letter == ')' => {
                parts.push(part.trim().to_owned());
                return (parts, &text[at + 1..]);
            }
            None if matches!(letter, ')' | ']' | '}') => depth -= 1,
            None if depth == 0 && letter == ',' => {
                parts.push(part.trim().to_owned());
                part.clear();
                continue;
            }
            None => {}
        }
        part.push(letter);
    }
    (parts, "")
}

/// Keys that an argument can be, where it says so itself: a string, or a choice between strings. `None` for what only a
/// person can tell.
pub(super) fn stated_keys(argument: &str) -> Option<Vec<String>> {
    if argument.contains('`') {
        return None;
    }
    let mut keys = Vec::new();
    let parts: Vec<_> = argument.split('\'').collect();
    for pair in parts.chunks(2) {
        if let [before, key] = pair
            && !before.trim_end().ends_with("==")
        {
            keys.push((*key).to_owned());
        }
    }
    (!keys.is_empty()).then_some(keys)
}

/// Names of the values of an object that is handed over, such as `{ parameter: this.title, value }`.
pub(super) fn value_names(argument: Option<&String>) -> Vec<String> {
    let Some(inner) = argument.and_then(|argument| argument.strip_prefix('{')) else { return Vec::new() };
    let (fields, _) = arguments(&format!("{})", inner.trim_end_matches('}')));
    fields.iter().map(|field| field.split(':').next().unwrap_or_default().trim().to_owned()).collect()
}
