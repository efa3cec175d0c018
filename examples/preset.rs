//! A preset as scenario: `cargo run --example preset -- linkedin-2026`.

use std::process::ExitCode;

use reach_calculator::inputs::{Inputs, PRESETS, Scenario};
use reach_calculator::model::{Summary, forecast};

fn main() -> ExitCode {
    let id = std::env::args().nth(1).unwrap_or_else(|| "starting-coach".to_owned());
    let Some(preset) = PRESETS.iter().find(|preset| preset.id == id) else {
        let known: Vec<_> = PRESETS.iter().map(|preset| preset.id).collect();
        eprintln!("there is no preset {id}; there are {}", known.join(", "));
        return ExitCode::FAILURE;
    };
    let mut inputs = Inputs::default();
    preset.apply(&mut inputs);
    let (scenario, lowered) = Scenario::settled(inputs);
    for one in lowered {
        eprintln!("{one:?}");
    }
    for (year, number) in Summary::of(&scenario, &forecast(&scenario)).years.iter().zip(1..) {
        println!("year {number}: {:.1} customers", year.customers.total());
    }
    ExitCode::SUCCESS
}
