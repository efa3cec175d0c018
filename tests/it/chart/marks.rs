//! Marks that answer with the reader's own figures: the list that reaches as many, and what the list grows to.

use reach_calculator::answers::{Chapter, Crosshair, Figure, Outlook, PlatformAxis, months_to_see};
use reach_calculator::chart::chapters::{Rising, picture};
use reach_calculator::chart::palette::Role;
use reach_calculator::chart::picture::{Line, Mark, Picture};
use reach_calculator::chart::scene::Scene;
use reach_calculator::evidence::Platform;
use reach_calculator::inputs::{Inputs, Scenario};
use reach_calculator::model::contacts::opened;
use reach_calculator::words::{Locale, Speaker};

use crate::scenarios::{any_scenario, config};
use crate::texts::speaker;

fn drawn(chapter: Chapter, outlook: &Outlook, baseline: Option<&Outlook>, speaker: &Speaker) -> Picture {
    let platform = Platform::LinkedInProfile;
    let months = months_to_see(chapter, outlook, baseline);
    let scene = Scene { outlook, baseline, speaker, platform, by_time: false, year: 2026.0, months, ticks: 6 };
    picture(&scene, chapter, Rising::ToFit)
}

fn outlook(change: impl FnOnce(&mut Inputs)) -> Outlook {
    let mut inputs = Inputs::default();
    change(&mut inputs);
    Outlook::new(Scenario::new(inputs).expect("the scenario fits"))
}

fn spots(picture: &Picture) -> Vec<((f64, f64), &str)> {
    let spot = |mark| if let &Mark::Spot { at, ref label, .. } = mark { Some((at, label.as_str())) } else { None };
    picture.marks.iter().filter_map(spot).collect()
}

fn line<'a>(picture: &'a Picture, name: &str) -> Option<&'a Line> {
    picture.named().find(|named| named.1 == name).map(|named| named.0)
}

#[test]
fn the_list_that_reaches_as_many_as_a_post_is_marked_on_the_followers_curve() {
    let outlook = outlook(|_| {});
    let german = drawn(Chapter::Contacts, &outlook, None, &speaker(Locale::De));
    let list = outlook.summary.break_even_list.expect("mails are opened");
    let reached = outlook.months()[0].reached_social;
    // Rounded as in the verdict.
    let label = format!("= {} Adressen", speaker(Locale::De).figure(&Figure::About(list)));
    assert!(spots(&german).contains(&((1.0, reached), &label)), "{:?}", spots(&german));
    // As many people open the mail as see the post.
    assert!((list * opened(&outlook.scenario) - reached).abs() < 1e-9);
}

#[test]
fn one_address_is_one() {
    let of = |followers: f64| outlook(|inputs| inputs.followers = followers);
    let list = |outlook: &Outlook| outlook.summary.break_even_list.unwrap_or_default();
    // The first account whose posts reach as many as a mail to one address, more or less.
    let one = (1..40)
        .map(|quarter| of(f64::from(quarter)))
        .min_by(|one, other| (list(one) - 1.0).abs().total_cmp(&(list(other) - 1.0).abs()));
    let one = one.expect("there are forty");
    let english = drawn(Chapter::Contacts, &one, None, &speaker(Locale::En));
    let shown = speaker(Locale::En).figure(&Figure::About(list(&one)));
    let words = if shown == "1" { "address" } else { "addresses" };
    assert_eq!(spots(&english)[0].1, format!("= {shown} {words}"));
}

#[test]
fn the_ceiling_of_the_list_is_a_line_where_it_is_in_sight() {
    let speaker = speaker(Locale::De);
    proptest::test_runner::TestRunner::new(config(300))
        .run(&any_scenario(), |scenario| {
            let outlook = Outlook::new(scenario);
            let contacts = drawn(Chapter::Contacts, &outlook, None, &speaker);
            let reached = outlook.summary.list_ceiling.map(|list| list * opened(&outlook.scenario));
            if let Some(ceiling) = line(&contacts, "Grenze deiner Liste") {
                assert!(ceiling.points.iter().all(|point| Some(point.1) == reached));
                assert!(
                    contacts.y.range.1
                        <= 2.6
                            * outlook.months().iter().fold(0.0, |highest: f64, month| {
                                highest.max(month.reached_email).max(month.reached_social)
                            })
                        || line(&contacts, "volle Freundesliste").is_some()
                );
            }
            Ok(())
        })
        .expect("the ceiling is where the summary says");
    let settled = outlook(|inputs| inputs.months = 120.0);
    assert!(line(&drawn(Chapter::Contacts, &settled, None, &speaker), "Grenze deiner Liste").is_some());
    let rising = outlook(|inputs| (inputs.months, inputs.signups) = (12.0, 100.0));
    assert!(line(&drawn(Chapter::Contacts, &rising, None, &speaker), "Grenze deiner Liste").is_none());
}

#[test]
fn the_baseline_is_named_once_in_every_chart() {
    let (now, then) = (outlook(|_| {}), outlook(|inputs| inputs.followers = 900.0));
    for chapter in Chapter::ALL {
        let picture = drawn(chapter, &now, Some(&then), &speaker(Locale::De));
        let ghosts: Vec<_> =
            picture.named().filter(|(line, _)| line.role == Role::Ghost).map(|named| named.1).collect();
        assert_eq!(ghosts, ["vorher"], "{chapter:?}");
        let alone = drawn(chapter, &now, None, &speaker(Locale::De));
        assert!(line(&alone, "vorher").is_none(), "{chapter:?}");
    }
}

/// "today 17.7%" beside "18% of your followers".
#[test]
fn the_mark_of_today_reads_as_the_sentence_under_the_chart() {
    for stage in [0.2, 0.434, 0.6, 0.689, 0.859, 0.965] {
        let outlook = outlook(|inputs| inputs.stage = stage);
        for locale in [Locale::De, Locale::En] {
            let speaker = speaker(locale);
            let (chapter, axis) = (Chapter::Platform, PlatformAxis::Stage);
            let crosshair = Crosshair { outlook: &outlook, chapter, axis, year: 2026.0, months: 60.0 };
            let read = speaker.say(&crosshair.readout(crosshair.steps().value));
            let rate = read.iter().find(|piece| piece.figure == Some("rate")).expect("the share reached");
            let picture = drawn(Chapter::Platform, &outlook, None, &speaker);
            let today = spots(&picture)[0].1;
            assert!(today.ends_with(&format!(" {}", rate.text)), "{today} beside {}", rate.text);
        }
    }
}
