//! Finds the link in an address, and bends back what chat, mail and website programs have bent.

use super::pairs::{Pairs, split};

/// The version and the pairs behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// 1 for `rc1`.
    pub(super) version: u32,
    /// What stands behind the version, in lower case.
    pub(super) pairs: Pairs,
}

/// Longest part of an address that is looked at, in bytes; what we write is ten times shorter.
const LONGEST: usize = 4096;

/// How often an address may have been encoded over and over.
const MOST_ENCODINGS: usize = 3;

/// Finds the link in a text: in the hash if it is there, otherwise in what comes before. In running text, an address
/// ends where a space or bracket ends it.
pub(super) fn find(text: &str) -> Option<Found> {
    let text = text.trim_ascii();
    let start = position(text, |byte| byte == b'#').or_else(|| position(text, |byte| byte == b'?')).unwrap_or(0);
    let (before, part) = text.split_at(start);
    let end = position(part, |byte| matches!(byte, b' ' | b'\n' | b'\r' | b'\t' | b'<' | b'>' | b'"'));
    find_in_part(&part[..end.unwrap_or(part.len())]).or_else(|| find_in_part(before))
}

fn position(text: &str, is_such: impl Fn(u8) -> bool) -> Option<usize> {
    text.bytes().position(is_such)
}

/// WordPress appends `#?secret=…` behind our hash, and others a query of their own: each piece is looked at alone.
fn find_in_part(part: &str) -> Option<Found> {
    let decoded = decoded(part);
    let mut rest = decoded.as_str();
    while !rest.is_empty() {
        let (piece, behind) = split(rest, |byte| matches!(byte, b'#' | b'?'));
        let found = find_in_piece(piece);
        if found.is_some() {
            return found;
        }
        rest = behind;
    }
    None
}

fn find_in_piece(piece: &str) -> Option<Found> {
    let end = piece.bytes().rposition(|byte| byte.is_ascii_alphanumeric() || byte == b'~')? + 1;
    let mut rest = &piece[..end];
    while !rest.is_empty() {
        let (first, behind) = split(rest, |byte| byte == b'&');
        if let Some(version) = version(first) {
            return Some(Found { version, pairs: Pairs::from(behind) });
        }
        rest = behind;
    }
    None
}

/// The number in `rc1`. Servers turn it into `rc1=`, routers put `/` or `!` before it.
fn version(text: &str) -> Option<u32> {
    let key = text.strip_suffix('=').unwrap_or(text).trim_start_matches(['/', '!']);
    let digits = key.strip_prefix("rc")?;
    let is_number = (1..=4).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number {
        return None;
    }
    let version = digits.bytes().fold(0, |number, digit| number * 10 + u32::from(digit - b'0'));
    (version > 0).then_some(version)
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
    while let Some(character) = rest.chars().next().filter(|_| out.len() < LONGEST) {
        let (character, length) = match character {
            '%' => percent(rest.as_bytes()).map_or((character, 1), |character| (character, 3)),
            '&' if rest.as_bytes().get(..5).is_some_and(|start| start.eq_ignore_ascii_case(b"&amp;")) => (character, 5),
            '¬' => {
                out.push_str("&no");
                ('t', character.len_utf8())
            }
            _ => (character, character.len_utf8()),
        };
        out.push(character.to_ascii_lowercase());
        rest = &rest[length..];
    }
    out
}

/// The ASCII character that `%2c` stands for. Parts of others are replaced: no link of ours has any, and a quotation
/// mark that a browser encoded at the end is cut off with what is no letter.
fn percent(text: &[u8]) -> Option<char> {
    let digit = |place: usize| char::from(*text.get(place)?).to_digit(16);
    let byte = (digit(1)? * 16 + digit(2)?) as u8;
    Some(if byte.is_ascii() { char::from(byte) } else { char::REPLACEMENT_CHARACTER })
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
        assert_eq!(decoded("%zz%C3%A4"), "%zz\u{fffd}\u{fffd}");
        assert_eq!(decoded("%ä%ff"), "%ä\u{fffd}");
    }
}
