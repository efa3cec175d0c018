//! Exported files: texts, archives and workbooks.

use reach_calculator::inputs::{Inputs, PARAMETERS};
use reach_calculator::questions::fit::Counted;
use reach_fitting::{Beside, Fit, Gathered};
use reach_reading::{Container, Context, DateOrder, Day, Field, Refused, Sheet, Understood, sheet_of_text, understand};

/// A text is read or refused.
pub(crate) fn tables(bytes: &[u8]) {
    // Workbooks have a target of their own, and decoding is the browser's.
    if let Ok(text) = std::str::from_utf8(bytes) {
        sheets(sheet_of_text(None, text).map(|sheet| vec![sheet]));
    }
}

/// A workbook or an archive is read or refused.
pub(crate) fn workbooks(bytes: &[u8]) {
    let binary = [Container::Workbook, Container::LegacyWorkbook, Container::Archive];
    if Container::of(bytes).is_ok_and(|container| binary.contains(&container)) {
        sheets(reach_workbook::file::open(bytes).sheets);
    }
}

fn sheets(sheets: Result<Vec<Sheet>, Refused>) {
    let Ok(sheets) = sheets else { return };
    for date_order in [None, Some(DateOrder::DayFirst)] {
        let context = Context { date_order, ..Context::new(today()) };
        match understand(&sheets, &context) {
            Ok(read) => {
                holds(&read);
                fits(&read);
            }
            Err(refused) => assert!(!refused.to_string().is_empty()),
        }
    }
}

fn today() -> Day {
    Day::new(2026, 11, 28).unwrap_or_else(|| unreachable!("a day of the calendar"))
}

fn holds(read: &Understood) {
    for table in &read.tables {
        assert!(table.rows.is_sorted_by_key(|row| row.date), "rows stand by their dates");
        let signed = table.has(Field::NetFollowers);
        for row in &table.rows {
            assert_eq!(row.figures.len() + 1, table.fields.len());
            assert!(row.figures.iter().flatten().all(|figure| figure.is_finite() && (signed || *figure >= 0.0)));
        }
        let mut lines: Vec<u32> = table.rows.iter().map(|row| row.line).collect();
        lines.extend(table.not_used.iter().map(|line| line.line));
        let count = lines.len();
        lines.sort_unstable();
        lines.dedup();
        assert_eq!(lines.len(), count, "a line gives a row or a reason, not both");
    }
}

fn fits(read: &Understood) {
    let beside = Beside {
        today: today(),
        followers: Some(1_500.0),
        first: None,
        for_each: 1.0,
        counted: Counted::Everybody,
        with_stage: true,
    };
    let fit = Fit::of(&Inputs::default(), &Gathered::of([read]), &beside);
    for parameter in &PARAMETERS {
        let value = fit.inputs.get(parameter.key);
        assert!((parameter.min..=parameter.max).contains(&value), "{} becomes {value}", parameter.name);
    }
    assert!(fit.fitted.is_none_or(|fitted| fitted.people.is_finite() && fitted.error.is_finite()));
}
