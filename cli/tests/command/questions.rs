//! Bands, levers, goals and mixes as JSON. Reviewed answers lie in `cli/tests/golden`; `UPDATE_GOLDEN=1` writes them anew.

use std::{env, fs};

use reach_calculator::inputs::Scenario;
use reach_calculator::model::Month;
use reach_calculator::questions::{Bands, Case, Draws, Goal, Limits, Uncertainty, Way, best_mix};
use serde_json::{Value, json};

use super::running::{answer, refused, remarked, run};

fn json(arguments: &[&str]) -> Value {
    serde_json::from_str(&answer(arguments, "{}")).expect("JSON")
}

#[track_caller]
fn reviewed(name: &str, written: &str) {
    let path = format!("{}/tests/golden/{name}.json", env!("CARGO_MANIFEST_DIR"));
    if env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, written).expect("the file can be written");
    }
    let expected = fs::read_to_string(&path).expect("it has been reviewed; UPDATE_GOLDEN=1 writes it");
    assert!(written == expected, "{name} is another one; look at it with UPDATE_GOLDEN=1 and git diff:\n{written}");
}

/// `serde_json`'s own floats may be off by the last bit.
#[track_caller]
fn close(value: &Value, expected: f64) {
    let value = value.as_f64().expect("a number");
    assert!((value - expected).abs() <= 1e-9 * expected.abs(), "{value}, but {expected}");
}

/// What people plan with: an example of each question, as it was reviewed.
#[test]
fn answers_are_those_that_were_reviewed() {
    for (name, arguments) in [
        ("levers", &["--levers", "--year", "2"][..]),
        ("goal", &["--goal", "customers=6"]),
        ("mix", &["--mix", "hours=30,cash=100"]),
        ("ways", &["--ways", "hours=30", "--year", "3"]),
    ] {
        reviewed(name, &answer(arguments, "{}"));
    }
    let bands = json(&["--set", "months=24", "--bands", "--draws", "256"]);
    let excerpt = json!({ "draws": bands["draws"], "seed": bands["seed"], "month 1": bands["months"][0], "years": bands["years"] });
    reviewed("bands", &format!("{}\n", serde_json::to_string_pretty(&excerpt).expect("JSON")));
}

#[test]
fn bands_have_every_result_of_every_month_and_the_sums_of_every_year() {
    let written = json(&["--bands", "--draws", "64", "--seed", "9", "--set", "months=24"]);
    assert_eq!((&written["draws"], &written["seed"]), (&json!(64), &json!(9)));
    let months = written["months"].as_array().expect("months");
    assert_eq!(months.len(), 24);
    for (place, month) in months.iter().enumerate() {
        assert_eq!(month["month"], place + 1);
        for name in Month::NAMES.into_iter().filter(|name| *name != "month").chain(["customers", "inquiries"]) {
            let [p10, p50, p90] = ["p10", "p50", "p90"].map(|share| month[name][share].as_f64().expect(name));
            assert!(p10 <= p50 && p50 <= p90, "{name}");
        }
    }
    let years = written["years"].as_array().expect("years");
    assert_eq!(years.len(), 2);
    for (place, year) in years.iter().enumerate() {
        assert_eq!(year["year"], place + 1);
        assert!(Month::SUMMED.into_iter().chain(["customers", "inquiries"]).all(|name| year[name]["p50"].is_number()));
        assert!(year["followers"].is_null(), "a stock has no sum");
        assert!(year["none"].as_f64().is_some_and(|none| none > 0.0 && none < 1.0));
        assert!(year["range"]["p10"].as_u64() <= year["range"]["p90"].as_u64());
    }
}

#[test]
fn the_same_link_gives_the_same_band_and_its_seed_counts_where_none_is_named() {
    let bands = |arguments: &[&str]| json(&[arguments, &["--bands", "--draws", "32"]].concat());
    let link = bands(&["--link", "rc1&mt=12&sd=77"]);
    assert_eq!(link["seed"], 77);
    assert_eq!(link, bands(&["--link", "rc1&mt=12&sd=77"]));
    assert_eq!(link, bands(&["--set", "months=12", "--seed", "77"]));
    assert_ne!(link["months"], bands(&["--set", "months=12"])["months"]);
    assert_eq!(bands(&["--link", "rc1&mt=12&sd=77", "--seed", "3"])["seed"], 3);
}

#[test]
fn reach_is_as_sure_as_one_says_and_surer_with_a_preset() {
    let bands =
        |arguments: &[&str]| answer(&[arguments, &["--bands", "--draws", "64", "--set", "months=12"]].concat(), "{}");
    let matched = ["--preset", "linkedin-2026"];
    let changed = ["--preset", "linkedin-2026", "--set", "activity=0.5"];
    for (arguments, spread) in [(&[][..], "2.2"), (&matched[..], "1.5"), (&changed[..], "2.2")] {
        let named = bands(&[arguments, &["--reach-spread", spread]].concat());
        assert!(bands(arguments) == named, "{arguments:?} is as sure as {spread}");
        assert!(named != bands(&[arguments, &["--reach-spread", "3"]].concat()), "{arguments:?}");
    }
}

#[test]
fn figures_are_those_of_the_questions() {
    let scenario = Scenario::default();
    let case = || Case::of(&scenario, 2).expect("a second year");
    let bands = Bands::all(Draws::new(Uncertainty::of(&scenario, 2.2), 5, 64));
    let [customers] = bands.year(1, |month| [month.customers().total()]);
    let written = json(&["--bands", "--draws", "64", "--seed", "5"]);
    close(&written["years"][1]["customers"]["p10"], customers.p10);
    close(&written["years"][1]["none"], bands.chance(1).none());

    let written = json(&["--goal", "customers=8", "--year", "2"]);
    let answers: Vec<_> = Goal::new(case(), 8.0).answers().collect();
    assert_eq!(written.as_object().map(|levers| levers.len()), Some(answers.len()));
    for answer in answers {
        let lever = &written[answer.key.parameter().name];
        assert_eq!(lever["value"].is_null(), !answer.is_reached);
        close(if answer.is_reached { &lever["value"] } else { &lever["best"] }, answer.value);
        close(&lever["customers"], answer.outcome.customers);
        close(&lever["hours"], answer.outcome.hours);
        close(&lever["cash"], answer.outcome.cash);
    }

    let written = json(&["--mix", "hours=25", "--year", "2"]);
    let best = best_mix(case(), Limits { hours: 25.0, cash: None }).best.expect("something fits");
    let plan = best.plan;
    for (name, figure) in [
        ("posts", plan.posts),
        ("mails", plan.mails),
        ("new_partners", plan.new_partners),
        ("ad_budget", plan.ad_budget),
        ("customers", best.outcome.customers),
        ("hours", best.outcome.most_hours),
        ("cash", best.outcome.most_cash),
    ] {
        close(&written[name], figure);
    }

    let written = json(&["--ways", "hours=25", "--year", "2"]);
    for way in Way::ALL {
        let mixed = way.within(&case(), 25.0).expect("something fits");
        close(&written[way.id()]["customers"], mixed.outcome.customers);
        close(&written[way.id()]["hours_left"], 25.0 - mixed.outcome.most_hours);
    }
}

#[test]
fn levers_stand_in_groups_and_name_the_change() {
    let written = json(&["--levers"]);
    let groups = written["groups"].as_array().expect("groups");
    let demand = groups.iter().find(|group| group["group"] == "demand").expect("a group");
    let bars = demand["bars"].as_array().expect("bars");
    let need = bars.iter().find(|bar| bar["lever"] == "need").expect("a bar");
    assert_eq!((&need["low"]["value"], &need["high"]["value"]), (&json!(0.05), &json!(0.2)));
    assert!(need["low"]["customers"].as_f64() < need["high"]["customers"].as_f64());
    let decisions = written["decisions"].as_array().expect("decisions");
    assert!(decisions.iter().any(|bar| bar["lever"] == "posts" && bar["high"]["value"] == 24));
}

#[test]
fn the_first_year_is_meant_where_none_is_named() {
    for question in [&["--levers"][..], &["--goal", "customers=6"], &["--mix", "hours=20"], &["--ways", "hours=20"]] {
        assert_eq!(json(question), json(&[question, &["--year", "1"]].concat()), "{question:?}");
        assert_ne!(json(question), json(&[question, &["--year", "3"]].concat()), "{question:?}");
    }
}

#[test]
fn where_there_is_no_mix_or_way_it_is_said() {
    let busy = ["--set", "partners=15", "--set", "hours_per_partner=9"];
    let (written, remark) = remarked(&[&busy[..], &["--mix", "hours=30"]].concat(), "");
    let written: Value = serde_json::from_str(&written).expect("JSON");
    assert!(written["posts"].is_null() && written["hours"].as_f64().is_some_and(|hours| hours > 130.0));
    assert!(remark.starts_with("even nothing takes 13") && remark.ends_with("there is no such mix\n"), "{remark}");
    assert!(json(&[&busy[..], &["--ways", "hours=30"]].concat())["list"].is_null());
}

#[test]
fn a_figure_of_a_question_that_does_not_fit_is_refused_with_key_value_and_bounds() {
    let asked = |arguments: &[&str], message: &str| refused(arguments, "{}", message);
    asked(&["--bands", "--draws", "0"], "draws is \"0\", but must be a whole number between 1 and 8192");
    asked(&["--bands", "--draws", "1e3.5"], "draws is \"1e3.5\", but must be a whole number between 1 and 8192");
    asked(&["--bands", "--seed", "1.5"], "seed is \"1.5\", but must be a whole number between 0 and 4294967295");
    asked(&["--bands", "--seed=-1"], "seed is \"-1\", but must be a whole number between 0 and 4294967295");
    asked(&["--levers", "--reach-spread", "nan"], "reach-spread is \"nan\", but must be a number between 1 and 100");
    asked(&["--levers", "--year", "6"], "year is \"6\", but must be a whole number between 1 and 5");
    asked(&["--goal", "customers=-1"], "customers is \"-1\", but must be a number between 0 and 2400");
    asked(&["--goal", "customers=viele"], "customers is \"viele\", but must be a number between 0 and 2400");
    asked(&["--goal", "inquiries=3"], "\"inquiries=3\" cannot be asked; write --goal customers=12");
    asked(&["--mix", "hours=inf"], "hours is \"inf\", but must be a number between 0 and 744");
    asked(&["--mix", "hours=20,cash=x"], "cash is \"x\", but must be a number between 0 and 1020000");
    asked(&["--mix", "cash=20"], "\"cash=20\" cannot be asked; write --mix hours=30,cash=100");
    asked(&["--mix", "hours=20,hours=30"], "\"hours=20,hours=30\" cannot be asked; write --mix hours=30,cash=100");
    asked(&["--ways", "hours"], "\"hours\" cannot be asked; write --ways hours=30");
    let months = [&["--set", "months=12"][..], &["--mix", "hours=20", "--year", "2"]].concat();
    asked(&months, "year is \"2\", but must be a whole number between 1 and 1");
}

#[test]
fn details_belong_to_their_questions() {
    for arguments in [
        &["--summary", "--year", "1"][..],
        &["--levers", "--draws", "10"],
        &["--goal", "customers=3", "--reach-spread", "2"],
        &["--bands", "--year", "2"],
        &["--bands", "--levers"],
        &["--goal"],
    ] {
        let output = run(arguments, "{}");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(output.stdout.is_empty() && !output.stderr.is_empty(), "{arguments:?}");
    }
}
