//! Zip files.

use std::collections::BTreeMap;
use std::io::{Cursor, Write};

use anyhow::Result;
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

/// The same bytes for the same files: sorted by name, without times and owners.
pub(crate) fn archive(files: &BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        // 1 January 1980, the first day that the format can name.
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, content) in files {
        archive.start_file(path, options)?;
        archive.write_all(content)?;
    }
    Ok(archive.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use zip::ZipArchive;

    use super::*;

    #[test]
    fn an_archive_gives_back_its_files_and_knows_no_time() {
        let files = BTreeMap::from([("a.txt".to_owned(), b"text".to_vec()), ("b/ä.txt".to_owned(), Vec::new())]);
        let packed = archive(&files).expect("small files");
        assert_eq!(packed, archive(&files).expect("small files"));
        let mut archive = ZipArchive::new(Cursor::new(packed)).expect("an archive");
        let names: Vec<_> = archive.file_names().map(|name| name.expect("UTF-8").into_owned()).collect();
        assert_eq!(names, ["a.txt", "b/ä.txt"]);
        for (path, content) in &files {
            let mut file = archive.by_name(path).expect("a file");
            let mut unpacked = Vec::new();
            file.read_to_end(&mut unpacked).expect("readable");
            assert_eq!(&unpacked, content, "{path}");
            assert_eq!(file.last_modified(), Some(DateTime::default()));
            assert_eq!(file.unix_mode(), Some(0o100_644));
        }
    }
}
