//! Keys and values in a row, `f=500&p=8`, as a link has them; a baseline has them as `f~500~p~8`.

/// What a mail that is quoted printable leaves of `=3D`.
pub(super) const QUOTED: &str = "3d";

/// The key of all inputs in one word, and of a baseline's as it differs from them.
pub(super) const PACKED: &str = "z";

/// The pairs of a text, looked up in place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pairs(String);

impl From<&str> for Pairs {
    fn from(text: &str) -> Self {
        Self(String::from(text))
    }
}

impl Pairs {
    /// The pairs of `f~500~p~8`, where every other `~` ends a value.
    pub(super) fn of_baseline(text: &str) -> Self {
        let mut in_key = true;
        let mut pairs = String::new();
        for character in text.chars() {
            let mark = if in_key { '=' } else { '&' };
            in_key ^= character == '~';
            pairs.push(if character == '~' { mark } else { character });
        }
        Self(pairs)
    }

    /// These pairs, and behind them others.
    pub(super) fn and(&mut self, others: &Self) {
        self.0.push('&');
        self.0.push_str(&others.0);
    }

    /// The value of the first pair with one of two keys; empty where it has none.
    pub(super) fn first(&self, short: &str, long: &str) -> Option<&str> {
        self.all().find(|&(key, _)| key == short || key == long).map(|(_, value)| value)
    }

    /// All pairs in order.
    pub(super) fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        pairs(&self.0)
    }
}

/// The pairs of a text such as `f=500&p=8`; without a `=`, the value is empty. Mails write `=3D` for `=`; nothing but a
/// packed value begins like that by itself.
pub(super) fn pairs(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = text;
    core::iter::from_fn(move || {
        let (pair, behind) = split(rest, BETWEEN);
        let some = !rest.is_empty();
        rest = behind;
        some.then(|| {
            let (key, value) = split(pair, b"=");
            (key, value.strip_prefix(QUOTED).filter(|_| key != PACKED).unwrap_or(value))
        })
    })
}

/// What stands between two pairs; others than `&` are some servers' and some people's.
pub(super) const BETWEEN: &[u8] = b"&;|";

/// Where the first of some marks stands; they have to be ASCII.
pub(super) fn position(text: &str, marks: &[u8]) -> Option<usize> {
    text.bytes().position(|byte| marks.contains(&byte))
}

/// What stands before and behind the first of some marks.
pub(super) fn split<'a>(text: &'a str, marks: &[u8]) -> (&'a str, &'a str) {
    match position(text, marks) {
        Some(at) => (&text[..at], &text[at + 1..]),
        None => (text, ""),
    }
}

/// Appends a pair, without `=` where the value is empty: a `=` at the end would be cut off.
pub(super) fn push_pair(text: &mut String, key: &str, value: &str) {
    text.push('&');
    text.push_str(key);
    if !value.is_empty() {
        text.push('=');
        text.push_str(value);
    }
}
