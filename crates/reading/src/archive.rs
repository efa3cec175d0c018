//! The tables of a ZIP, and nothing else of it.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::Refused;
use crate::container::MOST_UNPACKED;

/// More files than any export has.
const MOST_MEMBERS: usize = 1_000;

/// A file of an archive.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// Its name, without folders and soft hyphens.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// The tables of an archive: texts and workbooks by the end of their names, without what systems add.
pub fn members(bytes: &[u8]) -> Result<Vec<Member>, Refused> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(refused)?;
    if archive.len() > MOST_MEMBERS {
        return Err(Refused::UnpacksTooLarge { most: MOST_UNPACKED });
    }
    let (mut found, mut left) = (Vec::new(), MOST_UNPACKED);
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).map_err(refused)?;
        let Some(name) = file.name().ok().as_deref().and_then(table_name) else { continue };
        // What an archive says of sizes is not to be trusted: what is counted is what comes out.
        let mut unpacked = Vec::new();
        file.by_ref().take(left + 1).read_to_end(&mut unpacked).map_err(|_| Refused::Damaged)?;
        left = left.checked_sub(unpacked.len() as u64).ok_or(Refused::UnpacksTooLarge { most: MOST_UNPACKED })?;
        found.push(Member { name, bytes: unpacked });
    }
    if found.is_empty() { Err(Refused::NothingInArchive) } else { Ok(found) }
}

/// Whether an archive unpacks to no more than is read; every member is counted, as workbooks are read whole.
pub fn check_size(bytes: &[u8]) -> Result<(), Refused> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(refused)?;
    let mut left = MOST_UNPACKED;
    for index in 0..archive.len() {
        let file = archive.by_index(index).map_err(refused)?;
        let count = std::io::copy(&mut file.take(left + 1), &mut std::io::sink()).map_err(|_| Refused::Damaged)?;
        left = left.checked_sub(count).ok_or(Refused::UnpacksTooLarge { most: MOST_UNPACKED })?;
    }
    Ok(())
}

/// One file of an archive, by its name.
pub fn file_of_archive(bytes: &[u8], name: &str) -> Result<Vec<u8>, Refused> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(refused)?;
    let mut unpacked = Vec::new();
    let file = archive.by_name(name).map_err(refused)?;
    file.take(MOST_UNPACKED).read_to_end(&mut unpacked).map_err(|_| Refused::Damaged)?;
    Ok(unpacked)
}

fn refused(error: ZipError) -> Refused {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) | ZipError::InvalidPassword => Refused::Encrypted,
        _ => Refused::Damaged,
    }
}

/// The name of a table, without folders; none for folders, pictures, and what macOS puts beside each file.
fn table_name(path: &str) -> Option<String> {
    let of_system = path.split(['/', '\\']).any(|part| part == "__MACOSX" || part.starts_with('.'));
    let name: String = path.rsplit(['/', '\\']).next()?.chars().filter(|letter| *letter != '\u{ad}').collect();
    let end = name.rsplit_once('.')?.1.to_ascii_lowercase();
    let is_table = ["csv", "tsv", "txt", "xlsx", "xls", "ods"].contains(&end.as_str());
    (is_table && !of_system).then_some(name)
}
