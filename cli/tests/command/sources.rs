//! Where a scenario comes from, and what counts more.

use super::running::{answer, refused, remarked, run};

#[track_caller]
fn same(one: &[&str], other: &[&str]) {
    assert_eq!(answer(one, ""), answer(other, ""), "{one:?} and {other:?}");
}

#[test]
fn settings_are_as_good_as_an_object() {
    let set = answer(&["--set", "posts=20", "--set", "stage=0.9", "--set=months=24"], "");
    assert_eq!(set, answer(&[], r#"{"posts": 20, "stage": 0.9, "months": 24}"#));
    same(&["--set", " posts = 20 "], &["--set", "posts=20"]);
    same(&["--set", "posts=8", "--set", "posts=20"], &["--set", "posts=20"]);
}

#[test]
fn keys_of_links_are_taken_with_a_hint() {
    let (answer_, remarks) = remarked(&["--set", "p=20"], "");
    assert_eq!(answer_, answer(&["--set", "posts=20"], ""));
    assert_eq!(remarks, "p is a key of links; its name is posts\n");
}

#[test]
fn a_setting_that_does_not_fit_is_refused_with_key_value_and_bounds() {
    refused(&["--set", "posts"], "", "posts is no setting; write --set key=value, such as posts=20");
    refused(&["--set", "folowers=10"], "", "folowers is no input; --keys lists them");
    refused(&["--set", "posts=twelve"], "", "posts is \"twelve\", but must be a number between 0 and 90");
    refused(&["--set", "posts="], "", "posts is \"\", but must be a number between 0 and 90");
    refused(&["--set", "stage=0,7"], "", "stage is \"0,7\", but must be a number between 0.02 and 0.995");
    refused(&["--set", "posts=91"], "", "posts is 91, but must lie between 0 and 90");
    refused(&["--set", "posts=-1"], "", "posts is -1, but must lie between 0 and 90");
    refused(&["--set", "fit=nan"], "", "fit is NaN, but must lie between 0 and 1");
    refused(&["--set", "posts=1.5"], "", "posts is 1.5, but must be a whole number between 0 and 90");
    refused(&["--set", "followers=5001"], "", "followers is 5001, but cap allows at most 5000");
}

#[test]
fn links_are_taken_in_every_spelling() {
    for link in ["rc1&f=500&p=8", "#rc1&f=500&p=8", "https://example.org/reach/?a=b#RC1&amp;p=8&amp;followers=500"] {
        same(&["--link", link], &["--set", "followers=500", "--set", "posts=8"]);
    }
    same(&["--link", "rc1&pr=network"], &["--preset", "network"]);
    refused(&["--link", "#contact"], "", "#contact holds no link such as rc1&f=500");
}

#[test]
fn what_a_link_cannot_have_is_replaced_and_said() {
    let link = "rc1&s=abc&f=-5&p=91&pr=myspace&sd=x&b=f~abc";
    let (answer_, remarks) = remarked(&["--link", link], "");
    assert_eq!(answer_, answer(&["--set", "followers=0", "--set", "posts=90"], ""));
    assert_eq!(
        remarks.lines().collect::<Vec<_>>(),
        [
            "myspace is no preset, and is passed over; --presets lists them",
            "stage is \"abc\", which is no number: 0.689 is used",
            "followers is -5, less than it can be: 0 is used",
            "posts is 91, more than it can be: 90 is used",
            "sd=x cannot be read, and is passed over",
            "baseline: followers is \"abc\", which is no number: 1500 is used",
        ]
    );
    let newer = "rc9999 is a newer version than this program's: what it knows of it is used\n";
    assert_eq!(remarked(&["--link", "rc9999"], ""), (answer(&[], "{}"), String::from(newer)));
}

/// As on the page; but what somebody sets by hand is taken as it is, or refused.
#[test]
fn what_two_inputs_of_a_link_do_not_allow_each_other_is_lowered_and_what_is_set_is_not() {
    let (answer_, remarks) = remarked(&["--link", "rc1&f=20000&k=80", "--set", "mails=2"], "");
    assert_eq!(answer_, answer(&["--set", "followers=5000", "--set", "partners=15", "--set", "mails=2"], ""));
    assert_eq!(
        remarks,
        "followers is 20000, but cap allows at most 5000: 5000 is used\n\
         partners is 80, but partner_capacity allows at most 15: 15 is used\n"
    );
    refused(&["--link", "rc1&f=20000", "--set", "cap=10000"], "", "followers is 20000, but cap allows at most 10000");
    same(&["--link", "rc1&f=20000", "--set", "cap=20000"], &["--set", "followers=20000", "--set", "cap=20000"]);
}

#[test]
fn presets_are_taken_by_their_ids() {
    let network = ["posts=2", "partners=8", "new_partners=8", "partner_capacity=30", "referrals=0.8", "maturity=2.5"];
    same(&["--preset", "network"], &network.map(|pair| ["--set", pair]).concat());
    refused(&["--preset", "myspace"], "", "myspace is no preset; --presets lists them");
}

#[test]
fn later_sources_count_more() {
    let all = ["--preset", "network", "--link", "rc1&p=3&k=9&m=1", "-", "--set", "mails=2", "--summary"];
    let expected =
        ["posts=3", "partners=5", "new_partners=8", "partner_capacity=30", "referrals=0.8", "maturity=2.5", "mails=2"];
    let expected = [expected.map(|pair| ["--set", pair]).concat(), vec!["--summary"]].concat();
    assert_eq!(answer(&all, r#"{"partners": 5, "mails": 7}"#), answer(&expected, ""));
    // Whatever the order in which they are typed.
    let turned = ["--summary", "--set", "mails=2", "-", "--link", "rc1&p=3&k=9&m=1", "--preset", "network"];
    assert_eq!(answer(&turned, r#"{"partners": 5, "mails": 7}"#), answer(&expected, ""));
}

#[test]
fn the_preset_of_a_link_counts_more_than_another_even_where_it_sets_defaults() {
    let link = "rc1&pr=linkedin-2026";
    same(&["--preset", "tiktok-2026", "--link", link], &["--link", link]);
}

#[test]
fn beside_other_sources_stdin_is_read_only_where_it_is_asked_for() {
    let with = |arguments: &[&str]| answer(arguments, r#"{"months": 12}"#).matches("\"month\"").count();
    assert_eq!(with(&[]), 12);
    assert_eq!(with(&["-"]), 12);
    assert_eq!(with(&["--set", "posts=20"]), 60);
    assert_eq!(with(&["--set", "posts=20", "-"]), 12);
    refused(&["--set", "posts=20", "-"], "", "no scenario on stdin; write {} for the defaults");
}

#[test]
fn what_does_not_go_together_is_refused() {
    for arguments in [&["--csv", "--summary"][..], &["--keys", "--set", "posts=20"], &["posts=20"], &["--links"]] {
        let output = run(arguments, "{}");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(output.stdout.is_empty() && !output.stderr.is_empty(), "{arguments:?}");
    }
}
