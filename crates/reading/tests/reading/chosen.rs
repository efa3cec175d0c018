//! Where nothing fits, what was seen is told, and columns that somebody points at are read.

use std::collections::BTreeMap;

use reach_reading::{Chosen, Context, Field, Per, Reason, Refused};

use crate::networks::{figures, reasons, rows};
use crate::opening::{read, sheets, today};

const STRANGE: &str = "Mis cifras\nCuándo;Quién;Cuántos\n31.01.2026;900;100\n28.02.2026;910;\n31.03.2026;920;120\n";

#[test]
fn what_was_seen_is_told_so_that_columns_can_be_pointed_at() {
    let Err(Refused::NoTable { seen }) = read(STRANGE) else { panic!("nothing is known in it") };
    assert_eq!(seen[0].header_line, 2);
    assert_eq!(seen[0].columns, ["Cuándo", "Quién", "Cuántos"]);
    assert_eq!(seen[0].rows[0], ["31.01.2026", "900", "100"]);
    let refused = read(STRANGE).expect_err("no table").to_string();
    assert!(refused.ends_with("these columns were seen: Cuándo, Quién, Cuántos"), "{refused}");
}

#[test]
fn columns_that_somebody_points_at_are_read_like_others() {
    let columns = BTreeMap::from([(Field::Date, 0), (Field::Followers, 1), (Field::Reach, 2)]);
    let chosen = Chosen { sheet: 0, header_line: Some(2), columns };
    let context = Context { chosen: Some(chosen), ..Context::new(today()) };
    let read =
        reach_reading::understand(&sheets(STRANGE.as_bytes()).expect("a text"), &context).expect("columns were chosen");
    assert_eq!(figures(&read.tables[0], Field::Reach), rows(&[("2026-01-31", 100.0), ("2026-03-31", 120.0)]));
    assert_eq!(reasons(&read.tables[0]), [(1, Reason::Preamble), (4, Reason::NoNumber)]);
    assert_eq!(read.tables[0].measure.per, Per::Month);
}

#[test]
fn a_choice_without_a_date_or_a_figure_is_refused() {
    for columns in [BTreeMap::from([(Field::Date, 0)]), BTreeMap::from([(Field::Reach, 2)]), BTreeMap::new()] {
        let context =
            Context { chosen: Some(Chosen { sheet: 0, header_line: None, columns }), ..Context::new(today()) };
        let read = reach_reading::understand(&sheets(STRANGE.as_bytes()).expect("a text"), &context);
        assert!(matches!(read, Err(Refused::NoTable { .. })));
    }
    let elsewhere =
        Chosen { sheet: 7, header_line: Some(99), columns: BTreeMap::from([(Field::Date, 900), (Field::Reach, 2)]) };
    let context = Context { chosen: Some(elsewhere), ..Context::new(today()) };
    assert!(reach_reading::understand(&sheets(STRANGE.as_bytes()).expect("a text"), &context).is_err());
}

#[test]
fn a_preview_is_there_for_what_is_understood_too() {
    let read = read("Datum;Follower;Reichweite;Titel\n31.01.2026;900;100;Ein Text\n28.02.2026;910;110;Noch einer\n")
        .expect("a table");
    assert_eq!(read.preview[0].rows, [["31.01.2026", "900", "100", "…"], ["28.02.2026", "910", "110", "…"]]);
}
