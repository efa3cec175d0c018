//! Finds the link in an address, and bends back what chat, mail and website programs have bent.

use super::pairs::{Pairs, separates, split};
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

/// How often an address may have been encoded over and over.
const MOST_ENCODINGS: usize = 3;

/// Finds the link in a text: in the hash if it is there, otherwise in what comes before. In running text, an address
/// ends where a space or bracket ends it.
pub(super) fn find(text: &str) -> Option<Found> {
    let text = text.trim_ascii();
    // `&#038;` begins no hash.
    let hash = position(text, |before, byte| byte == b'#' && before != b'&');
    let start = hash.or_else(|| position(text, |_, byte| byte == b'?')).unwrap_or(0);
    let (before, part) = text.split_at(start);
    let end = position(part, |before, byte| match byte {
        b' ' | b'<' | b'>' | b'"' => true,
        // A mail that writes `=3D` breaks its lines by a `=` at the end.
        b'\n' | b'\r' | b'\t' => !matches!(before, b'=' | b'\r'),
        _ => false,
    });
    find_in_part(&part[..end.unwrap_or(part.len())]).or_else(|| find_in_part(before))
}

/// The first byte that is such, beside the one before it.
fn position(text: &str, is_such: impl Fn(u8, u8) -> bool) -> Option<usize> {
    let mut before = 0;
    text.bytes().position(|byte| is_such(core::mem::replace(&mut before, byte), byte))
}

/// WordPress appends `#?secret=…` behind our hash, and others a query of their own: each piece is looked at alone.
fn find_in_part(part: &str) -> Option<Found> {
    let decoded = decoded(part);
    let mut rest = decoded.as_str();
    let mut is_path = true;
    while !rest.is_empty() {
        let (piece, behind) = split(rest, |byte| matches!(byte, b'#' | b'?'));
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
    let is_mark = |byte| separates(byte) || !is_path && matches!(byte, b'/' | b'!');
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
        match rest.bytes().position(is_mark) {
            Some(at) => start += at + 1,
            None => return story,
        }
    }
}

/// The number in `rc1`, and what stands behind it; servers turn it into `rc1=`.
fn version(text: &str) -> Option<(u32, &str)> {
    let rest = text.strip_prefix("rc")?;
    let (mut number, mut length) = (0, 0);
    for digit in rest.bytes().take(4).take_while(u8::is_ascii_digit) {
        number = number * 10 + u32::from(digit - b'0');
        length += 1;
    }
    let behind = &rest[length..];
    let ends = number > 0 && !behind.starts_with(|next: char| next.is_ascii_alphanumeric());
    ends.then(|| (number, behind.trim_start_matches(['=', '&', ';', '|'])))
}

/// Lower case, without percent signs and `&amp;`, however often they were applied, and with what browsers make of
/// `&noticed` in running text put back: they read `&not` as a sign of its own.
fn decoded(text: &str) -> String {
    let mut text = decoded_once(text);
    for _ in 1..MOST_ENCODINGS {
        text = decoded_once(&text);
    }
    text
}

fn decoded_once(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next().filter(|_| out.len() < LONGEST) {
        let (sign, length) = match first {
            '%' => percent(rest.as_bytes()),
            '&' => entity(rest),
            _ => None,
        }
        .unwrap_or((first, first.len_utf8()));
        rest = &rest[length..];
        match sign {
            '¬' => out.push_str("&not"),
            ' ' | '\u{a0}' => {}
            '=' if rest.starts_with(['\r', '\n']) => {}
            sign => out.extend(plain_sign(sign).map(|sign| sign.to_ascii_lowercase())),
        }
    }
    out
}

/// The character that `%c3%a4` stands for, and the length of that.
fn percent(text: &[u8]) -> Option<(char, usize)> {
    let byte = |place: usize| {
        let digit = |place: usize| char::from(*text.get(place)?).to_digit(16);
        text.get(place).filter(|&&sign| sign == b'%')?;
        Some(digit(place + 1)? * 16 + digit(place + 2)?)
    };
    let first = byte(0)?;
    let bytes = (first as u8).leading_ones() as usize;
    // A byte that only goes on begins no character.
    let mut code = if bytes == 1 { u32::MAX } else { first & (0xff >> bytes) };
    for place in 1..bytes {
        let Some(next) = byte(place * 3) else { return Some((char::REPLACEMENT_CHARACTER, 3)) };
        code = code << 6 | next & 0x3f;
    }
    Some((char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER), bytes.max(1) * 3))
}

/// The character that `&amp;`, `&#038;` or `&#x26;` stands for, and the length of that.
fn entity(text: &str) -> Option<(char, usize)> {
    let end = text.bytes().take(9).position(|byte| byte == b';')?;
    if text[..end].eq_ignore_ascii_case("&amp") {
        return Some(('&', end + 1));
    }
    let number = text[..end].strip_prefix("&#")?;
    let (digits, radix) = number.strip_prefix(['x', 'X']).map_or((number, 10), |digits| (digits, 16));
    let mut code = 0;
    for digit in digits.chars() {
        code = code * radix + digit.to_digit(radix)?;
    }
    Some((char::from_u32(code)?, end + 1))
}

#[cfg(test)]
mod tests {
    use super::{decoded, find};

    #[track_caller]
    fn finds(text: &str, expected: &[(&str, &str)]) {
        let found = find(text).expect("a link");
        let pairs: Vec<_> = found.pairs.all().collect();
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
        assert_eq!(decoded("%zz%C3%A4"), "%zz\u{e4}");
        assert_eq!(decoded("%E4f%80%F0%9F%98"), "\u{fffd}f\u{fffd}\u{fffd}\u{fffd}\u{fffd}");
        assert_eq!(decoded("%ä%ff"), "%ä\u{fffd}");
        assert_eq!(decoded("&#&#xfffffff;&#999999999;"), "&#&#xfffffff;&#999999999;");
    }
}
