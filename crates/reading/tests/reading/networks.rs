//! Exports of networks of which there is no sample, written by hand after the catalogue of formats.

use reach_reading::{Ask, Counts, Field, Per, Reason, Table, Tool};

use crate::opening::{understood, understood_on};

/// The dates of a table with one of its figures.
pub(crate) fn figures(table: &Table, field: Field) -> Vec<(String, f64)> {
    table.figures(field).map(|(day, value)| (day.to_string(), value)).collect()
}

pub(crate) fn rows(expected: &[(&str, f64)]) -> Vec<(String, f64)> {
    expected.iter().map(|(day, value)| ((*day).to_owned(), *value)).collect()
}

pub(crate) fn reasons(table: &Table) -> Vec<(u32, Reason)> {
    table.not_used.iter().map(|line| (line.line, line.reason)).collect()
}

#[test]
fn answers_to_others_are_no_posts_at_x() {
    let text = "Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts,Profile visits,Detail expands,URL Clicks,Hashtag Clicks,Permalink Clicks\n\
        1900000000000000001,\"Fri, Jun 5, 2026\",\"A first thought, and more\",https://x.com/a/status/1,240,3,5,0,0,1,0,0,0,0,0,0,0\n\
        1900000000000000002,\"Thu, Jun 4, 2026\",\"@somebody I agree\",https://x.com/a/status/2,12,0,0,0,0,0,0,0,0,0,0,0,0\n\
        1900000000000000003,\"Tue, Jun 2, 2026\",Second,https://x.com/a/status/3,180,3,5,0,0,0,0,0,0,0,0,0,0\n";
    let read = understood(text);
    assert_eq!(read.tool, Tool::XContent);
    let table = &read.tables[0];
    assert_eq!(figures(table, Field::Impressions), rows(&[("2026-06-02", 180.0), ("2026-06-05", 240.0)]));
    assert_eq!(reasons(table), [(3, Reason::Reply)]);
    assert!(table.not_used[0].by_nature);
    assert_eq!((table.measure.per, table.measure.counts), (Per::Post, Counts::Displays));
    assert_eq!(table.fields, [Field::Date, Field::Impressions]);
    assert_eq!(read.asks_for, [Ask::Followers]);
}

#[test]
fn videos_of_x_stand_below_a_title() {
    let text = "Video overview,,,,\nDate,Views,Watch time (ms),Completion rate,Average watch time (ms)\n\
        \"Tue, Mar 10, 2026\",120,4000,0.2,33\n\"Mon, Mar 9, 2026\",80,3000,0.3,37\n";
    let read = understood(text);
    assert_eq!(read.tool, Tool::XOverview);
    assert_eq!(figures(&read.tables[0], Field::Views), rows(&[("2026-03-09", 80.0), ("2026-03-10", 120.0)]));
    assert_eq!(reasons(&read.tables[0]), [(1, Reason::Preamble)]);
}

#[test]
fn tweets_of_the_old_analytics_have_decimals_and_promoted_figures() {
    let text = "\u{feff}\"Tweet id\",\"Tweet permalink\",\"Tweet text\",\"time\",\"impressions\",\"engagements\",\"engagement rate\",\"retweets\",\"replies\",\"favorites\",\"user profile clicks\",\"promoted impressions\",\"promoted engagements\"\n\
        \"649274876283527168\",\"https://twitter.com/a/status/649274876283527168\",\"Hello, world\",\"2015-09-30 18:42 +0000\",\"1424.0\",\"9.0\",\"0.02\",\"1.0\",\"0.0\",\"3.0\",\"1.0\",\"-\",\"-\"\n\
        \"649274876283527169\",\"https://twitter.com/a/status/649274876283527169\",\"@b no\",\"2015-09-30 12:00 +0000\",\"40.0\",\"0.0\",\"0.0\",\"0.0\",\"0.0\",\"0.0\",\"0.0\",\"-\",\"-\"\n\
        \"649274876283527170\",\"https://twitter.com/a/status/649274876283527170\",\"RT @c: yes\",\"2015-09-29 23:59 +0000\",\"77.0\",\"0.0\",\"0.0\",\"0.0\",\"0.0\",\"0.0\",\"0.0\",\"12.0\",\"-\"\n";
    let read = understood(text);
    assert_eq!(read.tool, Tool::TwitterActivity);
    assert_eq!(figures(&read.tables[0], Field::Impressions), rows(&[("2015-09-30", 1424.0)]));
    assert_eq!(reasons(&read.tables[0]), [(3, Reason::Reply), (4, Reason::Share)]);
    assert_eq!(read.tables[0].columns[&Field::Impressions], "impressions");
}

#[test]
fn the_old_insights_of_posts_have_a_second_header_and_organic_reach() {
    let text = "Post ID,Permalink,Post Message,Type,Countries,Languages,Posted,Audience Targeting,Lifetime Post Total Reach,Lifetime Post organic reach,Lifetime Post Paid Reach,Lifetime Post Total Impressions,Lifetime Organic Video Views to 95%,Lifetime Organic Video Views to 95%\n\
        ,,,,,,,,\"Lifetime: The total number of people your Page post was served to. (Unique Users)\",\"Lifetime: The number of people who saw your Page post in their News Feed\",Lifetime: paid,\"Lifetime: The number of impressions\",Lifetime: 95%,Lifetime: 95% unique\n\
        1_1,https://www.facebook.com/1,\"Hello, you\",Photo,,,10/1/2015 21:00,,530,510,20,800,,\n\
        1_2,https://www.facebook.com/2,More,Link,,,9/30/2015 9:15,,300,300,0,410,,\n";
    let read = understood(text);
    assert_eq!(read.tool, Tool::FacebookInsightsPosts);
    let table = &read.tables[0];
    assert_eq!(figures(table, Field::Reach), rows(&[("2015-09-30", 300.0), ("2015-10-01", 510.0)]));
    assert_eq!(reasons(table), [(2, Reason::SecondHeader)]);
    assert!(table.measure.organic && table.columns[&Field::Reach] == "Lifetime Post organic reach");
}

#[test]
fn the_old_insights_of_a_page_hold_a_stock_and_weekly_reach_is_not_daily() {
    let text = "Date,Lifetime Total Likes,Daily New Likes,Daily Unlikes,Daily Page Engaged Users,Weekly Page Engaged Users,Weekly Total Reach,28 Days Total Reach,Daily Total Reach,Daily Organic Reach\n\
        ,Lifetime: The total number of people who have liked your Page. (Unique Users),Daily: new,Daily: un,Daily: x,Weekly: x,Weekly: reach,28 Days: reach,Daily: total,Daily: organic\n\
        9/28/2015,1201,3,1,12,90,900,2500,210,180\n9/29/2015,1203,2,0,10,91,901,2501,190,170\n9/30/2015,\"1,206\",4,1,10,91,901,2501,220,200\n";
    let read = understood(text);
    assert_eq!(read.tool, Tool::FacebookInsightsPage);
    let table = &read.tables[0];
    assert_eq!(
        figures(table, Field::Followers),
        rows(&[("2015-09-28", 1201.0), ("2015-09-29", 1203.0), ("2015-09-30", 1206.0)])
    );
    assert_eq!(
        figures(table, Field::Reach),
        rows(&[("2015-09-28", 180.0), ("2015-09-29", 170.0), ("2015-09-30", 200.0)])
    );
    assert_eq!(table.measure.per, Per::Day);
    assert!(read.asks_for.is_empty(), "the stock is there");
}

#[test]
fn pages_of_linkedin_said_shares_for_reposts_until_2021() {
    let text = "Update engagement metrics for all updates in the time range,,,\n\
        Update title,Update link,Update type,Campaign name,Posted by,Created date,Audience,Impressions,Video views,Clicks,Click through rate (CTR),Likes,Comments,Shares,Follows,Engagement rate\n\
        \"A title\nover two lines\",https://www.linkedin.com/1,Organic,,A,02/25/2019,,321,,4,0.01,5,0,1,,0.03\n\
        B,https://www.linkedin.com/2,Organic,,A,02/11/2019,,\"1,290\",,4,0.01,5,0,1,,0.03\n";
    let read = understood(text);
    assert_eq!(read.tool, Tool::LinkedinPage);
    assert_eq!(figures(&read.tables[0], Field::Impressions), rows(&[("2019-02-11", 1290.0), ("2019-02-25", 321.0)]));
    assert_eq!(read.tables[0].rows.iter().map(|row| row.line).collect::<Vec<_>>(), [5, 3]);
}

#[test]
fn one_post_of_linkedin_is_told_by_labels() {
    let text = "Post URL,https://www.linkedin.com/feed/update/urn:li:activity:1\nPost date,\"Nov 3, 2026\"\n\nImpressions,\"1,310\"\nMembers reached,902\nReactions,20\nComments,3\nReposts,1\nSaves,2\nSends,0\nFollowers gained from this post,4\n";
    let read = understood(text);
    assert_eq!(read.tool, Tool::LinkedinPost);
    let table = &read.tables[0];
    assert_eq!(figures(table, Field::Reach), rows(&[("2026-11-03", 902.0)]));
    assert_eq!(figures(table, Field::Impressions), rows(&[("2026-11-03", 1310.0)]));
    assert_eq!((table.measure.per, table.measure.counts), (Per::Post, Counts::People));
}

#[test]
fn tiktok_has_no_years_and_videos_of_its_own() {
    let overview = "\"Date\",\"Video Views\",\"Profile Views\",\"Likes\",\"Comments\",\"Shares\"\n\"September 16\",\"120\",\"3\",\"5\",\"0\",\"0\"\n\"September 17\",\"90\",\"2\",\"5\",\"-1\",\"0\"\n\"September 18\",\"undefined\",\"2\",\"5\",\"0\",\"0\"\n";
    let read = understood_on(overview, "2026-09-20");
    assert_eq!(read.tool, Tool::TiktokOverview);
    assert_eq!(figures(&read.tables[0], Field::Views), rows(&[("2026-09-16", 120.0), ("2026-09-17", 90.0)]));
    assert_eq!(reasons(&read.tables[0]), [(4, Reason::NoNumber)]);
    let viewers = "\"Date\",\"Total Viewers\",\"New Viewers\",\"Returning Viewers\"\n\"9月15日\",\"50\",\"30\",\"20\"\n\"9月16日\",\"60\",\"30\",\"30\"\n";
    let read = understood_on(viewers, "2026-09-20");
    assert_eq!((read.tool, read.tables[0].measure.counts), (Tool::TiktokViewers, Counts::People));
    assert_eq!(figures(&read.tables[0], Field::Reach), rows(&[("2026-09-15", 50.0), ("2026-09-16", 60.0)]));
    let content = "\"Time\",\"Video title\",\"Video link\",\"Post time\",\"Total likes\",\"Total comments\",\"Total shares\",\"Total views\"\n\
        \"20 September\",\"B\",\"https://www.tiktok.com/2\",\"14 February\",\"1\",\"0\",\"0\",\"900\"\n\"20 September\",\"A\",\"https://www.tiktok.com/1\",\"28 December\",\"1\",\"0\",\"0\",\"700\"\n";
    let read = understood_on(content, "2026-09-20");
    assert_eq!((read.tool, read.tables[0].measure.per), (Tool::TiktokContent, Per::Post));
    assert_eq!(figures(&read.tables[0], Field::Views), rows(&[("2025-12-28", 700.0), ("2026-02-14", 900.0)]));
}

#[test]
fn followers_of_tiktok_go_back_over_new_year_and_leap_days() {
    let text =
        "Date,Followers,Difference in followers from previous day\n28 February,10,0\n29 February,11,1\n1 March,12,1\n";
    let read = understood_on(text, "2025-06-01");
    assert_eq!(figures(&read.tables[0], Field::Followers)[1], (String::from("2024-02-29"), 11.0));
    assert_eq!(figures(&read.tables[0], Field::Followers)[0], (String::from("2024-02-28"), 10.0));
    assert!(read.tables[0].years_counted_back);
}

#[test]
fn a_table_of_youtube_in_english_has_its_sum_first_or_last() {
    let header = "Content,Video title,Video publish time,Duration,Views,Watch time (hours),Subscribers,Thumbnail impressions,Thumbnail impressions click-through rate (%)\n";
    let row = "abc,\"One, two\",\"Jan 6, 2024\",120,345,12.5,3,2300,4.1\n";
    for text in
        [format!("{header}Total,,,,345,12.5,3,2300,4.1\n{row}"), format!("{header}{row}Total,,,,345,12.5,3,2300,4.1\n")]
    {
        let read = understood(&text);
        assert_eq!(read.tool, Tool::YoutubeTable);
        assert_eq!(figures(&read.tables[0], Field::Views), rows(&[("2024-01-06", 345.0)]));
        assert_eq!(figures(&read.tables[0], Field::Impressions), rows(&[("2024-01-06", 2300.0)]));
        assert_eq!(read.tables[0].not_used.iter().map(|line| line.reason).collect::<Vec<_>>(), [Reason::Totals]);
        assert!(!read.tables[0].has(Field::Followers), "those are won by the video");
    }
}

#[test]
fn stories_of_instagram_are_no_posts_and_reach_may_lack() {
    let text = "Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Impressions,Reach,Likes\n\
        17900000000000001,1,a,A,Text,0,23/09/2023 15:30,https://www.instagram.com/p/1/,IG image,,Lifetime,200,150,3\n\
        17900000000000002,1,a,A,,0,24/09/2023 15:30,https://www.instagram.com/stories/2/,IG story,,Lifetime,60,50,0\n\
        17900000000000003,1,a,A,Text,0,02/10/2023 15:30,https://www.instagram.com/p/3/,IG reel,,Lifetime,220,,3\n\
        17900000000000001,1,a,A,Text,0,23/09/2023 15:30,https://www.instagram.com/p/1/,IG image,,Lifetime,190,140,3\n";
    let read = understood(text);
    assert_eq!(read.tool, Tool::InstagramPosts);
    let table = &read.tables[0];
    assert_eq!(figures(table, Field::Reach), rows(&[("2023-09-23", 150.0)]));
    assert_eq!(figures(table, Field::Impressions), rows(&[("2023-09-23", 200.0), ("2023-10-02", 220.0)]));
    assert_eq!(reasons(table), [(3, Reason::Story), (5, Reason::Duplicate)]);
    assert_eq!(table.unripe, [1], "a post of the last three days still grows");
}

#[test]
fn identifiers_that_excel_has_rounded_make_no_duplicates() {
    let text = "Post ID,Page ID,Page name,Title,Publish time,Permalink,Post type,Reach,Views,Reactions\n\
        1.22E+17,1,A,One,08/14/2025 10:00,https://www.facebook.com/a/posts/1,Photos,100,130,3\n\
        1.22E+17,1,A,Two,08/15/2025 10:00,https://www.facebook.com/a/posts/2,Photos,90,120,3\n";
    let read = understood(text);
    assert_eq!((read.tool, read.tables[0].understood), (Tool::FacebookPosts, 2));
}

#[test]
fn daily_results_of_meta_are_what_their_title_says() {
    for (title, field) in [
        ("Facebook follows", Field::NewFollowers),
        ("Instagram follows", Field::NewFollowers),
        ("Views", Field::Views),
        ("Viewers", Field::Reach),
        ("Reach", Field::Reach),
        ("Instagram-Reichweite", Field::Reach),
    ] {
        let text = format!(
            "sep=,\n\"{title}\"\n\"Date\",\"Primary\"\n\"2025-08-01T00:00:00\",\"20\"\n\"2025-08-02T00:00:00\",\"0\"\n"
        );
        let read = understood(&text);
        assert_eq!(read.tool, Tool::MetaResults, "{title}");
        assert_eq!(figures(&read.tables[0], field), rows(&[("2025-08-01", 20.0), ("2025-08-02", 0.0)]), "{title}");
        assert_eq!(read.tables[0].name.as_deref(), Some(title));
    }
}

#[test]
fn posts_of_an_archive_without_figures_are_counted() {
    let text = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n2026-05-02 08:00:00,https://www.linkedin.com/1,\"Ein Text\",,,MEMBER_NETWORK\n2026-05-20 08:00:00,https://www.linkedin.com/2,Noch einer,,,MEMBER_NETWORK\n";
    let read = understood(text);
    assert_eq!((read.tool, read.tables[0].measure.counts), (Tool::LinkedinArchive, Counts::Nothing));
    let by_month: Vec<(String, f64)> =
        read.derived.posts_by_month.iter().map(|(month, count)| (month.to_string(), *count)).collect();
    assert_eq!(by_month, [(String::from("2026-05"), 2.0)]);
}

#[test]
fn followers_that_a_post_won_are_no_stock_in_german_either() {
    let text = "\u{feff}Beitrags-ID,Konto-ID,Nutzername des Kontos,Kontoname,Beschreibung,\"Dauer (Sek.)\",Veröffentlichungszeitpunkt,Permalink,Beitragstyp,Datenkommentar,Datum,Aufrufe,Reichweite,\"„Gefällt mir“-Angaben\",\"Geteilte Inhalte\",Follower,Kommentare,Gespeichert\n\
        17900000000000001,1,a,A,Text,0,\"23.09.2026 15:30\",https://www.instagram.com/p/1/,IG-Bild,,\"Gesamte Laufzeit\",1.200,950,3,0,2,0,0\n\
        17900000000000002,1,a,A,Text,0,\"20.09.2026 15:30\",https://www.instagram.com/p/2/,IG-Bild,,\"Gesamte Laufzeit\",800,650,3,0,1,0,0\n";
    let read = understood(text);
    assert_eq!(read.tool, Tool::InstagramPosts);
    assert_eq!(read.tables[0].fields, [Field::Date, Field::Reach, Field::Views]);
    assert_eq!(read.asks_for, [Ask::Followers]);
}

#[test]
fn other_blocks_of_an_audience_are_named_and_not_read() {
    let text = "sep=,\n\"Facebook follows\"\n\"Date\",\"Primary\"\n\"2026-08-01T00:00:00\",\"20\"\n\"2026-08-02T00:00:00\",\"0\"\n\n\
        \"Content interactions\"\n\"Date\",\"Primary\"\n\"2026-08-01T00:00:00\",\"3\"\n\n\
        \"Reach\"\n\"Date\",\"Primary\"\n\"2026-08-01T00:00:00\",\"90\"\n\n\"Age & gender\"\n,\"Women\",\"Men\"\n\"18-24\",\"2%\",\"1%\"\n\"25-34\",\"12%\",\"11%\"\n";
    let read = understood(text);
    assert_eq!(
        read.tables.iter().map(|table| table.name.as_deref()).collect::<Vec<_>>(),
        [Some("Facebook follows"), Some("Reach")]
    );
    assert_eq!(read.sheets_not_used, ["Content interactions"]);
    let below = [
        (14, Reason::Blank),
        (15, Reason::Section),
        (16, Reason::Section),
        (17, Reason::Section),
        (18, Reason::Section),
    ];
    assert_eq!(reasons(&read.tables[1]), below);
}

/// A workbook of texts.
fn workbook(sheets: &[(&str, &str)]) -> Vec<reach_reading::Sheet> {
    sheets.iter().map(|(name, text)| reach_reading::sheet_of_text(Some(name), text).expect("a sheet")).collect()
}

#[test]
fn the_workbook_of_a_profile_is_read_by_its_layout_where_names_fail() {
    let sheets = workbook(&[
        ("DESCUBRIMIENTO", "Rendimiento\t10/16/2026 - 10/18/2026\nImpresiones\t331\nMiembros alcanzados\t115\n"),
        (
            "INTERACCIÓN",
            "Fecha\tImpresiones\tInteracciones\n10/16/2026\t100\t1\n10/17/2026\t111\t2\n10/18/2026\t120\t0\n",
        ),
        (
            "MEJORES",
            "Máximo 50\n\nURL de la publicación\tFecha\tInteracciones\t\tURL de la publicación\tFecha\tImpresiones\n\
            https://l.example/1\t10/16/2026\t9\t\thttps://l.example/2\t10/17/2026\t300\nhttps://l.example/2\t10/17/2026\t8\t\thttps://l.example/1\t10/16/2026\t200\n",
        ),
        (
            "SEGUIDORES",
            "Total de seguidores el 10/18/2026\t2395\n\nFecha\tNuevos\n10/16/2026\t2\n10/17/2026\t3\n10/18/2026\t4\n",
        ),
        ("DEMOGRAFÍA", "Datos\tValor\tPorcentaje\nPuesto\tExample\t14%\n"),
    ]);
    let read =
        reach_reading::understand(&sheets, &reach_reading::Context::new(crate::opening::today())).expect("a profile");
    assert_eq!(read.tool, Tool::LinkedinCreator);
    assert_eq!(read.tables.len(), 3);
    assert_eq!(figures(&read.tables[0], Field::Impressions)[0], (String::from("2026-10-16"), 100.0));
    assert_eq!(figures(&read.tables[1], Field::Impressions), rows(&[("2026-10-16", 200.0), ("2026-10-17", 300.0)]));
    assert_eq!(figures(&read.tables[2], Field::NewFollowers)[2], (String::from("2026-10-18"), 4.0));
    let totals = read.totals.expect("totals");
    assert_eq!((totals.impressions, totals.members_reached), (Some(331.0), Some(115.0)));
    let walked: Vec<f64> = read.derived.followers.iter().map(|(_, count)| *count).collect();
    assert_eq!(walked, [2388.0, 2391.0, 2395.0]);
    assert_eq!(read.sheets_not_used, ["DEMOGRAFÍA"]);
}

#[test]
fn the_order_of_a_profiles_dates_follows_from_its_period() {
    let sheets = |period: &str| {
        workbook(&[
            ("DISCOVERY", &format!("Overall Performance\t{period}\nImpressions\t331\nMembers reached\t115\n")),
            (
                "ENGAGEMENT",
                "Date\tImpressions\tEngagements\n01/09/2026\t100\t1\n02/09/2026\t111\t2\n03/09/2026\t120\t0\n",
            ),
        ])
    };
    let first = |period| {
        let read = reach_reading::understand(&sheets(period), &reach_reading::Context::new(crate::opening::today()))
            .expect("a profile");
        read.tables[0].rows[0].date.to_string()
    };
    assert_eq!(first("1.9.2026 - 30.9.2026"), "2026-09-01");
    assert_eq!(first("1/9/2026 - 30/9/2026"), "2026-09-01");
    assert_eq!(first("1/9/2026 - 3/31/2026"), "2026-01-09");
}
