//! The table of inputs against `tests/reference/parameters.csv`, which documents and errors name.

use std::collections::BTreeMap;

use reach_calculator::inputs::{PARAMETERS, Parameter, Scale};

type Row = BTreeMap<String, String>;

fn rows() -> Vec<Row> {
    let text = include_str!("../../reference/parameters.csv");
    csv::Reader::from_reader(text.as_bytes()).deserialize().map(|row| row.expect("a row like the others")).collect()
}

/// A row of the table in the file's spelling.
fn spelled(parameter: &Parameter) -> Row {
    let number = |value: f64| format!("{value}");
    let (low, high) = parameter.plausible.map_or_else(Default::default, |(low, high)| (number(low), number(high)));
    let cells = [
        ("key", parameter.name.to_owned()),
        ("group", parameter.group.id().to_lowercase()),
        ("kind", parameter.kind.id().to_lowercase()),
        ("unit", parameter.unit.name().to_owned()),
        ("min", number(parameter.min)),
        ("max", number(parameter.max)),
        ("step", number(parameter.step)),
        ("whole", if parameter.whole { "yes" } else { "no" }.to_owned()),
        ("scale", if parameter.scale == Scale::Log { "log" } else { "linear" }.to_owned()),
        ("default", number(parameter.default)),
        ("low", low),
        ("high", high),
        ("basis", parameter.basis.id().to_lowercase()),
        ("source", parameter.source.to_owned()),
    ];
    cells.map(|(name, cell)| (name.to_owned(), cell)).into()
}

/// An input that came later, and so has a neutral value, is not in the file.
#[test]
fn every_row_of_the_table_is_that_of_the_file_in_the_same_order() {
    let (rows, parameters) = (rows(), PARAMETERS.iter().filter(|parameter| parameter.neutral.is_none()));
    assert_eq!(rows.len(), parameters.clone().count());
    for (row, parameter) in rows.into_iter().zip(parameters) {
        assert_eq!(row, spelled(parameter), "{}", parameter.name);
    }
}

#[test]
fn keys_are_unique_and_those_of_links_short_lower_case_and_no_others() {
    for (place, parameter) in PARAMETERS.iter().enumerate() {
        let others = PARAMETERS[..place].iter();
        assert!(others.clone().all(|other| other.name != parameter.name), "{}", parameter.name);
        assert!(others.clone().all(|other| other.link != parameter.link), "{}", parameter.link);
        assert!((1..=3).contains(&parameter.link.len()), "{}", parameter.link);
        assert!(parameter.link.bytes().all(|byte| byte.is_ascii_lowercase()), "{}", parameter.link);
    }
}

#[test]
fn defaults_and_plausible_ranges_lie_within_the_bounds_and_in_order() {
    for row in &PARAMETERS {
        assert!(row.min < row.max && row.step > 0.0, "{}", row.name);
        assert_eq!(row.settled(row.default), row.default, "{}", row.name);
        if let Some((low, high)) = row.plausible {
            assert!(row.min <= low && low <= row.default && row.default <= high && high <= row.max, "{}", row.name);
        }
    }
}
