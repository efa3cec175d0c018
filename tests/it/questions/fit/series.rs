//! Published series: the later half predicted from the earlier, by the level that own figures would have had then.

use reach_calculator::evidence::{Evidence, MEASUREMENTS, Measurement, Platform};
use reach_calculator::inputs::{Inputs, Preset};
use reach_calculator::questions::fit::{Counted, Level, Point};

use super::rate;

/// Followers of accounts whose size was not published.
const USUAL: f64 = 10_000.0;

fn factor(errors: &[f64]) -> f64 {
    (errors.iter().map(|error| error * error).sum::<f64>() / errors.len() as f64).sqrt().exp()
}

#[test]
fn the_later_half_of_published_series_is_predicted_from_the_earlier() {
    for (platform, preset, promised) in
        [(Platform::FacebookPage, "facebook-page-2026", 2.1), (Platform::Instagram, "instagram-2026", 1.6)]
    {
        let preset = Preset::from_id(preset).expect("a preset");
        let mut inputs = Inputs::default();
        preset.apply(&mut inputs);
        let today = preset.date.expect("a dated preset");
        let counts =
            |row: &&Measurement| row.platform == platform && row.comparable() && row.evidence != Evidence::Claim;
        let mut rows: Vec<(f64, &Measurement)> =
            MEASUREMENTS.iter().filter(counts).filter_map(|row| Some((row.date? - today, row))).collect();
        rows.sort_by(|one, other| one.0.total_cmp(&other.0));
        let point = |&(years, row): &(f64, &Measurement)| {
            let followers = row.followers.unwrap_or(USUAL);
            Point { years, people: row.rate * followers, followers }
        };
        let (earlier, later) = rows.split_at(rows.len() / 2);
        let earlier: Vec<Point> = earlier.iter().map(point).collect();
        let level = Level::of(&inputs, &earlier, Counted::Followers).expect("points");
        let predicted = |point: &Point| {
            rate(&Inputs { relevance: level.relevance, followers: point.followers, ..inputs.clone() }, point.years)
        };
        let measured = |point: &Point| (point.people / point.followers).ln();
        let mut usual: Vec<f64> = earlier.iter().map(measured).collect();
        usual.sort_by(f64::total_cmp);
        let usual = usual[usual.len() / 2];
        let later: Vec<Point> = later.iter().map(point).collect();
        let errors = |error: &dyn Fn(&Point) -> f64| factor(&later.iter().map(error).collect::<Vec<_>>());
        let model = errors(&|point| predicted(point).ln() - measured(point));
        let no_change = errors(&|point| usual - measured(point));
        println!("{platform:?}: {model:.2}, no change {no_change:.2}, of {} points", later.len());
        assert!(model <= promised && model <= no_change, "{platform:?}: {model:.2}, no change {no_change:.2}");
    }
}
