//! The model in Wasm and in JavaScript: the same figures, and what they cost.

use anyhow::{Result, bail, ensure};
use browser_tests::{Page, Serving, Setup, hashed};
use reach_calculator::inputs::Scenario;
use reach_calculator::model::fingerprint_scenarios;
use serde::Deserialize;
use serde_json::json;

use crate::rivals::named;

/// Agreement asked for, relative or absolute; figures in euros, which are sums over hours, may differ by more.
const TOLERANCE: f64 = 1e-9;
const EURO_TOLERANCE: f64 = 1e-6;

/// Scenarios from all over the table in which both models in JavaScript are compared with the Wasm.
const SCENARIOS: usize = 25;

/// Begins with all models in one page.
const OPEN: &str = "
    const models = await import('/bench/models.js');
    const exported = await import('/bench/exports.js');
    const core = await import('/bench/core.js');
    exported.initSync({ module: await (await fetch(given[0])).arrayBuffer() });
    core.initSync({ module: await (await fetch(given[1])).arrayBuffer() });";

/// The figures that differ by more than they may: scenario, month, model, name, both values.
const CHECK: &str = "
    const apart = [];
    let worst = 0;
    for (const [number, inputs] of given[3].entries()) {
        const expected = exported.forecast(inputs);
        for (const name of ['plain', 'fast']) {
            const months = models[name](inputs);
            if (months.length !== expected.length) apart.push([number, 0, name, 'months', months.length, expected.length]);
            for (const [at, month] of expected.entries()) {
                for (const [figure, value] of Object.entries(month)) {
                    const got = months[at]?.[figure];
                    const inEuros = /^(revenue|cash|cost|ad_equivalent)/.test(figure);
                    const difference = Math.abs(got - value);
                    const isSame = difference <= Math.max(given[4] * Math.abs(value), inEuros ? given[5] : given[4]);
                    if (!isSame) apart.push([number, month.month, name, figure, got, value]);
                    if (!inEuros) worst = Math.max(worst, difference / Math.max(1, Math.abs(value)));
                }
            }
        }
    }
    return { apart: apart.slice(0, 5).map(String), worst };";

/// Computes a changed scenario again and again, each model in turn; microseconds of each.
const TIME: &str = "
    const texts = await (await fetch(given[2])).json();
    const calculator = new core.Calculator(texts, 'de');
    const [inputs] = given[3];
    const at = (step) => 1000 + step;
    const ways = {
        wasm: [20, (step) => { calculator.set('followers', at(step)); calculator.summary(); }],
        fast: [20, (step) => models.columns({ ...inputs, followers: at(step) })],
        plain: [1, (step) => models.plain({ ...inputs, followers: at(step) })],
        objects: [10, (step) => exported.forecast({ ...inputs, followers: at(step) })],
    };
    const times = { wasm: [], fast: [], plain: [], objects: [] };
    for (let round = 0; round < 60; round++) {
        for (const [name, [count, compute]] of Object.entries(ways)) {
            const start = performance.now();
            for (let step = 0; step < count; step++) compute(round * count + step);
            // The first rounds are those of the compiler.
            if (round >= 20) times[name].push((performance.now() - start) * 1000 / count);
        }
    }
    const median = (all) => all.sort((one, other) => one - other)[all.length >> 1];
    return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));";

/// Medians in microseconds.
#[derive(Clone, Copy, Debug, Deserialize)]
pub(crate) struct Times {
    /// As the page asks for it: a changed input, the forecast and its summary.
    pub(crate) wasm: f64,
    /// JavaScript with typed arrays and the same tabulated series.
    pub(crate) fast: f64,
    /// JavaScript as the description reads.
    pub(crate) plain: f64,
    /// Wasm that hands out an object a month, as programs get it.
    pub(crate) objects: f64,
}

#[derive(Deserialize)]
struct Compared {
    apart: Vec<String>,
    worst: f64,
}

/// Compares all figures of some scenarios; the largest relative difference.
pub(crate) fn compare(server: &Serving) -> Result<f64> {
    let scenarios = [Scenario::default()].into_iter().chain(fingerprint_scenarios()).take(SCENARIOS);
    let inputs: Vec<_> = scenarios.map(|scenario| named(scenario.inputs())).collect();
    let compared: Compared = run(server, CHECK, json!(inputs))?;
    if !compared.apart.is_empty() {
        bail!("the models differ: {}", compared.apart.join("; "));
    }
    ensure!(compared.worst > 0.0, "two programs that round differently agree in every bit: nothing was compared");
    Ok(compared.worst)
}

/// What a forecast costs.
pub(crate) fn time(server: &Serving) -> Result<Times> {
    run(server, TIME, json!([named(Scenario::default().inputs())]))
}

fn run<T: for<'a> Deserialize<'a>>(server: &Serving, script: &str, inputs: serde_json::Value) -> Result<T> {
    let page = Page::open(&server.url("/bench/empty.html"), Setup::laptop())?;
    let files = ["/exports.wasm", "/reach-calculator.wasm", "/locales/de.json"].map(hashed);
    let arguments = files.into_iter().map(Into::into).chain([inputs, TOLERANCE.into(), EURO_TOLERANCE.into()]);
    let script = format!("return (async (...given) => {{ {OPEN} {script} }})(...arguments)");
    Ok(serde_json::from_value(page.run_with(&script, arguments.collect())?)?)
}
