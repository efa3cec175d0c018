//! Every chapter's chart as an SVG that a person can open and review: `tests/golden/*.svg`.
//! `UPDATE_GOLDEN=1 cargo test --features chart --test it chart::golden` writes them anew.

use std::path::PathBuf;

use crate::texts::speaker;
use reach_calculator::answers::{Chapter, Outlook};
use reach_calculator::chart::chapters::{self, Rising};
use reach_calculator::chart::figure::{self, Options};
use reach_calculator::chart::palette::Palette;
use reach_calculator::chart::scene::Scene;
use reach_calculator::chart::surface::svg::SvgSurface;
use reach_calculator::evidence::Platform;
use reach_calculator::inputs::Inputs;
use reach_calculator::inputs::Scenario;
use reach_calculator::words::Locale;

fn outlook(change: impl FnOnce(&mut Inputs)) -> Outlook {
    let mut inputs = Inputs::default();
    change(&mut inputs);
    Outlook::new(Scenario::new(inputs).expect("the scenario fits"))
}

/// Draws a chapter of the default scenario, or of one with a pinned baseline.
fn svg(chapter: Chapter, locale: Locale, width: f64, palette: &Palette, by_time: bool) -> String {
    let (now, then) = (outlook(|inputs| inputs.shock_month = 36.0), outlook(|inputs| inputs.subscribers = 600.0));
    let speaker = speaker(locale);
    let scene = Scene {
        outlook: &now,
        baseline: by_time.then_some(&then),
        speaker: &speaker,
        platform: Platform::LinkedInProfile,
        by_time,
        year: 2026.0,
        months: 60.0,
        ticks: (width / 90.0) as usize,
    };
    let mut written = String::new();
    let height = figure::height(chapter, width);
    let surface = SvgSurface::new(&mut written, width, height);
    let options = Options { width, height, scale: 1.0, ..Options::default() };
    figure::draw(chapter, chapters::picture(&scene, chapter, Rising::ToFit), &scene, surface, palette, &options)
        .expect("drawing never fails");
    written
}

#[track_caller]
fn equals_golden(name: &str, svg: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(format!("{name}.svg"));
    let svg = svg.replace("/><", "/>\n<").replace("</text><", "</text>\n<");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::create_dir_all(path.parent().expect("the file lies in a folder")).expect("the folder can be made");
        std::fs::write(&path, &svg).expect("the golden file can be written");
    }
    let golden = std::fs::read_to_string(&path).expect("the golden file is there");
    assert!(golden == svg, "{name}.svg is drawn differently: look at it, then run with UPDATE_GOLDEN=1");
}

#[test]
fn every_chapter_looks_as_reviewed_on_a_laptop_in_german() {
    for chapter in Chapter::ALL {
        equals_golden(&format!("{}-laptop-de", chapter.id()), &svg(chapter, Locale::De, 820.0, &Palette::LIGHT, false));
    }
}

#[test]
fn every_chapter_looks_as_reviewed_on_a_phone_in_english_and_dark() {
    for chapter in Chapter::ALL {
        equals_golden(&format!("{}-phone-en", chapter.id()), &svg(chapter, Locale::En, 320.0, &Palette::DARK, false));
    }
}

#[test]
fn the_platform_chapter_looks_as_reviewed_along_the_years_and_with_a_baseline() {
    for chapter in Chapter::ALL {
        equals_golden(
            &format!("{}-baseline-de", chapter.id()),
            &svg(chapter, Locale::De, 820.0, &Palette::LIGHT, true),
        );
    }
}
