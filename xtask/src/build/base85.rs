//! Bytes as text that may stand in a script within a page: five letters for four bytes, where base64 takes five and a third.

/// What neither ends a string, a template, a tag nor a script, and needs no escape: the same letters as in `www/core/base85.js`.
const LETTERS: &[u8; 85] = b"!#%()*+,-.0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";

/// The text of some bytes. What is left of the last four takes one letter more than it has bytes.
pub(crate) fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() / 4 * 5 + 5);
    for four in bytes.chunks(4) {
        let mut padded = [0; 4];
        padded[..four.len()].copy_from_slice(four);
        let number = u32::from_be_bytes(padded);
        for place in (0..5).rev().take(four.len() + 1) {
            text.push(char::from(LETTERS[(number / 85_u32.pow(place) % 85) as usize]));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{LETTERS, encode};

    /// The other direction, as `www/core/base85.js` has it.
    fn decode(text: &str) -> Vec<u8> {
        let digit = |letter: &u8| LETTERS.iter().position(|known| known == letter).expect("a known letter") as u64;
        let mut bytes = Vec::new();
        for five in text.as_bytes().chunks(5) {
            let digits = five.iter().map(digit).chain([84; 5]).take(5);
            let number = digits.fold(0, |number, digit| number * 85 + digit);
            bytes.extend(&(number as u32).to_be_bytes()[..five.len() - 1]);
        }
        bytes
    }

    #[test]
    fn every_length_and_every_byte_come_back() {
        for length in 0..1100_usize {
            let bytes: Vec<u8> = (0..length).map(|place| (place * 167 + length * 31) as u8).collect();
            let text = encode(&bytes);
            assert_eq!(text.len(), length / 4 * 5 + if length % 4 > 0 { length % 4 + 1 } else { 0 });
            assert_eq!(decode(&text), bytes, "{length} bytes");
        }
        assert_eq!(decode(&encode(&[0xff; 7])), [0xff; 7]);
    }

    #[test]
    fn no_letter_can_end_a_string_or_a_script() {
        assert!(!LETTERS.iter().any(|letter| b"\"'`\\$<>&/".contains(letter)));
        let mut sorted = LETTERS.to_vec();
        sorted.dedup();
        assert_eq!(sorted.len(), 85);
    }
}
