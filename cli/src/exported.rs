//! Files that networks and mail tools export: from a path to sheets.

use std::fs;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use reach_reading::{Day, MOST_BYTES, Refused};
use reach_workbook::file::{self, Opened};

use crate::failure::Failure;

/// Opens a file, and tells the day on which it was last changed.
pub(crate) fn open(path: &Path) -> Result<(Opened, Day), Failure> {
    let failure = |error| Failure::File(path.to_owned(), error);
    let about = fs::metadata(path).map_err(failure)?;
    let changed = about.modified().ok().or(Some(SystemTime::now())).and_then(day).unwrap_or_else(first_day);
    if about.len() > MOST_BYTES {
        let refused = Refused::TooLarge { bytes: about.len(), most: MOST_BYTES };
        return Ok((Opened { container: None, sheets: Err(refused), left_out: Vec::new() }, changed));
    }
    Ok((file::open(&fs::read(path).map_err(failure)?), changed))
}

/// The day of a moment, in UTC: a file does not tell where it was changed.
fn day(moment: SystemTime) -> Option<Day> {
    let seconds = moment.duration_since(UNIX_EPOCH).ok()?.as_secs();
    Day::from_days((seconds / 86_400) as i64)
}

fn first_day() -> Day {
    Day::from_days(0).or_else(|| Day::new(2000, 1, 1)).unwrap_or_else(|| unreachable!("the year 2000 has a first day"))
}
