//! What was measured, beside the budgets that it has to keep.

use std::fmt::Write;

/// Everything that one run has measured by itself.
#[derive(Default)]
pub(crate) struct Sheet {
    rows: Vec<Row>,
}

struct Row {
    what: String,
    median: f64,
    slowest: f64,
    unit: &'static str,
    /// What DESIGN.md allows the median to be.
    bar: Option<f64>,
}

impl Sheet {
    /// Prints and keeps the median of these times, and the slowest of them.
    pub(crate) fn report(
        &mut self,
        what: &str,
        times: impl IntoIterator<Item = f64>,
        unit: &'static str,
        bar: Option<f64>,
    ) {
        let mut times: Vec<f64> = times.into_iter().collect();
        times.sort_by(f64::total_cmp);
        let slowest = times.last().copied().unwrap_or_default();
        let row = Row { what: what.to_owned(), median: middle(&times), slowest, unit, bar };
        println!("{:<44} {:>8.1} {unit} {slowest:>8.1} {unit}   {}", row.what, row.median, row.allowed());
        self.rows.push(row);
    }

    /// A sentence for each budget that is exceeded.
    pub(crate) fn exceeded(&self) -> Vec<String> {
        let exceeded = self.rows.iter().filter(|row| row.bar.is_some_and(|bar| row.median > bar));
        exceeded.map(|row| format!("{}: {:.1} {} of {}", row.what, row.median, row.unit, row.allowed())).collect()
    }

    /// The same as a table of Markdown.
    pub(crate) fn table(&self) -> String {
        let mut table = "| what | median | slowest | budget |\n| --- | ---: | ---: | ---: |\n".to_owned();
        for row in &self.rows {
            let mark = if row.bar.is_some_and(|bar| row.median > bar) { " **exceeded**" } else { "" };
            let (median, slowest) = (row.median, row.slowest);
            // A String takes everything.
            let _ = writeln!(
                table,
                "| {} | {median:.1} {} | {slowest:.1} {} | {}{mark} |",
                row.what,
                row.unit,
                row.unit,
                row.allowed()
            );
        }
        table
    }
}

impl Row {
    fn allowed(&self) -> String {
        self.bar.map(|bar| format!("{bar:.0} {}", self.unit)).unwrap_or_default()
    }
}

/// The median of figures in any order.
pub(crate) fn median(figures: impl IntoIterator<Item = f64>) -> f64 {
    let mut figures: Vec<f64> = figures.into_iter().collect();
    figures.sort_by(f64::total_cmp);
    middle(&figures)
}

fn middle(sorted: &[f64]) -> f64 {
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}
