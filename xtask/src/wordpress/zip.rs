//! A zip archive in memory, the same bytes for the same files: no times, no owners.

use std::io::Write;

use anyhow::Result;
use flate2::{Compression, Crc, write::DeflateEncoder};

/// Version of the format that a reader must understand: folders and deflate.
const VERSION: u16 = 20;
/// Names are UTF-8.
const FLAGS: u16 = 1 << 11;
const DEFLATED: u16 = 8;
/// 1 January 1980, the first day that the format can name.
const DATE: u16 = 1 << 5 | 1;
/// A regular file that everybody may read, as Unix keeps it.
const MODE: u32 = 0o100_644 << 16;

/// Files by their path inside the archive.
pub(crate) fn zip<'a>(files: impl IntoIterator<Item = (&'a String, &'a Vec<u8>)>) -> Result<Vec<u8>> {
    let (mut archive, mut directory, mut count) = (Vec::new(), Vec::new(), 0_u16);
    for (path, content) in files {
        let packed = deflate(content)?;
        let offset = u32::try_from(archive.len())?;
        let mut common = Vec::new();
        shorts(&mut common, &[VERSION, FLAGS, DEFLATED, 0, DATE]);
        longs(&mut common, &[checksum(content), u32::try_from(packed.len())?, u32::try_from(content.len())?]);
        shorts(&mut common, &[u16::try_from(path.len())?, 0]);
        longs(&mut archive, &[0x0403_4b50]);
        archive.extend(&common);
        archive.extend(path.as_bytes());
        archive.extend(packed);
        longs(&mut directory, &[0x0201_4b50]);
        // Made by Unix.
        shorts(&mut directory, &[3 << 8 | VERSION]);
        directory.extend(&common);
        shorts(&mut directory, &[0, 0, 0]);
        longs(&mut directory, &[MODE, offset]);
        directory.extend(path.as_bytes());
        count += 1;
    }
    let start = u32::try_from(archive.len())?;
    let length = u32::try_from(directory.len())?;
    archive.extend(directory);
    longs(&mut archive, &[0x0605_4b50]);
    shorts(&mut archive, &[0, 0, count, count]);
    longs(&mut archive, &[length, start]);
    shorts(&mut archive, &[0]);
    Ok(archive)
}

fn deflate(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}

fn checksum(content: &[u8]) -> u32 {
    let mut crc = Crc::new();
    crc.update(content);
    crc.sum()
}

fn shorts(bytes: &mut Vec<u8>, values: &[u16]) {
    values.iter().for_each(|value| bytes.extend(value.to_le_bytes()));
}

fn longs(bytes: &mut Vec<u8>, values: &[u32]) {
    values.iter().for_each(|value| bytes.extend(value.to_le_bytes()));
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn an_archive_ends_with_its_directory() {
        let files = BTreeMap::from([("a.txt".to_owned(), b"text".to_vec()), ("b/c.txt".to_owned(), Vec::new())]);
        let archive = zip(&files).expect("small files");
        assert_eq!(&archive[..4], b"PK\x03\x04");
        let end = archive.len() - 22;
        assert_eq!(&archive[end..end + 4], b"PK\x05\x06");
        assert_eq!(archive[end + 10], 2);
        let start = u32::from_le_bytes(archive[end + 16..end + 20].try_into().expect("four bytes")) as usize;
        assert_eq!(&archive[start..start + 4], b"PK\x01\x02");
    }
}
