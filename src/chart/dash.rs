//! How lines are told apart without colour.

/// How a line is stroked.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub enum Dash {
    /// Without a gap.
    #[default]
    Solid,
    /// Long dashes.
    Dashed,
    /// Longer ones with small gaps.
    Long,
    /// Dots.
    Dotted,
    /// Dash and dot in turn.
    DashDot,
}

impl Dash {
    /// Drawn and left out in turn, in widths of a two-pixel line.
    pub(super) fn pattern(self) -> &'static [f64] {
        match self {
            Dash::Solid => &[],
            Dash::Dashed => &[7.0, 4.0],
            Dash::Long => &[14.0, 3.0],
            Dash::Dotted => &[2.0, 3.0],
            Dash::DashDot => &[9.0, 3.0, 2.0, 3.0],
        }
    }
}
