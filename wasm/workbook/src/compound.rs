//! The sectors of an XLS, walked once before calamine walks them: it follows a chain that bites its tail until memory ends.

use reach_reading::Refused;

const END_OF_CHAIN: u32 = 0xffff_fffe;

/// Above it sectors have no number.
const RESERVED: u32 = 0xffff_fffa;

/// Size of an entry of the directory.
const ENTRY: usize = 128;

/// Whether it is a newer workbook with a password: that is packed into such a file.
pub(crate) fn is_encrypted(bytes: &[u8]) -> bool {
    const NAME: [u8; 32] = *b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";
    bytes.windows(NAME.len()).any(|window| window == NAME)
}

/// Whether every chain of a compound file ends; what is no compound file (Excel before 5) is not read.
pub(crate) fn check(bytes: &[u8]) -> Result<(), Refused> {
    check_chains(bytes).ok_or(Refused::Damaged)
}

fn check_chains(bytes: &[u8]) -> Option<()> {
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
    for id in directory {
        let content = sectors.get(id)?;
        for entry in content.chunks_exact(ENTRY) {
            let (kind, start, length) = (entry[66], u32_at(entry, 116)?, u32_at(entry, 120)?);
            (length as usize <= bytes.len()).then_some(())?;
            match kind {
                // A stream lies in small sectors where it is short, the root holds those.
                2 if length < 4_096 && length > 0 => count(start, &mini_fat)?,
                2 | 5 if length > 0 => sectors.chain(start, &fat)?.len(),
                _ => 0,
            };
        }
    }
    Some(())
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

/// How long a chain is; none where it never ends.
fn count(start: u32, fat: &[u32]) -> Option<usize> {
    let (mut id, mut count) = (start, 0);
    while id != END_OF_CHAIN {
        id = *fat.get(id as usize)?;
        count += 1;
        (count <= fat.len()).then_some(())?;
    }
    Some(count)
}

fn u16_at(bytes: &[u8], place: usize) -> Option<u16> {
    bytes.get(place..place + 2)?.try_into().ok().map(u16::from_le_bytes)
}

fn u32_at(bytes: &[u8], place: usize) -> Option<u32> {
    bytes.get(place..place + 4)?.try_into().ok().map(u32::from_le_bytes)
}
