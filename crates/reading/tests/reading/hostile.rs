//! Files that mean harm, or are none: nothing panics, hangs, gives what is no number, or tells an address.

use std::sync::LazyLock;

use proptest::prelude::*;
use reach_reading::{Context, DateOrder, Understood};

use crate::opening::{read_bytes, sample, today};

static SAMPLES: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let names = [
        "brevo_campaigns_en.csv",
        "broken_mac_duplicates.csv",
        "broken_mixed_dates.csv",
        "broken_xlsx_named.csv",
        "eigene_liste_de.tsv",
        "eigene_tabelle_de.csv",
        "facebook_posts_de.csv",
        "instagram_posts_en.csv",
        "linkedin_creator_2026_en.xlsx",
        "linkedin_creator_de.xlsx",
        "linkedin_page_content_en.xls",
        "linkedin_page_followers_en.xls",
        "mailchimp_report_ab_en.csv",
        "meta_results_stacked_utf16_en.csv",
        "tiktok_followers_de.csv",
        "x_overview_2026_en.csv",
        "youtube_videos_de.zip",
    ];
    names.map(sample).to_vec()
});

/// What must hold of whatever is understood.
fn holds(read: &Understood) {
    for table in &read.tables {
        assert!(table.rows.is_sorted_by_key(|row| row.date));
        for row in &table.rows {
            assert_eq!(row.figures.len() + 1, table.fields.len());
            let signed = table.has(reach_reading::Field::NetFollowers);
            assert!(row.figures.iter().flatten().all(|figure| figure.is_finite() && (signed || *figure >= 0.0)));
        }
        let mut lines: Vec<u32> =
            table.rows.iter().map(|row| row.line).chain(table.not_used.iter().map(|line| line.line)).collect();
        let count = lines.len();
        lines.sort_unstable();
        lines.dedup();
        assert_eq!(lines.len(), count, "a line gives a row or a reason, not both");
    }
    let shares = [read.derived.open_rate, read.derived.machine_open_rate];
    assert!(shares.iter().flatten().all(|share| share.is_finite()));
}

fn understand(bytes: &[u8]) {
    for date_order in [None, Some(DateOrder::DayFirst)] {
        let context = Context { date_order, ..Context::new(today()) };
        if let Ok(read) = read_bytes(bytes, &context) {
            holds(&read);
            serde_json::to_string(&read).expect("JSON has no other numbers");
        }
    }
}

/// Words and marks of which tables are made.
fn word() -> impl Strategy<Value = String> {
    let words = [
        "Datum",
        "Date",
        "Follower",
        "Reichweite",
        "Empfänger",
        "Geöffnet",
        "Open rate",
        "Posts",
        "Primary",
        "2026-03-01",
        "3/4/2026",
        "31.12.2025",
        "März 26",
        "Sep 17",
        "29 February",
        "45726",
        "1748217600",
        "1.011",
        "-5",
        "12,5 %",
        "n/a",
        "#DIV/0!",
        "\"",
        "\"\"",
        "sep=;",
        "Summe",
        "@a",
        "",
        "1e309",
        "999999999999999999999999",
        "\u{ad}",
        "<b>",
        "=1+1",
        "0000-00-00",
        "99.99.9999",
        "１２",
        "Post ID",
        "New follows",
        "Unfollows",
    ];
    prop_oneof![4 => proptest::sample::select(words.to_vec()).prop_map(String::from), 1 => ".{0,12}"]
}

fn table() -> impl Strategy<Value = String> {
    let mark = proptest::sample::select(vec![",", ";", "\t", "|", ", "]);
    let end = proptest::sample::select(vec!["\n", "\r\n", "\r"]);
    let rows = proptest::collection::vec(proptest::collection::vec(word(), 0..6), 0..14);
    (mark, end, rows).prop_map(|(mark, end, rows)| rows.iter().map(|cells| cells.join(mark) + end).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn random_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        understand(&bytes);
        for start in [&b"PK\x03\x04"[..], b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\xff\xfe", b"\xfe\xff"] {
            understand(&[start, &bytes].concat());
        }
    }

    #[test]
    fn tables_of_random_words_are_read_or_refused(text in table()) {
        understand(text.as_bytes());
    }

    #[test]
    fn samples_with_other_bytes_are_read_or_refused(
        which in any::<proptest::sample::Index>(),
        changes in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 1..12),
        cut in proptest::option::of(any::<proptest::sample::Index>()),
    ) {
        let mut bytes = which.get(&SAMPLES).clone();
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        understand(&bytes);
    }

    #[test]
    fn addresses_of_a_list_are_told_nowhere(
        names in proptest::collection::vec("[a-z]{5,9}", 2..12),
        header in proptest::sample::select(vec!["", "Email;Datum\n", "E-Mail-Adresse;Name;Angemeldet am\n", "Notiz;x\n\n", "Subscriber;Sent;Opens\n"]),
        mark in proptest::sample::select(vec![";", ",", "\t"]),
    ) {
        let row = |(index, name): (usize, &String)| format!("q{name}@{name}z.example{mark}Q{name}{mark}2026-03-{:02}\n", index % 28 + 1);
        let text = header.replace(';', mark) + &names.iter().enumerate().map(row).collect::<String>();
        let told = match crate::opening::read(&text) {
            Ok(read) => format!("{read:?}{}", serde_json::to_string(&read).expect("JSON")),
            Err(refused) => format!("{refused:?}{refused}"),
        };
        for name in &names {
            prop_assert!(!told.contains(&format!("q{name}")) && !told.contains(&format!("Q{name}")), "{name} in {told}");
        }
    }
}
