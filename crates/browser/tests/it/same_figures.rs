//! The core that is shipped computes what the native build computes, bit for bit: a link shows the same figures everywhere.

use anyhow::Result;
use browser_tests::{Firefox, Page, Setup, WebKit, dist};
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

/// Statements that return the figures' fingerprint, in which `core` is the script for programmers.
fn statements() -> String {
    let scenarios: Vec<Value> = fingerprint_scenarios()
        .map(|scenario| {
            let value = |parameter: &reach_calculator::inputs::Parameter| {
                (parameter.name.to_owned(), Value::from(scenario.get(parameter.key)))
            };
            Value::Object(PARAMETERS.iter().map(value).collect::<Map<_, _>>())
        })
        .collect();
    format!("const scenarios = {}; {FINGERPRINT}", Value::Array(scenarios))
}

fn native() -> String {
    format!("{:016x}", fingerprint())
}

#[test]
fn a_hundred_scenarios_give_the_same_bits_in_chromium() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    assert_eq!(page.core::<String>(&statements())?, native());
    Ok(())
}

#[test]
fn a_hundred_scenarios_give_the_same_bits_in_firefox() -> Result<()> {
    let server = dist().start()?;
    let mut firefox = Firefox::open(&server.url("/"), "de-DE, de")?;
    assert_eq!(firefox.inside::<String>(&with_core(&statements()))?, native());
    Ok(())
}

#[test]
#[ignore = "needs WebKit: cargo xtask test --all-browsers"]
fn a_hundred_scenarios_give_the_same_bits_in_webkit() -> Result<()> {
    let server = dist().start()?;
    let webkit = WebKit::open(&server.url("/"))?;
    assert_eq!(webkit.inside::<String>(&with_core(&statements()))?, native());
    Ok(())
}

fn with_core(statements: &str) -> String {
    format!("return (async () => {{ const core = await import('/reach-calculator.js'); {statements} }})()")
}
