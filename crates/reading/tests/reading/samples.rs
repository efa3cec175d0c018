//! Every sample file as `expected.json` says: rows, lines that are not used, columns, what is asked for, what follows.

use std::sync::LazyLock;

use reach_reading::{Context, Day, Field, Table, Understood};
use serde_json::Value;

use crate::opening::{TODAY, read_bytes, sample};

/// Columns that are read beside those that are needed, with the reason.
const BESIDES: [(&str, Field); 1] = [
    // The other own tables name the posts of a month among what is needed, and this one has them, too.
    ("broken_xlsx_named.csv", Field::Posts),
];

fn expected() -> Value {
    serde_json::from_slice(&sample("expected.json")).expect("JSON")
}

fn read(name: &str, expected: &Value) -> Understood {
    let today = expected["export_date"].as_str().unwrap_or(TODAY);
    let context = Context::new(Day::from_iso(today).expect("a day"));
    read_bytes(&sample(name), &context).unwrap_or_else(|refused| panic!("{name}: {refused}"))
}

fn files() -> Vec<(String, Value)> {
    let files = expected()["files"].as_object().expect("files").clone();
    assert_eq!(files.len(), 22);
    files.into_iter().collect()
}

/// Each sample that is understood, read once for all tests.
fn understood() -> impl Iterator<Item = &'static (String, Value, Understood)> {
    static READ: LazyLock<Vec<(String, Value, Understood)>> = LazyLock::new(|| {
        let readable = files().into_iter().filter(|(_, expected)| expected["refuse"].is_null());
        let read = readable.map(|(name, expected)| {
            let understood = read(&name, &expected);
            (name, expected, understood)
        });
        read.collect()
    });
    READ.iter()
}

fn json(value: impl serde::Serialize) -> Value {
    serde_json::to_value(value).expect("JSON")
}

#[test]
fn tool_kind_language_and_sheets_are_recognised() {
    for (name, expected, understood) in understood() {
        assert_eq!(json(understood.tool), expected["tool"], "{name}");
        assert_eq!(json(&understood.kind), expected["kind"], "{name}");
        assert_eq!(json(understood.language), expected["language"], "{name}");
        let unused =
            if expected["sheets_not_used"].is_null() { json([0; 0]) } else { expected["sheets_not_used"].clone() };
        assert_eq!(json(&understood.sheets_not_used), unused, "{name}");
        if !expected["asks_for"].is_null() {
            let asks = json(&understood.asks_for).to_string().replace('-', " ");
            assert_eq!(asks, expected["asks_for"].to_string(), "{name}");
        }
    }
}

#[test]
fn tables_have_the_names_headers_and_columns_that_are_needed() {
    for (name, expected, understood) in understood() {
        let tables = expected["tables"].as_array().expect("tables");
        assert_eq!(understood.tables.len(), tables.len(), "{name}: {:?}", understood.tables);
        for (table, expected) in understood.tables.iter().zip(tables) {
            assert_eq!(json(&table.name), expected["name"], "{name}");
            assert_eq!(json(table.header_line), expected["header_line"], "{name}");
            let mut columns = json(&table.columns);
            for (_, field) in BESIDES.iter().filter(|(file, _)| file == name) {
                columns.as_object_mut().expect("an object").remove(json(field).as_str().expect("a name"));
            }
            assert_eq!(columns, expected["columns"], "{name}");
        }
    }
}

#[test]
fn every_row_is_understood_exactly() {
    for (name, expected, understood) in understood() {
        for (table, expected) in understood.tables.iter().zip(expected["tables"].as_array().expect("tables")) {
            assert_eq!(json(table.understood), expected["understood"], "{name}");
            let fields: Vec<Field> = expected["fields"].as_array().expect("fields").iter().map(field).collect();
            let rows = given(table, &fields);
            let wanted = expected["rows"].as_array().expect("rows");
            if expected["rows_shown"].is_null() {
                assert_eq!(rows.len(), wanted.len(), "{name}");
                for (row, wanted) in rows.iter().zip(wanted) {
                    assert_eq!(row, wanted, "{name}, {:?}", table.name);
                }
            } else {
                let ends = [&rows[..3], &rows[rows.len() - 3..]].concat();
                assert_eq!(&ends, wanted, "{name}");
                for (field, sum) in expected["sums"].as_object().expect("sums") {
                    let values = table.figures(self::field(&Value::from(field.as_str()))).map(|(_, value)| value);
                    assert_eq!(values.sum::<f64>(), sum.as_f64().expect("a number"), "{name}, {field}");
                }
            }
        }
    }
}

#[test]
fn every_line_that_gives_nothing_is_named_with_its_reason() {
    for (name, expected, understood) in understood() {
        let (mut lines, mut wanted) = (Vec::new(), Vec::new());
        for (table, expected) in understood.tables.iter().zip(expected["tables"].as_array().expect("tables")) {
            lines.extend(
                table
                    .not_used
                    .iter()
                    .map(|line| (table.name.clone(), json(line.line), json(line.reason), json(line.by_nature))),
            );
            let expected = expected["not_used"].as_array().expect("lines");
            wanted.extend(expected.iter().map(|line| {
                (table.name.clone(), line["line"].clone(), line["reason"].clone(), line["by_nature"].clone())
            }));
        }
        // Which block a blank line is counted with is free.
        if understood.tables.iter().any(|table| table.name.as_deref() == Some("Views")) {
            lines.iter_mut().chain(&mut wanted).for_each(|line| line.0 = None);
        }
        assert_eq!(lines, wanted, "{name}");
    }
}

#[test]
fn what_stands_where_a_figure_or_a_date_is_needed_is_told() {
    for (name, expected, understood) in understood() {
        for (table, expected) in understood.tables.iter().zip(expected["tables"].as_array().expect("tables")) {
            for line in expected["not_used"].as_array().expect("lines") {
                let told = table.not_used.iter().find(|other| json(other.line) == line["line"]);
                let reason = line["reason"].as_str().expect("a reason");
                if ["bad-date", "no-number", "error-value", "formula-without-value", "unterminated-quote"]
                    .contains(&reason)
                {
                    assert_eq!(told.and_then(|line| line.text.as_deref()), line["text"].as_str(), "{name}, {line}");
                }
            }
        }
    }
}

#[test]
fn measures_say_per_what_and_do_not_mix() {
    for (name, expected, understood) in understood() {
        for (table, expected) in understood.tables.iter().zip(expected["tables"].as_array().expect("tables")) {
            let Some(text) = expected["measure"].as_str() else { continue };
            let text = text.replace("per video", "per post").replace("key and value, one mail", "per mail");
            let start: Vec<&str> = text.split([' ', ',', ';']).take(2).collect();
            if start[0] == "per" {
                assert!(
                    table.measure.to_string().starts_with(&start.join(" ")),
                    "{name}: {} for {text}",
                    table.measure
                );
            } else {
                assert!(table.measure.flow_called_total, "{name}: {text}");
            }
            assert_eq!(table.measure.organic, text.contains("organic"), "{name}: {text}");
            assert_eq!(table.measure.within_period, text.contains("within the chosen period"), "{name}: {text}");
            assert_eq!(
                table.measure.to_string().contains("first of the month"),
                text.contains("first of the month"),
                "{name}"
            );
            assert_eq!(table.measure.to_string().contains("mean per post"), text.contains("mean per post"), "{name}");
        }
    }
}

#[test]
fn what_follows_from_the_rows_is_as_expected() {
    let mut compared = 0;
    for (name, expected, understood) in understood() {
        let derived = json(&understood.derived);
        let Some(wanted) = expected["derived"].as_object() else { continue };
        for (key, wanted) in wanted {
            let found = match key.as_str() {
                "followers_first" => json(understood.derived.followers.first().map(|(_, count)| count)),
                "followers_last" => json(understood.derived.followers.last().map(|(_, count)| count)),
                "followers" => json([understood.derived.followers.first(), understood.derived.followers.last()]),
                "posts_listed" | "posts" => json(understood.derived.posts_by_month.values().sum::<f64>()).clone(),
                "followers_today" | "days_with_posts" | "hint" | "note" | "followers_note" => continue,
                key => derived[key].clone(),
            };
            compared += 1;
            assert!(alike(&found, wanted), "{name}, {key}: {found} for {wanted}");
        }
    }
    assert!(compared > 25, "{compared}");
}

#[test]
fn totals_of_a_profile_are_read_with_their_period() {
    for (name, expected, understood) in understood() {
        let Some(wanted) = expected["totals"].as_object() else {
            assert!(understood.totals.is_none(), "{name}");
            continue;
        };
        let totals = json(&understood.totals);
        for (key, wanted) in wanted {
            assert!(alike(&totals[key], wanted), "{name}, {key}: {} for {wanted}", totals[key]);
        }
    }
}

#[test]
fn files_without_a_table_are_refused_by_what_they_are() {
    let refused: Vec<_> = files().into_iter().filter(|(_, expected)| !expected["refuse"].is_null()).collect();
    assert_eq!(refused.len(), 2);
    for (name, expected) in refused {
        let context = Context::new(Day::from_iso(TODAY).expect("a day"));
        let refusal = read_bytes(&sample(&name), &context).expect_err("no table");
        assert_eq!(json(&refusal)["refuse"], expected["refuse"], "{name}");
    }
}

#[test]
fn variants_of_a_mail_are_told_and_add_up() {
    let (_, expected, understood) =
        understood().find(|(name, ..)| name == "mailchimp_report_ab_en.csv").expect("the sample");
    let variants = &understood.tables[0].variants;
    assert!(alike(&json(variants), &expected["tables"][0]["variants"]), "{variants:?}");
}

#[test]
fn that_a_date_was_read_month_first_is_said_with_an_example() {
    let (_, _, understood) = understood().find(|(name, ..)| name == "broken_mixed_dates.csv").expect("the sample");
    let reading = json(understood.tables[0].date_order.as_ref().expect("a date that could be read both ways"));
    assert_eq!((reading["order"].as_str(), reading["example"].as_str()), (Some("month-first"), Some("3/4/2025")));
}

/// The rows with the fields that are wanted, as `expected.json` writes them.
fn given(table: &Table, fields: &[Field]) -> Vec<Value> {
    let figure = |row: &reach_reading::Entry, field: Field| match field {
        Field::Date => json(row.date),
        field => table.place(field).and_then(|place| row.figures[place]).map_or(Value::Null, whole),
    };
    table.rows.iter().map(|row| fields.iter().map(|field| figure(row, *field)).collect()).collect()
}

/// `expected.json` writes whole numbers without a point.
fn whole(number: f64) -> Value {
    if number.fract() == 0.0 { Value::from(number as i64) } else { Value::from(number) }
}

fn field(name: &Value) -> Field {
    serde_json::from_value(name.clone()).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Whether two values are the same, numbers to the six digits that `expected.json` keeps, or the two of a mean.
fn alike(found: &Value, wanted: &Value) -> bool {
    match (found, wanted) {
        (Value::Number(found), Value::Number(wanted)) => {
            let (found, wanted) = (found.as_f64().unwrap_or(f64::NAN), wanted.as_f64().unwrap_or(f64::NAN));
            let tolerance = if wanted > 1.0 { 0.0051 } else { 0.000_000_51 };
            (found - wanted).abs() <= tolerance
        }
        (Value::Array(found), Value::Array(wanted)) => {
            found.len() == wanted.len() && found.iter().zip(wanted).all(|(found, wanted)| alike(found, wanted))
        }
        (Value::Object(found), Value::Object(wanted)) => {
            found.len() == wanted.len()
                && wanted.iter().all(|(key, wanted)| found.get(key).is_some_and(|found| alike(found, wanted)))
        }
        _ => found == wanted,
    }
}
