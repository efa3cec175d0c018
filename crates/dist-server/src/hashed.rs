//! Files whose names change with their content: `page-ABCD2345.css` is `page.css` in one version, and never another.

/// The letters of a hash in a name.
const LENGTH: usize = 8;

/// The path without the hash in its name, where it has one.
pub(crate) fn plain(path: &str) -> Option<String> {
    let (stem, end) = path.rsplit_once('.')?;
    let (name, hash) = stem.rsplit_once('-')?;
    let is_hash = hash.len() == LENGTH && hash.bytes().all(|letter| matches!(letter, b'A'..=b'Z' | b'2'..=b'7'));
    is_hash.then(|| format!("{name}.{end}"))
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn only_a_hash_is_taken_for_one() {
        assert_eq!(plain("/locales/de.more-ABCD2345.json").as_deref(), Some("/locales/de.more.json"));
        for path in ["/reach-calculator.js", "/reach-calculator-files.js", "/a-abcd2345.js", "/ABCD2345.js", "/"] {
            assert_eq!(plain(path), None, "{path}");
        }
    }
}
