//! The colours, by what they are for. One accent is for what can be moved and pressed, and a host may choose it; what a
//! curve shows has colours of its own. Every line differs in lightness and in its dashes too, so that nobody needs to tell
//! red from green.

/// A colour as 0xRRGGBB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Color(pub u32);

impl Color {
    /// Red part, 0 to 255.
    pub fn red(self) -> u8 {
        (self.0 >> 16) as u8
    }

    /// Green part, 0 to 255.
    pub fn green(self) -> u8 {
        (self.0 >> 8) as u8
    }

    /// Blue part, 0 to 255.
    pub fn blue(self) -> u8 {
        self.0 as u8
    }
}

/// What a colour is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Role {
    /// The background.
    Surface,
    /// Text and axes.
    Ink,
    /// Lesser text.
    Muted,
    /// Grid lines.
    Grid,
    /// What can be moved and pressed.
    Accent,
    /// You, the list, what the page is about.
    First,
    /// Followers and posts.
    Second,
    /// Partners.
    Third,
    /// Clients.
    Fourth,
    /// What is found later.
    Fifth,
    /// The pinned baseline.
    Ghost,
    /// A bottleneck or a failure.
    Warning,
}

/// The names of the roles, in the order of a palette.
pub const ROLE_NAMES: [&str; 12] =
    ["surface", "ink", "muted", "grid", "accent", "first", "second", "third", "fourth", "fifth", "ghost", "warning"];

/// The roles whose colours the page around may choose: what belongs to the page, not what a curve means.
pub const HOST_ROLE_NAMES: [&str; 6] = ["surface", "ink", "muted", "grid", "accent", "warning"];

/// One colour for every role.
#[derive(Clone, Debug, PartialEq)]
pub struct Palette([Color; ROLE_NAMES.len()]);

impl Palette {
    /// Dark on white.
    pub const LIGHT: Palette = Palette::new([
        0xffffff, 0x16202c, 0x55606e, 0xdfe4ea, 0x0b5cad, 0x0b5cad, 0x9a4b00, 0x1c6e4a, 0x6b3fa0, 0x8a2c5e, 0x868f9b,
        0xb3261e,
    ]);
    /// Light on near-black.
    pub const DARK: Palette = Palette::new([
        0x12181f, 0xf0f4f8, 0xa9b4c0, 0x313b46, 0x7ab8ff, 0x7ab8ff, 0xffb36b, 0x6fd3a2, 0xc9a6ff, 0xf29fc9, 0x8793a0,
        0xff9a90,
    ]);
    /// Pure black and white with strong colours.
    pub const CONTRAST: Palette = Palette::new([
        0xffffff, 0x000000, 0x222222, 0x888888, 0x003c8f, 0x003c8f, 0x7a3300, 0x004d2c, 0x4a1f80, 0x5e0f3c, 0x555555,
        0x8c0000,
    ]);

    const fn new(colors: [u32; ROLE_NAMES.len()]) -> Self {
        let mut palette = [Color(0); ROLE_NAMES.len()];
        let mut index = 0;
        while index < colors.len() {
            palette[index] = Color(colors[index]);
            index += 1;
        }
        Self(palette)
    }

    /// The theme of this name; light where there is none.
    pub fn named(theme: &str) -> &'static Palette {
        match theme {
            "dark" => &Self::DARK,
            "contrast" => &Self::CONTRAST,
            _ => &Self::LIGHT,
        }
    }

    /// A palette from the page's own colours; what is missing is taken from the light theme.
    pub fn from_colors(colors: &[u32]) -> Self {
        let mut palette = Self::LIGHT;
        for (own, &given) in palette.0.iter_mut().zip(colors) {
            *own = Color(given & 0xff_ffff);
        }
        palette
    }

    /// The colour of a role.
    pub fn color(&self, role: Role) -> Color {
        self.0[role as usize]
    }

    /// All colours in the order of [`ROLE_NAMES`].
    pub fn colors(&self) -> impl Iterator<Item = u32> + '_ {
        self.0.iter().map(|color| color.0)
    }
}

#[cfg(test)]
mod tests {
    use super::super::contrast::contrast;
    use super::*;

    #[track_caller]
    fn stands_off(palette: &Palette, role: Role, ground: Role, least: f64) {
        let ratio = contrast(palette.color(role), palette.color(ground));
        assert!(ratio >= least, "{role:?} on {ground:?} has {ratio:.2}, needs {least}");
    }

    #[test]
    fn text_and_lines_stand_off_the_background_in_every_theme() {
        for palette in [Palette::LIGHT, Palette::DARK, Palette::CONTRAST] {
            for role in [
                Role::Ink,
                Role::Muted,
                Role::Accent,
                Role::First,
                Role::Second,
                Role::Third,
                Role::Fourth,
                Role::Fifth,
                Role::Warning,
            ] {
                stands_off(&palette, role, Role::Surface, 4.5);
            }
            stands_off(&palette, Role::Ghost, Role::Surface, 3.0);
        }
    }

    /// Colour as seen with a missing kind of cone (Viénot, Brettel and Mollon 1999, linear RGB).
    fn seen_without(color: Color, matrix: [[f64; 3]; 3]) -> [f64; 3] {
        let rgb = [color.red(), color.green(), color.blue()].map(|part| (f64::from(part) / 255.0).powf(2.2));
        matrix.map(|row| row.iter().zip(rgb).map(|(weight, part)| weight * part).sum())
    }

    #[test]
    fn the_lines_of_one_chart_differ_for_colour_blind_readers() {
        let deuteranopia = [[0.29275, 0.70725, 0.0], [0.29275, 0.70725, 0.0], [-0.02234, 0.02234, 1.0]];
        let protanopia = [[0.11238, 0.88762, 0.0], [0.11238, 0.88762, 0.0], [0.00401, -0.00401, 1.0]];
        for palette in [Palette::LIGHT, Palette::DARK] {
            for matrix in [deuteranopia, protanopia] {
                for (one, other) in
                    [(Role::First, Role::Second), (Role::First, Role::Third), (Role::Second, Role::Third)]
                {
                    let (one, other) =
                        (seen_without(palette.color(one), matrix), seen_without(palette.color(other), matrix));
                    let distance: f64 =
                        one.iter().zip(other).map(|(one, other)| (one - other).powi(2)).sum::<f64>().sqrt();
                    assert!(distance > 0.05, "two lines look alike: {distance:.3}");
                }
            }
        }
    }
}
