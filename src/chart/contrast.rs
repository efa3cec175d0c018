//! How far a colour stands off its ground, and what is done where that is not far enough to be read.

use super::palette::Color;

/// What WCAG 2.2 asks of text.
pub const LEGIBLE: f64 = 4.5;

/// Steps from a colour to black or white.
const STEPS: u32 = 32;

/// Contrast ratio of WCAG 2.2, from 1 to 21.
pub fn contrast(one: Color, other: Color) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// The colour itself where text in it can be read on the ground; else the nearest one on the way to black, or to white on
/// a dark ground, that can.
pub fn legible(color: Color, ground: Color) -> Color {
    // Up to a luminance of 0.179, white stands off further than black.
    let end = Color(if luminance(ground) > 0.179 { 0 } else { 0xff_ffff });
    let mut ways = (0..=STEPS).map(|step| mixed(color, end, f64::from(step) / f64::from(STEPS)));
    ways.find(|&mixed| contrast(mixed, ground) >= LEGIBLE).unwrap_or(end)
}

fn mixed(from: Color, to: Color, share: f64) -> Color {
    let channel = |(from, to): (u8, u8)| (f64::from(from) + (f64::from(to) - f64::from(from)) * share) as u32;
    let [red, green, blue] =
        [(from.red(), to.red()), (from.green(), to.green()), (from.blue(), to.blue())].map(channel);
    Color(red << 16 | green << 8 | blue)
}

fn luminance(color: Color) -> f64 {
    let linear = |channel: u8| {
        let share = f64::from(channel) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { libm::pow((share + 0.055) / 1.055, 2.4) }
    };
    0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue())
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHITE: Color = Color(0xff_ffff);

    #[test]
    fn contrast_is_what_the_guideline_says() {
        assert!((contrast(Color(0), WHITE) - 21.0).abs() < 1e-9);
        // The grey that is known as the lightest one to be read on white.
        assert!((contrast(Color(0x76_7676), WHITE) - 4.54).abs() < 0.01);
    }

    #[test]
    fn a_colour_that_can_be_read_stays() {
        assert_eq!(legible(Color(0x0b_5cad), WHITE), Color(0x0b_5cad));
    }

    /// Fault E14: a yellow accent gave figures at 1.43 to 1.
    #[test]
    fn any_colour_can_be_read_on_any_ground() {
        let channels = [0x00, 0x33, 0x76, 0x80, 0xcc, 0xff];
        let colors: Vec<_> = channels
            .iter()
            .flat_map(|red| channels.iter().flat_map(move |green| channels.map(|blue| red << 16 | green << 8 | blue)))
            .map(Color)
            .collect();
        for &ground in &colors {
            for &color in &colors {
                let found = contrast(legible(color, ground), ground);
                assert!(found >= LEGIBLE, "{color:?} on {ground:?} has {found:.2}");
            }
        }
    }
}
