//! Keeps curves inside the picture: plotters would press what lies outside flat against its edge.

use super::picture::Point;

/// The parts of a curve that lie between two heights, cut exactly where it crosses them.
pub fn between(points: &[Point], low: f64, high: f64) -> Vec<Vec<Point>> {
    let mut parts = Vec::new();
    let mut part: Vec<Point> = Vec::new();
    for pair in points.windows(2) {
        match cut(pair[0], pair[1], low, high) {
            Some((from, to)) => {
                if part.last() != Some(&from) {
                    keep(&mut parts, &mut part);
                    part.push(from);
                }
                part.push(to);
            }
            None => keep(&mut parts, &mut part),
        }
    }
    keep(&mut parts, &mut part);
    parts
}

fn keep(parts: &mut Vec<Vec<Point>>, part: &mut Vec<Point>) {
    if !part.is_empty() {
        parts.push(std::mem::take(part));
    }
}

/// The part of one segment between two heights.
fn cut(from: Point, to: Point, low: f64, high: f64) -> Option<(Point, Point)> {
    let inside = |y: f64| y >= low && y <= high;
    if inside(from.1) && inside(to.1) {
        return Some((from, to));
    }
    let rise = to.1 - from.1;
    let (mut start, mut end) = ((low - from.1) / rise, (high - from.1) / rise);
    if start > end {
        (start, end) = (end, start);
    }
    let (start, end) = (start.max(0.0), end.min(1.0));
    let at = |share: f64| (from.0 + (to.0 - from.0) * share, (from.1 + rise * share).clamp(low, high));
    (start < end).then(|| (at(start), at(end)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_curve_inside_stays_whole() {
        let curve = [(0.0, 1.0), (1.0, 2.0), (2.0, 1.0)];
        assert_eq!(between(&curve, 0.0, 3.0), vec![curve.to_vec()]);
    }

    #[test]
    fn a_curve_that_leaves_and_returns_becomes_two_parts() {
        let curve = [(0.0, 1.0), (1.0, 3.0), (2.0, 1.0)];
        assert_eq!(between(&curve, 0.0, 2.0), vec![vec![(0.0, 1.0), (0.5, 2.0)], vec![(1.5, 2.0), (2.0, 1.0)]]);
    }

    #[test]
    fn a_curve_wholly_outside_leaves_nothing() {
        assert!(between(&[(0.0, 5.0), (1.0, 6.0)], 0.0, 2.0).is_empty());
    }
}
