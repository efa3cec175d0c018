//! Links that people have kept give for ever what they gave; `tests/links/` has a file of them for each version.

use std::fmt::Write;
use std::fs;

use reach_calculator::inputs::{Inputs, Scenario};
use reach_calculator::link::{Link, differences};
use reach_calculator::model::{Month, forecast};

use super::freezing::versions;

/// The links of one version.
pub(super) struct Corpus {
    /// 1 for `rc1`.
    version: u32,
    /// Whether the version is the one that is written.
    newest: bool,
    /// A `link` line and what is indented below it, each.
    blocks: Vec<String>,
}

/// The corpora, oldest first.
pub(super) fn corpora() -> Vec<Corpus> {
    let newest = versions().len() as u32;
    (1..=newest).map(|version| Corpus::of(version, version == newest)).collect()
}

impl Corpus {
    fn of(version: u32, newest: bool) -> Self {
        let path = format!("{}/tests/links/rc{version}.txt", env!("CARGO_MANIFEST_DIR"));
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}; see the head of rc1.txt"));
        let mut blocks: Vec<String> = Vec::new();
        for line in text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
            if line.starts_with("link ") {
                blocks.push(String::new());
            }
            let block = blocks.last_mut().expect("the corpus starts with a link");
            block.push_str(line);
            block.push('\n');
        }
        Self { version, newest, blocks }
    }

    /// The texts of its links.
    pub(super) fn links(&self) -> impl Iterator<Item = &str> {
        self.blocks.iter().map(|block| link_of(block))
    }

    /// What a link gives, as the corpus spells it.
    fn block(&self, text: &str) -> String {
        let (link, notes) = Link::read(text);
        let mut block = format!("link {text}\n");
        if self.newest {
            line(&mut block, "writes", &link.write().text);
        }
        // A link says what differs from its own version, whatever has become of the defaults since.
        let base = Link::read(&format!("rc{}", self.version)).0.inputs;
        push_inputs(&mut block, "has", &link.inputs, &base);
        if let Some(baseline) = &link.baseline {
            line(&mut block, "baseline", "");
            push_inputs(&mut block, "baseline", baseline, &base);
        }
        for note in notes {
            let used = note.used.map_or(String::new(), |used| format!(" → {used}"));
            let whose = if note.of_baseline { "baseline " } else { "" };
            line(&mut block, "note", &format!("{whose}{} {}: “{}”{used}", note.name, note.kind.name(), note.raw));
        }
        push_figures(&mut block, link.inputs);
        block
    }

    /// What a block says that holds for ever: how a link of an old version is written is the newest one's business.
    fn lasting(&self, block: &str) -> String {
        let lines = block.lines().filter(|line| self.newest || !line.starts_with("    writes "));
        lines.fold(String::new(), |text, line| text + line + "\n")
    }
}

fn link_of(block: &str) -> &str {
    block.lines().next().and_then(|line| line.strip_prefix("link ")).expect("a link")
}

fn push_inputs(block: &mut String, word: &str, inputs: &Inputs, base: &Inputs) {
    for parameter in differences(inputs, base) {
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
    line(block, "gives", &format!("customers {:.4}", year(|month| month.customers().total())));
    line(block, "gives", &format!("revenue {:.2}", year(|month| month.revenue)));
}

fn line(block: &mut String, word: &str, rest: &str) {
    writeln!(block, "    {}", format!("{word} {rest}").trim_end()).expect("a string takes everything");
}

#[test]
fn old_links_give_what_they_gave() {
    let mut wrong = String::new();
    for corpus in corpora() {
        for expected in &corpus.blocks {
            let block = corpus.block(link_of(expected));
            if block != corpus.lasting(expected) {
                writeln!(wrong, "{block}").expect("a string takes everything");
            }
        }
    }
    assert!(wrong.is_empty(), "these links give something else now:\n\n{wrong}");
}

/// Whatever the version: what is written today, in the newest, is the same scenario.
#[test]
fn old_links_are_written_as_what_they_give() {
    for text in corpora().iter().flat_map(Corpus::links) {
        let (link, _) = Link::read(text);
        let written = link.write();
        assert_eq!((Link::read(&written.text), written.left_out), ((link, vec![]), vec![]), "{text}");
    }
}

#[test]
fn each_corpus_holds_links_of_its_own_version() {
    for corpus in corpora() {
        let version = format!("rc{}", corpus.version);
        for text in corpus.links() {
            assert!(text.to_ascii_lowercase().contains(&version), "{text} is no link of {version}");
        }
    }
}

#[test]
fn each_corpus_is_large_enough_to_mean_something() {
    for corpus in corpora() {
        let version = corpus.version;
        assert!(corpus.blocks.len() >= 25, "rc{version}");
        for word in ["note", "lowers", "baseline"] {
            assert!(corpus.blocks.iter().any(|block| block.contains(&format!("    {word}"))), "{word} in rc{version}");
        }
        assert!(corpus.links().any(|text| text.contains("&z=")), "packed links in rc{version}");
    }
}
