//! All inputs and all months for programs: English names, commas between cells, points in numbers.

use reach_calculator::answers::Outlook;
use reach_calculator::inputs::PARAMETERS;
use reach_calculator::model::Month;
use reach_calculator::words::Locale;

use crate::VERSION;
use crate::bands::known;
use crate::cell::Rows;
use crate::given::Sheet;

/// Decimals of the results: enough to compute on, few enough to read.
const DECIMALS: u32 = 6;

/// The names of what is known of a figure, behind its own: eight of ten cases lie between the first and the last.
const KNOWN: [&str; 3] = ["p10", "p50", "p90"];

/// The whole file; behind the results of a month stands how sure they are, as far as the page shows it.
pub(crate) fn file(outlook: &Outlook, sheet: &Sheet) -> String {
    let known = known(sheet, outlook.months().len());
    let mut rows = Rows::new(',');
    rows.words("reach-calculator").words(VERSION).end();
    rows.words("link").words(&sheet.link).end();
    rows.words("input").words("value").words("unit").end();
    for parameter in &PARAMETERS {
        let value = outlook.scenario.inputs().get(parameter.key);
        rows.words(parameter.name).number(&number(value, parameter.decimals())).words(parameter.unit.name()).end();
    }
    rows.end();
    for name in Month::NAMES {
        rows.words(name);
    }
    for one in &known {
        for what in KNOWN {
            rows.words(&format!("{}_{what}", one.name));
        }
    }
    rows.end();
    for (place, month) in outlook.months().iter().enumerate() {
        for figure in month.values().into_iter().chain(known.iter().flat_map(|one| one.months[place])) {
            rows.number(&number(figure, DECIMALS));
        }
        rows.end();
    }
    rows.finish()
}

fn number(value: f64, decimals: u32) -> String {
    Locale::En.cell(value, decimals)
}
