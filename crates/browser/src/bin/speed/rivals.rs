//! The calculator, and what a developer would build instead: the same model in JavaScript with a chart library, from
//! `tools/bench`, joined by `cargo xtask bench` into `target/bench`.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use browser_tests::{Page, Server, Serving, Setup, dist, root};
use reach_calculator::answers::Chapter;
use reach_calculator::evidence::MEASUREMENTS;
use reach_calculator::inputs::{Inputs, PARAMETERS, Scale};
use serde::Serialize;
use serde_json::{Value, json};

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(crate) enum Built {
    /// The calculator, without bands: the others have none.
    Calculator,
    /// uPlot with the optimised model and what-if curves.
    UPlot,
    /// Chart.js with the optimised model and what-if curves.
    ChartJs,
    /// The same without curves.
    ChartJsBare,
}

impl Built {
    pub(crate) const ALL: [Built; 4] = [Built::Calculator, Built::UPlot, Built::ChartJs, Built::ChartJsBare];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Built::Calculator => "calculator",
            Built::UPlot => "uPlot",
            Built::ChartJs => "Chart.js",
            Built::ChartJsBare => "Chart.js without curves",
        }
    }

    /// Where it shows this chapter.
    pub(crate) fn address(self, chapter: &str) -> String {
        match self {
            Built::Calculator => format!("/#rc1&v={chapter}&lg=de&bd=0"),
            Built::UPlot => format!("/bench/uplot.html?v={chapter}"),
            Built::ChartJs => format!("/bench/chartjs.html?v={chapter}"),
            Built::ChartJsBare => format!("/bench/chartjs.html?v={chapter}&curves=0"),
        }
    }

    /// Opens it on a laptop, with a script that runs before its own, and waits until it is drawn.
    pub(crate) fn open(self, server: &Serving, chapter: &str, prelude: &str) -> Result<Page> {
        let page = Page::open(&server.url(&self.address(chapter)), Setup::laptop().prelude(prelude))?;
        match self {
            Built::Calculator => page.calculator()?,
            _ => drop(page.wait_for("document.querySelector('[part~=chart]')")?),
        }
        Ok(page)
    }
}

/// Serves all of them.
pub(crate) fn serve() -> Result<Serving> {
    let page = source("page/page.html")?;
    let named = |script: &str| page.replace("SCRIPT", script);
    let core =
        |name: &str| fs::read_to_string(root().join("target/page").join(name)).context("type: cargo xtask build");
    let server: Server = dist()
        .page("/bench/uplot.html", named("uplot.js").replace("page.css", "uplot.css"))
        .page("/bench/chartjs.html", named("chartjs.js"))
        .page("/bench/uplot.js", joined("uplot.js")?)
        .page("/bench/chartjs.js", joined("chartjs.js")?)
        .page("/bench/models.js", joined("models.js")?)
        .page("/bench/page.css", source("page/page.css")?)
        .page("/bench/uplot.css", source("page/page.css")? + &source("node_modules/uplot/dist/uPlot.min.css")?)
        .page("/bench/table.json", table().to_string())
        .page("/bench/empty.html", "<!doctype html><title>Models</title>")
        .page("/bench/core.js", core("core.js")?)
        .page("/bench/exports.js", core("exports-core.js")?);
    Ok(server.start()?)
}

/// All inputs by name.
pub(crate) fn named(inputs: &Inputs) -> BTreeMap<&'static str, f64> {
    PARAMETERS.iter().map(|parameter| (parameter.name, inputs.get(parameter.key))).collect()
}

/// What the pages have to know of inputs and chapters; no bound or default is typed a second time.
fn table() -> Value {
    let inputs = Inputs::default();
    let parameter = |parameter: &reach_calculator::inputs::Parameter| {
        json!({
            "name": parameter.name, "group": parameter.group.id(), "min": parameter.min, "max": parameter.max,
            "step": parameter.step, "log": parameter.scale == Scale::Log, "whole": parameter.whole,
            "positions": parameter.positions(), "value": inputs.get(parameter.key),
        })
    };
    let controls = |chapter: Chapter| chapter.controls().iter().map(|key| key.parameter().name).collect::<Vec<_>>();
    let chapters: BTreeMap<_, _> = Chapter::ALL.into_iter().map(|chapter| (chapter.id(), controls(chapter))).collect();
    let place = |measurement: &reach_calculator::evidence::Measurement| {
        measurement.stage().map(|stage| json!({ "x": stage, "y": measurement.rate }))
    };
    let measured: Vec<_> = MEASUREMENTS.iter().filter(|one| one.comparable()).filter_map(place).collect();
    json!({ "parameters": PARAMETERS.iter().map(parameter).collect::<Vec<_>>(), "chapters": chapters, "measured": measured })
}

fn source(name: &str) -> Result<String> {
    read(root().join("tools/bench").join(name))
}

fn joined(name: &str) -> Result<String> {
    read(root().join("target/bench").join(name))
}

fn read(file: PathBuf) -> Result<String> {
    fs::read_to_string(&file).with_context(|| format!("cannot read {}; type: cargo xtask bench", file.display()))
}
