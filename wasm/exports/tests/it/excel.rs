//! The fault "CSV from the German page in German Excel": one column, and numbers that stay text. What the reader's country
//! writes arrives as numbers, in the words of the page, and no cell is a formula.

use reach_calculator::answers::Outlook;
use reach_calculator::inputs::{PARAMETERS, Parameter, Scenario};
use reach_calculator::link::Link;
use reach_calculator::model::Month;
use reach_calculator::words::{Language, Locale};

use crate::texts::{exporter, page, read, sheet};

const STATE: &str = "rc1&f=2500&p=9&pc=12";
const LINK: &str = "https://example.org/reach/#rc1&f=2500&p=9&pc=12";

/// Cells of a file as a parser of others reads them.
fn cells(file: &str, separator: char) -> Vec<Vec<String>> {
    let text = file.strip_prefix('\u{feff}').expect("no mark: Excel takes umlauts for two letters");
    let mut reader = csv::ReaderBuilder::new();
    let reader = reader.delimiter(separator as u8).has_headers(false).flexible(true);
    let rows = reader.from_reader(text.as_bytes()).into_records();
    rows.map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect()
}

/// A number as the country's Excel reads it: digits with at most one decimal mark and nothing else.
fn number(cell: &str, decimal: char) -> f64 {
    let digits = cell.strip_prefix('-').unwrap_or(cell);
    let whole = digits.chars().all(|letter| letter.is_ascii_digit() || letter == decimal);
    assert!(whole && !digits.is_empty(), "“{cell}” stays a text");
    cell.replace(decimal, ".").parse().expect("at most one mark")
}

/// Rows from below the one that begins so.
fn below<'a>(rows: &'a [Vec<String>], first: &str) -> (&'a [String], &'a [Vec<String>]) {
    let at = rows.iter().position(|row| row[0] == first).unwrap_or_else(|| panic!("no row {first}"));
    let end = rows[at + 1..].iter().position(|row| row.len() != rows[at].len()).map_or(rows.len(), |end| at + 1 + end);
    (&rows[at], &rows[at + 1..end])
}

fn scenario() -> Scenario {
    Scenario::settled(Link::read(STATE).0.inputs).0
}

/// Each country with what parts cells and decimals there, by Windows' regional settings.
const COUNTRIES: [(Locale, char, char); 4] =
    [(Locale::De, ';', ','), (Locale::DeAt, ';', ','), (Locale::DeCh, ';', '.'), (Locale::En, ',', '.')];

#[test]
fn every_month_arrives_as_numbers_under_the_words_of_the_page() {
    let outlook = Outlook::new(scenario());
    for (locale, separator, decimal) in COUNTRIES {
        let language = locale.language();
        let rows = cells(&exporter(locale, STATE).excel_of(&sheet(language, "contacts", LINK)), separator);
        let results = &page(language)["results"];
        let (heads, months) = below(&rows, results["month"].as_str().expect("a word"));
        assert_eq!((heads.len(), months.len()), (Month::NAMES.len(), outlook.months().len()), "{locale:?}");
        for (head, name) in heads.iter().zip(Month::NAMES) {
            let share = matches!(name, "stage" | "reach_rate");
            let words = results[name].as_str().expect("a word");
            assert_eq!(*head, if share { format!("{words} (%)") } else { words.to_owned() });
        }
        for (row, month) in months.iter().zip(outlook.months()) {
            for ((cell, name), expected) in row.iter().zip(Month::NAMES).zip(month.values()) {
                let factor = if matches!(name, "stage" | "reach_rate") { 100.0 } else { 1.0 };
                let figure = number(cell, decimal);
                assert!((figure - expected * factor).abs() <= 5e-5 + 1e-9, "{name}: {figure}, not {expected}");
            }
        }
    }
}

#[test]
fn a_year_has_the_sum_of_what_adds_up_and_the_end_of_what_does_not() {
    let outlook = Outlook::new(scenario());
    let rows = cells(&exporter(Locale::De, STATE).excel_of(&sheet(Language::De, "contacts", LINK)), ';');
    let (heads, years) = below(&rows, "Jahr");
    assert_eq!(years.len(), outlook.summary.years.len());
    let column = |words: &str| heads.iter().position(|head| head == words).unwrap_or_else(|| panic!("no {words}"));
    for (index, (row, year)) in years.iter().zip(&outlook.summary.years).enumerate() {
        let cell = |words: &str| number(&row[column(words)], ',');
        assert_eq!(cell("Jahr"), index as f64 + 1.0);
        assert!((cell("Umsatz in Euro") - year.revenue.total()).abs() < 1e-3, "{row:?}");
        assert!((cell("Kunden durch Beiträge") - year.customers.social).abs() < 1e-3, "{row:?}");
        let end = &outlook.months()[index * 12 + 11];
        assert!((cell("Follower") - end.followers).abs() < 1e-3, "{row:?}");
    }
}

#[test]
fn every_input_has_its_name_its_unit_and_its_value_as_its_field_shows_it() {
    let scenario = scenario();
    for (locale, separator, decimal) in COUNTRIES {
        let texts = page(locale.language());
        let sheet = sheet(locale.language(), "contacts", LINK);
        let rows = cells(&exporter(locale, STATE).excel_of(&sheet), separator);
        let (heads, inputs) = below(&rows, &sheet.words.group);
        assert_eq!(heads[1..], [&*sheet.words.input, &*sheet.words.value, &*sheet.words.unit, &*sheet.words.usual]);
        assert_eq!(inputs.len(), PARAMETERS.len());
        for (row, parameter) in inputs.iter().zip(&PARAMETERS) {
            let Parameter { name, unit, group, .. } = parameter;
            assert_eq!(texts["groups"][group.id()], row[0], "{name}");
            assert_eq!(texts["parameters"][name]["name"], row[1], "{name}");
            assert_eq!(texts["units"][unit.id()]["short"], row[3], "{name}");
            let factor = if unit.is_share() { 100.0 } else { 1.0 };
            let expected = scenario.inputs().get(parameter.key) * factor;
            assert!((number(&row[2], decimal) - expected).abs() <= 1e-9 * expected.abs().max(1.0), "{name}: {row:?}");
            let usual = parameter.default * factor;
            assert!((number(&row[4], decimal) - usual).abs() <= 1e-9 * usual.abs().max(1.0), "{name}: {row:?}");
        }
    }
}

#[test]
fn no_cell_is_a_formula_whatever_stands_in_the_link() {
    let attacks: Vec<serde_json::Value> = serde_json::from_str(&read("tests/attacks/cells.json")).expect("JSON");
    for attack in attacks {
        let text = attack["text"].as_str().expect("a text");
        for (locale, separator, _) in COUNTRIES {
            let mut sheet = sheet(locale.language(), "contacts", text);
            sheet.method = text.to_owned();
            let mut exporter = exporter(locale, STATE);
            exporter.read(text);
            for (file, separator) in [(exporter.excel_of(&sheet), separator), (exporter.csv_of(&sheet), ',')] {
                let rows = cells(&file, separator);
                let formula = |cell: &&String| cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
                let formulas: Vec<_> = rows.iter().flatten().filter(formula).collect();
                assert!(formulas.is_empty(), "{} tries {}: {formulas:?}", text, attack["tries"]);
                // Nor are figures disarmed, which nobody could add up any more.
                let disarmed = rows.iter().flatten().filter(|cell| cell.starts_with('\'')).count();
                assert!(disarmed <= 2, "{disarmed} cells are text: {text}");
                // And every row is still a row: two heads, all inputs, all months at least.
                let least = PARAMETERS.len() + 60;
                assert!(rows.len() >= least, "{} rows: {text}", rows.len());
            }
        }
    }
}

#[test]
fn each_country_reads_in_its_own_words_how_sure_a_month_is() {
    for (locale, separator, decimal) in COUNTRIES {
        let mut sheet = sheet(locale.language(), "customers", "rc1");
        sheet.bands = (0..180).map(|place| (place as f32 + 0.5).to_bits()).collect();
        let rows = cells(&exporter(locale, STATE).excel_of(&sheet), separator);
        let name = page(locale.language())["chart"]["axis.customers"].as_str().expect("a text").to_owned();
        let known = |row: &Vec<String>| row.iter().any(|cell| *cell == format!("{name}: {}", sheet.words.low));
        let head = rows.iter().position(known).expect("a column");
        let last = |place: usize| number(&rows[head + 60][rows[head].len() - 3 + place], decimal);
        assert_eq!([last(0), last(1), last(2)], [177.5, 178.5, 179.5]);
    }
}
