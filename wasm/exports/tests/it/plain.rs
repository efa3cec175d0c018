//! The table for programs: the same in every language, with points, and with the figures of the model.

use reach_calculator::answers::Outlook;
use reach_calculator::inputs::{PARAMETERS, Scenario};
use reach_calculator::link::Link;
use reach_calculator::model::Month;
use reach_calculator::words::Locale;
use reach_exports::VERSION;

use crate::texts::exporter;

const STATE: &str = "rc1&f=2500&p=9";

#[test]
fn programs_find_the_same_names_and_points_in_every_language() {
    let files = Locale::ALL.map(|locale| exporter(locale, STATE).csv("https://example.org/#rc1&f=2500&p=9"));
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
