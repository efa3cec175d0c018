//! Arrows between files, and the circles among them.

use std::collections::{BTreeMap, BTreeSet};

/// Files, and those that each uses.
pub(super) type Arrows = BTreeMap<String, BTreeSet<String>>;

/// Every circle that a walk along the arrows meets, each from its first file on, with `top` before each name.
pub(super) fn circles(arrows: &Arrows, top: &str) -> Vec<String> {
    let (mut found, mut done) = (Vec::new(), BTreeSet::new());
    for start in arrows.keys() {
        walk(start, arrows, &mut Vec::new(), &mut done, &mut found);
    }
    let named = |circle: Vec<&str>| format!("a circle: {top}/{}", circle.join(&format!(" → {top}/")));
    found.into_iter().map(named).collect()
}

fn walk<'a>(
    file: &'a str,
    arrows: &'a Arrows,
    way: &mut Vec<&'a str>,
    done: &mut BTreeSet<&'a str>,
    found: &mut Vec<Vec<&'a str>>,
) {
    if let Some(start) = way.iter().position(|passed| *passed == file) {
        let mut circle = way[start..].to_vec();
        let first = (0..circle.len()).min_by_key(|index| circle[*index]).unwrap_or_default();
        circle.rotate_left(first);
        circle.push(circle[0]);
        found.push(circle);
    } else if !done.contains(&file) {
        way.push(file);
        for other in arrows.get(file).into_iter().flatten() {
            walk(other, arrows, way, done, found);
        }
        way.pop();
        done.insert(file);
    }
}
