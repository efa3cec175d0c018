//! What the crosshair reads at each of its steps.

use reach_calculator::answers::{Chapter, Crosshair, Figure, Outlook, PlatformAxis, Sentence, Steps};
use reach_calculator::inputs::Key;
use reach_calculator::model::Month;
use reach_calculator::model::platform::{Adoption, reach_rate};

use super::{number, outlook};

const YEAR: f64 = 2026.5;

fn crosshair(outlook: &Outlook, chapter: Chapter, axis: PlatformAxis) -> Crosshair<'_> {
    Crosshair { outlook, chapter, axis, year: YEAR, months: outlook.months().len() as f64 }
}

#[track_caller]
fn stands(link: &str, chapter: Chapter, axis: PlatformAxis, (min, max, value): (f64, f64, f64)) {
    assert_eq!(crosshair(&outlook(link), chapter, axis).steps(), Steps { min, max, value }, "{link}");
}

#[test]
fn along_the_stage_it_stands_at_whole_per_cents_and_begins_today() {
    use PlatformAxis::Stage;
    stands("rc1", Chapter::Platform, Stage, (1.0, 99.0, 69.0));
    stands("rc1&stage=0.434", Chapter::Platform, Stage, (1.0, 99.0, 43.0));
    stands("rc1&stage=0.995", Chapter::Platform, Stage, (1.0, 99.0, 99.0));
}

#[test]
fn along_time_it_stands_at_today_and_every_month_after() {
    stands("rc1&months=24", Chapter::Platform, PlatformAxis::Time, (0.0, 24.0, 0.0));
}

#[test]
fn in_other_chapters_it_stands_at_every_month_whatever_the_axis_of_the_platform() {
    for axis in PlatformAxis::ALL {
        for chapter in &Chapter::ALL[1..] {
            stands("rc1&months=24", *chapter, axis, (1.0, 24.0, 1.0));
        }
    }
}

#[test]
fn a_step_lies_where_the_chart_draws_it() {
    let outlook = outlook("rc1");
    let place = |chapter, axis, step| crosshair(&outlook, chapter, axis).place(step);
    assert_eq!(place(Chapter::Platform, PlatformAxis::Stage, 40.0), 0.4);
    assert_eq!(place(Chapter::Platform, PlatformAxis::Time, 0.0), 2026.5);
    assert_eq!(place(Chapter::Platform, PlatformAxis::Time, 18.0), 2028.0);
    assert_eq!(place(Chapter::Partners, PlatformAxis::Time, 18.0), 18.0);
    assert_eq!(place(Chapter::Readers, PlatformAxis::Stage, 18.0), 18.0);
}

#[test]
fn a_stage_is_read_with_the_share_that_a_post_reaches_there() {
    let outlook = outlook("rc1");
    let scenario = &outlook.scenario;
    let read = crosshair(&outlook, Chapter::Platform, PlatformAxis::Stage).readout(40.0);
    assert_eq!((read.key, &read.figures[0]), ("readout.platform", &("stage", Figure::Value(Key::Stage, 0.4))));
    assert_eq!(number(&read, "rate"), reach_rate(scenario, 0.4, scenario.followers, 1.0));
}

/// A field that says 68.9% beside a crosshair that says 69%, and a mark that says 8.9% beside one that says 9%.
#[test]
fn where_it_rests_it_reads_the_figures_of_the_field_and_the_verdict() {
    for link in ["rc1", "rc1&stage=0.434", "rc1&stage=0.2449", "rc1&pr=tiktok-2026", "rc1&pr=instagram-2026"] {
        let outlook = outlook(link);
        let crosshair = crosshair(&outlook, Chapter::Platform, PlatformAxis::Stage);
        let steps = crosshair.steps();
        let read = crosshair.readout(steps.value);
        assert_eq!(crosshair.place(steps.value), outlook.first().stage, "{link}: on the mark of today");
        assert_eq!(number(&read, "stage"), outlook.scenario.stage, "{link}");
        assert_eq!(number(&read, "rate"), outlook.first().reach_rate, "{link}");
        let beside = crosshair.place(steps.value - 1.0);
        assert_eq!(beside, (steps.value - 1.0) / 100.0, "{link}");
    }
}

#[test]
fn a_year_is_read_with_the_share_that_a_post_reaches_then() {
    let outlook = outlook("rc1");
    let scenario = &outlook.scenario;
    let crosshair = crosshair(&outlook, Chapter::Platform, PlatformAxis::Time);
    for (step, year) in [(0.0, 2026.0), (5.0, 2026.0), (6.0, 2027.0), (17.0, 2027.0), (18.0, 2028.0)] {
        let read = crosshair.readout(step);
        assert_eq!((read.key, number(&read, "year")), ("readout.platform_time", year), "month {step}");
        // Today is the first month, as in the verdict.
        let month = step.max(1.0);
        let stage = Adoption::of(scenario).stage_after(scenario.stage, month);
        assert_eq!(number(&read, "rate"), reach_rate(scenario, stage, scenario.followers, 1.0), "month {step}");
    }
}

/// The names and figures that a chapter reads at a month.
#[track_caller]
fn reads(chapter: Chapter, step: f64, key: &str, figures: fn(&Month) -> Vec<(&'static str, f64)>) {
    let outlook = outlook("rc1&capacity=0.4&subscribers=900");
    let read: Sentence = crosshair(&outlook, chapter, PlatformAxis::Stage).readout(step);
    let month = &outlook.months()[step as usize - 1];
    assert_eq!((read.key, number(&read, "month")), (key, step));
    for (name, figure) in figures(month) {
        assert_eq!(number(&read, name), figure, "{name}");
    }
}

#[test]
fn each_chapter_reads_its_own_figures_of_the_month() {
    for step in [1.0, 2.0, 37.0, 60.0] {
        reads(Chapter::Contacts, step, "readout.contacts", |month| {
            vec![("email", month.reached_email), ("social", month.reached_social)]
        });
        reads(Chapter::Readers, step, "readout.readers", |month| {
            vec![
                ("silent", month.inquiries_social_silent + month.inquiries_email_silent),
                ("active", month.inquiries_social_active + month.inquiries_email_active),
                ("reactions", month.reactions),
            ]
        });
        reads(Chapter::Partners, step, "readout.partners", |month| {
            vec![
                ("recommended", month.customers_partners + month.customers_clients),
                ("social", month.customers_social),
                ("email", month.customers_email),
                ("found", month.customers_found),
            ]
        });
        reads(Chapter::Customers, step, "readout.customers", |month| {
            vec![("customers", month.customers().total()), ("revenue", month.revenue), ("hours", month.hours)]
        });
    }
}

#[test]
fn a_step_beside_the_months_reads_the_first_or_nothing() {
    let outlook = outlook("rc1");
    let crosshair = crosshair(&outlook, Chapter::Partners, PlatformAxis::Stage);
    assert_eq!(crosshair.readout(0.0), crosshair.readout(1.0));
    assert_eq!(crosshair.readout(-7.0), crosshair.readout(1.0));
    assert_eq!(number(&crosshair.readout(61.0), "recommended"), 0.0);
}
