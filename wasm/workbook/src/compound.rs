//! The sectors of an XLS, walked once before calamine walks them: it follows a chain that bites its tail until memory ends.

use reach_reading::Refused;

const END_OF_CHAIN: u32 = 0xffff_fffe;

/// Above it sectors have no number.
const RESERVED: u32 = 0xffff_fffa;

/// Size of an entry of the directory.
const ENTRY: usize = 128;

/// Kinds of entries.
const STREAM: u8 = 2;
const ROOT: u8 = 5;

/// Shorter streams lie in small sectors, of this size.
const SHORT: usize = 4_096;
const SMALL: usize = 64;

/// Whether it is a newer workbook with a password: that is packed into such a file.
pub(crate) fn is_encrypted(bytes: &[u8]) -> bool {
    const NAME: [u8; 32] = *b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";
    bytes.windows(NAME.len()).any(|window| window == NAME)
}

/// The stream of the workbook's records, where every chain of the file ends; what is no compound file (Excel before 5) is not
/// read.
pub(crate) fn workbook(bytes: &[u8]) -> Result<Vec<u8>, Refused> {
    checked(bytes).ok_or(Refused::Damaged)
}

fn checked(bytes: &[u8]) -> Option<Vec<u8>> {
    bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]).then_some(())?;
    let sector = match u16_at(bytes, 30)? {
        9 => 512,
        12 => 4_096,
        _ => return None,
    };
    let sectors = Sectors { bytes, size: sector };
    let fat = sectors.table()?;
    let directory = sectors.chain(u32_at(bytes, 48)?, &fat)?;
    let mini_table = sectors.chain(u32_at(bytes, 60)?, &fat)?;
    let mini_fat: Vec<u32> = mini_table.iter().flat_map(|id| sectors.numbers(*id)).collect();
    let (mut small, mut found) = (Vec::new(), None);
    for id in directory {
        let content = sectors.get(id)?;
        for entry in content.chunks_exact(ENTRY) {
            let (kind, start, length) = (entry[66], u32_at(entry, 116)?, u32_at(entry, 120)? as usize);
            (length <= bytes.len()).then_some(())?;
            // A stream lies in small sectors where it is short, the root holds those.
            let is_small = kind != ROOT && length < SHORT;
            let chain = match kind {
                _ if length == 0 => Vec::new(),
                ROOT | STREAM if is_small => small_chain(start, &mini_fat)?,
                ROOT | STREAM => sectors.chain(start, &fat)?,
                _ => Vec::new(),
            };
            if kind == ROOT {
                small = sectors.content(&chain);
            } else if kind == STREAM && is_workbook(entry) && found.is_none() {
                found = Some((chain, is_small, length));
            }
        }
    }
    let (chain, is_small, length) = found?;
    let mut content = if is_small { small_content(&chain, &small) } else { sectors.content(&chain) };
    content.truncate(length);
    Some(content)
}

/// Whether an entry of the directory is called as the stream of a workbook is.
fn is_workbook(entry: &[u8]) -> bool {
    let letters: Vec<u8> = entry[..64].chunks_exact(2).map(|pair| pair[0].to_ascii_lowercase()).collect();
    let name = letters.split(|letter| *letter == 0).next().unwrap_or_default();
    [&b"workbook"[..], b"book"].contains(&name)
}

/// What small sectors hold.
fn small_content(chain: &[u32], small: &[u8]) -> Vec<u8> {
    let sectors = chain.iter().map(|id| *id as usize * SMALL);
    sectors.flat_map(|start| small.get(start..).into_iter().flat_map(|rest| rest.iter().take(SMALL))).copied().collect()
}

struct Sectors<'a> {
    bytes: &'a [u8],
    size: usize,
}

impl<'a> Sectors<'a> {
    fn get(&self, id: u32) -> Option<&'a [u8]> {
        let start = (id as usize).checked_add(1)?.checked_mul(self.size)?;
        let end = start.checked_add(self.size)?.min(self.bytes.len());
        // The last one may be short.
        self.bytes.get(start..end).filter(|content| !content.is_empty())
    }

    fn content(&self, chain: &[u32]) -> Vec<u8> {
        chain.iter().flat_map(|id| self.get(*id).unwrap_or_default()).copied().collect()
    }

    fn numbers(&self, id: u32) -> Vec<u32> {
        let content = self.get(id).unwrap_or_default();
        content.chunks_exact(4).filter_map(|four| u32_at(four, 0)).collect()
    }

    /// The table of which sector follows which.
    fn table(&self) -> Option<Vec<u32>> {
        let mut parts: Vec<u32> = (0..109).filter_map(|index| u32_at(self.bytes, 76 + 4 * index)).collect();
        let mut next = u32_at(self.bytes, 68)?;
        let most = self.bytes.len() / self.size + 1;
        for _ in 0..=most {
            if next >= RESERVED {
                let tables = parts.into_iter().filter(|id| *id < RESERVED);
                return Some(tables.take(most).flat_map(|id| self.numbers(id)).collect());
            }
            let mut more = self.numbers(next);
            next = more.pop()?;
            parts.extend(more);
        }
        None
    }

    /// The sectors of a chain; none where it bites its tail or leads out of the file.
    fn chain(&self, start: u32, fat: &[u32]) -> Option<Vec<u32>> {
        let mut chain = Vec::new();
        let mut id = start;
        while id != END_OF_CHAIN {
            if chain.len() > fat.len() || (id >= RESERVED && chain.is_empty()) {
                return (id >= RESERVED).then_some(chain);
            }
            self.get(id)?;
            chain.push(id);
            id = *fat.get(id as usize)?;
        }
        Some(chain)
    }
}

/// The small sectors of a chain; none where it never ends.
fn small_chain(start: u32, fat: &[u32]) -> Option<Vec<u32>> {
    let (mut id, mut chain) = (start, Vec::new());
    while id != END_OF_CHAIN {
        chain.push(id);
        id = *fat.get(id as usize)?;
        (chain.len() <= fat.len()).then_some(())?;
    }
    Some(chain)
}

/// Two bytes as a number.
pub(crate) fn u16_at(bytes: &[u8], place: usize) -> Option<u16> {
    bytes.get(place..place + 2)?.try_into().ok().map(u16::from_le_bytes)
}

/// Four bytes as a number.
pub(crate) fn u32_at(bytes: &[u8], place: usize) -> Option<u32> {
    bytes.get(place..place + 4)?.try_into().ok().map(u32::from_le_bytes)
}
