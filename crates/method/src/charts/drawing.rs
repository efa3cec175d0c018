//! Draws a picture for the page: once for phones and once for wider windows, between which the style sheet chooses.

use maud::{Markup, PreEscaped, html};
use reach_calculator::chart::paint::{Frame, Plot, paint};
use reach_calculator::chart::palette::Palette;
use reach_calculator::chart::pen::Pen;
use reach_calculator::chart::picture::{Mark, Picture};
use reach_calculator::chart::surface::UNITS;
use reach_calculator::chart::surface::svg::SvgSurface;

use crate::colours;

/// Width and height in CSS pixels.
type Size = (f64, f64);

/// On a phone of usual width, letters are as large as they are drawn.
const NARROW: Size = (350.0, 330.0);

/// As wide as `figure` in the style sheet allows.
const BROAD: Size = (576.0, 350.0);

/// One of several charts beside each other.
const SMALL: Size = (350.0, 240.0);

/// How far from a point its name still appears.
const NEAR: f64 = 6.0;

/// A chart and what it is called for those who do not see it.
pub(super) struct Chart<'a> {
    pub(super) title: &'a str,
    pub(super) picture: Picture,
    /// What a measured point says to those who point at it, by its index.
    pub(super) names: Vec<String>,
}

impl Chart<'_> {
    /// The chart in both widths above its caption.
    pub(super) fn figure(&self, caption: &str) -> Markup {
        html! {
            figure {
                (self.drawn("narrow", NARROW, &[]))
                (self.drawn("broad", BROAD, &self.names))
                figcaption { (caption) }
            }
        }
    }

    /// A small chart.
    pub(super) fn small(&self) -> Markup {
        self.drawn("small", SMALL, &self.names)
    }

    fn drawn(&self, class: &str, (width, height): Size, names: &[String]) -> Markup {
        let mut svg = String::new();
        let pen = Pen::new(&Palette::LIGHT, 1.0);
        let plot = paint(&self.picture, None, &pen, Frame { left: 0.0, top: 0.0, right: width, bottom: height }, None);
        pen.draw_on(SvgSurface::new(&mut svg, width, height)).expect("a text takes every stroke");
        svg.insert_str(svg.len() - "</svg>".len(), &named(&self.picture, &plot, names).into_string());
        html! { div class=(class) role="img" aria-label=(self.title) { (PreEscaped(colours::by_role(&svg))) } }
    }
}

/// Unseen discs over the measured points: the chart's own marks carry no words.
fn named(picture: &Picture, plot: &Plot, names: &[String]) -> Markup {
    let point = |mark: &Mark| match mark {
        Mark::Measured { at, index, .. } => Some((plot.place(*at), names.get(*index)?.clone())),
        _ => None,
    };
    let unit = |pixels: f64| (pixels * UNITS) as i32;
    html! {
        @for ((x, y), name) in picture.marks.iter().filter_map(point) {
            circle cx=(unit(x)) cy=(unit(y)) r=(unit(NEAR)) fill="none" pointer-events="all" { title { (name) } }
        }
    }
}
