//! What all files together say of an account: points, followers, posts, mails and the list.

use reach_calculator::questions::fit::{Counted, Mail, Point, open_rate};
use reach_reading::{Counts, Day, Entry, Field, Over, Per, Table, Understood};

/// Days of a year.
const YEAR: f64 = 365.25;

/// Days from the first of a month to its middle, where only the month is known.
const MIDDLE_OF_MONTH: i32 = 14;

/// What somebody says beside the files.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Beside {
    /// The day of today.
    pub today: Day,
    /// Followers today.
    pub followers: Option<f64>,
    /// Followers when the first post was published.
    pub first: Option<f64>,
    /// Displays for each person, where files tell only displays.
    pub for_each: f64,
    /// Who is among the people of a post.
    pub counted: Counted,
    /// Whether the platform's stage is fitted, too.
    pub with_stage: bool,
}

/// All that is needed of some files.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Gathered {
    /// People whom a post reached, by its day; of a month the mean of its posts.
    pub people: Vec<(Day, f64)>,
    /// Times that a post was displayed or played, where no file tells people.
    pub displays: Vec<(Day, f64)>,
    /// Followers at dates.
    pub followers: Vec<(Day, f64)>,
    /// Those who began to follow, and whether those who ceased are off already.
    pub came: Vec<(Day, f64)>,
    /// Whether losses are off `came`.
    pub is_net: bool,
    /// Days of posts; empty where a file lists only some of them.
    pub posts: Vec<Day>,
    /// Posts of months, where single ones are not listed.
    pub posts_of_months: Vec<f64>,
    /// Days of mails.
    pub mails: Vec<Day>,
    /// The largest mailing of each month.
    pub list: Vec<(Day, f64)>,
    /// Opens for each delivered mail, and the share of them that programs make, where that is known.
    pub opens: Option<(f64, Option<f64>)>,
}

impl Gathered {
    /// What these files say, each counted once.
    pub fn of<'a>(files: impl IntoIterator<Item = &'a Understood>) -> Self {
        let mut gathered = Self::default();
        let mut opened = Vec::new();
        for file in files {
            gathered.add(file);
            opened.extend(file.tables.iter().flat_map(opened_mails));
        }
        // Over the mails of all files, each by its size, where they tell so much.
        if let (Some(told), Some((_, programs))) = (open_rate(&opened), gathered.opens) {
            gathered.opens = Some((told.open_rate, told.machine_opens.or(programs)));
        }
        for days in [&mut gathered.followers, &mut gathered.came, &mut gathered.list] {
            days.sort_by_key(|(day, _)| *day);
        }
        gathered
    }

    fn add(&mut self, file: &Understood) {
        for table in &file.tables {
            self.add_reach(table);
            for field in [Field::NewFollowers, Field::NetFollowers] {
                // A month of days is not yet a month.
                if table.has(field) {
                    self.is_net |= field == Field::NetFollowers;
                    self.came.extend(table.figures(field));
                    break;
                }
            }
            match table.measure.per {
                Per::Post if !file.derived.posts_capped => self.posts.extend(table.rows.iter().map(|row| row.date)),
                Per::Mail => self.mails.extend(table.rows.iter().map(|row| row.date)),
                _ => {}
            }
        }
        let derived = &file.derived;
        self.followers.extend(derived.followers.iter().copied());
        let lists_posts = file.tables.iter().any(|table| table.measure.per == Per::Post);
        if !lists_posts {
            self.posts_of_months.extend(derived.posts_by_month.values());
        }
        self.list.extend(file.tables.iter().flat_map(list));
        if let Some(rate) = derived.open_rate {
            let cleaned = file.tables.iter().any(|table| table.measure.machine_opens_out == Some(true));
            let by_programs = derived.machine_open_rate.and_then(|programs| ratio(programs, rate));
            self.opens = self.opens.or(Some((rate, if cleaned { Some(0.0) } else { by_programs })));
        }
    }

    /// Reach is that of single posts, or their mean; over all posts of a day nobody can tell them apart.
    fn add_reach(&mut self, table: &Table) {
        let is_of_posts = matches!(table.measure.over, Over::ThisPost | Over::MeanOfPosts)
            && matches!(table.measure.per, Per::Post | Per::Month);
        let (field, found) = match table.measure.counts {
            Counts::People => (Field::Reach, &mut self.people),
            Counts::Displays => (Field::Impressions, &mut self.displays),
            Counts::Views => (Field::Views, &mut self.displays),
            _ => return,
        };
        let Some(place) = table.place(field).filter(|_| is_of_posts) else { return };
        let ripe = table.rows.iter().enumerate().filter(|(row, _)| !table.unripe.contains(row));
        let later = if table.measure.first_of_month { MIDDLE_OF_MONTH } else { 0 };
        found.extend(ripe.filter_map(|(_, row)| Some((row.date.plus(later), row.figures.get(place).copied()??))));
    }

    /// Followers at dates: as the files tell them, or between those that somebody tells of the first post and of today, or
    /// back from today by those who came.
    pub fn stocks(&self, beside: &Beside) -> Vec<(Day, f64)> {
        let today = beside.today;
        let Some(mut stock) = beside.followers.filter(|_| self.followers.is_empty()) else {
            return self.followers.clone();
        };
        let mut stocks = vec![(today, stock)];
        let first_post = self.people.iter().chain(&self.displays).map(|(day, _)| *day).min();
        if let Some(first) = first_post.zip(beside.first) {
            return vec![first, (today, stock)];
        }
        for &(day, came) in self.came.iter().rev().filter(|(day, _)| *day <= today) {
            stocks.push((day, stock));
            stock = (stock - came).max(1.0);
        }
        stocks.reverse();
        stocks
    }

    /// Posts with the followers of their days; `for_each` are displays for each person, where only those are known.
    pub fn points(&self, today: Day, stocks: &[(Day, f64)], for_each: f64) -> Vec<Point> {
        let (seen, factor) = if self.people.is_empty() { (&self.displays, for_each) } else { (&self.people, 1.0) };
        let point = |&(day, people): &(Day, f64)| {
            Some(Point { years: years(day, today), people: people / factor, followers: at(stocks, day)? })
        };
        seen.iter().filter_map(point).collect()
    }

    /// Whether the files tell displays of posts and no people.
    pub fn has_displays_only(&self) -> bool {
        self.people.is_empty() && !self.displays.is_empty()
    }

    /// Whether they tell of posts, but not who followed.
    pub fn lacks_followers(&self) -> bool {
        self.followers.is_empty() && !(self.people.is_empty() && self.displays.is_empty() && self.came.is_empty())
    }
}

/// Years from today, negative in the past.
pub(crate) fn years(day: Day, today: Day) -> f64 {
    f64::from(day.days() - today.days()) / YEAR
}

/// A stock at a day: between two that are known on the straight line, before and after them as the nearest.
fn at(stocks: &[(Day, f64)], day: Day) -> Option<f64> {
    let after = stocks.iter().position(|stock| stock.0 >= day);
    let (before, after) = match after {
        None => return stocks.last().map(|stock| stock.1),
        Some(0) => return stocks.first().map(|stock| stock.1),
        Some(place) => (stocks[place - 1], stocks[place]),
    };
    let span = f64::from(after.0.days() - before.0.days());
    let share = if span > 0.0 { f64::from(day.days() - before.0.days()) / span } else { 1.0 };
    Some(before.1 + share * (after.1 - before.1))
}

/// The largest mailing of each month, at the day of it.
fn list(table: &Table) -> Vec<(Day, f64)> {
    let mut largest: Vec<(Day, f64)> = Vec::new();
    if !matches!(table.measure.per, Per::Mail | Per::MonthOfMails) {
        return largest;
    }
    let sent = if table.has(Field::Recipients) { Field::Recipients } else { Field::Delivered };
    for (day, people) in table.figures(sent) {
        match largest.last_mut().filter(|last| last.0.month() == day.month()) {
            Some(last) if last.1 < people => *last = (day, people),
            Some(_) => {}
            None => largest.push((day, people)),
        }
    }
    largest
}

/// The mails whose opens and readers are counted; those that arrived are meant, where a file tells them.
fn opened_mails(table: &Table) -> Vec<Mail> {
    let mail = |row: &Entry| {
        let delivered = table.figure(row, Field::Delivered).or_else(|| table.figure(row, Field::Recipients))?;
        let is_cleaned = table.measure.machine_opens_out == Some(true);
        Some(Mail { delivered, opens: table.figure(row, Field::Opens)?, is_cleaned })
    };
    table.rows.iter().filter_map(mail).collect()
}

fn ratio(of: f64, by: f64) -> Option<f64> {
    (of > 0.0 && by > 0.0).then(|| of / by)
}
