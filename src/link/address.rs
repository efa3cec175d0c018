//! Finds the link in an address, and bends back what chat, mail and website programs have bent.

use super::pairs::{BETWEEN, Pairs, position, split};
use crate::words::plain_sign;

/// The version and the pairs behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// 1 for `rc1`.
    pub(super) version: u32,
    /// What stands behind the version, in lower case.
    pub(super) pairs: Pairs,
    /// What stands before it in the same piece of the address.
    pub(super) before: Pairs,
}

/// Longest part of an address that is looked at, in bytes; what we write is ten times shorter.
const LONGEST: usize = 4096;

/// How often an address may have been encoded over and over; a zero in front of a number counts as one.
const MOST_ENCODINGS: usize = 3;

/// Finds the link in a text: in the hash if it is there, otherwise in what comes before. In running text, an address
/// ends where a space or bracket ends it.
pub(super) fn find(text: &str) -> Option<Found> {
    let text = text.trim_ascii();
    // `&#038;` begins no hash.
    let is_hash = |&at: &usize| text.as_bytes()[at] == b'#' && (at == 0 || text.as_bytes()[at - 1] != b'&');
    let hash = (0..text.len()).find(is_hash);
    let start = hash.or_else(|| position(text, b"?")).unwrap_or(0);
    let (before, part) = text.split_at(start);
    find_in_part(split(part, b" \n\r\t<>\"").0).or_else(|| find_in_part(before))
}

/// WordPress appends `#?secret=…` behind our hash, and others a hash of their own: each piece is looked at alone.
fn find_in_part(part: &str) -> Option<Found> {
    let decoded = decoded(part);
    let mut rest = decoded.as_str();
    let mut is_path = true;
    while !rest.is_empty() {
        let (piece, behind) = split(rest, b"#");
        let found = find_in_piece(piece, is_path);
        if found.is_some() {
            return found;
        }
        rest = behind;
        is_path = false;
    }
    None
}

/// Routers put `/`, `!` and places of their own before a version.
fn find_in_piece(piece: &str, is_path: bool) -> Option<Found> {
    let end = piece.bytes().rposition(|byte| byte.is_ascii_alphanumeric() || byte == b'~')? + 1;
    let piece = &piece[..end];
    let marks = if is_path { BETWEEN } else { b"&;|/!" };
    let (mut start, mut story) = (0, None);
    loop {
        let rest = &piece[start..];
        if let Some((version, behind)) = version(rest) {
            return Some(Found { version, pairs: Pairs::from(behind), before: Pairs::from(&piece[..start]) });
        }
        // A story in front of a link that was cut off.
        if rest.starts_with("sy=") {
            story = Some(Found { version: 1, pairs: Pairs::from(rest), before: Pairs::from("") });
        }
        match position(rest, marks) {
            Some(at) => start += at + 1,
            None => return story,
        }
    }
}

/// The number in `rc1`, and what stands behind it.
fn version(text: &str) -> Option<(u32, &str)> {
    let rest = text.strip_prefix("rc")?;
    let (mut number, mut length) = (0, 0);
    for digit in rest.bytes().take(4).take_while(u8::is_ascii_digit) {
        number = number * 10 + u32::from(digit - b'0');
        length += 1;
    }
    let behind = &rest[length..];
    let goes_on = behind.as_bytes().first().is_some_and(u8::is_ascii_alphanumeric);
    (number > 0 && !goes_on).then_some((number, behind))
}

/// What programs write in place of a sign: as it begins, how long it is, and the sign. Browsers read `&not` in running
/// text as a sign of its own, and miss no `;` behind a number; signs that nobody sees, and quotation marks, are as good as
/// none. A `?` stands before what a tracker has put into the middle, `:~:` before words that a browser is to mark.
const BENT: [(&str, usize, &str); 15] = [
    ("&amp;", 5, "&"),
    ("&#38", 4, "&"),
    ("&#0", 3, "&#"),
    ("&#x26", 5, "&"),
    ("?", 1, "&"),
    (":~:", 3, "&"),
    ("&#61;", 5, "="),
    ("&#x3d;", 6, "="),
    ("&#8203;", 7, ""),
    ("&shy;", 5, ""),
    ("¬", 2, "&not"),
    ("%e2%80%", 9, ""),
    ("%e2%81%", 9, ""),
    ("%ef%bb%bf", 9, ""),
    ("%c2%a", 6, ""),
];

/// Lower case, without percent signs and `&amp;`, however often they were applied.
fn decoded(text: &str) -> String {
    let mut text = text.to_ascii_lowercase();
    for _ in 0..MOST_ENCODINGS {
        text = decoded_once(&text);
    }
    text
}

fn decoded_once(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next().filter(|_| out.len() < LONGEST) {
        let is_bent = |&&(beginning, length, _): &&(&str, usize, &str)| {
            rest.starts_with(beginning) && rest.is_char_boundary(length)
        };
        let length = if let Some((_, length, sign)) = BENT.iter().find(is_bent) {
            out.push_str(sign);
            *length
        } else if let Some(sign) = percent(rest.as_bytes()) {
            out.push(sign);
            3
        } else {
            if let Some(sign) = plain_sign(first).filter(|&sign| sign != ' ') {
                out.push(sign);
            }
            first.len_utf8()
        };
        rest = &rest[length..];
    }
    out
}

/// The ASCII character that `%2c` stands for. Parts of others are replaced: no link of ours has any.
fn percent(text: &[u8]) -> Option<char> {
    let digit = |place: usize| char::from(*text.get(place)?).to_digit(16);
    let byte = (digit(1)? * 16 + digit(2)?) as u8;
    let sign = if byte.is_ascii() { char::from(byte.to_ascii_lowercase()) } else { char::REPLACEMENT_CHARACTER };
    (text[0] == b'%').then_some(sign)
}

#[cfg(test)]
mod tests {
    use super::{decoded, find};

    #[track_caller]
    fn finds(text: &str, expected: &[(&str, &str)]) {
        let found = find(text).expect("a link");
        let pairs: Vec<_> = found.pairs.all().filter(|(key, _)| !key.is_empty()).collect();
        assert_eq!(pairs, expected, "{text}");
    }

    #[test]
    fn links_are_found_wherever_they_stand() {
        let expected = [("f", "500"), ("p", "3.5")];
        finds("https://example.org/p/#rc1&f=500&p=3.5", &expected);
        finds("https://example.org/p/?rc1&f=500&p=3.5", &expected);
        finds("https://example.org/p/?id=7&rc1&f=500&p=3.5", &expected);
        finds("https://example.org/?rc1&f=1#rc1&f=500&p=3.5", &expected);
        finds("https://example.org/?rc1&f=500&p=3.5#contact", &expected);
        finds("#rc1&f=500&p=3.5#?secret=abc", &expected);
        finds("#/rc1&f=500&p=3.5", &expected);
        finds("?rc1=&f=500&p=3.5", &expected);
        finds("rc1&f=500&p=3.5", &expected);
    }

    #[test]
    fn what_programs_bend_is_bent_back() {
        let expected = [("f", "500"), ("p", "3.5")];
        finds("#RC1&F=500&P=3.5", &expected);
        finds("#rc1&amp;f=500&amp;p=3.5", &expected);
        finds("#rc1¬iced=0.5", &[("noticed", "0.5")]);
        finds("#rc1&AMP;f=500&amp;amp;p=3.5", &expected);
        finds("#rc1%26f%3D500%26p%3D3%2E5", &expected);
        finds("https://example.org/%23rc1%2526f%253d500%2526p%253d3.5", &expected);
        finds("<https://example.org/#rc1&f=500&p=3.5>", &expected);
        finds("(https://example.org/#rc1&f=500&p=3.5).", &expected);
        finds("#rc1&f=500&p=3.5, see you", &expected);
        finds(" \n#rc1&f=500&p=3.5*", &expected);
        finds("„https://example.org/#rc1&f=500&p=3.5“", &expected);
        finds("https://example.org/#rc1&f=500&p=3.5%E2%80%9C", &expected);
    }

    #[test]
    fn other_texts_hold_no_link() {
        for text in [
            "",
            "#",
            "#contact",
            "?p=123",
            "#?secret=abc",
            "#rc",
            "#rc=1",
            "#rc0",
            "#rc12345",
            "#rc99999999999",
            "#rcx&f=1",
            "#xrc1&f=1",
            "%",
            "%%%",
            "&",
            "https://example.org/rc1/",
        ] {
            assert_eq!(find(text), None, "{text}");
        }
    }

    #[test]
    fn broken_encodings_stay_as_they_are() {
        assert_eq!(decoded("%"), "%");
        assert_eq!(decoded("%4"), "%4");
        assert_eq!(decoded("%zz%C3%A4"), "%zz\u{fffd}\u{fffd}");
        assert_eq!(decoded("%ä%ff"), "%ä\u{fffd}");
        assert_eq!(decoded("%E2%80%8Bf%E2%80"), "f\u{fffd}\u{fffd}");
        assert_eq!(decoded("&#&#x;&#38&#999999999;"), "&#&#x;&&#999999999;");
    }
}
