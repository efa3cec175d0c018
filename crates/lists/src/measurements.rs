//! `data/reach_rates.csv` as tables in Rust: the rows that tell what one post reaches, their words and their sources.

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::generated::{Generated, in_checkout};
use crate::rust::{formatted, literal};

const FILE: &str = "data/reach_rates.csv";
const HEADER: &str = "//! Generated from `data/reach_rates.csv` by `cargo xtask generate`: change it there, not here.";

/// A row of the file, its cells as they are written.
#[derive(Deserialize)]
struct Row {
    platform: String,
    date: String,
    reach_rate: String,
    url: String,
    verified: String,
    /// `reach` or `views`; empty where the row is left out, which `left_out` explains.
    measure: String,
    left_out: String,
    /// A band of account sizes; where one end is open, it is taken a factor of ten away.
    followers_from: Option<f64>,
    followers_to: Option<f64>,
    metric_en: String,
    metric_de: String,
    source_name: String,
}

/// The three tables.
pub(crate) fn files() -> Result<Vec<Generated>> {
    let mut rows = Vec::new();
    for row in csv::Reader::from_path(in_checkout(FILE)).context(FILE)?.deserialize::<Row>() {
        let row = row.context(FILE)?;
        if row.measure.is_empty() == row.left_out.is_empty() {
            bail!("{FILE}: {} {} is either of a measure or left out", row.platform, row.date);
        }
        rows.extend(Some(row).filter(|row| row.left_out.is_empty()));
    }
    let (mut metrics, mut sources) = (Vec::new(), Vec::new());
    let mut lines = String::new();
    for row in &rows {
        lines.push_str(&row.line(&mut metrics, &mut sources)?);
    }
    let table = format!(
        "//! Every measurement, by platform and in the order of the file.\n{HEADER}\n\n\
         use super::metrics::METRICS;\nuse super::sources::SOURCES;\n\
         use super::{{between, in_month, in_year, row, views}};\n\
         use crate::evidence::measurement::Evidence::{{Claim, Derived, Primary, Secondary, Unconfirmed}};\n\
         use crate::evidence::measurement::Measurement;\n\
         use crate::evidence::measurement::Platform::{{\n\
             FacebookPage, FacebookProfile, Instagram, LinkedInPage, LinkedInProfile, TikTok, Twitter, YouTube,\n}};\n\n\
         /// Every measurement.\npub static MEASUREMENTS: [Measurement; {}] = [\n{lines}];\n",
        rows.len()
    );
    Ok(vec![
        Generated { path: "src/evidence/measurements/rows.rs", text: formatted(&table)? },
        Generated { path: "src/evidence/measurements/metrics.rs", text: words(&metrics)? },
        Generated { path: "src/evidence/measurements/sources.rs", text: names(&sources)? },
    ])
}

impl Row {
    /// The row in Rust; its words and its source are added to their tables where they are new.
    fn line(&self, metrics: &mut Vec<[String; 2]>, sources: &mut Vec<[String; 2]>) -> Result<String> {
        let kind = match self.measure.as_str() {
            "reach" => "row",
            "views" => "views",
            other => bail!("{FILE}: what is the measure {other:?}?"),
        };
        let metric = place(metrics, [&self.metric_en, &self.metric_de]);
        let source = place(sources, [&self.source_name, &self.url]);
        Ok(format!(
            "{kind}({}, {}, {}, &METRICS[{metric}], &SOURCES[{source}], {}, {}),\n",
            platform(&self.platform)?,
            date(&self.date)?,
            rate(&self.reach_rate)?,
            evidence(&self.verified)?,
            self.followers(),
        ))
    }

    fn followers(&self) -> String {
        match (self.followers_from, self.followers_to) {
            (None, None) => "None".to_owned(),
            (from, to) => {
                let (from, to) = (from.or(to.map(|to| to / 10.0)), to.or(from.map(|from| from * 10.0)));
                format!("between({}, {})", grouped(from.unwrap_or_default()), grouped(to.unwrap_or_default()))
            }
        }
    }
}

/// A whole number in groups of three digits.
fn grouped(number: f64) -> String {
    let digits = format!("{number:.0}");
    let groups: Vec<_> = digits.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy).collect();
    format!("{}.0", groups.join("_"))
}

fn platform(name: &str) -> Result<&'static str> {
    Ok(match name {
        "Facebook page" => "FacebookPage",
        "Facebook personal profile" => "FacebookProfile",
        "Instagram" => "Instagram",
        "LinkedIn company page" => "LinkedInPage",
        "LinkedIn personal profile" => "LinkedInProfile",
        "TikTok" => "TikTok",
        "Twitter/X" => "Twitter",
        "YouTube" => "YouTube",
        other => bail!("{FILE}: the platform {other:?} has no name in `evidence::Platform`"),
    })
}

fn evidence(word: &str) -> Result<&'static str> {
    Ok(match word {
        "yes-primary" => "Primary",
        "yes-secondary" => "Secondary",
        "derived" => "Derived",
        "unconfirmed" => "Unconfirmed",
        "claim" | "yes-blogclaim" => "Claim",
        other => bail!("{FILE}: {other:?} is no kind of evidence"),
    })
}

/// `2013-08`, `2013` or `undated`.
fn date(text: &str) -> Result<String> {
    let number = |text: &str| text.parse::<u16>().with_context(|| format!("{FILE}: the date {text:?}"));
    Ok(match text.split_once('-') {
        Some((year, month)) => format!("in_month({}, {})", number(year)?, number(month)?),
        None if text == "undated" => "None".to_owned(),
        None => format!("in_year({})", number(text)?),
    })
}

/// The digits of the file, which are the number's.
fn rate(text: &str) -> Result<&str> {
    let rate: f64 = text.parse().with_context(|| format!("{FILE}: the rate {text:?}"))?;
    if !text.contains('.') || !(0.0..=1.0).contains(&rate) {
        bail!("{FILE}: the rate {text:?} is no share");
    }
    Ok(text)
}

/// Where two texts stand in a table, at its end where they are new.
fn place(table: &mut Vec<[String; 2]>, texts: [&str; 2]) -> usize {
    let texts = texts.map(str::to_owned);
    table.iter().position(|known| *known == texts).unwrap_or_else(|| {
        table.push(texts);
        table.len() - 1
    })
}

fn words(metrics: &[[String; 2]]) -> Result<String> {
    let rows = metrics.iter().map(|[en, de]| format!("Bilingual {{ en: {}, de: {} }},\n", literal(en), literal(de)));
    formatted(&format!(
        "//! What exactly was counted.\n{HEADER}\n\nuse crate::inputs::bilingual::Bilingual;\n\n\
         /// The definitions of the measurements, in short.\npub(super) static METRICS: [Bilingual; {}] = [\n{}];\n",
        metrics.len(),
        rows.collect::<String>()
    ))
}

fn names(sources: &[[String; 2]]) -> Result<String> {
    let rows =
        sources.iter().map(|[name, url]| format!("Source {{ name: {}, url: {} }},\n", literal(name), literal(url)));
    formatted(&format!(
        "//! Who published it, and where.\n{HEADER}\n\nuse crate::evidence::measurement::Source;\n\n\
         /// The publishers of the measurements.\npub(super) static SOURCES: [Source; {}] = [\n{}];\n",
        sources.len(),
        rows.collect::<String>()
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_months_years_or_unknown() {
        assert_eq!(date("2013-08").expect("a month"), "in_month(2013, 8)");
        assert_eq!(date("2013").expect("a year"), "in_year(2013)");
        assert_eq!(date("undated").expect("no date"), "None");
        assert!(date("2013-Q1").is_err());
    }

    #[test]
    fn a_rate_is_a_share_with_its_digits() {
        assert_eq!(rate("0.1015").expect("a share"), "0.1015");
        assert!(rate("17").is_err() && rate("1.7").is_err() && rate("").is_err());
    }
}
