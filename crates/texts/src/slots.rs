//! The slots of texts: `{name}` stands for a figure, `{name|one|other}` for the words that agree with it.

use std::collections::BTreeSet;

/// A slot of a text: the figure it names, and the forms of the words that agree with it; none for the figure itself.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slot {
    /// The figure.
    pub name: String,
    /// The words.
    pub forms: Vec<String>,
}

/// The slots of a text in their order.
pub fn slots(text: &str) -> Vec<Slot> {
    let inner = text.split('{').skip(1).filter_map(|behind| behind.split_once('}'));
    let slot = |(slot, _): (&str, &str)| {
        let mut parts = slot.split('|').map(str::to_owned);
        Slot { name: parts.next().unwrap_or_default(), forms: parts.collect() }
    };
    inner.map(slot).collect()
}

/// Names of the figures that a text shows.
pub fn shown(text: &str) -> BTreeSet<String> {
    slots(text).into_iter().filter(|slot| slot.forms.is_empty()).map(|slot| slot.name).collect()
}

/// Names of the figures that words of a text agree with.
pub fn agreeing(text: &str) -> BTreeSet<String> {
    slots(text).into_iter().filter(|slot| !slot.forms.is_empty()).map(|slot| slot.name).collect()
}
