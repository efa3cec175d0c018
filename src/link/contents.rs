//! What a link carries.

use super::foreign::Foreign;
use super::versions;
use super::view::View;
use crate::inputs::Inputs;

/// What a link carries. Every input is settled: rounded and within its bounds.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Id of the preset that the scenario starts from.
    pub preset: Option<&'static str>,
    /// The inputs as asked for; limits between two of them are not yet applied, so that nothing is lost.
    pub inputs: Inputs,
    /// What the page shows.
    pub view: View,
    /// Seed of the uncertainty band, so that one link shows one band.
    pub seed: Option<u32>,
    /// What is asked of the model beside the chapters, as the page of questions writes it; kept as it is.
    pub question: Option<String>,
    /// That own figures have set the reach, and how far it may be off, as the page of figures writes it; never the figures.
    pub fitted: Option<u32>,
    /// The scenario that others are compared with.
    pub baseline: Option<Inputs>,
    /// What other programs or newer versions put into the link.
    pub foreign: Foreign,
}

impl Default for Link {
    fn default() -> Self {
        let (preset, view, seed, baseline) = (None, View::default(), None, None);
        let (question, fitted) = (None, None);
        Self { preset, inputs: base(None), view, seed, question, fitted, baseline, foreign: Foreign::default() }
    }
}

/// The inputs that a link of the newest version gives by its preset alone: the preset's values on top of the defaults.
pub fn base(preset: Option<&str>) -> Inputs {
    versions::newest().base(preset.and_then(|id| versions::newest().preset(id)))
}
