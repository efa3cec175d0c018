//! The QR code through which a room joins by phone, as the path of an SVG element.
//!
//! A code scans from the last row when its squares are large, so it takes the smallest version that holds the address,
//! never above 10 (57 squares a side), and then as much error correction as fits without growing. Links are read in
//! capitals as well, and capitals take two thirds of the space. Format: ISO/IEC 18004, by Nayuki's `qrcodegen`.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};
use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The largest version that is drawn.
pub const LARGEST: u8 = 10;

/// Bytes that a code of version 10 holds at the lowest error correction.
pub const CAPACITY: usize = 271;

/// Light squares on each side, without which phones do not find the code.
pub const QUIET: i32 = 4;

/// From this length on, changing to capitals and back costs less than it saves.
const RUN: usize = 16;

/// Longest address that has a code, whatever is in it.
#[wasm_bindgen]
pub fn capacity() -> usize {
    CAPACITY
}

/// An address as a QR code, ready to be drawn.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Code {
    /// The version, which says how fine the code is: 1 to [`LARGEST`].
    pub version: u8,
    /// Squares along a side, with the quiet zone.
    pub side: i32,
    /// The dark squares as the `d` of a path, one unit a square, a piece for each run in a row.
    pub path: String,
}

impl Code {
    /// The code of an address; nothing where it does not fit, which can be above [`CAPACITY`] bytes.
    pub fn of(address: &str) -> Option<Self> {
        let segments = segments(address);
        let (least, most) = (Version::new(1), Version::new(LARGEST));
        let code = QrCode::encode_segments_advanced(&segments, QrCodeEcc::Low, least, most, None, true).ok()?;
        Some(Self { version: code.version().value(), side: code.size() + 2 * QUIET, path: path(&code) })
    }
}

/// The code of an address as an object with `version`, `side` and `path`; `undefined` where it does not fit.
#[wasm_bindgen(js_name = codeOf)]
pub fn code_of(address: &str) -> JsValue {
    serde_wasm_bindgen::to_value(&Code::of(address)).unwrap_or(JsValue::UNDEFINED)
}

fn path(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|&x| code.get_module(x, y)).count() as i32;
            if run > 0 {
                for (command, number) in [("M", x + QUIET), (" ", y + QUIET), ("h", run), ("v1h-", run)] {
                    path.push_str(command);
                    push(&mut path, number);
                }
                path.push('z');
            }
            x += run.max(1);
        }
    }
    path
}

/// The address up to its hash as it is; behind it, long runs of letters and digits in capitals.
fn segments(address: &str) -> Vec<QrSegment> {
    let (before, link) = address.split_at(address.find('#').map_or(address.len(), |place| place + 1));
    let mut segments = Vec::new();
    let mut plain = before.to_owned();
    for piece in link.split_inclusive(|character: char| !character.is_ascii_alphanumeric()) {
        let run = piece.trim_end_matches(|character: char| !character.is_ascii_alphanumeric());
        if run.len() < RUN {
            plain.push_str(piece);
            continue;
        }
        segments.push(QrSegment::make_bytes(plain.as_bytes()));
        segments.push(QrSegment::make_alphanumeric(&run.to_ascii_uppercase()));
        plain = piece[run.len()..].to_owned();
    }
    segments.push(QrSegment::make_bytes(plain.as_bytes()));
    segments
}

/// A number of at most two digits: no code is wider, and the standard library's printing takes more Wasm than the code.
fn push(text: &mut String, number: i32) {
    let digits = [(number >= 10).then_some(number / 10), Some(number % 10)];
    text.extend(digits.into_iter().flatten().filter_map(|digit| char::from_digit(digit as u32, 10)));
}
