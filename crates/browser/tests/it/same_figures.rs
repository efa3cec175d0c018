//! The core that is shipped computes what the native build computes, bit for bit: a link shows the same figures everywhere.

use anyhow::Result;
use browser_tests::{Page, Setup, dist};
use reach_calculator::inputs::PARAMETERS;
use reach_calculator::model::{fingerprint, fingerprint_scenarios};
use serde_json::{Map, Value};

/// FNV-1a over the bits of every figure, as `src/model/fingerprint.rs` has it.
const FINGERPRINT: &str = "
    const bits = new DataView(new ArrayBuffer(8));
    let hash = 0xcbf29ce484222325n;
    for (const scenario of scenarios) {
        for (const month of await core.forecast(scenario)) {
            for (const figure of Object.values(month)) {
                bits.setFloat64(0, figure, true);
                for (let byte = 0; byte < 8; byte++) {
                    hash = BigInt.asUintN(64, (hash ^ BigInt(bits.getUint8(byte))) * 0x100000001b3n);
                }
            }
        }
    }
    return hash.toString(16).padStart(16, '0');";

#[test]
fn a_hundred_scenarios_give_the_same_bits_in_the_browser() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    let scenarios: Vec<Value> = fingerprint_scenarios()
        .map(|scenario| {
            let value = |parameter: &reach_calculator::inputs::Parameter| {
                (parameter.name.to_owned(), Value::from(scenario.get(parameter.key)))
            };
            Value::Object(PARAMETERS.iter().map(value).collect::<Map<_, _>>())
        })
        .collect();
    let script = format!("const scenarios = {}; {FINGERPRINT}", Value::Array(scenarios));
    let found: String = page.core(&script)?;
    assert_eq!(found, format!("{:016x}", fingerprint()));
    Ok(())
}
