//! `--read`: what is understood of files, in the shape of the samples' `expected.json`.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use super::running::{answer, refused, run};

fn samples() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../crates/reading/tests/samples")
}

fn sample(name: &str) -> String {
    samples().join(name).to_string_lossy().into_owned()
}

/// A file with a content, in a folder that goes with it.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str, content: &[u8]) -> Self {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("reading-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        let file = folder.join(name);
        fs::write(&file, content).expect("a file");
        Self(file)
    }

    fn path(&self) -> &str {
        self.0.to_str().expect("a path in UTF-8")
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // What cannot be taken away lies in the folder of the build.
        let _ = self.0.parent().map(fs::remove_dir_all);
    }
}

fn read(arguments: &[&str]) -> Value {
    serde_json::from_str(&answer(arguments, "")).expect("JSON")
}

#[test]
fn every_sample_is_told_in_the_shape_of_what_is_expected() {
    let text = fs::read_to_string(samples().join("expected.json")).expect("the samples");
    let expected: Value = serde_json::from_str(&text).expect("JSON");
    let files = expected["files"].as_object().expect("files");
    let mut compared = 0;
    for (name, expected) in files.iter().filter(|(_, file)| file["refuse"].is_null()) {
        let today = expected["export_date"].as_str().unwrap_or("2026-11-28");
        let told = read(&["--read", &sample(name), "--today", today])["files"][name].clone();
        for key in ["tool", "kind", "language"] {
            assert_eq!(told[key], expected[key], "{name}");
        }
        for (table, expected) in
            told["tables"].as_array().expect("tables").iter().zip(expected["tables"].as_array().expect("tables"))
        {
            compared += 1;
            assert_eq!(table["header_line"], expected["header_line"], "{name}");
            assert_eq!(table["understood"], expected["understood"], "{name}");
            if name != "broken_xlsx_named.csv" {
                assert_eq!(table["fields"], expected["fields"], "{name}");
                assert_eq!(table["columns"], expected["columns"], "{name}");
                let shown = expected["rows_shown"].is_null();
                assert!(
                    !shown || table["rows"] == expected["rows"],
                    "{name}: {} for {}",
                    table["rows"],
                    expected["rows"]
                );
            }
        }
        if let Some(totals) = expected["totals"].as_object() {
            assert_eq!(told["totals"].as_object(), Some(totals), "{name}");
        }
        for key in [
            "open_rate",
            "machine_open_rate",
            "posts_by_month",
            "followers",
            "list_size_by_month",
            "impressions_per_post",
        ] {
            let (told, wanted) = (&told["derived"][key], &expected["derived"][key]);
            let same_number = told.as_f64().is_some() && told.as_f64() == wanted.as_f64();
            assert!(wanted.is_null() || same_number || told == wanted, "{name}, {key}: {told} for {wanted}");
        }
    }
    assert_eq!(compared, 28);
}

#[test]
fn several_files_are_told_by_their_names_in_one_answer() {
    let told = read(&["--read", &sample("eigene_tabelle_de.csv"), &sample("youtube_videos_de.zip")]);
    assert_eq!(told["files"]["eigene_tabelle_de.csv"]["tool"], "own-table");
    assert_eq!(told["files"]["youtube_videos_de.zip"]["sheets_not_used"], json!(["Diagrammdaten.csv"]));
    assert_eq!(told["files"].as_object().map(serde_json::Map::len), Some(2));
}

#[test]
fn years_that_are_not_in_a_file_are_counted_back_from_the_day_that_is_said() {
    let file =
        Scratch::new("FollowerHistory.csv", b"\"Date\",\"Followers\"\n\"30 December\",\"10\"\n\"2 January\",\"12\"\n");
    let told = read(&["--read", file.path(), "--today", "2024-03-01"]);
    let rows = told["files"]["FollowerHistory.csv"]["tables"][0]["rows"].clone();
    assert_eq!(rows, json!([["2023-12-30", 10], ["2024-01-02", 12]]));
    refused(&["--read", file.path(), "--today", "1 March"], "", "1 March is no day; write --today 2026-11-28");
}

#[test]
fn what_stands_first_in_a_date_can_be_said_where_a_file_cannot_tell() {
    let file = Scratch::new("table.csv", b"Date,Followers,Reach\n3/4/2026,100,20\n7/2/2026,110,25\n5/6/2026,120,22\n");
    let open = read(&["--read", file.path()])["files"]["table.csv"].clone();
    assert_eq!(open["asks_for"], json!(["date order"]));
    assert_eq!(open["tables"][0]["rows"], json!([]));
    let day = read(&["--read", file.path(), "--first", "day"])["files"]["table.csv"]["tables"][0]["rows"].clone();
    assert_eq!(day, json!([["2026-02-07", 110, 25], ["2026-04-03", 100, 20], ["2026-06-05", 120, 22]]));
    let month = read(&["--read", file.path(), "--first", "month"])["files"]["table.csv"]["tables"][0]["rows"].clone();
    assert_eq!(month[0], json!(["2026-03-04", 100, 20]));
}

#[test]
fn a_file_that_is_refused_is_told_with_its_reason_beside_those_that_are_read() {
    let output = run(&["--read", &sample("broken_html.csv"), &sample("eigene_liste_de.tsv")], "");
    assert_eq!(output.status.code(), Some(2));
    let told: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(told["files"]["broken_html.csv"]["refuse"], "html");
    assert_eq!(told["files"]["eigene_liste_de.tsv"]["tables"][0]["understood"], 22);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("this is a web page") && said.contains("download the file again"), "{said}");
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let output = run(&["--read", "nowhere.csv"], "");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).starts_with("cannot read nowhere.csv: "));
}

#[test]
fn no_contact_is_told() {
    let list = "Email,Vorname,Angemeldet am\nerika@example.org,Erika,2026-03-01\nmax@example.org,Max,kaputt\n";
    let file = Scratch::new("liste.csv", list.as_bytes());
    let told = answer(&["--read", file.path()], "");
    assert!(!told.contains("erika") && !told.contains("Erika") && !told.contains("kaputt"), "{told}");
    let told: Value = serde_json::from_str(&told).expect("JSON");
    assert_eq!(told["files"]["liste.csv"]["derived"], json!({ "contacts": 2, "contacts_by_month": { "2026-03": 1 } }));
}

/// What `expected.json` calls `level_only`: the same stage is given at the day of the first point. A median comes within 5 %
/// of least squares, and within 10 % for eight displays of which two flew.
#[test]
fn the_level_of_files_is_that_of_their_rows_at_the_stage_that_is_given() {
    let text = fs::read_to_string(samples().join("expected.json")).expect("the samples");
    let expected: Value = serde_json::from_str(&text).expect("JSON");
    let instagram = ["instagram_posts_en.csv", "meta_results_stacked_utf16_en.csv"];
    let typed = ["--followers-today", "2059", "--followers-first", "1610", "--today", "2026-11-28"];
    for (files, options, level) in [
        (&["eigene_tabelle_de.csv"][..], &[][..], &expected["files"]["eigene_tabelle_de.csv"]),
        (&["broken_xlsx_named.csv"], &[], &expected["files"]["broken_xlsx_named.csv"]),
        (&["broken_mac_duplicates.csv"], &[], &expected["files"]["broken_mac_duplicates.csv"]),
        (&["linkedin_creator_2026_en.xlsx"], &[], &expected["files"]["linkedin_creator_2026_en.xlsx"]),
        (&["linkedin_creator_de.xlsx"], &[], &expected["files"]["linkedin_creator_de.xlsx"]),
        (&instagram, &typed, &expected["sets"]["instagram"]),
    ] {
        let level = &level["fit"]["level_only"];
        let given = level["stage_at_first_date_given"].as_f64().expect("a stage");
        let paths: Vec<String> = files.iter().map(|name| sample(name)).collect();
        let fit = |stage: f64| {
            let stage = format!("stage={stage}");
            let mut arguments = vec!["--read"];
            arguments.extend(paths.iter().map(String::as_str));
            arguments.extend(["--set", &stage]);
            arguments.extend(options);
            let told = read(&arguments);
            if files.len() == 1 { told["files"][files[0]]["fit"].clone() } else { told["fit"].clone() }
        };
        // The option says the stage of today: that of the first day follows from it, and the other way round by trying.
        let then = |stage: f64| fit(stage)["level_only"]["stage_at_first_date_given"].as_f64().expect("a stage");
        let (mut low, mut high) = (given, 0.99);
        for _ in 0..16 {
            let middle = f64::midpoint(low, high);
            if then(middle) < given { low = middle } else { high = middle }
        }
        let found = fit(low)["level_only"]["relevance"].as_f64().expect("a level");
        let wanted = level["relevance"].as_f64().expect("a level");
        let tolerance = if files[0] == "linkedin_creator_de.xlsx" { 0.1 } else { 0.05 };
        assert!((found / wanted - 1.0).abs() < tolerance, "{files:?}: {found}, not {wanted}");
    }
}

#[test]
fn inputs_follow_from_each_file_and_from_all_together_and_the_stage_only_where_it_is_asked_for() {
    let files = [sample("eigene_tabelle_de.csv"), sample("mailchimp_campaigns_en.csv")];
    let arguments = ["--read", &files[0], &files[1], "--today", "2026-11-28"];
    let told = read(&arguments);
    let of_table = &told["files"]["eigene_tabelle_de.csv"]["fit"];
    assert_eq!(of_table["points"], 28);
    assert_eq!(of_table["both"]["told"], false, "28 months tell no stage");
    let names = |fit: &Value| fit["sets"].as_object().expect("inputs").keys().cloned().collect::<Vec<_>>();
    let [table, mails, all] = [of_table, &told["files"]["mailchimp_campaigns_en.csv"]["fit"], &told["fit"]].map(names);
    assert!(table.contains(&"relevance".to_owned()) && !table.contains(&"stage".to_owned()), "{table:?}");
    assert!(mails.contains(&"open_rate".to_owned()) && !mails.contains(&"relevance".to_owned()), "{mails:?}");
    assert!(table.iter().chain(&mails).all(|name| all.contains(name)), "{all:?}");
    let with_stage = read(&[&arguments[..], &["--fit-stage"]].concat());
    assert_eq!(with_stage["fit"]["sets"]["stage"], Value::Null, "what the points do not tell is not set");
}

#[test]
fn followers_that_nobody_has_are_refused_with_their_bounds() {
    let file = sample("instagram_posts_en.csv");
    let most = reach_calculator::inputs::Key::Followers.parameter().max;
    let said = format!("followers-today is \"0\", but must be a whole number between 1 and {most}");
    refused(&["--read", &file, "--followers-today", "0"], "", &said);
}
