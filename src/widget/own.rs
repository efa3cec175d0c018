//! The platform chapter's chart with one's own figures in it.

use super::Widget;
use crate::answers::Chapter;
use crate::chart::own;
use crate::chart::palette::Palette;
use crate::chart::pen::Pen;
use crate::chart::surface::{Refused, Surface};
use crate::questions::fit::{Counted, Placed, Point};

/// The chart without them, in whose place this one is seen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Beneath {
    /// Width and height in CSS pixels.
    pub size: (f64, f64),
    /// How large type and strokes are beside those of a page.
    pub scale: f64,
    /// Value at which the axis that rises ends.
    pub highest: f64,
    /// Step of the crosshair.
    pub step: Option<f64>,
}

impl Widget {
    /// Draws the platform chapter's chart with own points, and what they leave open where that is known.
    pub fn draw_own<S: Surface>(
        &self,
        points: &[Point],
        counted: Counted,
        spread: Option<f64>,
        (surface, palette): (S, &Palette),
        beneath: Beneath,
    ) -> Result<(), Refused> {
        let inputs = self.outlook.scenario.inputs();
        let placed: Vec<Placed> = points.iter().filter_map(|point| point.placed(inputs, counted)).collect();
        let scene = self.scene(Chapter::Platform, beneath.size.0 / beneath.scale);
        let pen = Pen::new(palette, beneath.scale);
        let picture = own::picture(&scene, &placed, spread, beneath.highest);
        let cursor = beneath.step.map(|step| self.crosshair(Chapter::Platform).place(step));
        own::draw(&picture, &pen, beneath.size, cursor);
        pen.draw_on(surface)
    }
}
