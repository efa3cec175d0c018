//! The QR code through which a room joins by phone, as the path of an SVG element.
//!
//! A code scans from the last row when its squares are large, so it takes the smallest version that holds the address,
//! never above 10 (57 squares a side), and then as much error correction as fits without growing. Links are read in
//! capitals as well, and capitals take two thirds of the space. Format: ISO/IEC 18004, by Nayuki's `qrcodegen`.

#![forbid(unsafe_code)]

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};
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

/// A text as a QR code.
#[wasm_bindgen]
pub struct Code(QrCode);

#[wasm_bindgen]
impl Code {
    /// The code of an address; nothing where it does not fit, which can be above [`CAPACITY`] bytes.
    pub fn of(address: &str) -> Option<Code> {
        let segments = segments(address);
        let (least, most) = (Version::new(1), Version::new(LARGEST));
        QrCode::encode_segments_advanced(&segments, QrCodeEcc::Low, least, most, None, true).ok().map(Code)
    }

    /// Squares along a side, with the quiet zone.
    pub fn side(&self) -> i32 {
        self.0.size() + 2 * QUIET
    }

    /// The version, which says how fine the code is: 1 to [`LARGEST`].
    pub fn version(&self) -> u8 {
        self.0.version().value()
    }

    /// The dark squares as the `d` of a path, one unit a square, a piece for each run in a row.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for y in 0..self.0.size() {
            let mut x = 0;
            while x < self.0.size() {
                let run = (x..self.0.size()).take_while(|&x| self.0.get_module(x, y)).count() as i32;
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
