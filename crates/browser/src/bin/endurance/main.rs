//! Acts at random in the page, and says what was found and what it holds on to: `cargo xtask endurance [ACTIONS] [SEED]`.

use std::time::Instant;

use anyhow::{Result, bail};
use browser_tests::endurance::{REMOVALS, SHARE, Walk, Weight, levels_off, removed};

/// How many actions are taken where nobody says.
const ACTIONS: u32 = 10_000;

fn main() -> Result<()> {
    let mut given = std::env::args().skip(1);
    let actions: u32 = given.next().map_or(Ok(ACTIONS), |text| text.parse())?;
    let seed: u64 = given.next().map_or(Ok(fastrand::u64(..1_000_000)), |text| text.parse())?;
    println!("{actions} actions from seed {seed}; once more: cargo xtask endurance {actions} {seed}");
    let mut wrong = walk(actions, seed)?;
    println!("{REMOVALS} times:");
    for round in removed(REMOVALS)? {
        for (tenth, weight) in round.weights.iter().enumerate() {
            print_weight(&format!("{}, {}", round.what, REMOVALS / 10 * tenth), weight);
        }
        wrong.extend(round.leaves_nothing().err().map(|error| error.to_string()));
    }
    if !wrong.is_empty() {
        bail!("{} found:\n{}", wrong.len(), wrong.join("\n"));
    }
    Ok(())
}

/// Walks, tells every fault as it comes, and returns them with what did not level off.
fn walk(actions: u32, seed: u64) -> Result<Vec<String>> {
    let (start, mut walk) = (Instant::now(), Walk::begin(seed)?);
    let (mut told, mut weighed) = (0, 0);
    for number in 1..=actions {
        walk.step()?;
        for fault in &walk.faults[told..] {
            println!("after action {}: {}\n  {}", fault.action, fault.wrong, fault.done.join("\n  "));
        }
        told = walk.faults.len();
        if walk.weights.len() > weighed {
            weighed = walk.weights.len();
            print_weight(
                &format!("{number} actions, {:.0} s", start.elapsed().as_secs_f64()),
                &walk.weights[weighed - 1],
            );
        }
    }
    println!("{actions} actions, compared {} times, in {:.0} s", walk.compared, start.elapsed().as_secs_f64());
    let mut wrong: Vec<String> =
        walk.faults.iter().map(|fault| format!("action {}: {}", fault.action, fault.wrong)).collect();
    if walk.weights.len() >= 3 {
        let grown = levels_off(&walk.weights);
        println!(
            "the last third of {weighed} weights beside the middle one, {:.0} % allowed: {grown:?}",
            SHARE * 100.0
        );
        wrong.extend(grown);
    }
    Ok(wrong)
}

fn print_weight(what: &str, weight: &Weight) {
    let megabytes = |bytes: u64| bytes as f64 / 1e6;
    println!(
        "{what:<44} heap {:>6.2} MB, nodes {:>6}, listeners {:>5}, Wasm {:>6.2} MB",
        megabytes(weight.heap),
        weight.held.nodes,
        weight.held.listeners,
        megabytes(weight.wasm),
    );
}
