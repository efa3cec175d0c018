//! The calculator beside what a developer would build instead, in the same run: three rounds, since only ratios within one
//! round tell something on a machine that has other work.

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::Result;
use browser_tests::{Serving, chapters};

use crate::events;
use crate::loading::{First, first_chart};
use crate::models::{self, Times};
use crate::ratio::Ratio;
use crate::rivals::Built;
use crate::sheet::median;

/// Rounds of which the median ratio is taken.
const ROUNDS: usize = 3;

/// What issue 16 demands: the most that a slider event may take beside uPlot's, the least that JavaScript has to take beside
/// a forecast in Wasm, and the latest first chart beside that of Chart.js.
const MOST_TO_UPLOT: f64 = 1.2;
const LEAST_TO_WASM: f64 = 1.5;
const LATEST_TO_CHART_JS: f64 = 1.0;

/// What is told with the bytes of each.
const WHO: [Built; 3] = [Built::Calculator, Built::UPlot, Built::ChartJs];

/// One round of everything.
struct Round {
    times: Times,
    /// Milliseconds of the main thread, by chapter and what is built.
    events: BTreeMap<(&'static str, Built), f64>,
    first: BTreeMap<Built, First>,
    held: BTreeMap<Built, f64>,
}

/// All that was compared.
pub(crate) struct Beside {
    /// The largest relative difference between the models.
    apart: f64,
    rounds: Vec<Round>,
}

impl Beside {
    pub(crate) fn measure(server: &Serving) -> Result<Beside> {
        let apart = models::compare(server)?;
        let rounds = (0..ROUNDS).map(|_| Round::measure(server)).collect::<Result<_>>()?;
        Ok(Beside { apart, rounds })
    }

    fn median(&self, figure: impl Fn(&Round) -> f64) -> f64 {
        median(self.rounds.iter().map(figure))
    }

    fn ratio(&self, one: impl Fn(&Round) -> f64, other: impl Fn(&Round) -> f64) -> Ratio {
        Ratio::of(self.rounds.iter().map(|round| (one(round), other(round))))
    }

    fn event_ratio(&self, chapter: &'static str, other: Built) -> Ratio {
        self.ratio(|round| round.events[&(chapter, Built::Calculator)], |round| round.events[&(chapter, other)])
    }

    /// A line for each demand that is not met.
    pub(crate) fn lost(&self) -> Vec<String> {
        let mut lost = Vec::new();
        let forecast = self.ratio(|round| round.times.fast, |round| round.times.wasm);
        if forecast.median < LEAST_TO_WASM {
            lost.push(format!(
                "optimised JavaScript takes {forecast} of a forecast in Wasm, not {LEAST_TO_WASM} times as long"
            ));
        }
        for chapter in chapters() {
            let ratio = self.event_ratio(chapter, Built::UPlot);
            if ratio.median > MOST_TO_UPLOT {
                lost.push(format!(
                    "a slider event of {chapter} takes {ratio} times uPlot's, more than {MOST_TO_UPLOT}"
                ));
            }
        }
        let first =
            self.ratio(|round| round.first[&Built::Calculator].first, |round| round.first[&Built::ChartJs].first);
        if first.median > LATEST_TO_CHART_JS {
            lost.push(format!("the first chart on Fast 3G comes after {first} times that of Chart.js"));
        }
        lost
    }

    /// Everything as Markdown.
    pub(crate) fn tables(&self) -> String {
        [self.forecasts(), self.slider_events(), self.visits()].join("\n")
    }

    fn forecasts(&self) -> String {
        let row = |what: &str, time: fn(&Times) -> f64| {
            let ratio = self.ratio(|round| time(&round.times), |round| round.times.wasm);
            format!("| {what} | {:.0} µs | {ratio} |", self.median(|round| time(&round.times)))
        };
        let rows = [
            row("Wasm, with its summary, as the page asks for it", |times| times.wasm),
            row("Wasm that hands out an object a month, as programs get it", |times| times.objects),
            row("JavaScript with typed arrays and the same tabulated series", |times| times.fast),
            row("JavaScript as the description reads", |times| times.plain),
        ];
        let apart = self.apart;
        format!(
            "### One forecast of 60 months\n\nAll figures of some scenarios from all over the table agree; the largest relative \
             difference between the models is {apart:.1e}.\n\n| model | median | times the Wasm's |\n| --- | ---: | ---: |\n{}\n",
            rows.join("\n")
        )
    }

    fn slider_events(&self) -> String {
        let mut table = "### Task time of a slider event\n\nMilliseconds of the main thread until chart, sentence and curves are \
                         drawn, without what looking costs. The calculator runs without bands, which the others do not have.\n\n\
                         | chapter |"
            .to_owned();
        let names = Built::ALL.map(|built| format!(" {} |", built.name())).concat();
        let _ = writeln!(table, "{names} calculator : uPlot | calculator : Chart.js |\n| --- |{}", " ---: |".repeat(6));
        for chapter in chapters() {
            let times =
                Built::ALL.map(|built| format!(" {:.1} |", self.median(|round| round.events[&(chapter, built)])));
            let ratios = [Built::UPlot, Built::ChartJs].map(|built| format!(" {} |", self.event_ratio(chapter, built)));
            let _ = writeln!(table, "| {chapter} |{}{}", times.concat(), ratios.concat());
        }
        table
    }

    fn visits(&self) -> String {
        let row = |what: &str, unit: &str, digits: usize, figure: &dyn Fn(&Round, Built) -> f64| {
            let figures = WHO.map(|built| format!(" {:.digits$} {unit} |", self.median(|round| figure(round, built))));
            let ratios = [Built::UPlot, Built::ChartJs].map(|built| {
                format!(" {} |", self.ratio(|round| figure(round, Built::Calculator), |round| figure(round, built)))
            });
            format!("| {what} |{}{}", figures.concat(), ratios.concat())
        };
        let rows = [
            row("first chart, Fast 3G", "ms", 0, &|round, built| round.first[&built].first),
            row("loaded until then, gzip", "KB", 1, &|round, built| round.first[&built].bytes / 1000.0),
            row("held after a drag of 150 events", "MB", 1, &|round, built| round.held[&built]),
        ];
        let names = WHO.map(|built| format!(" {} |", built.name())).concat();
        format!(
            "### Loading and memory\n\nThe others have one language, no links, no explanations, no sharing and no presenting.\n\n\
             | what |{names} to uPlot | to Chart.js |\n| --- |{}\n{}\n",
            " ---: |".repeat(5),
            rows.join("\n")
        )
    }
}

impl Round {
    fn measure(server: &Serving) -> Result<Round> {
        let times = models::time(server)?;
        let mut measured = BTreeMap::new();
        for chapter in chapters() {
            for built in Built::ALL {
                let page = built.open(server, chapter, "")?;
                measured.insert((chapter, built), events::task_time(&page)?);
            }
        }
        let first = WHO.map(|built| Ok((built, first_chart(built, server)?))).into_iter().collect::<Result<_>>()?;
        let held = WHO.map(|built| Ok((built, events::held(built, server)?))).into_iter().collect::<Result<_>>()?;
        Ok(Round { times, events: measured, first, held })
    }
}
