//! A small chart: axes with few labels, lines, bands and marks, as inline SVG without style attributes. Colours are
//! presentation attributes for light pages; `method.css` replaces them by class for dark ones.

use crate::html::escaped;

/// Width of a chart; its text is as large as the page's on a phone.
const WIDTH: f64 = 400.0;
const HEIGHT: f64 = 270.0;
const LEFT: f64 = 60.0;
const RIGHT: f64 = 12.0;
const TOP: f64 = 26.0;
const BOTTOM: f64 = 42.0;

/// How values are laid out along an axis.
#[derive(Clone, Copy)]
pub(crate) enum Scale {
    Linear,
    Log,
}

/// One axis: range, scale, labelled ticks and title.
pub(crate) struct Axis {
    pub(crate) range: (f64, f64),
    pub(crate) scale: Scale,
    pub(crate) ticks: Vec<(f64, String)>,
    pub(crate) title: String,
}

impl Axis {
    /// Where a value lies between the ends of the axis, kept within them.
    fn share(&self, value: f64) -> f64 {
        let (low, high) = self.range;
        let share = match self.scale {
            Scale::Linear => (value - low) / (high - low),
            Scale::Log => (value / low).ln() / (high / low).ln(),
        };
        share.clamp(0.0, 1.0)
    }
}

/// The colours, by class in `method.css`.
#[derive(Clone, Copy)]
pub(crate) enum Ink {
    Accent,
    Second,
    Third,
    Muted,
}

impl Ink {
    fn attributes(self, what: &str) -> String {
        let (class, colour) = match self {
            Self::Accent => ("accent", "#0b5cad"),
            Self::Second => ("second", "#9a4b00"),
            Self::Third => ("third", "#1c6e4a"),
            Self::Muted => ("muted", "#55606e"),
        };
        let other = if what == "stroke" { "fill=\"none\"" } else { "stroke=\"none\"" };
        format!("class=\"{what} {class}\" {what}=\"{colour}\" {other}")
    }
}

/// How a point is drawn; its shape tells what it rests on.
#[derive(Clone, Copy)]
pub(crate) enum Shape {
    Disc,
    Circle,
    Diamond,
    Cross,
}

/// A chart under construction.
pub(crate) struct Chart {
    x: Axis,
    y: Axis,
    title: String,
    marks: String,
}

impl Chart {
    /// An empty chart with its axes.
    pub(crate) fn new(title: &str, x: Axis, y: Axis) -> Self {
        Self { x, y, title: title.to_owned(), marks: String::new() }
    }

    fn place(&self, (x, y): (f64, f64)) -> (f64, f64) {
        (LEFT + self.x.share(x) * (WIDTH - LEFT - RIGHT), HEIGHT - BOTTOM - self.y.share(y) * (HEIGHT - TOP - BOTTOM))
    }

    fn path(&self, points: impl Iterator<Item = (f64, f64)>) -> String {
        let places = points.map(|point| self.place(point)).map(|(x, y)| format!("{x:.1} {y:.1}"));
        format!("M{}", places.collect::<Vec<_>>().join("L"))
    }

    /// A line through points; `dash` as in SVG, empty for a solid one.
    pub(crate) fn line(&mut self, points: impl Iterator<Item = (f64, f64)>, ink: Ink, dash: &str) -> &mut Self {
        let dash = if dash.is_empty() { String::new() } else { format!(" stroke-dasharray=\"{dash}\"") };
        let path = self.path(points);
        self.marks += &format!(
            "<path d=\"{path}\" {} stroke-width=\"2.25\" stroke-linejoin=\"round\"{dash}/>",
            ink.attributes("stroke")
        );
        self
    }

    /// The area between two lines with the same places on the x-axis.
    pub(crate) fn band(&mut self, lower: &[(f64, f64)], upper: &[(f64, f64)], ink: Ink) -> &mut Self {
        let path = self.path(lower.iter().chain(upper.iter().rev()).copied());
        self.marks += &format!("<path d=\"{path}Z\" {} fill-opacity=\"0.14\"/>", ink.attributes("fill"));
        self
    }

    /// A point, named for those who point at it.
    pub(crate) fn point(&mut self, at: (f64, f64), shape: Shape, ink: Ink, name: &str) -> &mut Self {
        let (x, y) = self.place(at);
        let title = if name.is_empty() { String::new() } else { format!("<title>{}</title>", escaped(name)) };
        self.marks += &match shape {
            Shape::Disc => {
                format!("<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"4\" {}>{title}</circle>", ink.attributes("fill"))
            }
            Shape::Circle => {
                format!(
                    "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3.6\" {} stroke-width=\"1.6\">{title}</circle>",
                    ink.attributes("stroke")
                )
            }
            Shape::Diamond => {
                let path = format!("M{x:.1} {:.1}l4.6 4.6-4.6 4.6-4.6-4.6z", y - 4.6);
                format!("<path d=\"{path}\" {} stroke-width=\"1.6\">{title}</path>", ink.attributes("stroke"))
            }
            Shape::Cross => {
                let path = format!("M{:.1} {:.1}l7 7m0-7l-7 7", x - 3.5, y - 3.5);
                format!("<path d=\"{path}\" {} stroke-width=\"1.6\">{title}</path>", ink.attributes("stroke"))
            }
        };
        self
    }

    /// Words beside a place; `anchor` is SVG's `start`, `middle` or `end`.
    pub(crate) fn label(
        &mut self,
        at: (f64, f64),
        shift: (f64, f64),
        anchor: &str,
        ink: Ink,
        words: &str,
    ) -> &mut Self {
        let (x, y) = self.place(at);
        let (x, y) = (x + shift.0, y + shift.1);
        self.marks += &format!(
            "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\" font-size=\"13.5\" font-weight=\"600\" {}>{}</text>",
            ink.attributes("fill").replacen("class=\"", "class=\"name ", 1),
            escaped(words)
        );
        self
    }

    /// The chart with its caption, already HTML.
    pub(crate) fn figure(&self, caption: &str) -> String {
        let caption = if caption.is_empty() { String::new() } else { format!("<figcaption>{caption}</figcaption>") };
        format!("<figure>{}{caption}</figure>\n", self.svg())
    }

    /// The chart alone.
    pub(crate) fn svg(&self) -> String {
        let title = escaped(&self.title);
        let size = "font-size=\"13.5\" font-family=\"system-ui, sans-serif\"";
        let (axes, marks) = (self.axes(), &self.marks);
        format!(
            "<svg viewBox=\"0 0 {WIDTH} {HEIGHT}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" role=\"img\" aria-label=\"{title}\" {size}>{axes}{marks}</svg>"
        )
    }

    fn axes(&self) -> String {
        let (bottom, right) = (HEIGHT - BOTTOM, WIDTH - RIGHT);
        let mut axes = String::new();
        for (value, words) in &self.y.ticks {
            let y = self.place((self.x.range.0, *value)).1;
            axes += &format!("<path d=\"M{LEFT} {y:.1}H{right}\" class=\"grid\" stroke=\"#dfe4ea\"/>");
            axes += &text((LEFT - 6.0, y + 4.0), "end", words);
        }
        for (value, words) in &self.x.ticks {
            let x = self.place((*value, self.y.range.0)).0;
            let anchor = if x > right - 14.0 { "end" } else { "middle" };
            axes += &format!("<path d=\"M{x:.1} {bottom}v4\" class=\"grid\" stroke=\"#868f9b\"/>");
            axes += &text((if anchor == "end" { x + RIGHT } else { x }, bottom + 17.0), anchor, words);
        }
        axes += &format!("<path d=\"M{LEFT} {bottom}H{right}\" class=\"base\" stroke=\"#868f9b\"/>");
        axes += &text((right + RIGHT, HEIGHT - 6.0), "end", &self.x.title);
        axes + &text((2.0, 14.0), "start", &self.y.title)
    }
}

fn text((x, y): (f64, f64), anchor: &str, words: &str) -> String {
    format!(
        "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\" class=\"fill muted\" fill=\"#55606e\">{}</text>",
        escaped(words)
    )
}
