//! Bytes as text that may lie in a page: seven letters for six bytes, where base85 takes seven and a half. All of them are
//! ASCII, so that the page reads the same in whatever charset it is sent or saved.

/// What a page, an editor or a file's way through the world might change: ends of lines, tabs, marks of HTML, ends of files.
/// The same as in `www/core/base116.js`.
const LEFT_OUT: [u8; 12] = [0, 8, 9, 10, 11, 12, 13, 26, 27, b'&', b'<', 127];

/// The text of some bytes, with zeros behind them up to a multiple of six.
pub(crate) fn encode(bytes: &[u8]) -> String {
    let letters: Vec<char> = (0..128).filter(|code| !LEFT_OUT.contains(code)).map(char::from).collect();
    let mut text = String::with_capacity(bytes.len() / 6 * 7 + 7);
    for six in bytes.chunks(6) {
        let mut padded = [0; 8];
        padded[2..2 + six.len()].copy_from_slice(six);
        let number = u64::from_be_bytes(padded);
        text.extend((0..7).rev().map(|place| letters[(number / 116_u64.pow(place) % 116) as usize]));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{LEFT_OUT, encode};

    /// The other direction, as `www/core/base116.js` has it.
    fn decode(text: &str) -> Vec<u8> {
        let letters: Vec<u8> = (0..128).filter(|code| !LEFT_OUT.contains(code)).collect();
        let digit = |letter: &u8| letters.iter().position(|known| known == letter).expect("a known letter") as u64;
        let seven = |seven: &[u8]| seven.iter().map(digit).fold(0, |number, digit| number * 116 + digit);
        text.as_bytes().chunks(7).flat_map(|letters| seven(letters).to_be_bytes()[2..].to_vec()).collect()
    }

    #[test]
    fn every_length_and_every_byte_come_back_with_zeros_behind() {
        for length in 0..1100_usize {
            let mut bytes: Vec<u8> = (0..length).map(|place| (place * 167 + length * 31) as u8).collect();
            let text = encode(&bytes);
            bytes.resize(length.next_multiple_of(6), 0);
            assert_eq!(text.len(), bytes.len() / 6 * 7);
            assert_eq!(decode(&text), bytes, "{length} bytes");
        }
        assert_eq!(decode(&encode(&[0xff; 6])), [0xff; 6]);
    }

    #[test]
    fn no_letter_means_anything_to_a_page_or_to_an_editor() {
        let text = encode(&(0..=255).cycle().take(60_000).map(|byte: u8| byte.wrapping_mul(73)).collect::<Vec<_>>());
        assert!(text.is_ascii() && !text.contains(['\0', '\t', '\n', '\r', '<', '&']));
        assert_eq!((0..128).filter(|code| !LEFT_OUT.contains(code)).count(), 116);
    }
}
