//! Any file, from its bytes to its sheets, for programs outside a browser: there texts are decoded by the browser itself.

use encoding_rs::Encoding;
use reach_reading::{Container, Refused, Sheet, members, sheet_of_text};

/// A file, opened.
#[derive(Debug)]
pub struct Opened {
    /// What it is; none where that is refused.
    pub container: Option<Container>,
    /// Its sheets, or why there are none.
    pub sheets: Result<Vec<Sheet>, Refused>,
    /// Files in it that were not read.
    pub left_out: Vec<String>,
}

/// Opens what bytes hold: a text, a workbook, or an archive of both.
pub fn open(bytes: &[u8]) -> Opened {
    let mut left_out = Vec::new();
    let container = Container::of(bytes);
    let sheets = match &container {
        Ok(Container::Archive) => unpacked(bytes, &mut left_out),
        Ok(container) => read(*container, None, bytes),
        Err(refused) => Err(refused.clone()),
    };
    Opened { container: container.ok(), sheets, left_out }
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
        Container::Workbook | Container::LegacyWorkbook => crate::sheets(bytes),
        _ => {
            let encoding = container.encoding().and_then(|label| Encoding::for_label(label.as_bytes()));
            let encoding = encoding.ok_or(Refused::NothingInArchive)?;
            Ok(vec![sheet_of_text(name, &encoding.decode(bytes).0)?])
        }
    }
}
