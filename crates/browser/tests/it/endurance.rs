//! Somebody who does whatever comes to mind finds nothing wrong; `cargo xtask endurance` goes on for hours.

use anyhow::{Result, ensure};
use browser_tests::Held;
use browser_tests::endurance::{Removed, Walk, Weight, levels_off, removed};

#[test]
fn two_hundred_random_actions_find_nothing_wrong_and_headline_chart_table_and_link_agree() -> Result<()> {
    let mut walk = Walk::begin(16)?;
    (0..200).try_for_each(|_| walk.step())?;
    ensure!(walk.faults.is_empty(), "{:#?}", walk.faults);
    assert_eq!(walk.compared, 2);
    Ok(())
}

#[test]
fn an_element_that_is_taken_out_and_put_back_fifty_times_leaves_nothing() -> Result<()> {
    removed(50)?.iter().try_for_each(Removed::leaves_nothing)
}

#[test]
fn what_a_page_should_never_say_is_found() -> Result<()> {
    let mut walk = Walk::begin(16)?;
    walk.page().run("document.title = 'undefined'")?;
    walk.step()?;
    let found: Vec<&str> = walk.faults.iter().map(|fault| fault.wrong.as_str()).collect();
    assert_eq!(found, ["the title says undefined"]);
    Ok(())
}

#[test]
fn what_grows_from_the_middle_third_to_the_last_does_not_level_off() {
    let weight = |nodes| Weight { heap: 3_000_000, held: Held { nodes, listeners: 200 }, wasm: 2_000_000 };
    let weights = |nodes: [u64; 6]| nodes.map(weight);
    assert_eq!(levels_off(&weights([400, 800, 900, 910, 890, 920])), [""; 0]);
    assert_eq!(levels_off(&weights([800, 800, 800, 1000, 1200, 1400])), ["nodes grows from 900 to 1300"]);
}
