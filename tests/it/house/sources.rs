//! The sources in `src/`: a room uses only the rooms above it, no files go round in a circle, and a file has one subject.

use super::arrows::{Arrows, circles};
use super::paths::{Sources, uses};

/// The rooms in the order of HOUSE: each may use those before it.
const ROOMS: [&str; 11] =
    ["inputs", "model", "evidence", "questions", "answers", "words", "link", "session", "chart", "widget", "web"];

/// Lines of a file that one can take in at a time.
const LONGEST: usize = 300;

/// Tables may be longer: nobody reads them from end to end.
const TABLES: [&str; 2] = ["inputs/table.rs", "evidence/measurements.rs"];

#[test]
fn sources_keep_to_their_rooms() {
    let sources = Sources::of_the_crate();
    assert!(sources.files().any(|file| file == "lib.rs"), "src/ has no lib.rs");
    let complaints = complaints(&sources);
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[test]
fn what_lies_as_it_should_is_left_alone() {
    // A parent may show what its children hold, tests may use what they like, and a lower room uses an upper one.
    expect(
        &[
            ("inputs.rs", "mod row; mod table; pub use table::Key; pub use row::Row;"),
            ("inputs/row.rs", "pub struct Row;"),
            ("inputs/table.rs", "use super::row::Row; pub struct Key(Row);"),
            ("model.rs", "use crate::inputs::Key; fn all(key: Key, row: crate::inputs::Row) {}"),
            ("words.rs", "#[cfg(test)] mod tests { use super::*; use crate::web::Door; }"),
            ("web.rs", "pub struct Door;"),
        ],
        &[],
    );
}

#[test]
fn an_upward_arrow_is_named_wherever_it_stands() {
    let wanted =
        "src/model.rs uses src/words.rs, but `model` stands above `words`: hand over what it needs, or move it";
    for text in [
        "use crate::words::Locale;",
        "use crate::{inputs, words::Locale};",
        "fn show() { crate::words::show() }",
        "fn show(locale: crate::words::Locale) {}",
        "use crate::words; fn show() { words::show() }",
    ] {
        expect(
            &[("model.rs", text), ("words.rs", "pub struct Locale; pub fn show() {}"), ("inputs.rs", "")],
            &[wanted],
        );
    }
}

#[test]
fn a_circle_is_named_once_and_seen_through_what_a_parent_shows() {
    let circle = "a circle: src/link/read.rs → src/link/write.rs → src/link/read.rs";
    expect(
        &[
            ("link.rs", "mod read; mod write; pub use read::Reader; pub use write::Writer;"),
            ("link/read.rs", "use super::Writer; pub struct Reader;"),
            ("link/write.rs", "use crate::link::Reader; pub struct Writer;"),
        ],
        &[circle],
    );
    let circle = "a circle: src/chart.rs → src/chart/paint.rs → src/chart.rs";
    expect(
        &[
            ("chart.rs", "mod paint; pub struct Frame; fn draw() { paint::paint(Frame) }"),
            ("chart/paint.rs", "use super::Frame; pub fn paint(_: Frame) {}"),
        ],
        &[circle],
    );
}

#[test]
fn a_long_file_and_an_unknown_room_are_named() {
    let long = "// a line\n".repeat(LONGEST + 1);
    let wanted = "src/link.rs has 301 lines, 300 are enough for one subject: split it";
    expect(&[("link.rs", &long)], &[wanted]);
    expect(&[("utils.rs", "")], &["src/utils.rs lies in no room: name it in ROOMS, in tests/it/house/sources.rs"]);
}

#[track_caller]
fn expect(files: &[(&str, &str)], wanted: &[&str]) {
    assert_eq!(complaints(&Sources::made_up(files)), wanted);
}

/// What is wrong, a sentence each.
fn complaints(sources: &Sources) -> Vec<String> {
    let mut found = Vec::new();
    let mut arrows = Arrows::new();
    for file in sources.files() {
        let lines = sources.lines(file);
        if lines > LONGEST && !TABLES.contains(&file) {
            found.push(format!("src/{file} has {lines} lines, {LONGEST} are enough for one subject: split it"));
        }
        if file != "lib.rs" && room(file).is_none() {
            found.push(format!("src/{file} lies in no room: name it in ROOMS, in tests/it/house/sources.rs"));
        }
        let used = uses(sources, file);
        for other in used.iter().filter(|other| room(other) > room(file)) {
            let (own, above) = (room(file).map_or("", |room| ROOMS[room]), room(other).map_or("", |room| ROOMS[room]));
            let mend = "hand over what it needs, or move it";
            found.push(format!("src/{file} uses src/{other}, but `{own}` stands above `{above}`: {mend}"));
        }
        arrows.insert(file.to_owned(), used);
    }
    found.extend(circles(&arrows, "src"));
    found
}

/// The place of a file's room in `ROOMS`.
fn room(file: &str) -> Option<usize> {
    let room = file.split('/').next()?.trim_end_matches(".rs");
    ROOMS.iter().position(|known| *known == room)
}
