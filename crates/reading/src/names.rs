//! What a column is, by its name: whole names before parts of names, in German and English.

mod parts;
mod whole;

use crate::Cell;
use crate::sheet::is_invisible;

/// Names of columns are shorter; what is longer is a remark.
const LONGEST: usize = 90;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Meaning {
    /// When it was published, sent or counted.
    Date,
    /// How many people follow.
    Followers,
    /// How many people began to follow.
    NewFollowers,
    /// Began less ceased.
    NetFollowers,
    /// How many people ceased to follow.
    Lost,
    /// YouTube's followers, or the people on a mailing list, or those that a video won.
    Subscribers,
    /// How many people saw it.
    Reach,
    /// How often it was shown.
    Impressions,
    /// How often it was played or shown, as the tool counts.
    Views,
    /// How many posts there were.
    Posts,
    /// To how many people a mail went.
    Recipients,
    /// To how many it went, or when.
    Sent,
    /// How many mails did not bounce.
    Delivered,
    /// How many people opened.
    Opens,
    /// How many of those are programs.
    MachineOpens,
    /// How many people left by it.
    Unsubscribed,
    /// Opens by delivered mails.
    OpenRate,
    /// The one figure of Meta's daily results, whose name is the title.
    Primary,
    /// Which post or mail it is.
    Id,
    /// Its address.
    Link,
    /// What it says.
    Text,
    /// What sort of post it is.
    Type,
    /// Why there are no figures.
    Remark,
    /// A mail address.
    Address,
    /// Somebody's name.
    Person,
    /// Known, and not needed.
    Other,
}

/// A language of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tongue {
    English,
    German,
    Both,
}

/// What is known of a name.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Known {
    pub(crate) meaning: Meaning,
    /// Of several columns that mean the same, the one with the lowest rank is read.
    pub(crate) rank: u8,
    pub(crate) tongue: Tongue,
}

/// What is known of a name as it is written.
pub(crate) fn known(name: &str) -> Option<Known> {
    let plain = plain(name);
    if plain.is_empty() || plain.chars().count() > LONGEST {
        return None;
    }
    whole::find(&plain).or_else(|| whole::find(without_brackets(&plain).trim())).or_else(|| parts::find(&plain))
}

/// Whether a cell holds a name that is known.
pub(crate) fn is_known(cell: &Cell) -> bool {
    cell.text().is_some_and(|text| known(text).is_some())
}

/// A name as it is compared: small letters, single blanks, nothing that is not seen, no marks around it.
pub(crate) fn plain(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    for letter in name.chars().filter(|letter| !is_invisible(*letter)) {
        if !letter.is_whitespace() {
            plain.extend(letter.to_lowercase());
        } else if !plain.ends_with(' ') {
            plain.push(' ');
        }
    }
    let around = |letter: char| letter.is_whitespace() || ":\"'*#".contains(letter);
    let plain = plain.trim_matches(around);
    ["ø ", "ø", "∅ ", "anzahl der ", "anzahl ", "zahl der ", "number of ", "# of "]
        .iter()
        .find_map(|start| plain.strip_prefix(start))
        .unwrap_or(plain)
        .to_owned()
}

fn without_brackets(name: &str) -> &str {
    name.find(['(', '[']).map_or(name, |start| &name[..start])
}
