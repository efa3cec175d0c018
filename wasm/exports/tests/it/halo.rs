//! The fault "SVG export in LibreOffice: not a letter": there, and in librsvg, a text is filled first and then stroked,
//! whatever `paint-order` says.

use reach_calculator::answers::Chapter;
use reach_calculator::words::{Language, Locale};

use crate::texts::{exporter, sheet};

/// Texts of a drawing in the order in which they are painted: attributes and words.
fn texts(svg: &str) -> Vec<(&str, &str)> {
    let parts = svg.split("<text").skip(1).filter_map(|rest| rest.split_once("</text>"));
    parts.filter_map(|(text, _)| text.split_once('>')).collect()
}

fn attribute<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    attributes.split_once(&format!(" {name}=\""))?.1.split('"').next()
}

#[test]
fn no_letter_lies_beneath_its_own_halo() {
    for (chapter, dark) in Chapter::ALL.into_iter().flat_map(|chapter| [(chapter, false), (chapter, true)]) {
        let mut exporter = exporter(Locale::De, "rc1&f=2500&b=f~900");
        let mut sheet = sheet(Language::De, chapter.id(), "https://example.org/reach/#rc1&f=2500");
        sheet.dark = dark;
        let svg = exporter.sheet(&sheet).expect("a chapter");
        assert!(!svg.contains("paint-order") && !svg.contains("style="), "{svg}");
        let surface = attribute(&svg[svg.find("<rect").expect("a background")..], "fill").expect("its colour");
        let texts = texts(&svg);
        let mut halos = 0;
        for (index, (attributes, words)) in texts.iter().enumerate() {
            if attribute(attributes, "stroke").is_none() {
                assert_ne!(attribute(attributes, "fill"), Some(surface), "“{words}” is not to be seen");
                continue;
            }
            halos += 1;
            assert_eq!(attribute(attributes, "stroke"), Some(surface), "{words}");
            assert_eq!(attribute(attributes, "aria-hidden"), Some("true"), "“{words}” is heard twice");
            let (above, same) = texts[index + 1];
            assert_eq!((same, attribute(above, "stroke")), (*words, None), "nothing lies above the halo of “{words}”");
            for place in ["x", "y", "font-size", "text-anchor", "font-weight"] {
                assert_eq!(attribute(above, place), attribute(attributes, place), "{words}");
            }
        }
        assert!(halos > 10, "{}: {halos} halos", chapter.id());
    }
}
