//! Links of version `rc1` give for ever what they gave; see `tests/links/rc1.txt`.

use std::fmt::Write;

use reach_calculator::inputs::Scenario;
use reach_calculator::inputs::{Inputs, PARAMETERS};
use reach_calculator::link::{Link, differences};
use reach_calculator::model::{Month, forecast};

const CORPUS: &str = include_str!("../../links/rc1.txt");

/// What a link gives, as the corpus spells it.
fn block(text: &str) -> String {
    let (link, notes) = Link::read(text);
    let mut block = format!("link {text}\n");
    line(&mut block, "writes", &link.write().text);
    push_inputs(&mut block, "has", &link.inputs);
    if let Some(baseline) = &link.baseline {
        line(&mut block, "baseline", "");
        push_inputs(&mut block, "baseline", baseline);
    }
    for note in notes {
        let used = note.used.map_or(String::new(), |used| format!(" → {used}"));
        let whose = if note.of_baseline { "baseline " } else { "" };
        line(&mut block, "note", &format!("{whose}{} {}: “{}”{used}", note.name, note.kind.name(), note.raw));
    }
    push_figures(&mut block, link.inputs);
    block
}

fn push_inputs(block: &mut String, word: &str, inputs: &Inputs) {
    for parameter in differences(inputs, &Inputs::default()) {
        line(block, word, &format!("{} = {}", parameter.name, inputs.get(parameter.key)));
    }
}

fn push_figures(block: &mut String, inputs: Inputs) {
    let (scenario, lowered) = Scenario::settled(inputs);
    for lowered in lowered {
        let (key, because) = (lowered.key.parameter().name, lowered.because.parameter().name);
        line(block, "lowers", &format!("{key} = {} because of {because}", lowered.used));
    }
    let months = forecast(&scenario).months;
    let year = |figure: fn(&Month) -> f64| months.iter().take(12).map(figure).sum::<f64>();
    let first = &months[0];
    line(block, "gives", &format!("reach_rate {:.6}", first.reach_rate));
    line(block, "gives", &format!("reached_social {:.3}", first.reached_social));
    line(block, "gives", &format!("reached_email {:.3}", first.reached_email));
    line(
        block,
        "gives",
        &format!(
            "customers {:.4}",
            year(|month| month.customers_social + month.customers_email + month.customers_partners)
        ),
    );
    line(block, "gives", &format!("revenue {:.2}", year(|month| month.revenue)));
}

fn line(block: &mut String, word: &str, rest: &str) {
    writeln!(block, "    {word} {rest}").expect("a string takes everything");
    while block.ends_with(" \n") {
        block.truncate(block.len() - 2);
        block.push('\n');
    }
}

/// The blocks of the corpus: a `link` line and what is indented below it.
fn corpus() -> Vec<String> {
    let mut blocks: Vec<String> = Vec::new();
    for line in CORPUS.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        if line.starts_with("link ") {
            blocks.push(String::new());
        }
        let block = blocks.last_mut().expect("the corpus starts with a link");
        block.push_str(line);
        block.push('\n');
    }
    blocks
}

#[test]
fn old_links_give_what_they_gave() {
    let mut wrong = String::new();
    for expected in corpus() {
        let text = expected.lines().next().and_then(|line| line.strip_prefix("link ")).expect("a link");
        let block = block(text);
        if block != expected {
            writeln!(wrong, "{block}").expect("a string takes everything");
        }
    }
    assert!(wrong.is_empty(), "these links give something else now:\n\n{wrong}");
}

#[test]
fn the_corpus_is_large_enough_to_mean_something() {
    assert!(corpus().len() >= 25);
    assert!(corpus().iter().any(|block| block.contains("    note ")));
    assert!(corpus().iter().any(|block| block.contains("    lowers ")));
}

/// The packed form spells no keys, so it depends on the order, bounds and decimals of the table; these belong to the
/// version as much as the defaults do.
#[test]
fn packed_links_give_what_they_gave() {
    let mut link = Link::default();
    for (index, parameter) in PARAMETERS.iter().enumerate() {
        let share = (index as f64 + 1.0) / (PARAMETERS.len() as f64 + 1.0);
        link.inputs.set(parameter.key, parameter.settled(parameter.min + share * (parameter.max - parameter.min)));
    }
    assert_eq!(link.write().text, PACKED);
    assert_eq!(Link::read(PACKED).0, link);
}

const PACKED: &str = "rc1&z=013u014g0e30ep05k603rhg1zi0v20pq05g30hz06t40bdr9r0j2d3q3mq15cfmf00kfb0gmvjs35gz1o2a2ly1mu0e6m1h432b0hnft0wqq\
    2ot3in39n3hda0u0w4753vp8un4je9az2uy4e39zha7n69i0qedaw61jjn5o95sc5wf60i64l68ocpj4znv53nmk3pw93s5z1x7u1yco5y3q20me377hm2y";
