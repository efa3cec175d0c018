//! Links give what they gave, whatever becomes of the table: tried on a copy of the sources in which there is one more
//! input and in which defaults, a bound, decimals and a preset are others, compiled like everything else.

mod copy;
mod given;

use reach_calculator::inputs::PARAMETERS;
use reach_calculator::link::Link;

use super::corpus::corpora;
use super::freezing::table::{Row, Step, Table};
use super::freezing::version::{Input, Version, listed};
use super::freezing::{table, versions};
use copy::{Copy, with};
use given::{Given, assert_same};

const TABLE: &str = "src/inputs/table.rs";
const PRESETS: &str = "src/inputs/presets.rs";
const LIST: &str = "src/link/versions.rs";

/// The inputs that are changed; see [`change_everything`].
const CHANGED: [&str; 4] = ["posts", "activity", "signups", "open_rate"];

/// An input that no version knows. Its default is not its neutral value, so that one sees which of them links give.
const NEW_ROW: &str = r#"
    echo "ec" "an input that nobody needs"
        Social Assumption Factor, 0 to 4 step 0.1 Continuous Linear,
        default 1.5 neutral 1, Judgement;"#;

/// The new input and its neutral value.
const NEW: (&str, f64) = ("echo", 1.0);

#[test]
fn a_changed_table_makes_a_new_version_and_old_links_give_what_they_gave() {
    let copy = Copy::of_the_sources();
    let links = links();
    let before: Vec<Given> = links.iter().map(|text| Given::here(text, NEW)).collect();
    change_everything(&copy);

    let after = copy.give(&links);
    assert_same(&links, &after, &before, "with another table and no version frozen for it");

    let number = freeze_anew(&copy);
    let after = copy.give(&links);
    assert_same(&links, &after, &before, "with a version frozen for the new table");
    let written: Vec<String> = after.into_iter().map(|given| given.writes).collect();
    assert!(
        written.iter().all(|text| text.starts_with(&format!("rc{number}"))),
        "links are written in the newest version"
    );
    let silent: Vec<Given> = before.into_iter().map(Given::without_notes).collect();
    assert_same(&written, &copy.give(&written), &silent, "as it is written in the new version");

    let [bare, full] = &copy.give(&[format!("rc{number}"), format!("rc{number}&pr=network&ec=2.5")])[..] else {
        panic!()
    };
    assert_eq!((bare.input("posts"), bare.input("echo")), (8.0, 1.5), "new links give the new defaults");
    assert_eq!((full.input("posts"), full.input("echo")), (3.0, 2.5), "new links know the new preset and input");
}

#[test]
fn a_new_input_is_appended_and_old_links_give_what_they_gave() {
    let copy = Copy::of_the_sources();
    let links = links();
    let before: Vec<Given> = links.iter().map(|text| Given::here(text, NEW)).collect();
    copy.edit(TABLE, add_row);
    let number = append(&copy);

    let after = copy.give(&links);
    assert_same(&links, &after, &before, "with an input appended to the version");
    let written: Vec<String> = after.into_iter().map(|given| given.writes).collect();
    let silent: Vec<Given> = before.into_iter().map(Given::without_notes).collect();
    assert_same(&written, &copy.give(&written), &silent, "as it is written with the appended input");

    // The packed form has a place for it, behind all that old links have.
    let full = copy.give(&[format!("{}&ec=2.5", packed(0.5))]).remove(0);
    assert!(full.writes.starts_with(&packed(0.5)), "{}", full.writes);
    let again = copy.give(std::slice::from_ref(&full.writes)).remove(0);
    assert_eq!((again.input("echo"), again.writes), (2.5, full.writes), "the packed form holds the new input");
    // What the table says by now is not what the version takes for granted.
    let default = copy.give(&[format!("rc{number}&ec=1.5")]).remove(0);
    assert_eq!(
        (default.input("echo"), default.writes),
        (1.5, format!("rc{number}&ec=1.5")),
        "nothing goes without saying"
    );
}

/// All that anybody has kept, packed links, which spell no keys, and links that ask for more than there is.
fn links() -> Vec<String> {
    let kept = corpora().iter().flat_map(|corpus| corpus.links().map(String::from).collect::<Vec<_>>()).collect();
    [kept, [0.0, 0.3, 0.5, 0.9].map(packed).to_vec(), versions().iter().flat_map(beyond).collect()].concat()
}

/// Links in which every input lies beyond its bounds, or has more decimals than it keeps; in the baseline only those that
/// will be changed, because it has to find room.
fn beyond(version: &Version) -> [String; 2] {
    let too_large = |input: &Input| input.max * 2.0 + 1.0;
    let too_long = |input: &Input| input.min + (input.max - input.min) * 0.123456789;
    [too_large, too_long].map(|value| {
        let pairs = version.inputs.iter().map(|input| format!("&{}={}", input.link, value(input)));
        let changed = version.inputs.iter().filter(|input| CHANGED.contains(&input.name.as_str()));
        let baseline: Vec<_> = changed.map(|input| format!("{}~{}", input.link, value(input))).collect();
        format!("rc{}{}&b={}", version.number, pairs.collect::<String>(), baseline.join("~"))
    })
}

/// A link in which every input has another value, in the packed form.
fn packed(start: f64) -> String {
    let mut link = Link::default();
    for (place, parameter) in PARAMETERS.iter().enumerate() {
        let share = (start + place as f64 * 0.618).fract();
        link.inputs.set(parameter.key, parameter.settled(parameter.min + share * (parameter.max - parameter.min)));
    }
    let text = link.write().text;
    assert!(text.contains("&z="), "{text}");
    text
}

/// One more input, two other defaults (one of them a platform's, which its presets set), a bound so wide that the packed
/// form needs a digit more, a decimal more, and another value in a preset.
fn change_everything(copy: &Copy) {
    copy.edit(TABLE, |text| {
        let text = add_row(text);
        let text = with(&text, &["\n    posts \"", "default "], "8");
        let text = with(&text, &["\n    activity \"", "default "], "0.7");
        let text = with(&text, &["\n    signups \"", " to "], "50000");
        with(&text, &["\n    open_rate \"", " step "], "0.001")
    });
    copy.edit(PRESETS, |text| with(text, &["\"network\",", "(Key::Posts, "], "3.0"));
}

/// In the middle of its group, because the order of the table is no promise.
fn add_row(text: &str) -> String {
    let (before, behind) = text.split_at(text.find("\n    new_followers \"").expect("a row"));
    format!("{before}{NEW_ROW}{behind}")
}

/// What `cargo xtask freeze-links` does with the changed table; the number of the new version.
fn freeze_anew(copy: &Copy) -> u32 {
    let table = Table::read(&copy.forecast(&["--keys"]), &copy.forecast(&["--presets"])).expect("the table is written");
    let step = table.step(&versions()).expect("every new input has its neutral value");
    let Step::Add(version, names) = step else { panic!("a changed table makes a new version, and not {step:?}") };
    for name in CHANGED.into_iter().chain(["network", "linkedin-2026"]) {
        assert!(names.iter().any(|changed| changed == name), "{name} is not among {names:?}");
    }
    copy.edit(LIST, |text| listed(text, version.number).expect("versions.rs is as it was written"));
    write(copy, &version);
    version.number
}

/// What it does with a table to which a row was added; the number of the version that has it now.
fn append(copy: &Copy) -> u32 {
    let mut table = table();
    let (key, link, name) = ("Echo".into(), "ec".into(), "echo".into());
    let input = Input { key, link, name, min: 0.0, max: 4.0, decimals: 3, default: 1.5, appended: false };
    table.rows.insert(1, Row { input, neutral: Some(NEW.1) });
    let step = table.step(&versions()).expect("the new input has its neutral value");
    let Step::Append(version, _) = step else { panic!("a new row is appended, and not {step:?}") };
    write(copy, &version);
    version.number
}

fn write(copy: &Copy, version: &Version) {
    copy.write(&format!("src/link/versions/rc{}.rs", version.number), &version.text());
}
