//! Files as people download them: what is told of them in both languages, and what follows from them.

use reach_calculator::inputs::Inputs;
use reach_calculator::model::platform::Adoption;
use reach_calculator::words::Locale;
use reach_figures::{Asked, FileAnswer, FitAnswer, ReadSo, Reader};
use reach_reading::Day;

use crate::texts::texts;

const SAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../crates/reading/tests/samples/");

/// The day on which the samples were made.
const TODAY: &str = "2026-11-28";

fn reader(locale: Locale, today: &str) -> Reader {
    let language = if locale == Locale::De { "de" } else { "en" };
    Reader::of(texts(language), locale, Day::from_iso(today).expect("a day"))
}

/// Reads bytes as the page does: what they are, then as text, archive or workbook.
fn add(reader: &mut Reader, file: u32, name: Option<String>, bytes: &[u8]) -> Option<String> {
    let look = reader.looked_at(bytes);
    if look.refused.is_some() {
        return look.refused;
    }
    if let Some(label) = look.encoding {
        let encoding = encoding_rs::Encoding::for_label(label.as_bytes()).expect("an encoding of the web");
        return reader.add_text(file, name, &encoding.decode(bytes).0);
    }
    if look.workbook {
        let sheets = reach_workbook::sheets(bytes).expect("a workbook");
        reader.add_read(file, sheets);
        return None;
    }
    let members: Vec<_> = look.members.into_iter().enumerate().map(|(at, name)| (name, reader.member(at))).collect();
    members.into_iter().filter_map(|(name, bytes)| add(reader, file, Some(name), &bytes)).last()
}

fn read(reader: &mut Reader, file: u32, name: &str) -> FileAnswer {
    let bytes = std::fs::read(format!("{SAMPLES}{name}")).expect("a sample");
    match add(reader, file, None, &bytes) {
        Some(_) => FileAnswer { refused: Some(String::new()), ..FileAnswer::default() },
        None => reader.understood(file, ReadSo::default()),
    }
}

/// The stage of today on the way on which it was so much at a day.
fn stage_today(then: f64, day: &str, today: &str) -> f64 {
    let [day, today] = [day, today].map(|day| f64::from(Day::from_iso(day).expect("a day").days()));
    let inputs = Inputs::default();
    Adoption::of(&inputs).stage_after(then, (today - day) / 365.25 * 12.0)
}

fn relevance(answer: &FitAnswer) -> f64 {
    let found = answer.inputs.iter().find(|(name, _)| *name == "relevance");
    found.unwrap_or_else(|| panic!("no relevance follows: {answer:?}")).1
}

/// The levels that least squares find in the same rows with the stage given: a median comes within 5 %, and within 10 % for
/// the eight displays of posts that are all the German LinkedIn file has, of which two flew.
#[test]
fn the_level_of_each_sample_with_followers_is_what_its_rows_say() {
    for (files, then, day, asked, expected) in [
        (&["eigene_tabelle_de.csv"][..], 0.5, None, Asked::default(), 1.157_9),
        (&["broken_xlsx_named.csv"], 0.72, None, Asked::default(), 0.933),
        (&["broken_mac_duplicates.csv"], 0.68, None, Asked::default(), 1.020_5),
        (&["linkedin_creator_de.xlsx"], 0.66, None, Asked::default(), 1.839_1),
        (&["linkedin_creator_2026_en.xlsx"], 0.6, None, Asked::default(), 1.407_2),
        (
            &["instagram_posts_en.csv", "meta_results_stacked_utf16_en.csv"],
            0.74,
            Some("2025-10-01"),
            Asked { followers: "2059".into(), first: "1610".into(), ..Asked::default() },
            0.800_9,
        ),
    ] {
        let mut reader = reader(Locale::De, TODAY);
        for (file, name) in (0..).zip(files) {
            let answer = read(&mut reader, file, name);
            assert_eq!(answer.refused, None, "{name}");
        }
        let first = reader.fitted(&Asked { state: "rc1".into(), ..asked.clone() });
        let earliest = first.points.chunks(3).map(|point| point[0]).fold(0.0, f64::min);
        let stage = match day {
            Some(day) => stage_today(then, day, TODAY),
            None => Adoption::of(&Inputs::default()).stage_after(then, -earliest * 12.0),
        };
        let state = format!("rc1&s={stage:.4}&ca=100000");
        let fit = reader.fitted(&Asked { state, ..asked });
        let found = relevance(&fit);
        let tolerance = if files[0] == "linkedin_creator_de.xlsx" { 0.1 } else { 0.05 };
        assert!((found / expected - 1.0).abs() < tolerance, "{files:?}: {found}, but {expected}");
        assert!(fit.fitted.is_some() && !fit.said.contains(['{', '|']), "{}", fit.said);
    }
}

#[test]
fn of_ten_thousand_rows_a_point_a_month_crosses_to_the_page() {
    let mut reader = reader(Locale::En, "2033-01-31");
    assert_eq!(read(&mut reader, 1, "big_10000_rows.csv").refused, None);
    let fit = reader.fitted(&Asked { state: "rc1".into(), ..Asked::default() });
    let days: Vec<_> = fit.points.chunks(3).map(|point| (point[0] * 12.0).floor()).collect();
    assert!((50..=400).contains(&days.len()), "{} points", days.len());
    assert!(days.windows(2).all(|pair| pair[0] < pair[1]), "one a month: {days:?}");
    assert!(!fit.inputs.is_empty());
}

/// Every sentence, in both languages, of every sample: no key and no slot is left, and nothing that does not fit.
#[test]
fn whatever_is_told_of_a_file_has_words() {
    let samples = std::fs::read_dir(SAMPLES).expect("samples").map(|entry| entry.expect("a file").file_name());
    let names: Vec<String> = samples.map(|name| name.into_string().expect("plain")).collect();
    let tables = names.iter().filter(|name| !name.ends_with(".md") && !name.ends_with(".json"));
    for (name, locale) in tables.flat_map(|name| [(name, Locale::De), (name, Locale::En)]) {
        let mut reader = reader(locale, TODAY);
        let answer = read(&mut reader, 1, name);
        if name.contains("empty") || name.contains("html") {
            assert!(answer.refused.is_some(), "{name}");
            continue;
        }
        let told = format!(
            "{} {} {:?}",
            answer.tool,
            answer.said,
            answer
                .tables
                .iter()
                .map(|table| {
                    assert!(!table.measure.contains('.') || table.measure.ends_with('.'), "{name}: {}", table.measure);
                    format!("{} {} {}", table.rows, table.measure, table.left_out.join(" "))
                })
                .collect::<Vec<_>>()
        );
        assert!(!told.contains(['{', '|']) && !told.contains("own."), "{name}: {told}");
        assert!(
            answer.tool.contains([' ', ',']) || answer.tool.starts_with(['Y', 'e', 'a']),
            "{name}: {}",
            answer.tool
        );
        assert!(!answer.tables.is_empty(), "{name}");
        let fit = reader.fitted(&Asked { state: "rc1".into(), followers: "2000".into(), ..Asked::default() });
        let told = format!("{} {}", fit.said, fit.sets.join(" "));
        assert!(!told.contains(['{', '|']) && !told.contains("own."), "{name}: {told}");
        assert!(fit.inputs.iter().all(|(_, value)| value.is_finite()), "{name}: {:?}", fit.inputs);
    }
}

#[test]
fn growth_posts_mails_and_opens_follow_from_what_tells_them() {
    for (name, today, inputs) in [
        ("eigene_tabelle_de.csv", TODAY, &["followers", "relevance", "new_followers"][..]),
        ("mailchimp_campaigns_en.csv", TODAY, &["subscribers", "mails", "signups", "open_rate"]),
        ("tiktok_followers_de.csv", "2027-01-08", &["followers"]),
    ] {
        let mut reader = reader(Locale::De, today);
        read(&mut reader, 1, name);
        let fit = reader.fitted(&Asked { state: "rc1".into(), ..Asked::default() });
        let set: Vec<_> = fit.inputs.iter().map(|(name, _)| *name).collect();
        for input in inputs {
            assert!(set.contains(input), "{name}: {input} is not in {set:?}");
        }
    }
}

#[test]
fn more_followers_than_a_friend_list_holds_take_its_cap_away_so_that_they_can_grow() {
    let mut reader = reader(Locale::De, TODAY);
    assert_eq!(reader.add_text(1, None, "Datum;Follower\n2026-09-01;7900\n2026-10-01;8000\n2026-11-01;8100\n"), None);
    assert_eq!(reader.understood(1, ReadSo::default()).refused, None);
    let fit = reader.fitted(&Asked { state: "rc1".into(), ..Asked::default() });
    let value = |key: &str| fit.inputs.iter().find(|(name, _)| *name == key).map(|(_, value)| *value);
    assert_eq!((value("followers"), value("cap")), (Some(8_100.0), Some(100_000_000.0)), "{:?}", fit.inputs);
    assert!(value("new_followers").is_some_and(|came| came > 100.0), "{:?}", fit.inputs);
}

#[test]
fn what_is_forgotten_follows_no_more() {
    let mut reader = reader(Locale::De, TODAY);
    read(&mut reader, 7, "eigene_tabelle_de.csv");
    let asked = Asked { state: "rc1".into(), ..Asked::default() };
    assert!(!reader.fitted(&asked).inputs.is_empty());
    reader.forget(7);
    assert_eq!(reader.fitted(&asked).inputs, []);
}

#[test]
fn a_table_that_nothing_is_known_of_is_read_by_the_columns_that_somebody_points_at() {
    let mut reader = reader(Locale::De, TODAY);
    let text = "Wann;Foo;Bar\n2026-09-01;120;1500\n2026-10-01;131;1520\n2026-11-01;118;1540\n";
    assert_eq!(reader.add_text(1, None, text), None);
    let unknown = reader.understood(1, ReadSo::default());
    assert!(unknown.refused.is_some_and(|said| said.contains("Zeig unten")));
    let preview = &unknown.previews[0];
    let chosen = serde_json::json!({ "chosen": {
        "sheet": 0, "header_line": preview.header_line, "columns": { "date": 0, "reach": 1, "followers": 2 }
    } });
    let answer = reader.understood(1, serde_json::from_value(chosen).expect("columns"));
    assert_eq!(answer.refused, None);
    let fit = reader.fitted(&Asked { state: "rc1".into(), ..Asked::default() });
    assert_eq!(fit.points.len(), 9, "{fit:?}");
}
