//! The tables of a ZIP, and nothing else of it.

use crc::{CRC_32_ISO_HDLC, Crc};
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};
use rawzip::{CompressionMethod, ZipArchive, ZipFileHeaderRecord, ZipSliceArchive};

use crate::Refused;
use crate::container::MOST_UNPACKED;

/// More files than any export has.
const MOST_MEMBERS: usize = 1_000;

const TOO_LARGE: Refused = Refused::UnpacksTooLarge { most: MOST_UNPACKED };

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
    let opened = opened(bytes)?;
    let archive = Archive::of(&opened)?;
    if archive.entries.len() > MOST_MEMBERS {
        return Err(TOO_LARGE);
    }
    let (mut found, mut left) = (Vec::new(), MOST_UNPACKED);
    for (at, entry) in archive.entries.iter().enumerate() {
        let Some(name) = table_name(&name(entry)) else { continue };
        // Of several with one name the last one counts, as programs unpack one over the other.
        let path = entry.file_path();
        if archive.entries[at + 1..].iter().any(|later| later.file_path().as_bytes() == path.as_bytes()) {
            continue;
        }
        found.push(Member { name, bytes: archive.unpacked(entry, &mut left)? });
    }
    if found.is_empty() { Err(Refused::NothingInArchive) } else { Ok(found) }
}

/// Whether an archive unpacks to no more than is read, and each of its files is as somebody wants it, by name and content; every
/// member is counted, as workbooks are read whole.
pub fn check_files(bytes: &[u8], is_fine: impl Fn(&str, &[u8]) -> bool) -> Result<(), Refused> {
    let opened = opened(bytes)?;
    let archive = Archive::of(&opened)?;
    let mut left = MOST_UNPACKED;
    archive.entries.iter().try_for_each(|entry| {
        let content = archive.unpacked(entry, &mut left)?;
        if is_fine(&name(entry), &content) { Ok(()) } else { Err(Refused::Damaged) }
    })
}

/// One file of an archive, by its name.
pub fn file_of_archive(bytes: &[u8], name: &str) -> Result<Vec<u8>, Refused> {
    let opened = opened(bytes)?;
    let archive = Archive::of(&opened)?;
    let is_asked_for = |entry: &&ZipFileHeaderRecord<'_>| self::name(entry) == name;
    let entry = archive.entries.iter().rfind(is_asked_for).ok_or(Refused::Damaged)?;
    archive.unpacked(entry, &mut { MOST_UNPACKED })
}

fn opened(bytes: &[u8]) -> Result<ZipSliceArchive<&[u8]>, Refused> {
    ZipArchive::from_slice(bytes).map_err(|_| Refused::Damaged)
}

/// An archive whose directory is whole.
struct Archive<'a> {
    archive: &'a ZipSliceArchive<&'a [u8]>,
    entries: Vec<ZipFileHeaderRecord<'a>>,
    crc: Crc<u32>,
}

impl<'a> Archive<'a> {
    fn of(archive: &'a ZipSliceArchive<&'a [u8]>) -> Result<Self, Refused> {
        let entries = archive.entries().collect::<Result<Vec<_>, _>>().map_err(|_| Refused::Damaged)?;
        if entries.iter().any(|entry| entry.flags().is_encrypted()) {
            return Err(Refused::Encrypted);
        }
        // Files that lie over each other are those of a bomb: a few bytes that are unpacked again and again.
        let packed = entries.iter().fold(0_u64, |sum, entry| sum.saturating_add(entry.compressed_size_hint()));
        let is_whole = packed <= archive.get_ref().len() as u64 && entries.len() as u64 >= archive.entries_hint();
        // Made here, not kept in the Wasm: the table of this checksum is quickly computed and cannot be packed.
        let crc = Crc::<u32>::new(&CRC_32_ISO_HDLC);
        if is_whole { Ok(Self { archive, entries, crc }) } else { Err(Refused::Damaged) }
    }

    /// What an archive says of sizes is not to be trusted: what is counted is what comes out.
    fn unpacked(&self, entry: &ZipFileHeaderRecord<'_>, left: &mut u64) -> Result<Vec<u8>, Refused> {
        let packed = self.archive.get_entry(entry.wayfinder()).map_err(|_| Refused::Damaged)?.data();
        let most = usize::try_from(*left).unwrap_or(usize::MAX);
        let unpacked = match entry.compression_method() {
            CompressionMethod::STORE => packed.to_vec(),
            CompressionMethod::DEFLATE => {
                decompress_to_vec_with_limit(packed, most).map_err(|error| match error.status {
                    TINFLStatus::HasMoreOutput => TOO_LARGE,
                    _ => Refused::Damaged,
                })?
            }
            _ => return Err(Refused::Damaged),
        };
        *left = left.checked_sub(unpacked.len() as u64).ok_or(TOO_LARGE)?;
        if self.crc.checksum(&unpacked) == entry.crc32() { Ok(unpacked) } else { Err(Refused::Damaged) }
    }
}

/// What a file is called: in UTF-8, or in what MS-DOS wrote, whose umlauts Windows still writes.
fn name(entry: &ZipFileHeaderRecord<'_>) -> String {
    const UPPER_HALF: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}";
    let path = entry.file_path();
    let bytes = path.as_bytes();
    let letter = |byte: &u8| match byte.checked_sub(0x80) {
        Some(place) => UPPER_HALF.chars().nth(place.into()).unwrap_or(char::REPLACEMENT_CHARACTER),
        None => char::from(*byte),
    };
    std::str::from_utf8(bytes).map_or_else(|_| bytes.iter().map(letter).collect(), str::to_owned)
}

/// The name of a table, without folders; none for folders, pictures, and what macOS puts beside each file.
fn table_name(path: &str) -> Option<String> {
    let of_system = path.split(['/', '\\']).any(|part| part == "__MACOSX" || part.starts_with('.'));
    let name: String = path.rsplit(['/', '\\']).next()?.chars().filter(|letter| *letter != '\u{ad}').collect();
    let end = name.rsplit_once('.')?.1.to_ascii_lowercase();
    let is_table = ["csv", "tsv", "txt", "xlsx", "xls", "ods"].contains(&end.as_str());
    (is_table && !of_system).then_some(name)
}
