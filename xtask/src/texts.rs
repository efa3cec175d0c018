//! What languages lack, for those who translate: texts that are missing or that nothing asks for, slots, forms of words.

use std::path::Path;

use anyhow::{Context, Result, bail};
use reach_texts::Locales;

use crate::project;

/// `cargo xtask texts [LANGUAGE …]`
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let report = report(project::root(), arguments)?;
    print!("{}", report.text);
    match report.faults {
        0 => Ok(()),
        1 => bail!("1 text is to be mended; docs/translating.md says how"),
        faults => bail!("{faults} texts are to be mended; docs/translating.md says how"),
    }
}

struct Report {
    text: String,
    faults: usize,
}

/// What some languages of a checkout lack, or all where none is named.
fn report(top: &Path, asked: &[String]) -> Result<Report> {
    let locales = Locales::of(top);
    let folders: Vec<String> = locales.folders()?.into_iter().collect();
    if let Some(unknown) = asked.iter().find(|asked| !folders.contains(asked)) {
        bail!("there is no folder www/words/locales/{unknown} yet: begin with a copy of {}", reach_texts::COMPLETE);
    }
    let mut report = Report { text: String::new(), faults: 0 };
    for folder in folders.iter().filter(|folder| asked.is_empty() || asked.contains(folder)) {
        let faults = reach_texts::faults(&locales, folder).with_context(|| format!("cannot judge {folder}"))?;
        let forms = reach_texts::forms(folder)?.join("|");
        let about = match locales.spoken(folder) {
            Some(language) => format!("what it lacks is said as in {language}"),
            None => format!("words that agree with a figure have the forms {forms}"),
        };
        let found = match faults.len() {
            0 => "complete".to_owned(),
            count => format!("{count} to be mended"),
        };
        report.text += &format!("{folder}: {found}; {about}\n");
        report.text.extend(faults.iter().map(|fault| format!("  {fault}\n")));
        report.faults += faults.len();
    }
    Ok(report)
}
