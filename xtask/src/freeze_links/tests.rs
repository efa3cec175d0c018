//! What `freeze-links` does with a table, without writing anything.

use heck::ToUpperCamelCase;

use super::table::{Row, Step, Table};
use super::version::{Input, Preset, Version, listed};

fn input(name: &str, default: f64) -> Input {
    let (key, link, name) = (name.to_upper_camel_case(), String::from(&name[..2]), String::from(name));
    Input { key, link, name, min: 0.0, max: 1_000_000.0, decimals: 2, default, appended: false }
}

fn row(name: &str, default: f64, neutral: Option<f64>) -> Row {
    Row { input: input(name, default), neutral }
}

fn preset(id: &str, value: f64) -> Preset {
    Preset { id: String::from(id), values: vec![(String::from("Posts"), 8.0), (String::from("Posts"), value)] }
}

fn table(rows: Vec<Row>) -> Table {
    Table { rows, presets: vec![preset("network", 2.0), preset("silence", 0.0)] }
}

fn plain() -> Vec<Row> {
    vec![row("followers", 1500.0, None), row("posts", 12.0, None)]
}

#[track_caller]
fn step(rows: Vec<Row>, versions: &[Version]) -> Step {
    table(rows).step(versions).expect("the table can be frozen")
}

#[test]
fn a_table_that_did_not_change_asks_for_nothing() {
    let rc1 = table(plain()).frozen(1);
    assert_eq!(step(plain(), &[rc1]), Step::Nothing);
}

#[test]
fn links_do_not_care_where_a_row_stands() {
    let rc1 = table(plain()).frozen(1);
    let turned = plain().into_iter().rev().collect();
    assert_eq!(step(turned, &[rc1]), Step::Nothing);
}

#[test]
fn a_new_row_is_appended_with_its_neutral_value_wherever_it_stands() {
    let rc1 = table(plain()).frozen(1);
    let grown = || {
        let mut rows = plain();
        rows.insert(1, row("echo", 1.5, Some(1.0)));
        rows
    };
    let Step::Append(version, names) = step(grown(), std::slice::from_ref(&rc1)) else { panic!("not appended") };
    assert_eq!((version.number, names), (1, vec![String::from("echo")]));
    assert_eq!(version.inputs[..2], rc1.inputs);
    assert_eq!(version.inputs[2..], [Input { appended: true, ..input("echo", 1.0) }]);
    assert!(version.text().contains("Version, appended_input, frozen, input}"), "{}", version.text());
    assert!(version.text().contains("\n    appended_input(Key::Echo, \"ec\", \"echo\", 0.0, 1000000.0, 2, 1.0),\n];"));
    assert_eq!(step(grown(), &[version]), Step::Nothing, "once is enough");
}

/// An assumption about platforms is set by every platform's preset, if only to its default.
#[test]
fn a_new_row_that_presets_set_is_appended_all_the_same() {
    let rc1 = table(plain()).frozen(1);
    let grown = || {
        let mut grown = table(plain().into_iter().chain([row("echo", 1.5, Some(1.0))]).collect());
        grown.presets[0].values.insert(0, (String::from("Echo"), 1.5));
        grown
    };
    let step = grown().step(std::slice::from_ref(&rc1));
    let Ok(Step::Append(version, names)) = step else { panic!("not appended: {step:?}") };
    assert_eq!((names, &version.presets), (vec![String::from("echo")], &rc1.presets));
    assert_eq!(grown().step(&[version]), Ok(Step::Nothing), "once is enough");
}

#[test]
fn a_new_row_without_a_neutral_value_is_refused() {
    let rc1 = table(plain()).frozen(1);
    let mut rows = plain();
    rows.push(row("echo", 1.5, None));
    let refusal = table(rows).step(&[rc1]).expect_err("echo names no neutral value");
    assert!(refusal.starts_with("links of rc1 do not know echo: "), "{refusal}");
}

#[test]
fn a_changed_row_makes_a_new_version_in_the_order_of_the_table() {
    let rc1 = table(plain()).frozen(1);
    let changes: [fn(&mut Input); 6] = [
        |input| input.default = 8.0,
        |input| input.min = 1.0,
        |input| input.max = 2.0,
        |input| input.decimals = 3,
        |input| input.link = String::from("p"),
        |input| input.name = String::from("articles"),
    ];
    for change in changes {
        let mut rows = plain();
        change(&mut rows[1].input);
        rows.insert(0, row("echo", 1.5, Some(1.0)));
        let expected = table(rows.iter().map(|row| Row { input: row.input.clone(), ..*row }).collect()).frozen(2);
        let changed = vec![String::from("posts")];
        assert_eq!(step(rows, std::slice::from_ref(&rc1)), Step::Add(expected, changed));
    }
}

#[test]
fn a_changed_preset_makes_a_new_version_too() {
    let frozen = |presets: Vec<Preset>| Table { rows: plain(), presets };
    let rc1 = table(plain()).frozen(1);
    let both = || vec![preset("network", 2.0), preset("silence", 0.0)];
    let more = || both().into_iter().chain([preset("podcast", 1.0)]).collect();
    let other = || vec![preset("network", 3.0), preset("silence", 0.0)];
    let fewer = || vec![preset("network", 2.0)];
    for (presets, changed) in [(more(), "podcast"), (other(), "network"), (fewer(), "silence")] {
        let step = frozen(presets).step(std::slice::from_ref(&rc1)).expect("it can be frozen");
        assert!(matches!(step, Step::Add(version, names) if version.number == 2 && names == [changed]));
    }
}

#[test]
fn a_file_is_read_as_it_was_written_and_refused_otherwise() {
    let version = table(plain()).frozen(3);
    let text = version.text();
    assert_eq!(Version::read(&text), Ok(version));
    for bent in [text.replace("12.0", "12"), text.replace("input(Key", "other(Key"), text.replace("// ", "//")] {
        assert!(Version::read(&bent).is_err(), "{bent}");
    }
}

#[test]
fn a_new_version_is_listed_behind_the_others() {
    let list =
        "//! Versions.\n\nmod frozen;\nmod rc1;\n\nstatic VERSIONS: [&Version; 1] = [&rc1::VERSION];\n\nfn of() {}\n";
    let expected = "//! Versions.\n\nmod frozen;\nmod rc1;\nmod rc2;\n\n\
        static VERSIONS: [&Version; 2] = [&rc1::VERSION, &rc2::VERSION];\n\nfn of() {}\n";
    assert_eq!(listed(list, 2).as_deref(), Ok(expected));
    assert!(listed(list, 3).is_err());
    assert!(listed("", 2).is_err());
}
