//! Which lever matters: one input after the other is moved, and the customers of the year move with it.

mod bar;
mod theme;

pub use bar::{Bar, Bars, End, Lever};
pub use theme::Theme;

/// The bars of a tornado, the longest first.
#[derive(Clone, Debug, PartialEq)]
pub struct Levers {
    /// What is assumed, by theme.
    pub themes: Vec<ThemeOfLevers>,
    /// What the user decides.
    pub decisions: Vec<Bar>,
}

/// Bars that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct ThemeOfLevers {
    /// What they are about.
    pub theme: Theme,
    /// How much all of them move together, each by itself: `√Σ(high − low)²`.
    pub length: f64,
    /// The bars.
    pub bars: Vec<Bar>,
}

impl Levers {
    /// Sorts bars.
    ///
    /// ```
    /// use reach_calculator::{inputs::Scenario, questions::{Bars, Case, Levers}};
    /// let scenario = Scenario::default();
    /// let case = Case::of(&scenario, 1).expect("a forecast has a first year");
    /// let levers = Levers::of(Bars::new(case, 2.2));
    /// assert!(levers.themes[0].length > levers.themes[1].length);
    /// assert!(levers.decisions[0].length() > levers.decisions[1].length());
    /// ```
    pub fn of(bars: impl IntoIterator<Item = Bar>) -> Self {
        let mut themes: Vec<ThemeOfLevers> = Vec::new();
        let mut decisions = Vec::new();
        for bar in bars {
            let Some(theme) = bar.lever.theme() else {
                decisions.push(bar);
                continue;
            };
            match themes.iter_mut().find(|known| known.theme == theme) {
                Some(known) => known.bars.push(bar),
                None => themes.push(ThemeOfLevers { theme, length: 0.0, bars: vec![bar] }),
            }
        }
        for theme in &mut themes {
            theme.length = theme.bars.iter().map(|bar| bar.length() * bar.length()).sum::<f64>().sqrt();
            longest_first(&mut theme.bars, Bar::length);
        }
        longest_first(&mut themes, |theme| theme.length);
        longest_first(&mut decisions, Bar::length);
        Self { themes, decisions }
    }
}

/// What is as long keeps its order, that of the table.
fn longest_first<T>(items: &mut [T], length: impl Fn(&T) -> f64) {
    items.sort_by(|one, other| length(other).total_cmp(&length(one)));
}
