//! Fits the adoption curve to user counts, for the tests that prove the crate's constants and for what the page says
//! of fits to fewer counts.

use reach_calculator::model::platform::Adoption;

/// Dates and users.
pub type Counts = Vec<(f64, f64)>;

/// A curve, and how well it fits.
#[derive(Clone, Copy, Debug)]
pub struct Fitted {
    /// The curve's coefficients.
    pub adoption: Adoption,
    /// Users that it approaches.
    pub ceiling: f64,
    /// The date at which it begins.
    pub launch: f64,
}

impl Fitted {
    /// Which share of the ceiling there is at a date.
    pub fn stage(&self, date: f64) -> f64 {
        self.adoption.stage_at(date - self.launch)
    }

    /// Squared errors in users, summed.
    pub fn squares(&self, counts: &Counts) -> f64 {
        counts.iter().map(|&(date, users)| (self.ceiling * self.stage(date) - users).powi(2)).sum()
    }

    /// Root mean square of ln(curve / count).
    pub fn log_rmse(&self, counts: &Counts) -> f64 {
        let squares: f64 =
            counts.iter().map(|&(date, users)| (self.ceiling * self.stage(date) / users).ln().powi(2)).sum();
        (squares / counts.len() as f64).sqrt()
    }
}

/// Least squares in ln p and ln q by Nelder and Mead's simplex (1965) from several starts; the best ceiling for given p
/// and q is Σ users·F / Σ F².
pub fn fit(counts: &Counts, launch: f64) -> Fitted {
    let curve = |[p, q]: [f64; 2]| {
        let adoption = Adoption { innovation: p.exp(), imitation: q.exp() };
        let stages: Vec<f64> = counts.iter().map(|&(date, _)| adoption.stage_at(date - launch)).collect();
        let ceiling = counts.iter().zip(&stages).map(|(&(_, users), stage)| users * stage).sum::<f64>()
            / stages.iter().map(|stage| stage * stage).sum::<f64>();
        Fitted { adoption, ceiling, launch }
    };
    let starts = [(0.003, 0.2), (0.01, 0.4), (0.003, 0.8), (0.05, 0.5)];
    let ends = starts.map(|(p, q): (f64, f64)| minimum(|point| curve(point).squares(counts), [p.ln(), q.ln()]));
    let fits = ends.map(curve);
    fits.into_iter().min_by(|a, b| a.squares(counts).total_cmp(&b.squares(counts))).expect("there are starts")
}

/// The point of least `height` that Nelder and Mead's simplex walks down to.
fn minimum(height: impl Fn([f64; 2]) -> f64, start: [f64; 2]) -> [f64; 2] {
    let mut corners =
        [start, [start[0] + 0.5, start[1]], [start[0], start[1] + 0.5]].map(|point| (height(point), point));
    for _ in 0..500 {
        corners.sort_by(|a, b| a.0.total_cmp(&b.0));
        let [best, second, worst] = corners;
        let middle = [(best.1[0] + second.1[0]) / 2.0, (best.1[1] + second.1[1]) / 2.0];
        let along = |share: f64| {
            let point = [0, 1].map(|axis| middle[axis] + share * (worst.1[axis] - middle[axis]));
            (height(point), point)
        };
        let reflected = along(-1.0);
        let tried = if reflected.0 < best.0 {
            let expanded = along(-2.0);
            if expanded.0 < reflected.0 { expanded } else { reflected }
        } else if reflected.0 < second.0 {
            reflected
        } else {
            along(if reflected.0 < worst.0 { -0.5 } else { 0.5 })
        };
        if tried.0 < worst.0 {
            corners[2] = tried;
        } else {
            for corner in &mut corners[1..] {
                let point = [0, 1].map(|axis| (corner.1[axis] + best.1[axis]) / 2.0);
                *corner = (height(point), point);
            }
        }
    }
    corners.sort_by(|a, b| a.0.total_cmp(&b.0));
    corners[0].1
}
