//! Which columns of a block are read: one for each figure that a model can use.

use std::collections::BTreeMap;

use crate::blocks::Block;
use crate::names::{self, Meaning};
use crate::numbers;
use crate::{Field, Tool, tools};

/// Where a figure comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Source {
    /// A column.
    Column(usize),
    /// A column less another.
    Difference(usize, usize),
}

/// What is read of a block.
#[derive(Clone, Debug, Default)]
pub(crate) struct Layout {
    /// The column of dates.
    pub(crate) date: usize,
    /// The figures, in the order in which they are given.
    pub(crate) figures: Vec<(Field, Source)>,
    /// What tells posts and mails apart.
    pub(crate) id: Option<usize>,
    /// What a post says, of which sort it is, and why it has no figures.
    pub(crate) text: Option<usize>,
    pub(crate) sort: Option<usize>,
    pub(crate) remark: Option<usize>,
    /// The names of the columns that are read.
    pub(crate) names: BTreeMap<Field, String>,
    /// Whether rows are posts or mails of their own.
    pub(crate) tells_posts: bool,
    /// Whether the name of the dates is that of a month.
    pub(crate) monthly: bool,
    /// Whether a reach is the sum of a month, by its name.
    pub(crate) is_sum: bool,
}

/// What of a block is read; none where no date or nothing else is known.
pub(crate) fn of(block: &Block<'_>, tool: Tool) -> Option<Layout> {
    let date = date_column(block)?;
    let mut layout = Layout { date, ..Layout::default() };
    let column = |meaning| block.columns.iter().find(|column| column.means(meaning)).map(|column| column.index);
    let usable_id = |index: &usize| block.rows().iter().all(|row| !is_damaged(&row.cell(*index).shown()));
    layout.id = column(Meaning::Id).filter(usable_id).or_else(|| column(Meaning::Link));
    layout.text = block.columns.iter().rev().find(|column| column.means(Meaning::Text)).map(|column| column.index);
    layout.sort = column(Meaning::Type);
    layout.remark = column(Meaning::Remark);
    layout.tells_posts =
        [Meaning::Id, Meaning::Link, Meaning::Text, Meaning::Type].iter().any(|meaning| block.has(*meaning));
    layout.monthly =
        name(block, date).is_some_and(|name| ["monat", "month"].iter().any(|part| names::plain(&name).contains(part)));
    for (field, source) in figures(block, tool, layout.tells_posts, date) {
        layout.names.insert(field, named(block, source));
        layout.figures.push((field, source));
    }
    layout.names.insert(Field::Date, named(block, Source::Column(date)));
    layout.is_sum = layout.names.get(&Field::Reach).is_some_and(|name| is_sum(&names::plain(name)));
    Some(layout)
}

impl Layout {
    /// What is read of posts and followers, and what of mails, where somebody keeps both in one table.
    pub(crate) fn parts(self) -> Vec<Self> {
        let of_mails = |field: Field| {
            use Field::{Delivered, MachineOpens, OpenRate, Opens, Recipients, Unsubscribed};
            matches!(field, Recipients | Delivered | Opens | MachineOpens | Unsubscribed | OpenRate)
        };
        let (mails, others): (Vec<_>, Vec<_>) = self.figures.iter().copied().partition(|(field, _)| of_mails(*field));
        if mails.is_empty() || others.is_empty() {
            return vec![self];
        }
        let part = |figures: Vec<(Field, Source)>| {
            let is_read = |field: &Field| *field == Field::Date || figures.iter().any(|(other, _)| other == field);
            let names = self.names.clone().into_iter().filter(|(field, _)| is_read(field)).collect();
            Self { figures, names, ..self.clone() }
        };
        vec![part(others), part(mails)]
    }
}

/// A name such as `Gesamtreichweite`.
fn is_sum(plain: &str) -> bool {
    ["gesamt", "total", "insgesamt"].iter().any(|part| plain.contains(part))
}

/// The column of dates: what was published goes before what was counted, where there are dates in it.
fn date_column(block: &Block<'_>) -> Option<usize> {
    let dated = |index: usize| block.dated(index).unwrap_or_default();
    let is_date = |column: &&crate::blocks::Column| {
        column.means(Meaning::Date)
            || (column.means(Meaning::Sent) && dated(column.index) > 0.5 && !block.has_figures(column.index))
    };
    let mut candidates: Vec<_> = block.columns.iter().filter(is_date).collect();
    candidates.sort_by_key(|column| column.known.map(|known| known.rank));
    let filled = candidates.iter().find(|column| dated(column.index) >= 0.3);
    filled.or(candidates.first()).map(|column| column.index)
}

/// The figures that are read, in their order.
fn figures(block: &Block<'_>, tool: Tool, tells_posts: bool, date: usize) -> Vec<(Field, Source)> {
    let of_tool = !tool.is_own();
    let best = |meaning: Meaning| {
        let mut candidates: Vec<_> =
            block.columns.iter().filter(|column| column.means(meaning) && column.index != date).collect();
        candidates.sort_by_key(|column| column.known.map(|known| known.rank));
        let filled = candidates.iter().find(|column| block.has_figures(column.index));
        filled.or(candidates.first()).map(|column| column.index)
    };
    let mails = [Meaning::Opens, Meaning::Delivered, Meaning::OpenRate, Meaning::Recipients]
        .iter()
        .any(|meaning| best(*meaning).is_some());
    let mut followers = best(Meaning::Followers);
    let mut new = best(Meaning::NewFollowers);
    let mut net = best(Meaning::NetFollowers).map(Source::Column);
    let mut recipients = best(Meaning::Recipients).or(best(Meaning::Sent));
    if tools::is_page_followers(block) {
        new = followers.take().or(new);
    }
    match best(Meaning::Subscribers) {
        Some(index) if mails => recipients = recipients.or(Some(index)),
        Some(index) if tool == Tool::YoutubeTable => net = net.or(Some(Source::Column(index))),
        Some(index) => followers = followers.or(Some(index)),
        None => {}
    }
    if let (Some(gained), Some(lost), None) = (new, best(Meaning::Lost), followers) {
        net = Some(Source::Difference(gained, lost));
        new = None;
    }
    // No tool tells with a post how many follow: what sounds like it are those whom the post won.
    if tells_posts && of_tool {
        (followers, new, net) = (None, None, None);
    }
    let impressions = best(Meaning::Impressions);
    let views = best(Meaning::Views).filter(|_| !views_are_of_videos_only(tool, impressions.is_some()));
    let opens = best(Meaning::Opens);
    let source = |index: Option<usize>| index.map(Source::Column);
    let primary = block.title_text().filter(|_| block.has(Meaning::Primary)).and_then(|title| titled(&title));
    let all = [
        (Field::Followers, source(followers)),
        (Field::Impressions, source(impressions).filter(|_| views.is_none())),
        (Field::Reach, source(best(Meaning::Reach))),
        (Field::Views, source(views)),
        (Field::Impressions, source(impressions).filter(|_| views.is_some())),
        (Field::NewFollowers, source(new)),
        (Field::NetFollowers, net.filter(|_| followers.is_none())),
        (Field::Posts, source(best(Meaning::Posts)).filter(|_| !(tells_posts && of_tool))),
        (Field::Recipients, source(recipients)),
        (Field::Delivered, source(best(Meaning::Delivered))),
        (Field::Opens, source(opens)),
        (Field::MachineOpens, source(best(Meaning::MachineOpens))),
        (Field::Unsubscribed, source(best(Meaning::Unsubscribed))),
        (Field::OpenRate, source(best(Meaning::OpenRate)).filter(|_| opens.is_none())),
    ];
    let read = all.into_iter().filter_map(|(field, source)| Some((field, source?)));
    read.chain(primary.and_then(|field| Some((field, source(best(Meaning::Primary))?)))).collect()
}

/// What the title of Meta's daily results says that they are.
fn titled(title: &str) -> Option<Field> {
    match names::known(title)?.meaning {
        Meaning::Reach => Some(Field::Reach),
        Meaning::Impressions => Some(Field::Impressions),
        Meaning::Views => Some(Field::Views),
        Meaning::Followers => Some(Field::Followers),
        Meaning::NewFollowers => Some(Field::NewFollowers),
        _ => None,
    }
}

/// LinkedIn and X call views what was played, beside the impressions of everything.
fn views_are_of_videos_only(tool: Tool, has_impressions: bool) -> bool {
    has_impressions
        && matches!(
            tool,
            Tool::LinkedinPage | Tool::LinkedinCreator | Tool::XOverview | Tool::XContent | Tool::TwitterActivity
        )
}

/// Excel makes `1.22E+17` of long identifiers: many posts then have the same.
fn is_damaged(id: &str) -> bool {
    id.contains("E+") || id.contains("e+")
}

/// Whether a column's shares are written as percentages, for some values without a sign.
pub(crate) fn has_large_shares(block: &Block<'_>, column: usize, marks: numbers::Marks) -> bool {
    block
        .rows()
        .iter()
        .any(|row| matches!(numbers::figure(row.cell(column), marks), numbers::Figure::Is(share) if share > 1.0))
}

fn name(block: &Block<'_>, index: usize) -> Option<String> {
    block.columns.iter().find(|column| column.index == index).map(|column| column.name.clone())
}

fn named(block: &Block<'_>, source: Source) -> String {
    match source {
        Source::Difference(gained, lost) => {
            format!("{} − {}", name(block, gained).unwrap_or_default(), name(block, lost).unwrap_or_default())
        }
        Source::Column(index) => {
            let name = name(block, index).unwrap_or_default();
            let same = block.columns.iter().filter(|column| column.name == name).count();
            match same {
                0 | 1 => name,
                2 => format!("{name} (the first of the two columns of that name)"),
                more => format!("{name} (the first of {more} columns of that name)"),
            }
        }
    }
}
