//! Draws a picture for the page, once: the drawing is as wide as a phone's column and grows with the page, its letters
//! with it, so that they are about 11 pixels high at 360 pixels and 16 on a laptop.

use maud::{Markup, PreEscaped, html};
use reach_calculator::chart::paint::{Frame, Plot, paint};
use reach_calculator::chart::palette::Palette;
use reach_calculator::chart::pen::Pen;
use reach_calculator::chart::picture::{Mark, Picture};
use reach_calculator::chart::surface::UNITS;
use reach_calculator::chart::surface::svg::SvgSurface;

use super::path;
use crate::colours;

/// Width in CSS pixels: on a phone of usual width, letters are as large as they are drawn.
const WIDTH: f64 = 350.0;

/// Height of a chart with a few curves.
pub(super) const LOW: f64 = 250.0;

/// Height of a chart in which many points want to be told apart.
pub(super) const HIGH: f64 = 330.0;

/// How far from a point its name still appears.
const NEAR: f64 = 6.0;

/// A chart and what it is called for those who do not see it.
pub(super) struct Chart<'a> {
    pub(super) title: &'a str,
    pub(super) picture: Picture,
    /// What a measured point says to those who point at it, by its index.
    pub(super) names: Vec<String>,
    pub(super) height: f64,
}

impl Chart<'_> {
    /// The chart with its caption.
    pub(super) fn figure(&self, caption: &str) -> Markup {
        html! {
            figure {
                (self.drawn())
                figcaption { (caption) }
            }
        }
    }

    /// One of several charts beside each other, below its name.
    pub(super) fn small(&self, name: &Markup) -> Markup {
        html! {
            figure {
                figcaption { (name) }
                (self.drawn())
            }
        }
    }

    fn drawn(&self) -> Markup {
        let mut svg = String::new();
        let pen = Pen::new(&Palette::LIGHT, 1.0);
        let frame = Frame { left: 0.0, top: 0.0, right: WIDTH, bottom: self.height };
        let plot = paint(&self.picture, None, &pen, frame, None);
        pen.draw_on(SvgSurface::new(&mut svg, WIDTH, self.height)).expect("a text takes every stroke");
        svg.insert_str(svg.len() - "</svg>".len(), &self.named(&plot).into_string());
        let svg = colours::by_role(&path::shortened(&svg));
        html! { div role="img" aria-label=(self.title) { (PreEscaped(svg)) } }
    }

    /// Unseen discs over the measured points: the chart's own marks carry no words.
    fn named(&self, plot: &Plot) -> Markup {
        let point = |mark: &Mark| match mark {
            Mark::Measured { at, index, .. } => Some((plot.place(*at), self.names.get(*index)?.clone())),
            _ => None,
        };
        let unit = |pixels: f64| (pixels * UNITS) as i32;
        html! {
            @for ((x, y), name) in self.picture.marks.iter().filter_map(point) {
                circle cx=(unit(x)) cy=(unit(y)) r=(unit(NEAR)) fill="none" pointer-events="all" { title { (name) } }
            }
        }
    }
}
