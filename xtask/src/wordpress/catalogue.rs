//! Texts for gettext: from the `.po` that people write to the `.mo` that WordPress reads.
//!
//! By `rspolib`, not `polib`: the latter says that its table of hashes begins at 0, and WordPress before 6.5 measures the
//! tables before it by where that one begins, and refuses the file.

use anyhow::{Result, anyhow};
use rspolib::{AsBytes, MOFile, POFile, pofile};

/// The `.mo` of a `.po`: what is translated, sorted by its original.
pub(crate) fn compile(po: &str) -> Result<Vec<u8>> {
    Ok(MOFile::from(&read(po)?).as_bytes().into_owned())
}

/// The same, where another `.po` says some of it otherwise.
///
/// # Errors
/// What the other one says of texts that there are not, besides files that cannot be read.
pub(crate) fn compile_over(po: &str, own: &str) -> Result<Vec<u8>> {
    let (mut all, own) = (read(po)?, read(own)?);
    for entry in own.entries {
        let below = all.entries.iter_mut().find(|known| known.msgid == entry.msgid);
        below.ok_or_else(|| anyhow!("nobody says {:?}", entry.msgid))?.msgstr = entry.msgstr;
    }
    all.metadata.extend(own.metadata);
    Ok(MOFile::from(&all).as_bytes().into_owned())
}

/// What is written in a `.po`.
pub(crate) fn read(po: &str) -> Result<POFile> {
    pofile(po).map_err(|error| anyhow!("the .po file cannot be read: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PO: &str = r#"msgid ""
msgstr ""
"Language: de\n"
"X-Domain: d\n"

msgid "b \"quoted\"\n"
msgstr "B"

# Ä sorts behind what is ASCII.
msgid "Ä"
msgstr "Ae"

msgid "a"
msgstr ""
"A, "
"and more"
"#;

    /// One of the header's seven numbers, or one of the tables' behind it.
    fn number(mo: &[u8], place: usize) -> usize {
        u32::from_le_bytes(mo[4 * place..][..4].try_into().expect("four bytes")) as usize
    }

    /// The texts of the table that the header's number `place` names.
    fn texts(mo: &[u8], place: usize) -> Vec<String> {
        let entries = (0..number(mo, 2)).map(|entry| number(mo, place) / 4 + 2 * entry);
        entries
            .map(|entry| {
                let (length, start) = (number(mo, entry), number(mo, entry + 1));
                assert_eq!(mo[start + length], 0, "a text ends with zero");
                String::from_utf8(mo[start..start + length].to_vec()).expect("UTF-8")
            })
            .collect()
    }

    #[test]
    fn originals_are_sorted_and_each_has_its_translation() {
        let mo = compile(PO).expect("valid");
        assert_eq!((number(&mo, 0), number(&mo, 1), number(&mo, 2)), (0x9504_12de, 0, 4), "magic, revision, texts");
        assert_eq!(texts(&mo, 3), ["", "a", "b \"quoted\"\n", "Ä"]);
        let translations = texts(&mo, 4);
        assert_eq!(translations[1..], ["A, and more", "B", "Ae"]);
        assert_eq!(translations[0].lines().collect::<Vec<_>>(), ["Language: de", "X-Domain: d"]);
    }

    #[test]
    fn what_is_said_otherwise_lies_over_what_is_said() {
        let own = "msgid \"\"\nmsgstr \"\"\n\"Language: de_formal\\n\"\n\nmsgid \"a\"\nmsgstr \"Ah\"\n";
        let mo = compile_over(PO, own).expect("valid");
        assert_eq!(texts(&mo, 4)[1..], ["Ah", "B", "Ae"]);
        assert!(compile_over(PO, &own.replace("\"a\"", "\"unsaid\"")).is_err());
    }

    #[test]
    fn wordpress_measures_the_tables_by_where_the_next_one_begins() {
        let mo = compile(PO).expect("valid");
        let (count, originals, translations, hashes) = (number(&mo, 2), number(&mo, 3), number(&mo, 4), number(&mo, 6));
        assert_eq!([translations - originals, hashes - translations], [8 * count; 2]);
        assert_eq!(number(&mo, 5), 0, "the table of hashes is empty");
    }
}
