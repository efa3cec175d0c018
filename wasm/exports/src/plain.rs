//! All inputs and all months for programs: English names, commas between cells, points in numbers.

use reach_calculator::answers::Outlook;
use reach_calculator::inputs::PARAMETERS;
use reach_calculator::model::Month;
use reach_calculator::words::Locale;

use crate::VERSION;
use crate::cell::Rows;

/// Decimals of the results: enough to compute on, few enough to read.
const DECIMALS: u32 = 6;

/// The whole file; `link` shows the same again.
pub(crate) fn file(outlook: &Outlook, link: &str) -> String {
    let mut rows = Rows::new(',');
    rows.words("reach-calculator").words(VERSION).end();
    rows.words("link").words(link).end();
    rows.words("input").words("value").words("unit").end();
    for parameter in &PARAMETERS {
        let value = outlook.scenario.inputs().get(parameter.key);
        rows.words(parameter.name).number(&number(value, parameter.decimals())).words(parameter.unit.name()).end();
    }
    rows.end();
    for name in Month::NAMES {
        rows.words(name);
    }
    rows.end();
    for month in outlook.months() {
        for figure in month.values() {
            rows.number(&number(figure, DECIMALS));
        }
        rows.end();
    }
    rows.finish()
}

fn number(value: f64, decimals: u32) -> String {
    Locale::En.cell(value, decimals)
}
