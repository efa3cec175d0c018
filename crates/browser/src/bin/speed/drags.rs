//! How a drag looks in every chapter, at the processor's speed and at a quarter of it.

use std::fmt::Write;

use anyhow::Result;
use browser_tests::{Serving, chapters};

use crate::drag::{Followed, NOTE, follow};
use crate::rivals::Built;

/// How many times slower the processor is made.
const SLOWDOWNS: [(u32, &str); 2] = [(1, "full"), (4, "quarter")];

/// Drawings a second that a drag has to show, of the chart at each speed and of curves at the full one, and milliseconds
/// that nothing may stand still there: issue 16.
const LEAST: f64 = 30.0;
const STILL: f64 = 200.0;

/// Every drag: chapter, what is built, speed.
pub(crate) struct Drags(Vec<(&'static str, Built, u32, Followed)>);

impl Drags {
    pub(crate) fn measure(server: &Serving) -> Result<Drags> {
        let mut drags = Vec::new();
        for chapter in chapters() {
            for built in [Built::Calculator, Built::UPlot] {
                let page = built.open(server, chapter, NOTE)?;
                for (slowdown, _) in SLOWDOWNS {
                    let followed = follow(&page, slowdown)?;
                    println!("{chapter}, {}, speed 1/{slowdown}: {followed:.1?}", built.name());
                    drags.push((chapter, built, slowdown, followed));
                }
            }
        }
        Ok(Drags(drags))
    }

    /// A line for each demand that is not met.
    pub(crate) fn lost(&self) -> Vec<String> {
        let mut lost = Vec::new();
        for &(chapter, _, slowdown, followed) in self.0.iter().filter(|(_, built, ..)| *built == Built::Calculator) {
            let Followed { chart, curve, still, .. } = followed;
            let mut say = |what: String| lost.push(format!("{chapter}, at 1/{slowdown} of the speed: {what}"));
            if chart < LEAST {
                say(format!("the chart is drawn {chart:.0} times a second, not {LEAST:.0}"));
            }
            if slowdown == 1 && curve.is_some_and(|curve| curve < LEAST) {
                say(format!("a curve is drawn {:.0} times a second, not {LEAST:.0}", curve.unwrap_or_default()));
            }
            if slowdown == 1 && still > STILL {
                say(format!("something stands still for {still:.0} ms, more than {STILL:.0}"));
            }
        }
        lost
    }

    /// Everything as a table of Markdown.
    pub(crate) fn table(&self) -> String {
        let mut table = "| chapter | built with | speed | moves/s | chart/s | slowest curve/s | longest standstill |\n\
                         | --- | --- | --- | ---: | ---: | ---: | ---: |\n"
            .to_owned();
        for (chapter, built, slowdown, Followed { moves, chart, curve, still }) in &self.0 {
            let speed = SLOWDOWNS.iter().find(|(rate, _)| rate == slowdown).map_or("", |(_, name)| name);
            let curve = curve.map(|curve| format!("{curve:.0}")).unwrap_or_default();
            let name = built.name();
            let _ =
                writeln!(table, "| {chapter} | {name} | {speed} | {moves:.0} | {chart:.0} | {curve} | {still:.0} ms |");
        }
        table
    }
}
