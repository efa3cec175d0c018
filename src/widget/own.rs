//! One's own figures over the platform chapter's chart.

use super::Widget;
use crate::answers::Chapter;
use crate::chart::own;
use crate::chart::paint::{Frame, paint_over};
use crate::chart::palette::Palette;
use crate::chart::pen::Pen;
use crate::chart::surface::{Refused, Surface};
use crate::questions::fit::{Counted, Placed, Point};

/// Where the chart below lies, in CSS pixels, and where its axis ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Below {
    /// The room between the axes.
    pub frame: Frame,
    /// Value at which the axis that rises ends.
    pub highest: f64,
    /// How large type and strokes are beside those of a page.
    pub scale: f64,
}

impl Widget {
    /// Draws own points, and what they leave open where that is known, over the platform chapter's chart.
    pub fn draw_own<S: Surface>(
        &self,
        points: &[Point],
        counted: Counted,
        spread: Option<f64>,
        (surface, palette): (S, &Palette),
        below: Below,
    ) -> Result<(), Refused> {
        let inputs = self.outlook.scenario.inputs();
        let placed: Vec<Placed> = points.iter().filter_map(|point| point.placed(inputs, counted)).collect();
        let scene = self.scene(Chapter::Platform, below.frame.width());
        let pen = Pen::new(palette, below.scale);
        paint_over(&own::picture(&scene, &placed, spread, below.highest), &pen, below.frame);
        pen.draw_over(surface)
    }
}
