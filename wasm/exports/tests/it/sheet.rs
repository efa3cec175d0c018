//! What stands around a chart that leaves the page: answer, model, link; and that none of it leaves the picture.

use reach_calculator::answers::Chapter;
use reach_calculator::chart::labels::bold_width;
use reach_calculator::chart::surface::UNITS;
use reach_calculator::inputs::{Key, Scenario};
use reach_calculator::link::Link;
use reach_calculator::words::{Language, Locale};
use reach_exports::{HEIGHT, VERSION, WIDTH};

use crate::texts::{exporter, sheet};

/// A state in which every input was changed, as the page packs it, with a view and a baseline.
fn packed() -> String {
    let mut inputs = Scenario::default().inputs().clone();
    for key in Key::all() {
        let parameter = key.parameter();
        inputs.set(key, parameter.at_position(0.37));
    }
    let inputs = Scenario::settled(inputs).0.inputs().clone();
    Link { inputs, ..Link::default() }.write().text + "&v=customers&lg=de-at&b=f~900~p~20~l~700"
}

/// Words on the bare background: those that lead to an address, and those that lead nowhere.
struct Foot {
    leading: Vec<(String, String)>,
    all: Vec<(f64, f64, f64, String)>,
}

fn unescaped(text: &str) -> String {
    text.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

fn foot(svg: &str) -> Foot {
    let leading = svg.split("<a href=\"").skip(1).map(|rest| {
        let (address, rest) = rest.split_once('"').expect("an address ends");
        let words = rest.split_once("</text></a>").expect("a text within").0.rsplit('>').next().unwrap_or_default();
        (unescaped(address), unescaped(words))
    });
    let all = svg.split("<text").skip(1).filter_map(|rest| {
        let (attributes, words) = rest.split_once("</text>")?.0.split_once('>')?;
        let number = |name: &str| -> Option<f64> {
            let text = attributes.split_once(&format!(" {name}=\""))?.1.split('"').next()?;
            Some(text.parse::<f64>().ok()? / UNITS)
        };
        Some((number("x")?, number("y")?, number("font-size")?, unescaped(words)))
    });
    Foot { leading: leading.collect(), all: all.collect() }
}

fn link_of(foot: &Foot, address: &str) -> String {
    foot.leading.iter().filter(|(leads, _)| leads == address).map(|(_, words)| words.as_str()).collect()
}

#[test]
fn a_picture_names_model_method_and_the_link_to_its_state_as_real_links() {
    for (locale, model, method) in [
        (Locale::De, "Modell: Reichweiten-Rechner", "Methode und Quellen"),
        (Locale::En, "Model: Reach calculator", "Method and sources"),
    ] {
        let link = "https://example.org/reach/#rc1&f=2500&p=9";
        let sheet = sheet(locale.language(), "contacts", link);
        let svg = exporter(locale, link).sheet(&sheet).expect("a chapter");
        let foot = foot(&svg);
        assert_eq!(link_of(&foot, link), link);
        let expected = format!("{model} {VERSION} · {method}: https://example.org/reach/method.html");
        assert_eq!(link_of(&foot, "https://example.org/reach/method.html"), expected);
    }
}

#[test]
fn no_link_leaves_the_picture_however_long_it_is() {
    let packed = packed();
    assert!(packed.len() >= 330, "{} characters are not long", packed.len());
    let far = format!("https://{}example.org/", "very-long-name.".repeat(14));
    for state in ["rc1", "rc1&f=2500&p=9&v=customers", &packed] {
        for base in ["https://example.org/", far.as_str()] {
            for chapter in Chapter::ALL {
                let link = format!("{base}#{state}");
                let svg = exporter(Locale::De, state).sheet(&sheet(Language::De, chapter.id(), &link)).expect("drawn");
                let foot = foot(&svg);
                // All of it can be read, and every line leads there.
                assert_eq!(link_of(&foot, &link), link, "{}", chapter.id());
                for (x, y, size, words) in &foot.all {
                    assert!(*y <= HEIGHT - 20.0 && *y >= 20.0, "“{words}” stands at {y}");
                    if foot.leading.iter().any(|(_, line)| line == words) {
                        // In the widest of the usual fonts.
                        let end = x + bold_width(words, *size);
                        assert!(end <= WIDTH - 20.0, "“{words}” ends at {end}");
                    }
                }
                // The chart ends above the foot.
                let first = foot.all.iter().filter(|line| line.3.starts_with("Modell")).map(|line| line.1 - line.2);
                let first = first.fold(HEIGHT, f64::min);
                let is_foot = |words: &str| foot.leading.iter().any(|(_, line)| line == words);
                let lowest = foot.all.iter().filter(|line| !is_foot(&line.3)).map(|line| line.1).fold(0.0, f64::max);
                assert!(lowest < first, "{}: the chart reaches {lowest}, the foot begins at {first}", chapter.id());
            }
        }
    }
}

#[test]
fn a_link_without_end_is_cut_off_and_says_so() {
    let link = format!("https://example.org/{}#rc1", "a/".repeat(5000));
    let svg = exporter(Locale::De, "rc1").sheet(&sheet(Language::De, "platform", &link)).expect("a chapter");
    let foot = foot(&svg);
    let shown: Vec<_> = foot.leading.iter().filter(|(leads, _)| *leads == link).collect();
    assert!(shown.len() == 6 && shown[5].1.ends_with('…'), "{shown:?}");
}

/// A page opened from a disk has an address that is nobody else's business, and that leads nobody anywhere.
#[test]
fn a_picture_of_a_page_on_a_disk_tells_the_state_and_no_folder() {
    let mut sheet = sheet(Language::De, "platform", "file:///home/anna/Kunden/reach-calculator.html#rc1&f=2500");
    sheet.method = String::new();
    let svg = exporter(Locale::De, "rc1&f=2500").sheet(&sheet).expect("a chapter");
    assert!(!svg.contains("anna") && !svg.contains("<a "), "{svg}");
    let foot = foot(&svg);
    assert!(foot.all.iter().any(|line| line.3 == "#rc1&f=2500"), "{:?}", foot.all);
    assert!(foot.all.iter().any(|line| line.3 == format!("Modell: Reichweiten-Rechner {VERSION}")), "{:?}", foot.all);
}

#[test]
fn an_address_can_neither_end_its_attribute_nor_become_a_script() {
    for hostile in
        ["https://example.org/\"><script>alert(1)</script>#rc1", "javascript:alert(1)#rc1", "data:text/html,x#rc1"]
    {
        let svg = exporter(Locale::De, "rc1").sheet(&sheet(Language::De, "platform", hostile)).expect("a chapter");
        assert!(!svg.contains("<script") && !svg.contains("javascript:") && !svg.contains("data:"), "{svg}");
    }
}

/// The fault "PNG/SVG of a reader with a dark system: a black box on a white slide".
#[test]
fn a_picture_is_light_as_on_paper_unless_the_dark_one_is_asked_for() {
    let background = |dark: bool| {
        let mut sheet = sheet(Language::De, "platform", "https://example.org/#rc1");
        sheet.dark = dark;
        let svg = exporter(Locale::De, "rc1").sheet(&sheet).expect("a chapter");
        svg.split_once("<rect").and_then(|(_, rest)| rest.split_once("fill=\"")?.1.split('"').next().map(str::to_owned))
    };
    assert_eq!(background(false).as_deref(), Some("#ffffff"));
    assert_eq!(background(true).as_deref(), Some("#12181f"));
}
