//! What follows from the rows: posts and mails by month, the list, its opens, followers walked back.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::{Day, Field, Month, Per, Reason, Table, Tool, Totals};

/// LinkedIn lists so many posts at most, and the best of them.
const LONGEST_LIST: usize = 50;

/// What follows from the rows of a file.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Derived {
    /// Posts of each month.
    pub posts_by_month: BTreeMap<Month, f64>,
    /// Whether there may have been more posts than are listed, and those worse than the ones that are.
    pub posts_capped: bool,
    /// The mean reach of each month's posts, where the file gives that of posts.
    pub reach_per_post_by_month: BTreeMap<Month, f64>,
    /// The mean impressions of a post.
    pub impressions_per_post: Option<f64>,
    /// Mails of each month.
    pub mails_by_month: BTreeMap<Month, f64>,
    /// The largest mailing of each month, bounces included.
    pub list_size_by_month: BTreeMap<Month, f64>,
    /// Unique opens by delivered mails, or by sent ones where that is not known.
    pub open_rate: Option<f64>,
    /// Whether that rate is by sent mails.
    pub open_rate_of_sent: bool,
    /// Opens by programs, by delivered mails; they are in `open_rate`.
    pub machine_open_rate: Option<f64>,
    /// Followers at dates: as the file says, or walked back from a total by those who came.
    pub followers: Vec<(Day, f64)>,
    /// Whether they were walked back: losses are in no such file, so the past comes out a little too low.
    pub followers_walked_back: bool,
    /// All who began to follow.
    pub new_followers_sum: Option<f64>,
    /// All who began to follow less those who ceased.
    pub net_followers_sum: Option<f64>,
    /// All posts, where a column counts them.
    pub posts_sum: Option<f64>,
    /// Contacts in a list of contacts.
    pub contacts: Option<usize>,
    /// And by the month in which they signed up.
    pub contacts_by_month: BTreeMap<Month, usize>,
}

impl Derived {
    /// What follows from the tables of a file.
    pub(crate) fn of(tables: &[Table], tool: Tool, totals: Option<&Totals>) -> Self {
        let mut derived = Self::default();
        for table in tables {
            derived.add_posts(table, tool);
            derived.add_mails(table);
            derived.add_flows(table);
        }
        derived.add_open_rate(tables);
        derived.add_followers(tables, totals);
        derived
    }

    fn add_posts(&mut self, table: &Table, tool: Tool) {
        if table.measure.per == Per::Post {
            let mut reach: BTreeMap<Month, (f64, f64)> = BTreeMap::new();
            for row in &table.rows {
                *self.posts_by_month.entry(row.date.month()).or_default() += 1.0;
            }
            for (day, people) in table.figures(Field::Reach) {
                let sum = reach.entry(day.month()).or_default();
                *sum = (sum.0 + people, sum.1 + 1.0);
            }
            self.reach_per_post_by_month.extend(reach.into_iter().map(|(month, (sum, count))| (month, sum / count)));
            self.impressions_per_post =
                mean(table.figures(Field::Impressions).map(|(_, shown)| shown)).or(self.impressions_per_post);
            self.posts_capped |= tool == Tool::LinkedinCreator && table.rows.len() >= LONGEST_LIST;
        } else if table.has(Field::Posts) {
            for (day, posts) in table.figures(Field::Posts).chain(table.posts_besides.iter().copied()) {
                *self.posts_by_month.entry(day.month()).or_default() += posts;
            }
        }
    }

    fn add_mails(&mut self, table: &Table) {
        if !matches!(table.measure.per, Per::Mail | Per::MonthOfMails) {
            return;
        }
        if table.measure.per == Per::Mail {
            for row in &table.rows {
                *self.mails_by_month.entry(row.date.month()).or_default() += 1.0;
            }
        }
        let sent = if table.has(Field::Recipients) { Field::Recipients } else { Field::Delivered };
        for (day, people) in table.figures(sent) {
            let largest = self.list_size_by_month.entry(day.month()).or_default();
            *largest = largest.max(people);
        }
    }

    fn add_flows(&mut self, table: &Table) {
        for (sum, field) in [
            (&mut self.new_followers_sum, Field::NewFollowers),
            (&mut self.net_followers_sum, Field::NetFollowers),
            (&mut self.posts_sum, Field::Posts),
        ] {
            let of_table = table.figures(field).map(|(_, count)| count).reduce(|sum, count| sum + count);
            *sum = of_table.map(|count| sum.unwrap_or_default() + count).or(*sum);
        }
    }

    fn add_open_rate(&mut self, tables: &[Table]) {
        let (mut opened, mut by_programs, mut of) = (0.0, 0.0, 0.0);
        let mut tells_programs = false;
        let mut rates = Vec::new();
        for table in tables {
            tells_programs |= table.has(Field::MachineOpens);
            for row in &table.rows {
                rates.extend(table.figure(row, Field::OpenRate));
                let delivered = table.figure(row, Field::Delivered);
                if let (Some(opens), Some(people)) =
                    (table.figure(row, Field::Opens), delivered.or(table.figure(row, Field::Recipients)))
                {
                    opened += opens;
                    of += people;
                    by_programs += table.figure(row, Field::MachineOpens).unwrap_or_default();
                    self.open_rate_of_sent |= delivered.is_none();
                }
            }
        }
        self.open_rate = if of > 0.0 { Some(opened / of) } else { mean(rates.into_iter()) };
        self.machine_open_rate = (tells_programs && of > 0.0).then(|| by_programs / of);
    }

    fn add_followers(&mut self, tables: &[Table], totals: Option<&Totals>) {
        if let Some(stock) = tables.iter().find(|table| table.has(Field::Followers)) {
            self.followers = stock.figures(Field::Followers).collect();
            return;
        }
        let total = totals.and_then(|totals| totals.followers_total);
        let flow = tables.iter().find(|table| table.has(Field::NewFollowers) && table.measure.per == Per::Day);
        if let (Some((day, total)), Some(flow)) = (total, flow) {
            self.followers = walk_back(&flow.figures(Field::NewFollowers).collect::<Vec<_>>(), day, total);
            self.followers_walked_back = true;
        }
    }
}

/// Followers at the end of each day, from a total and those who came each day.
fn walk_back(flow: &[(Day, f64)], day: Day, total: f64) -> Vec<(Day, f64)> {
    let mut walked = Vec::with_capacity(flow.len());
    let mut stock = total;
    for (date, came) in flow.iter().rev().filter(|(date, _)| *date <= day) {
        walked.push((*date, stock));
        stock -= came;
    }
    walked.reverse();
    walked
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = values.fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
    (count > 0.0).then(|| sum / count)
}

/// Whether rows wait for somebody to say what stands first in their dates.
pub(crate) fn waits_for_order(table: &Table) -> bool {
    table.not_used.iter().any(|line| line.reason == Reason::UnclearDate)
}
