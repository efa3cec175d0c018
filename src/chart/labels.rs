//! Keeps words apart: how wide they run, and where the names of curves go.

/// Width of a text at a font size, in the same unit, for a plain sans-serif. An estimate on purpose: measuring would
/// force a layout in the page and give other places in the SVG.
pub fn width(text: &str, size: f64) -> f64 {
    size * text.chars().map(advance).sum::<f64>()
}

/// How much wider bold letters are.
pub const BOLD: f64 = 1.18;

/// Width of a bold text, in the widest of the usual fonts.
pub fn bold_width(text: &str, size: f64) -> f64 {
    BOLD * width(text, size)
}

/// Width of one letter in font sizes.
fn advance(letter: char) -> f64 {
    match letter {
        'i' | 'l' | 'j' | 'I' | '.' | ',' | ':' | '\'' | '|' | '!' => 0.28,
        'f' | 't' | 'r' | ' ' | '\u{a0}' | '\u{202f}' | '-' | '(' | ')' => 0.36,
        'm' | 'w' | 'M' | 'W' | '%' | '—' => 0.88,
        'A'..='Z' | 'Ä' | 'Ö' | 'Ü' => 0.68,
        _ => 0.57,
    }
}

/// Moves wished heights apart so that neighbours keep `gap`, staying between `top` and `bottom` as far as that goes.
/// The order stays; each moves as little as its neighbours allow.
pub fn spread(wished: &[f64], gap: f64, top: f64, bottom: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..wished.len()).collect();
    // Three or four names: sorted by hand in a fraction of the code that a general sort takes.
    for next in 1..order.len() {
        let mut place = next;
        while place > 0 && wished[order[place - 1]] > wished[order[place]] {
            order.swap(place - 1, place);
            place -= 1;
        }
    }
    let mut placed = vec![0.0; wished.len()];
    let mut free = top;
    for &index in &order {
        placed[index] = wished[index].clamp(top, bottom).max(free);
        free = placed[index] + gap;
    }
    let mut free = bottom;
    for &index in order.iter().rev() {
        placed[index] = f64::min(placed[index], free);
        free = placed[index] - gap;
    }
    placed
}

/// Breaks a text into lines no wider than `most`, between words.
pub fn wrapped(text: &str, size: f64, most: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if width(line, size) + width(word, size) + width(" ", size) <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.into()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_would_overlap_move_apart_and_keep_their_order() {
        assert_eq!(spread(&[50.0, 52.0, 90.0], 16.0, 0.0, 100.0), [50.0, 66.0, 90.0]);
        assert_eq!(spread(&[99.0, 98.0], 16.0, 0.0, 100.0), [100.0, 84.0]);
    }

    #[test]
    fn long_titles_break_between_words() {
        assert_eq!(wrapped("eins zwei drei", 10.0, 55.0), ["eins zwei", "drei"]);
    }
}
