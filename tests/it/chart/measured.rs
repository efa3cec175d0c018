//! Whose measurements are in colour: those of the platform that the scenario is about.

use reach_calculator::answers::Chapter;
use reach_calculator::chart::figure::Options;
use reach_calculator::chart::palette::{Palette, Role};
use reach_calculator::chart::surface::svg::SvgSurface;
use reach_calculator::evidence::{MEASUREMENTS, Measurement, Platform};
use reach_calculator::widget::Widget;
use reach_calculator::words::Locale;

use crate::texts::speaker;

/// How many measurements of a platform mean what the curve means and have a place along the stage.
fn comparable(platform: Platform) -> usize {
    let counts = |row: &&Measurement| row.platform == platform && row.comparable() && row.date.is_some();
    MEASUREMENTS.iter().filter(counts).count()
}

fn svg(link: &str) -> String {
    let mut widget = Widget::new(speaker(Locale::De));
    widget.change(|session| session.read(link));
    let mut svg = String::new();
    let options = Options { width: 820.0, height: 460.0, scale: 1.0, ..Options::default() };
    let surface = SvgSurface::new(&mut svg, options.width, options.height);
    widget.draw(Chapter::Platform, surface, &Palette::LIGHT, &options, false).expect("drawing never fails");
    svg
}

#[track_caller]
fn is_in_colour(link: &str, platform: Platform, name: &str) {
    let svg = svg(link);
    let color = format!("Z\" fill=\"#{:06x}\"", Palette::LIGHT.color(Role::Second).0);
    let key = usize::from(svg.contains(&format!(">{name}</text>")));
    assert_eq!(svg.matches(&color).count() - key, comparable(platform), "{link}");
    assert_eq!(key == 1, comparable(platform) > 0, "{link}: named where it was measured");
    assert!(svg.contains(">andere Plattformen</text>"), "{link}");
    for other in Platform::ALL.into_iter().filter(|&other| other != platform) {
        assert!(!svg.contains(&format!(">{}</text>", other.name().get("de"))), "{link} names {other:?}");
    }
}

#[test]
fn the_chosen_platform_is_in_colour_and_named() {
    is_in_colour("rc1", Platform::LinkedInProfile, "LinkedIn-Profil");
    is_in_colour("rc1&pr=instagram-2026", Platform::Instagram, "Instagram");
    is_in_colour("rc1&pr=tiktok-2026", Platform::TikTok, "TikTok");
    is_in_colour("rc1&pr=facebook-page-2012", Platform::FacebookPage, "Facebook-Seite");
    is_in_colour("rc1&pr=youtube-2026", Platform::YouTube, "YouTube");
}

#[test]
fn an_example_on_a_platform_shows_that_platform_and_one_without_shows_the_defaults() {
    is_in_colour("rc1&pr=cap-2012", Platform::FacebookProfile, "Facebook-Profil");
    is_in_colour("rc1&pr=network", Platform::LinkedInProfile, "LinkedIn-Profil");
}
