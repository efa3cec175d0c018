//! What is wrong with a folder, told so that whoever translates knows where and what.

use std::collections::BTreeSet;

use anyhow::Result;

use crate::forms::forms;
use crate::locales::{COMPLETE, Locales, STORY, Texts, flat};
use crate::slots::{agreeing, shown, slots};

/// Texts that may be empty: the units of what has none.
const UNITS_OF_NOTHING: [&str; 2] = ["units/Exponent/", "units/Month/"];

/// Everything that a folder lacks, has too much, or says in a way that cannot be filled; a line each.
///
/// # Errors
/// Where something is no JSON, or no tag of a language.
pub fn faults(locales: &Locales, folder: &str) -> Result<Vec<String>> {
    let (files, all_files) = (locales.files(folder)?, locales.all_files()?);
    let folder = Folder { locales, folder, spoken: locales.spoken(folder), forms: forms(folder)? };
    let mut faults: Vec<String> =
        files.difference(&all_files).map(|file| folder.at(file, "is no file of the page")).collect();
    for file in all_files.iter().filter(|file| *file != STORY) {
        folder.texts(file, &mut faults)?;
    }
    let links =
        |story: String| story.lines().filter(|line| line.starts_with("rc1")).map(str::to_owned).collect::<Vec<_>>();
    if !files.contains(STORY) && folder.spoken.is_none() {
        faults.push(folder.at(STORY, "is missing: a story with the same links"));
    } else if links(locales.story(folder.folder)?) != links(locales.story(COMPLETE)?) {
        faults.push(folder.at(STORY, &format!("leads through other links than {COMPLETE}")));
    }
    Ok(faults)
}

/// Where a value comes from: English says it in the table of inputs.
fn is_source(path: &str, others: &Texts) -> bool {
    let parameter = path.strip_prefix("parameters/").and_then(|path| path.strip_suffix("/source"));
    parameter.is_some_and(|parameter| others.contains_key(&format!("parameters/{parameter}/name")))
}

/// A folder that is looked at.
struct Folder<'a> {
    locales: &'a Locales,
    folder: &'a str,
    /// The language that it is a way of speaking.
    spoken: Option<&'a str>,
    /// The forms of words that its language has.
    forms: Vec<&'static str>,
}

impl Folder<'_> {
    fn at(&self, place: &str, fault: &str) -> String {
        format!("{} {place} {fault}", self.folder)
    }

    fn texts(&self, file: &str, faults: &mut Vec<String>) -> Result<()> {
        let own = flat(&self.locales.own(self.folder, file)?)?;
        let others = self.others(file)?;
        for (path, text) in &own {
            let place = format!("{file} {path}");
            let at = |fault: &str| self.at(&place, fault);
            let may_be_empty = UNITS_OF_NOTHING.iter().any(|unit| path.starts_with(unit));
            if text.trim().is_empty() && !may_be_empty {
                faults.push(at("is empty"));
            }
            match others.get(path) {
                Some(other) => faults.extend(self.differing(text, other).map(|fault| at(&fault))),
                None if self.is_form(path) || is_source(path, &others) => {}
                None => faults.push(at("is asked for by nothing: is the name right?")),
            }
            faults.extend(self.wrong_forms(text).map(|fault| at(&fault)));
        }
        if self.spoken.is_none() {
            faults.extend(self.missing(&own, &others).map(|(path, fault)| self.at(&format!("{file} {path}"), &fault)));
        }
        Ok(())
    }

    /// What others say there: for a way of speaking its language, for a language the complete one, and beside it what only
    /// translations have.
    fn others(&self, file: &str) -> Result<Texts> {
        if let Some(spoken) = self.spoken {
            return flat(&self.locales.complete(spoken, file)?);
        }
        let mut others = Texts::new();
        for folder in self.locales.folders()?.iter().filter(|folder| *folder != self.folder) {
            if self.locales.spoken(folder).is_none() {
                others.extend(flat(&self.locales.own(folder, file)?)?);
            }
        }
        // Its words are what all others are translated from.
        if self.folder != COMPLETE {
            others.extend(flat(&self.locales.own(COMPLETE, file)?)?);
        }
        // How many forms another language has says nothing about this one.
        others.retain(|path, _| !path.contains("/spoken/"));
        Ok(others)
    }

    /// A path under which a unit is spoken in a form that the language has.
    fn is_form(&self, path: &str) -> bool {
        path.split_once("/spoken/").is_some_and(|(_, form)| self.forms.contains(&form))
    }

    fn differing(&self, text: &str, other: &str) -> impl Iterator<Item = String> {
        let [here, there] = [text, other].map(shown);
        let lost = there.difference(&here).map(|slot| format!("lacks {{{slot}}}: {other:?}")).collect::<Vec<_>>();
        let unknown = here.difference(&there).map(|slot| format!("has {{{slot}}}, which nothing fills: {other:?}"));
        let unknown = unknown.collect::<Vec<_>>();
        // One language needs a form where another needs none; two ways of speaking one language do not differ there.
        let is_other = self.spoken.is_some() && agreeing(text) != agreeing(other);
        let agreeing = is_other.then(|| format!("agrees with other figures than {other:?}"));
        let is_same = self.spoken.is_some() && text == other;
        let same = is_same.then(|| "says what its language says by itself: leave it out".to_owned());
        lost.into_iter().chain(unknown).chain(agreeing).chain(same)
    }

    fn wrong_forms(&self, text: &str) -> impl Iterator<Item = String> {
        let count = self.forms.len();
        let all = self.forms.join("|");
        let wrong = slots(text).into_iter().filter(move |slot| !slot.forms.is_empty() && slot.forms.len() != count);
        let is_open = text.matches('{').count() != text.matches('}').count();
        let open = is_open.then(|| "has a bracket that stands alone".to_owned());
        wrong
            .map(move |slot| format!("has {} forms in {{{}|…}}, and needs {all}", slot.forms.len(), slot.name))
            .chain(open)
    }

    fn missing(&self, own: &Texts, others: &Texts) -> impl Iterator<Item = (String, String)> {
        // English sources stand in the table itself.
        let is_needed = |path: &str| self.folder != COMPLETE || !path.ends_with("/source");
        let lacks = others.iter().filter(|(path, _)| !own.contains_key(*path) && is_needed(path));
        let lacks = lacks.map(|(path, other)| (path.clone(), format!("is missing: {other:?}"))).collect::<Vec<_>>();
        // Whatever unit is shown is spoken, too.
        let units =
            others.keys().filter_map(|path| path.strip_suffix("/short")).filter(|path| path.starts_with("units/"));
        let spoken: BTreeSet<_> =
            units.flat_map(|unit| self.forms.iter().map(move |form| format!("{unit}/spoken/{form}"))).collect();
        let unspoken = spoken.into_iter().filter(|path| !own.contains_key(path)).collect::<Vec<_>>();
        lacks.into_iter().chain(unspoken.into_iter().map(|path| (path, "is missing".to_owned())))
    }
}
