//! Files that networks and mail tools export: from a path to sheets.

use std::fs;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use encoding_rs::Encoding;
use reach_reading::{Container, Day, MOST_BYTES, Refused, Sheet, members, sheet_of_text};

use crate::failure::Failure;

/// A file, opened.
pub(crate) struct Opened {
    /// What it is; none where that is refused.
    pub(crate) container: Option<Container>,
    /// Its sheets.
    pub(crate) sheets: Result<Vec<Sheet>, Refused>,
    /// Files in it that were not read.
    pub(crate) left_out: Vec<String>,
    /// The day on which it was last changed.
    pub(crate) changed: Day,
}

/// Opens a file.
pub(crate) fn open(path: &Path) -> Result<Opened, Failure> {
    let failure = |error| Failure::File(path.to_owned(), error);
    let about = fs::metadata(path).map_err(failure)?;
    let changed = about.modified().ok().or(Some(SystemTime::now())).and_then(day).unwrap_or_else(first_day);
    if about.len() > MOST_BYTES {
        let refused = Refused::TooLarge { bytes: about.len(), most: MOST_BYTES };
        return Ok(Opened { container: None, sheets: Err(refused), left_out: Vec::new(), changed });
    }
    let bytes = fs::read(path).map_err(failure)?;
    let mut left_out = Vec::new();
    let sheets = match Container::of(&bytes) {
        Ok(Container::Archive) => unpacked(&bytes, &mut left_out),
        Ok(container) => read(container, None, &bytes),
        Err(refused) => Err(refused),
    };
    Ok(Opened { container: Container::of(&bytes).ok(), sheets, left_out, changed })
}

/// The sheets of an archive; what cannot be read beside others is named.
fn unpacked(bytes: &[u8], left_out: &mut Vec<String>) -> Result<Vec<Sheet>, Refused> {
    let (mut sheets, mut first_refusal) = (Vec::new(), None);
    for member in members(bytes)? {
        // An archive in an archive could hold itself.
        let read =
            Container::of(&member.bytes).and_then(|container| read(container, Some(&member.name), &member.bytes));
        match read {
            Ok(more) => sheets.extend(more),
            Err(refused) => {
                left_out.push(member.name);
                first_refusal.get_or_insert(refused);
            }
        }
    }
    if sheets.is_empty() { Err(first_refusal.unwrap_or(Refused::NothingInArchive)) } else { Ok(sheets) }
}

fn read(container: Container, name: Option<&str>, bytes: &[u8]) -> Result<Vec<Sheet>, Refused> {
    match container {
        Container::Workbook | Container::LegacyWorkbook => reach_workbook::sheets(bytes),
        _ => {
            let encoding = container.encoding().and_then(|label| Encoding::for_label(label.as_bytes()));
            let encoding = encoding.ok_or(Refused::NothingInArchive)?;
            Ok(vec![sheet_of_text(name, &encoding.decode(bytes).0)?])
        }
    }
}

/// The day of a moment, in UTC: a file does not tell where it was changed.
fn day(moment: SystemTime) -> Option<Day> {
    let seconds = moment.duration_since(UNIX_EPOCH).ok()?.as_secs();
    Day::from_days((seconds / 86_400) as i64)
}

fn first_day() -> Day {
    Day::from_days(0).or_else(|| Day::new(2000, 1, 1)).unwrap_or_else(|| unreachable!("the year 2000 has a first day"))
}
