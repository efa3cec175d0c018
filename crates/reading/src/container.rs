//! What a file is, by its first bytes: names lie.

use serde::Serialize;

use crate::Refused;

/// A file may have so many bytes.
pub const MOST_BYTES: u64 = 10 << 20;

/// And an archive or workbook may unpack to so many.
pub const MOST_UNPACKED: u64 = 64 << 20;

/// So many bytes tell whether a text is one.
const LOOKED_AT: usize = 4_096;

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Container {
    /// XLSX, XLSB or ODS: a ZIP with a workbook in it.
    Workbook,
    /// XLS: what Excel wrote before 2007, and LinkedIn's pages still do.
    LegacyWorkbook,
    /// A ZIP of other files.
    Archive,
    /// Text, little end first.
    Utf16Le,
    /// Text, big end first.
    Utf16Be,
    /// Text, as everybody writes it today.
    Utf8,
    /// Text of another encoding: windows-1252, unless it is from an old Macintosh.
    Windows1252,
    /// Text of an old Macintosh.
    Macintosh,
}

impl Container {
    /// What bytes are.
    pub fn of(bytes: &[u8]) -> Result<Self, Refused> {
        if bytes.len() as u64 > MOST_BYTES {
            return Err(Refused::TooLarge { bytes: bytes.len() as u64, most: MOST_BYTES });
        }
        match bytes {
            [] => Err(Refused::Empty),
            [b'P', b'K', 3 | 5, 4 | 6, ..] => Ok(if is_workbook(bytes) { Self::Workbook } else { Self::Archive }),
            [0xd0, 0xcf, 0x11, 0xe0, ..] => Ok(Self::LegacyWorkbook),
            // Excel 2 to 4 wrote their records without a container.
            [0x09, 0x00 | 0x02 | 0x04, 0x04 | 0x06, 0x00, ..] => Ok(Self::LegacyWorkbook),
            [0xff, 0xfe, ..] => Ok(Self::Utf16Le),
            [0xfe, 0xff, ..] => Ok(Self::Utf16Be),
            _ => Self::of_text(bytes),
        }
    }

    /// The label by which a browser's `TextDecoder` knows the encoding; none where the file is no text.
    pub fn encoding(self) -> Option<&'static str> {
        match self {
            Self::Workbook | Self::LegacyWorkbook | Self::Archive => None,
            Self::Utf16Le => Some("utf-16le"),
            Self::Utf16Be => Some("utf-16be"),
            Self::Utf8 => Some("utf-8"),
            Self::Windows1252 => Some("windows-1252"),
            Self::Macintosh => Some("macintosh"),
        }
    }

    fn of_text(bytes: &[u8]) -> Result<Self, Refused> {
        if let Some(wide) = wide_without_mark(bytes) {
            return Ok(wide);
        }
        if bytes.iter().take(LOOKED_AT).any(|byte| matches!(byte, 0..=8 | 14..=25 | 28..=31)) {
            return Err(Refused::NoText);
        }
        if std::str::from_utf8(bytes).is_ok() {
            return Ok(Self::Utf8);
        }
        Ok(if is_macintosh(bytes) { Self::Macintosh } else { Self::Windows1252 })
    }
}

/// Whether a text that was decoded is a web page.
pub(crate) fn is_html(text: &str) -> bool {
    let start: String = text.trim_start().chars().take(LOOKED_AT).collect::<String>().to_ascii_lowercase();
    let marks = ["<!doctype html", "<html", "<head", "<body", "<script", "<meta", "<form", "<div"];
    start.starts_with('<') && marks.iter().any(|mark| start.contains(mark))
}

/// Names stand uncompressed in a ZIP.
fn is_workbook(bytes: &[u8]) -> bool {
    let holds = |name: &[u8]| bytes.windows(name.len()).any(|window| window == name);
    holds(b"xl/workbook.") || holds(b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet")
}

/// UTF-16 without its mark: every other byte of what is mostly letters of Latin is 0.
fn wide_without_mark(bytes: &[u8]) -> Option<Container> {
    let looked_at = &bytes[..bytes.len().min(LOOKED_AT) & !1];
    let half = looked_at.len() / 2;
    let zeros = |from: usize| looked_at.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let most = |zeros: usize| half > 1 && zeros * 10 >= half * 7;
    if most(odd) && even * 20 <= half {
        Some(Container::Utf16Le)
    } else if most(even) && odd * 20 <= half {
        Some(Container::Utf16Be)
    } else {
        None
    }
}

/// German umlauts lie elsewhere in Macintosh, where windows-1252 has marks that nobody writes inside a word.
fn is_macintosh(bytes: &[u8]) -> bool {
    let inside_word = |window: &&[u8]| window[0].is_ascii_alphabetic() && window[2].is_ascii_alphabetic();
    let middles = |found: fn(u8) -> bool| bytes.windows(3).filter(inside_word).filter(|w| found(w[1])).count();
    let macintosh = middles(|byte| matches!(byte, 0x80 | 0x85 | 0x86 | 0x8a | 0x8e | 0x9a | 0x9f | 0xa7));
    let windows = middles(|byte| matches!(byte, 0xc4 | 0xd6 | 0xdc | 0xe4 | 0xf6 | 0xfc | 0xdf | 0xe9));
    macintosh > windows
}
