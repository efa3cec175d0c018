//! Which tool wrote a file, by the names of columns and sheets; where those fail, by how it is laid out.

use serde::Serialize;

use crate::Sheet;
use crate::blocks::Block;
use crate::names::{self, Meaning};

/// What writes files of figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tool {
    /// LinkedIn, personal profile: a workbook of five sheets.
    LinkedinCreator,
    /// LinkedIn, one post: labels and values.
    LinkedinPost,
    /// LinkedIn, page: content and followers.
    LinkedinPage,
    /// LinkedIn, the data archive: posts without figures.
    LinkedinArchive,
    /// Instagram, posts, by Meta's Business Suite.
    InstagramPosts,
    /// Facebook, posts, by the same.
    FacebookPosts,
    /// Instagram or Facebook, results day by day.
    MetaResults,
    /// Facebook's Insights to 2022, posts.
    FacebookInsightsPosts,
    /// Facebook's Insights to 2022, page.
    FacebookInsightsPage,
    /// X, overview of the account.
    XOverview,
    /// X, posts.
    XContent,
    /// Twitter, tweets to 2024.
    TwitterActivity,
    /// TikTok, followers.
    TiktokFollowers,
    /// TikTok, overview.
    TiktokOverview,
    /// TikTok, viewers.
    TiktokViewers,
    /// TikTok, videos.
    TiktokContent,
    /// YouTube's Studio.
    YoutubeTable,
    /// Mailchimp, all campaigns.
    MailchimpCampaigns,
    /// Mailchimp, one campaign.
    MailchimpReport,
    /// MailerLite, one campaign.
    MailerliteReport,
    /// Brevo, all campaigns.
    BrevoCampaigns,
    /// GetResponse, all messages.
    GetresponseMessages,
    /// A list of contacts, whoever wrote it.
    ContactList,
    /// A table that somebody keeps.
    OwnTable,
}

impl Tool {
    /// Whether its tables are of networks, with what a post or day brought.
    pub(crate) fn is_own(self) -> bool {
        self == Self::OwnTable
    }
}

/// What one block is written by; an own table, where nothing else fits.
pub(crate) fn of_block(block: &Block<'_>) -> Tool {
    let has = |name: &str| block.names(name);
    let any = |all: &[&str]| all.iter().any(|name| has(name));
    let starts = |start: &str| block.columns.iter().any(|column| names::plain(&column.name).starts_with(start));
    let first = [
        (has("tweet id") || has("tweet permalink"), Tool::TwitterActivity),
        (starts("lifetime post"), Tool::FacebookInsightsPosts),
        (
            starts("lifetime total likes") || starts("daily total reach") || starts("daily new likes"),
            Tool::FacebookInsightsPage,
        ),
        (block.has(Meaning::Primary) && block.columns.len() <= 3, Tool::MetaResults),
        (has("new follows") && has("unfollows") || has("create post"), Tool::XOverview),
        (is_title(block, "video overview"), Tool::XOverview),
        (has("post text") && any(&["post id", "post link"]), Tool::XContent),
        (has("difference in followers from previous day"), Tool::TiktokFollowers),
        (has("total viewers") && any(&["new viewers", "returning viewers"]), Tool::TiktokViewers),
        (has("video views") && has("profile views"), Tool::TiktokOverview),
        (any(&["video link", "video title"]) && any(&["post time", "total views"]), Tool::TiktokContent),
        (any(&["video publish time", "veröffentlichungszeitpunkt des videos"]), Tool::YoutubeTable),
        (any(&["watch time (hours)", "wiedergabezeit (stunden)"]), Tool::YoutubeTable),
        (any(&["trackable open rate", "apple mpp opens"]), Tool::BrevoCampaigns),
        (has("successful deliveries") && has("unique opens"), Tool::MailchimpCampaigns),
        (has("message name") || has("ctor"), Tool::GetresponseMessages),
        (is_linkedin_page(block), Tool::LinkedinPage),
        (any(&["post url", "beitrags-url"]) && !has("permalink") || has("post publish date"), Tool::LinkedinCreator),
        (has("sharelink") || has("sharecommentary"), Tool::LinkedinArchive),
    ];
    first.into_iter().find(|(fits, _)| *fits).map(|(_, tool)| tool).or_else(|| of_meta(block)).unwrap_or(Tool::OwnTable)
}

/// What a file is written by: the tool of its blocks, or how its sheets are laid out.
pub(crate) fn of_file(sheets: &[Sheet], blocks: &[Block<'_>]) -> Tool {
    if is_creator(sheets) {
        return Tool::LinkedinCreator;
    }
    let tools: Vec<Tool> = blocks.iter().map(of_block).collect();
    tools.iter().copied().find(|tool| !tool.is_own()).unwrap_or(Tool::OwnTable)
}

/// Followers of a LinkedIn page: what is called their total is that of one day.
pub(crate) fn is_page_followers(block: &Block<'_>) -> bool {
    let names = [
        "organic followers",
        "sponsored followers",
        "organische follower",
        "gesponserte follower",
        "auto-invited followers",
    ];
    names.iter().any(|name| block.names(name))
}

fn is_linkedin_page(block: &Block<'_>) -> bool {
    let has = |name: &str| block.names(name);
    let organic = [
        "impressions (organic)",
        "unique impressions (organic)",
        "impressions (organisch)",
        "impressionen (organisch)",
    ];
    let of_posts = ["post link", "update link", "update title", "post title"];
    organic.iter().any(|name| has(name))
        || is_page_followers(block)
        || (["created date", "erstellungsdatum"].iter().any(|name| has(name)) && of_posts.iter().any(|name| has(name)))
}

/// Posts of Instagram and Facebook, whose names wander: what their addresses say counts, too.
fn of_meta(block: &Block<'_>) -> Option<Tool> {
    let dated = block.columns.iter().any(|column| {
        let name = names::plain(&column.name);
        name.starts_with("publish time") || name.starts_with("veröffentlichungszeitpunkt")
    });
    let has_id = block.has(Meaning::Id) || block.has(Meaning::Link);
    if !dated || !has_id {
        return None;
    }
    let leads_to = |host: &str| {
        let links = block.columns.iter().filter(|column| column.means(Meaning::Link));
        let cells =
            links.flat_map(|column| block.rows().iter().take(20).map(move |row| row.cell(column.index).shown()));
        cells.filter(|cell| cell.contains(host)).count() > 0
    };
    let of_page = ["page id", "page name", "seiten-id", "seitenname"];
    if block.names("account username") || leads_to("instagram.com/") {
        Some(Tool::InstagramPosts)
    } else if of_page.iter().any(|name| block.names(name)) || leads_to("facebook.com/") {
        Some(Tool::FacebookPosts)
    } else {
        None
    }
}

/// The workbook of a LinkedIn profile: a first sheet with a period, and one with the followers at a date.
fn is_creator(sheets: &[Sheet]) -> bool {
    let named =
        |names: &[&str]| sheets.iter().any(|sheet| sheet.name.as_deref().is_some_and(|name| names.contains(&name)));
    let by_name =
        named(&["DISCOVERY", "ENTDECKEN"]) && named(&["FOLLOWERS", "FOLLOWER", "ENGAGEMENT", "INTERAKTIONEN"]);
    let period = sheets.first().is_some_and(|sheet| crate::totals::period(sheet).is_some());
    by_name || (sheets.len() >= 4 && period)
}

fn is_title(block: &Block<'_>, title: &str) -> bool {
    block.title_text().is_some_and(|text| names::plain(&text) == title)
}
