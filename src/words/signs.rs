//! Signs that stand for others, and such as nobody sees: what mail programs, phones and other scripts put into a text.

/// The sign that is meant, in its plain form; none where it is not to be seen, breaks the line or turns the direction of
/// the text around it.
pub(crate) fn plain_sign(sign: char) -> Option<char> {
    match sign {
        '\0'..='\x1f'
        | '\x7f'..='\u{9f}'
        | '\u{ad}'
        | '\u{61c}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' => None,
        // As keyboards for Chinese and Japanese write them.
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(sign as u32 - 0xfee0),
        _ => Some(sign),
    }
}
