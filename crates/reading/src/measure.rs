//! What the figures of a table measure, so that nobody mixes people with displays, or posts with days.

use std::fmt;

use serde::Serialize;

use crate::{Field, Per, Tool};

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Counts {
    /// People who saw it.
    People,
    /// Times shown, one person counted every time.
    Displays,
    /// Times played or shown, as the tool counts.
    Views,
    /// People who follow, or began to.
    Followers,
    /// Mails and who opened them.
    Mails,
    /// Posts or contacts, without a figure.
    Nothing,
}

/// Over what reach is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Over {
    /// The post of the row.
    ThisPost,
    /// All posts of the day or month together.
    AllPosts,
    /// The mean of the month's posts.
    MeanOfPosts,
}

/// What the figures of a table measure.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Measure {
    /// What a row is about.
    pub per: Per,
    /// What its best figure of reach counts.
    pub counts: Counts,
    /// Over what.
    pub over: Over,
    /// Whether displays that were paid for are left out, by the name of the column.
    pub organic: bool,
    /// Whether figures are those of the chosen period and not of a post's whole life.
    pub within_period: bool,
    /// The first day of a month stands for it, as no day is known.
    pub first_of_month: bool,
    /// Whether opens by programs are out of the opens already; `None` where there are no opens.
    pub machine_opens_out: Option<bool>,
    /// Whether a column that calls itself a total counts one day.
    pub flow_called_total: bool,
}

impl Measure {
    pub(crate) fn of(per: Per, tool: Tool, fields: &[Field], is_sum: bool, reach_name: Option<&str>) -> Self {
        let has = |field: Field| fields.contains(&field);
        let counts = if has(Field::Reach) {
            Counts::People
        } else if has(Field::Impressions) {
            Counts::Displays
        } else if has(Field::Views) {
            Counts::Views
        } else if [Field::Followers, Field::NewFollowers, Field::NetFollowers].into_iter().any(has) {
            Counts::Followers
        } else if [Field::Recipients, Field::Delivered, Field::Opens, Field::OpenRate].into_iter().any(has) {
            Counts::Mails
        } else {
            Counts::Nothing
        };
        let over = match per {
            Per::Day => Over::AllPosts,
            Per::Month if is_sum || !tool.is_own() => Over::AllPosts,
            Per::Month => Over::MeanOfPosts,
            _ => Over::ThisPost,
        };
        let opens = has(Field::Opens) || has(Field::OpenRate);
        Self {
            per,
            counts,
            over,
            organic: reach_name.is_some_and(|name| name.to_lowercase().contains("organi")),
            within_period: per == Per::Post && matches!(tool, Tool::YoutubeTable | Tool::LinkedinPage),
            first_of_month: false,
            // Of all tools that were seen only some of Brevo's figures are without; those are not what is read.
            machine_opens_out: opens.then_some(false),
            flow_called_total: false,
        }
    }
}

impl fmt::Display for Measure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let per = match self.per {
            Per::Post => "per post",
            Per::Day => "per day",
            Per::Month => "per month",
            Per::Mail => "per mail",
            Per::MonthOfMails => "per month, one mail each",
            Per::Contact => "contacts, counted by month of sign-up; nothing else of them is read",
        };
        write!(formatter, "{per}")?;
        let is_reach = matches!(self.counts, Counts::People | Counts::Displays | Counts::Views);
        let what = match self.counts {
            Counts::People => "people",
            Counts::Displays => "times shown, not people",
            Counts::Views => "views, not people",
            Counts::Nothing if self.per == Per::Post => "posts without figures",
            _ => "",
        };
        match self.over {
            Over::AllPosts if is_reach => write!(formatter, " over all posts")?,
            Over::MeanOfPosts if is_reach => write!(formatter, "; reach is the mean per post")?,
            _ => {}
        }
        if !what.is_empty() {
            write!(formatter, ", {what}")?;
        }
        let marks = [
            (self.organic, ", organic"),
            (self.within_period, ", within the chosen period"),
            (self.first_of_month, "; the day is not known: the first of the month stands for it"),
            (self.flow_called_total, "; the total here is the day's new followers of all kinds, not a stock"),
            (self.machine_opens_out == Some(true), "; opens by programs are out already"),
        ];
        marks.iter().filter(|(holds, _)| *holds).try_for_each(|(_, text)| write!(formatter, "{text}"))
    }
}
