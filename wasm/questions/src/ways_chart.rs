//! The chart of the three ways: customers of every month.

use reach_calculator::chart::dash::Dash;
use reach_calculator::chart::paint::{Frame, paint};
use reach_calculator::chart::palette::{Palette, Role};
use reach_calculator::chart::pen::Pen;
use reach_calculator::chart::picture::{Axis, Line, Mark, Picture, Tick};
use reach_calculator::chart::surface::{Refused, Surface};
use reach_calculator::chart::ticks;
use reach_calculator::questions::Way;
use reach_calculator::words::Speaker;

/// How the chart is drawn, in CSS pixels.
pub(crate) struct Drawing<'a> {
    /// Width and height of the picture.
    pub(crate) size: (f64, f64),
    /// How large type and strokes are beside those of a page.
    pub(crate) scale: f64,
    /// Colours in the order of the palette's roles.
    pub(crate) palette: &'a [u32],
    /// Customers of every month, one way after the other; NaN where one is not possible.
    pub(crate) months: &'a [f64],
}

/// CSS pixels that one tick along the bottom wants.
const TICK_WIDTH: f64 = 90.0;

/// Around the picture.
const MARGIN: f64 = 2.0;

/// Draws the ways of an answer.
pub(crate) fn draw<S: Surface>(speaker: &Speaker, drawing: &Drawing<'_>, surface: S) -> Result<(), Refused> {
    let picture = picture(speaker, drawing);
    let palette = Palette::from_colors(drawing.palette);
    let pen = Pen::new(&palette, drawing.scale);
    let frame = Frame { left: MARGIN, top: MARGIN, right: drawing.size.0 - MARGIN, bottom: drawing.size.1 - MARGIN };
    paint(&picture, None, &pen, frame, None);
    pen.draw_on(surface)
}

fn picture(speaker: &Speaker, drawing: &Drawing<'_>) -> Picture {
    let length = drawing.months.len() / Way::ALL.len();
    let months = length.max(2) as f64;
    let word = |key: &str| speaker.texts.get("chart", key).to_owned();
    let number = |value: f64, decimals: u32| speaker.locale.decimal(value, decimals, decimals);
    let marks = Way::ALL
        .into_iter()
        .zip(drawing.months.chunks(length.max(1)))
        .filter(|(_, months)| !months[0].is_nan())
        .map(|(way, months)| {
            let (role, dash) = look(way);
            let points = months.iter().enumerate().map(|(month, customers)| (month as f64 + 1.0, *customers)).collect();
            Mark::Line(Line::new(points, role, dash).named(&word(&format!("way.{}", way.id()))))
        });
    let mut picture = Picture {
        x: Axis {
            range: (1.0, months),
            ticks: ticks::months(months, (drawing.size.0 / drawing.scale / TICK_WIDTH) as usize)
                .iter()
                .map(|&at| Tick { at, label: number(at, 0) })
                .collect(),
            title: word("axis.month"),
        },
        y: Axis { range: (0.0, 1.0), ticks: Vec::new(), title: word("axis.customers") },
        marks: marks.collect(),
    };
    let end = ticks::round_up(picture.highest());
    let marked = ticks::values(0.0, end, 4);
    let decimals = ticks::decimals(&marked);
    picture.y.range = (0.0, end);
    picture.y.ticks = marked.iter().map(|&at| Tick { at, label: number(at, decimals) }).collect();
    picture
}

/// The colours and dashes that posts, list and partners have in every chart.
fn look(way: Way) -> (Role, Dash) {
    match way {
        Way::WateringCan => (Role::Second, Dash::Dashed),
        Way::List => (Role::First, Dash::DashDot),
        Way::Cooperation => (Role::Third, Dash::Solid),
    }
}
