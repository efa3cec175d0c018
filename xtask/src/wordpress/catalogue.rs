//! Texts for gettext: from the `.po` that people write to the `.mo` that WordPress reads.

use anyhow::{Context, Result, bail};

/// The `.mo` of a `.po` without plurals and contexts.
pub(crate) fn compile(po: &str) -> Result<Vec<u8>> {
    let mut texts = parse(po)?;
    texts.sort();
    let count = u32::try_from(texts.len())?;
    let (originals, translations) = (28, 28 + 8 * count);
    let end = translations + 8 * count;
    let mut offset = end;
    let (mut tables, mut strings) = ([Vec::new(), Vec::new()], Vec::new());
    for (table, side) in [(0, 0), (1, 1)] {
        for pair in &texts {
            let text = if side == 0 { &pair.0 } else { &pair.1 };
            let length = u32::try_from(text.len())?;
            tables[table].extend([length.to_le_bytes(), offset.to_le_bytes()].concat());
            strings.extend(text.as_bytes());
            strings.push(0);
            offset += length + 1;
        }
    }
    // A table of hashes would follow, and has no entries; WordPress measures the tables before it by where this one begins.
    let header = [0x9504_12de_u32, 0, count, originals, translations, 0, end];
    let mut result: Vec<u8> = header.iter().flat_map(|value| value.to_le_bytes()).collect();
    result.extend(tables.concat());
    result.extend(strings);
    Ok(result)
}

/// Pairs of original and translation; that of the empty original is the header.
pub(crate) fn parse(po: &str) -> Result<Vec<(String, String)>> {
    let mut pairs: Vec<(String, String)> = Vec::new();
    let mut translating = false;
    for line in po.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let quoted = if let Some(rest) = line.strip_prefix("msgid ") {
            translating = false;
            pairs.push(Default::default());
            rest
        } else if let Some(rest) = line.strip_prefix("msgstr ") {
            translating = true;
            rest
        } else if line.starts_with('"') {
            line
        } else {
            bail!("what is `{line}` in a .po file?");
        };
        let text = unquote(quoted).with_context(|| format!("`{line}` needs its quotation marks"))?;
        let pair = pairs.last_mut().context("a .po file begins with msgid")?;
        if translating { pair.1.push_str(&text) } else { pair.0.push_str(&text) }
    }
    Ok(pairs)
}

fn unquote(text: &str) -> Option<String> {
    let inner = text.strip_prefix('"')?.strip_suffix('"')?;
    Some(inner.replace("\\n", "\n").replace("\\\"", "\"").replace("\\\\", "\\"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn originals_are_sorted_and_ended_by_zero() {
        let mo =
            compile("msgid \"\"\nmsgstr \"\"\n\"L: de\\n\"\n\nmsgid \"b\"\nmsgstr \"B\"\n\nmsgid \"a\"\nmsgstr \"A\"")
                .expect("valid");
        assert_eq!(mo[8], 3);
        let (originals, translations, hashes) = (mo[12], mo[16], mo[24]);
        assert_eq!([translations - originals, hashes - translations], [3 * 8; 2]);
        assert!(mo.ends_with(b"\0a\0b\0L: de\n\0A\0B\0"));
    }
}
