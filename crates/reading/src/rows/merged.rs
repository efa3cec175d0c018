//! The same post, mail, day or month twice: the row with the larger figure is kept, as figures of a life only grow.

use std::collections::{HashMap, HashSet};

use super::Draft;
use crate::layout::Layout;
use crate::understood::NotUsed;
use crate::{Day, Field, Per, Reason};

#[derive(PartialEq, Eq, Hash)]
enum Key {
    Id(String),
    Date(Day),
    Place(usize),
    /// Everything that is written in it.
    Whole(String),
}

/// Takes out the smaller of two rows about the same.
pub(super) fn keep_larger(drafts: &mut Vec<Draft<'_>>, not_used: &mut Vec<NotUsed>, layout: &Layout, per: Per) {
    let figure = deciding(layout);
    let mut kept: HashMap<Key, usize> = HashMap::new();
    let mut out = HashSet::new();
    for (index, draft) in drafts.iter().enumerate() {
        let size = |index: usize| drafts[index].entry.figures.get(figure).copied().flatten().unwrap_or(-1.0);
        match kept.entry(key(draft, layout, per)) {
            std::collections::hash_map::Entry::Vacant(place) => {
                place.insert(index);
            }
            std::collections::hash_map::Entry::Occupied(mut place) if size(index) > size(*place.get()) => {
                out.insert(place.insert(index));
            }
            std::collections::hash_map::Entry::Occupied(_) => {
                out.insert(index);
            }
        }
    }
    for index in &out {
        not_used.push(NotUsed::new(drafts[*index].row.line, Reason::Duplicate, None));
    }
    let mut index = 0;
    drafts.retain(|_| {
        index += 1;
        !out.contains(&(index - 1))
    });
}

/// The place of the figure that decides which row is the later state.
fn deciding(layout: &Layout) -> usize {
    let order = [
        Field::Reach,
        Field::Impressions,
        Field::Views,
        Field::Opens,
        Field::Followers,
        Field::NewFollowers,
        Field::Recipients,
    ];
    let place = |field: &Field| layout.figures.iter().position(|(other, _)| other == field);
    order.iter().find_map(place).unwrap_or_default()
}

fn key(draft: &Draft<'_>, layout: &Layout, per: Per) -> Key {
    let id = layout.id.map(|column| draft.row.cell(column).shown()).filter(|id| !id.is_empty());
    match (per, id) {
        (Per::Day | Per::Month | Per::MonthOfMails, _) => Key::Date(draft.entry.date),
        (_, Some(id)) => Key::Id(id),
        (_, None) if layout.text.is_some() => {
            Key::Whole(draft.row.cells.iter().map(|cell| cell.shown() + "\u{1f}").collect())
        }
        (_, None) => Key::Place(draft.place),
    }
}
