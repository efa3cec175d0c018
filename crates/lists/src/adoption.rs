//! The adoption curves: fitted to the user counts of `data/platform_users.csv` that `data/adoption.json` picks.

use anyhow::{Context, Result};
use reach_calculator::evidence::adoption::REFERENCE_DATE;
use reach_method::data;
use reach_method::fit::{Counts, fit};
use serde::Deserialize;

use crate::element::Words;
use crate::generated::{Generated, read};
use crate::rust::{doc, formatted, literal};

/// A platform, and the series of counts that its curve is fitted to.
#[derive(Deserialize)]
struct Series {
    /// Its name in Rust.
    id: String,
    name: String,
    /// Its rows: those of this platform whose source contains one of these.
    platform: String,
    sources: Vec<String>,
    /// Opening to the public, as a fractional year.
    launch: f64,
    /// What is counted.
    counts: Words,
    /// Why these counts.
    note: String,
}

pub(crate) fn file() -> Result<Generated> {
    let series: Vec<Series> = serde_json::from_str(&read("data/adoption.json")?).context("data/adoption.json")?;
    let fits = series.iter().map(Series::fitted).collect::<Result<Vec<_>>>()?;
    let ids: Vec<_> = series.iter().map(|series| format!("&{}", series.id)).collect();
    let text = format!(
        "//! The fitted curves, their parameters to five digits.\n\
         //! Generated from `data/adoption.json` and `data/platform_users.csv` by `cargo xtask generate`: change it there.\n\n\
         use super::AdoptionFit;\nuse crate::inputs::bilingual::{{Bilingual, explanation}};\n\
         use crate::model::platform::Adoption;\n\n{}\
         /// Every fit.\npub static ADOPTION_FITS: [&AdoptionFit; {}] = [{}];\n",
        fits.concat(),
        series.len(),
        ids.join(", ")
    );
    Ok(Generated { path: "src/evidence/adoption/fits.rs", text: formatted(&text)? })
}

impl Series {
    fn fitted(&self) -> Result<String> {
        let counts = self.counts()?;
        let fitted = fit(&counts, self.launch);
        let (first, last) =
            counts.first().zip(counts.last()).with_context(|| format!("{} has no counts", self.name))?;
        let (least, greatest) = self.stages_without_latest(&counts);
        let sources: Vec<_> = self.sources.iter().map(|source| literal(source)).collect();
        Ok(format!(
            "{}\npub static {}: AdoptionFit = AdoptionFit {{\n\
             name: {},\n\
             series: explanation(({}, &[{}]), (\"\", &[])),\n\
             counts: explanation(Bilingual {{ en: {}, de: {} }}, Bilingual::NONE),\n\
             launch: {:?},\n\
             adoption: Adoption {{ innovation: {:?}, imitation: {:?} }},\n\
             ceiling: {:.1}e6,\npoints: {},\ndates: ({:?}, {:?}),\nlog_rmse: {:?},\n\
             stage_without_latest: ({least:.5}, {greatest:.5}),\n}};\n\n",
            doc(&self.note),
            self.id,
            literal(&self.name),
            literal(&self.platform),
            sources.join(", "),
            literal(&self.counts.en),
            literal(&self.counts.de),
            self.launch,
            five_digits(fitted.adoption.innovation),
            five_digits(fitted.adoption.imitation),
            fitted.ceiling / 1e6,
            counts.len(),
            four_decimals(first.0),
            four_decimals(last.0),
            five_digits(fitted.log_rmse(&counts)),
        ))
    }

    /// Dates and users, in order of time.
    fn counts(&self) -> Result<Counts> {
        let mut counts = Counts::new();
        for row in data::read("platform_users.csv") {
            let is_mine = self.sources.iter().any(|source| row.get("source").contains(source));
            if row.get("platform") == self.platform && is_mine {
                let date = data::date(row.get("date"), 1.0);
                let date = date.with_context(|| format!("{}: the date {:?}", self.name, row.get("date")))?;
                counts.push((date, row.number("monthly_active_users")));
            }
        }
        counts.sort_by(|a, b| a.0.total_cmp(&b.0));
        Ok(counts)
    }

    /// Least and greatest stage at the reference date when the latest 1 to ⌊n/3⌋ counts are left out.
    fn stages_without_latest(&self, counts: &Counts) -> (f64, f64) {
        let stages = (1..=counts.len() / 3)
            .map(|omitted| fit(&counts[..counts.len() - omitted].to_vec(), self.launch).stage(REFERENCE_DATE));
        stages.fold((1.0, 0.0), |(least, greatest), stage| (stage.min(least), stage.max(greatest)))
    }
}

/// What the fit is certain of on every machine.
fn five_digits(value: f64) -> f64 {
    format!("{value:.4e}").parse().unwrap_or(value)
}

fn four_decimals(value: f64) -> f64 {
    format!("{value:.4}").parse().unwrap_or(value)
}
