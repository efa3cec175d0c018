//! The table for programs: the same in every language, with points, and with the figures of the model.

use reach_calculator::answers::Outlook;
use reach_calculator::inputs::{PARAMETERS, Scenario};
use reach_calculator::link::Link;
use reach_calculator::model::Month;
use reach_calculator::words::Locale;
use reach_exports::VERSION;

use crate::texts::{exporter, sheet};

const STATE: &str = "rc1&f=2500&p=9";

#[test]
fn programs_find_the_same_names_and_points_in_every_language() {
    let files = Locale::ALL.map(|locale| {
        exporter(locale, STATE).csv_of(&sheet(locale.language(), "contacts", "https://example.org/#rc1&f=2500&p=9"))
    });
    assert!(files.iter().all(|file| *file == files[0]));
    let text = files[0].strip_prefix('\u{feff}').expect("a mark");
    let (head, months) = text.split_once("\r\n\r\n").expect("an empty line");
    let mut lines = head.lines();
    assert_eq!(lines.next(), Some(&*format!("reach-calculator,{VERSION}")));
    assert_eq!(lines.next(), Some("link,https://example.org/#rc1&f=2500&p=9"));
    assert_eq!(lines.next(), Some("input,value,unit"));
    let scenario = Scenario::settled(Link::read(STATE).0.inputs).0;
    for (line, parameter) in lines.zip(&PARAMETERS) {
        let [name, value, unit] = line.split(',').collect::<Vec<_>>()[..] else { panic!("{line}") };
        assert_eq!((name, unit), (parameter.name, parameter.unit.name()));
        assert_eq!(value.parse(), Ok(scenario.inputs().get(parameter.key)), "{name}");
    }
    let mut rows = csv::Reader::from_reader(months.as_bytes());
    assert_eq!(rows.headers().expect("names").iter().collect::<Vec<_>>(), Month::NAMES);
    let outlook = Outlook::new(scenario);
    let mut count = 0;
    for (row, month) in rows.records().zip(outlook.months()) {
        for (cell, expected) in row.expect("a row").iter().zip(month.values()) {
            let figure: f64 = cell.parse().expect("a number");
            assert!((figure - expected).abs() <= 1e-6, "{figure}, not {expected}");
        }
        count += 1;
    }
    assert_eq!(count, outlook.months().len());
}

#[test]
fn behind_the_figures_of_a_month_stands_how_sure_they_are_where_the_page_shows_it() {
    let names = ["reached_email_p10", "reached_email_p50", "reached_email_p90"];
    let names = [&names[..], &["reached_social_p10", "reached_social_p50", "reached_social_p90"]].concat();
    let mut sheet = sheet(Locale::En.language(), "contacts", "rc1");
    let bands: Vec<f32> = (0..60 * 6).map(|place| place as f32 + 0.5).collect();
    sheet.bands = bands.iter().map(|figure| figure.to_bits()).collect();
    let file = exporter(Locale::En, STATE).csv_of(&sheet);
    let mut rows = csv::Reader::from_reader(file.split_once("\r\n\r\n").expect("an empty line").1.as_bytes());
    let heads: Vec<_> = rows.headers().expect("names").iter().map(str::to_owned).collect();
    assert_eq!(heads[Month::NAMES.len()..], names);
    let cells: Vec<Vec<f32>> = rows
        .records()
        .map(|row| {
            row.expect("a row").iter().skip(Month::NAMES.len()).map(|cell| cell.parse().expect("a number")).collect()
        })
        .collect();
    for (month, cells) in cells.iter().enumerate() {
        // A curve after the other, and of each month the low, the middle and the high.
        let expected: Vec<_> = [0, 180].iter().flat_map(|from| &bands[from + 3 * month..][..3]).copied().collect();
        assert_eq!(*cells, expected, "month {month}");
    }
    assert_eq!(cells.len(), 60);
    // Those of another chapter are left out.
    sheet.chapter = "customers".to_owned();
    assert!(!exporter(Locale::En, STATE).csv_of(&sheet).contains("_p10"));
}
