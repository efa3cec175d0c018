//! How many texts the cells of an XLSX share, as the file says: calamine makes room for so many before it reads the first.

/// The end of the name of the file that holds them.
const NAME: &str = "sharedstrings.xml";

/// The attribute that counts them.
const COUNT: &[u8] = b"uniqueCount";

/// A file whose count could be true: each text takes a byte at least.
pub(crate) fn are_counted(name: &str, content: &[u8]) -> bool {
    !name.to_lowercase().ends_with(NAME) || counts(content).all(|count| count <= content.len() as u64)
}

/// The numbers behind the attribute, wherever it stands: what is none counts nothing, what is too long counts too much.
fn counts(content: &[u8]) -> impl Iterator<Item = u64> + '_ {
    let is_there = |(place, window): (usize, &[u8])| (window == COUNT).then_some(place + COUNT.len());
    content.windows(COUNT.len()).enumerate().filter_map(is_there).map(|place| {
        let behind = content[place..].iter().skip_while(|sign| b" \t\r\n=\"'+".contains(sign));
        let digits = behind.take_while(|sign| sign.is_ascii_digit());
        digits.fold(0_u64, |number, digit| number.saturating_mul(10).saturating_add(u64::from(digit - b'0')))
    })
}
