//! Why a file is not read.

use std::fmt;

use serde::Serialize;

use crate::preview::Preview;

/// Why a file is not read; the page has a sentence for each in every language.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "refuse", rename_all = "kebab-case")]
pub enum Refused {
    /// 0 bytes, or nothing but blanks.
    Empty,
    /// A web page, most likely that of a login.
    Html,
    /// More bytes than are read.
    TooLarge {
        /// What there is.
        bytes: u64,
        /// What is read at most.
        most: u64,
    },
    /// An archive that would unpack to more than is read.
    UnpacksTooLarge {
        /// What is unpacked at most.
        most: u64,
    },
    /// More rows or cells than are read.
    TooManyCells {
        /// What is read at most.
        most: u64,
    },
    /// An archive or workbook that is cut off or damaged.
    Damaged,
    /// An archive or workbook with a password.
    Encrypted,
    /// A workbook, where none can be read.
    Workbook,
    /// An archive without any table in it.
    NothingInArchive,
    /// Bytes that are no text: a picture, a PDF, a program.
    NoText,
    /// A text without a table that is understood.
    NoTable {
        /// What was seen instead, so that somebody can point at columns.
        seen: Vec<Preview>,
    },
}

impl fmt::Display for Refused {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let megabytes = |bytes: u64| bytes as f64 / f64::from(1 << 20);
        match self {
            Self::Empty => write!(formatter, "the file is empty; export it once more"),
            Self::Html => write!(
                formatter,
                "this is a web page, probably that of a login: you were signed out; sign in and download the file again"
            ),
            Self::TooLarge { bytes, most } => {
                let (bytes, most) = (megabytes(*bytes), megabytes(*most));
                write!(formatter, "the file has {bytes:.1} MB, and at most {most:.0} are read; export a shorter period")
            }
            Self::UnpacksTooLarge { most } => {
                write!(
                    formatter,
                    "the archive unpacks to more than {:.0} MB; export a shorter period",
                    megabytes(*most)
                )
            }
            Self::TooManyCells { most } => {
                write!(formatter, "the table has more than {most} rows or cells; export a shorter period")
            }
            Self::Damaged => write!(formatter, "the file is cut off or damaged; download it once more"),
            Self::Encrypted => write!(formatter, "the file has a password; save it without one"),
            Self::Workbook => write!(formatter, "workbooks cannot be read here; save the sheet as CSV"),
            Self::NothingInArchive => write!(formatter, "the archive holds no table (CSV or workbook)"),
            Self::NoText => write!(formatter, "this is neither a table nor an archive of tables"),
            Self::NoTable { seen } => {
                write!(formatter, "no table was found in it: a date and one figure with a known name are needed")?;
                let names: Vec<&str> = seen.iter().flat_map(|sheet| &sheet.columns).map(String::as_str).collect();
                if names.is_empty() {
                    Ok(())
                } else {
                    write!(formatter, "; these columns were seen: {}", names.join(", "))
                }
            }
        }
    }
}

impl std::error::Error for Refused {}
