//! Finds the link in an address, and bends back what chat, mail and website programs have bent.

/// The version and the pairs behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// 1 for `rc1`.
    pub(super) version: u32,
    /// Keys and values in order, in lower case; a pair without `=` has an empty value.
    pub(super) pairs: Vec<(String, String)>,
}

/// Longest part of an address that is looked at, in bytes; what we write is twenty times shorter.
const LONGEST: usize = 8192;

/// Most pairs that are looked at.
const MOST_PAIRS: usize = 256;

/// How often an address may have been encoded over and over.
const MOST_ENCODINGS: usize = 3;

impl Found {
    /// The value of the first pair with one of these keys.
    pub(super) fn first(&self, keys: &[&str]) -> Option<&str> {
        self.pairs.iter().find(|(key, _)| keys.contains(&key.as_str())).map(|(_, value)| value.as_str())
    }
}

/// Finds the link in a text: in the hash if it is there, otherwise in what comes before.
pub(super) fn find(text: &str) -> Option<Found> {
    let text = text.trim_start_matches(|character: char| {
        character.is_whitespace() || matches!(character, '<' | '(' | '[' | '"' | '\'' | '„' | '“')
    });
    let end = text
        .find(|character: char| character.is_whitespace() || matches!(character, '<' | '>' | '"'))
        .unwrap_or(text.len());
    let text = &text[..end];
    let (before, hash) = text.split_once('#').unwrap_or((text, ""));
    find_in_part(hash).or_else(|| find_in_part(before))
}

/// WordPress appends `#?secret=…` behind our hash, and others a query of their own: each piece is looked at alone.
fn find_in_part(part: &str) -> Option<Found> {
    decoded(shortened(part)).split(['#', '?']).find_map(find_in_piece)
}

fn find_in_piece(piece: &str) -> Option<Found> {
    let piece = piece.trim_end_matches(|character: char| !character.is_ascii_alphanumeric() && character != '~');
    let mut pairs = piece.split('&').map(pair);
    let version = pairs.find_map(version)?;
    Some(Found {
        version,
        pairs: pairs.take(MOST_PAIRS).map(|(key, value)| (String::from(key), String::from(value))).collect(),
    })
}

fn pair(text: &str) -> (&str, &str) {
    let (key, value) = text.split_once('=').unwrap_or((text, ""));
    (key.trim(), value.trim())
}

/// The number in `rc1`. Servers turn it into `rc1=`, routers put `/` or `!` before it.
fn version((key, value): (&str, &str)) -> Option<u32> {
    let digits = key.trim_start_matches(|character: char| !character.is_ascii_alphanumeric()).strip_prefix("rc")?;
    let is_number = (1..=4).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number || !value.is_empty() {
        return None;
    }
    let version = digits.bytes().fold(0, |number, digit| number * 10 + u32::from(digit - b'0'));
    (version > 0).then_some(version)
}

fn shortened(text: &str) -> &str {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// Lower case, without percent signs and `&amp;`, however often they were applied.
fn decoded(text: &str) -> String {
    let mut text = text.to_ascii_lowercase();
    for _ in 0..MOST_ENCODINGS {
        let next = decoded_once(&text);
        if next == text {
            break;
        }
        text = next;
    }
    text
}

fn decoded_once(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some(&first) = rest.first() {
        let (byte, length) = match first {
            b'%' => percent(rest).map_or((first, 1), |byte| (byte, 3)),
            b'&' if rest.starts_with(b"&amp;") => (first, 5),
            _ => (first, 1),
        };
        out.push(byte.to_ascii_lowercase());
        rest = &rest[length..];
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// The byte that `%2c` stands for.
fn percent(text: &[u8]) -> Option<u8> {
    let digit = |place: usize| char::from(*text.get(place)?).to_digit(16);
    Some((digit(1)? * 16 + digit(2)?) as u8)
}

#[cfg(test)]
mod tests {
    use super::{decoded, find};

    #[track_caller]
    fn finds(text: &str, expected: &[(&str, &str)]) {
        let found = find(text).expect("a link");
        let pairs: Vec<_> = found.pairs.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
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
        assert_eq!(decoded("%zz%C3%A4"), "%zzä");
        assert_eq!(decoded("%ä%ff"), "%ä\u{fffd}");
    }
}
