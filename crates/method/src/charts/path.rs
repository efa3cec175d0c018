//! Paths of a drawing in steps instead of places: the steps of a smooth curve are small and alike, so they pack to half.

/// The drawing with every path in steps.
pub(super) fn shortened(svg: &str) -> String {
    let mut parts = svg.split(" d=\"");
    let mut result = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (path, rest) = part.split_once('"').unwrap_or((part, ""));
        result += " d=\"";
        result += &in_steps(path).unwrap_or_else(|| path.to_owned());
        result.push('"');
        result += rest;
    }
    result
}

/// `M10 20L15 18L20 18Z` as `m10 20 5-2 5 0z`; `None` for a path that is no plain line from place to place.
fn in_steps(path: &str) -> Option<String> {
    let (places, end) = path.strip_suffix('Z').map_or((path, ""), |open| (open, "z"));
    let mut steps = "m".to_owned();
    let mut before = (0, 0);
    for place in places.strip_prefix('M')?.split('L') {
        let (x, y) = place.split_once(' ')?;
        let at: (i32, i32) = (x.parse().ok()?, y.parse().ok()?);
        for step in [at.0 - before.0, at.1 - before.1] {
            if step >= 0 && steps.len() > 1 {
                steps.push(' ');
            }
            steps += &step.to_string();
        }
        before = at;
    }
    Some(steps + end)
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn a_path_in_steps_passes_the_same_places() {
        let drawn = r#"<svg><path d="M10 20L15 18L20 18Z" fill="none"/><path d="M8 9L8 4"/><rect x="1"/></svg>"#;
        let short = r#"<svg><path d="m10 20 5-2 5 0z" fill="none"/><path d="m8 9 0-5"/><rect x="1"/></svg>"#;
        assert_eq!(shortened(drawn), short);
        assert_eq!(shortened("<path d=\"C1 2\"/>"), "<path d=\"C1 2\"/>");
    }
}
