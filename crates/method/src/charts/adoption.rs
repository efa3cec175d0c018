//! Each adoption fit with the counts that it was fitted to.

use maud::{Markup, html};
use reach_calculator::chart::dash::Dash;
use reach_calculator::chart::palette::Role;
use reach_calculator::chart::picture::{Line, Mark, Shape};
use reach_calculator::chart::ticks;
use reach_calculator::evidence::adoption::{ADOPTION_FITS, AdoptionFit};

use super::drawing::{Chart, LOW};
use super::{axis, from_zero};
use crate::counts;
use crate::words::Words;

/// First and last year shown.
const YEARS: (f64, f64) = (2003.0, 2030.0);

pub(super) fn html(words: &Words) -> Markup {
    html! {
        div.many {
            @for fit in ADOPTION_FITS {
                (growth(fit, words))
            }
        }
        p.caption { (words.get("caption adoption")) }
    }
}

fn growth(fit: &AdoptionFit, words: &Words) -> Markup {
    let halves = (0..=54).map(|half| YEARS.0 + f64::from(half) / 2.0).filter(|date| *date >= fit.launch);
    let curve = halves.map(|date| (date, fit.users_at(date))).collect();
    let mut marks = vec![Mark::Line(Line::new(curve, Role::First, Dash::Solid))];
    let mut names = Vec::new();
    for at in counts::of(fit) {
        marks.push(Mark::Measured { at, shape: Shape::Ring, role: Role::Second, index: names.len() });
        // A count at a month's end is that month's.
        names.push(format!("{}: {}", words.date(at.0 - 1.0 / 24.0), words.millions(at.1)));
    }
    let millions = |users: f64| if users == 0.0 { "0".to_owned() } else { words.millions(users) };
    let x = axis(YEARS, &ticks::values(YEARS.0, YEARS.1, 6), words.get("axis year"), |year| format!("{year}"));
    let picture = from_zero(x, words.get("axis users"), millions, marks);
    Chart { title: &format!("{}: {}", fit.name, words.get("chart adoption")), picture, names, height: LOW }
        .small(&html! { b { (fit.name) } " " (words.of(&fit.counts)) })
}
