//! Section 4: partners and clients who recommend, and the crisis.

use reach_calculator::inputs::Inputs;

use super::platform::since;

/// Today's partners and those won since, each cohort with its people and its years of tenure.
pub(super) struct Partners(Vec<(f64, f64)>);

impl Partners {
    pub(super) fn at_the_start(inputs: &Inputs) -> Self {
        Self(vec![(inputs.partners, inputs.partner_tenure)])
    }

    pub(super) fn people(&self) -> f64 {
        self.0.iter().map(|(people, _)| people).sum()
    }

    /// ripe(t) = Σ cohorts people · ripeness(τ)
    pub(super) fn ripe(&self, inputs: &Inputs) -> f64 {
        self.0.iter().map(|&(people, tenure)| people * ripeness(inputs.maturity, tenure)).sum()
    }

    /// won(t) = max(0, min(new_partners/12 + introductions/12 · ripe + partners_found/12 · readers_active/100,
    /// partner_capacity − kept)), where kept = partners(t) · (1 − partner_loss)^(1/12).
    ///
    /// Loss and ageing by a month, then those won at tenure 0.
    pub(super) fn pass_month(&mut self, inputs: &Inputs, ripe: f64, readers_active: f64) -> f64 {
        let stay = (1.0 - inputs.partner_loss).powf(1.0 / 12.0);
        let kept = self.people() * stay;
        let met = inputs.introductions / 12.0 * ripe + inputs.partners_found / 12.0 * readers_active / 100.0;
        let won = (inputs.new_partners / 12.0 + met).min(inputs.partner_capacity - kept).max(0.0);
        for (people, tenure) in &mut self.0 {
            *people *= stay;
            *tenure += 1.0 / 12.0;
        }
        self.0.push((won, 0.0));
        won
    }
}

/// ripeness(τ) = M · (1 − (1 − 1/M)^τ), M = maturity
fn ripeness(maturity: f64, tenure: f64) -> f64 {
    maturity * (1.0 - (1.0 - 1.0 / maturity).powf(tenure))
}

/// lost = crisis_share · exp(−(ripe + 0.2 K)/10), in the month of the crisis
pub(super) fn lost(inputs: &Inputs, ripe: f64, clients: f64) -> f64 {
    inputs.crisis_share * (-(ripe + 0.2 * clients) / 10.0).exp()
}

/// steady(t) = 1 − lost · 0.5^((t − crisis_month)/6) from the month of the crisis on, 1 before
pub(super) fn steady(inputs: &Inputs, t: i32, lost: f64) -> f64 {
    if since(inputs.crisis_month, t) {
        1.0 - lost * 0.5_f64.powf((f64::from(t) - inputs.crisis_month) / 6.0)
    } else {
        1.0
    }
}
