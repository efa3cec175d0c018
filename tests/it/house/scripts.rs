//! The scripts in `www/`: a room uses only rooms below it, no modules go round in a circle, and a file has one subject.

use super::arrows::{Arrows, circles};
use super::files::{Files, files};
use super::imports::{at_once, on_demand};

/// The rooms from the ground up; each may use those before it, and a room within another is a room of its own where it is
/// named here. What lies in `www/` itself comes last. What is loaded by its address, as the snippet builder is, is no import.
const ROOMS: [&str; 19] = [
    "core",
    "dom",
    "words",
    "session",
    "sharing",
    "details",
    "figures",
    "questions",
    "widget/chart",
    "widget/controls",
    "widget",
    "embedding",
    "embedded",
    "workshop",
    "element",
    "pages",
    "offline",
    "scorm",
    "",
];

/// Lines of a file that one can take in at a time.
const LONGEST: usize = 200;

/// Tables, texts and styles may be longer: nobody reads them from end to end.
const TABLES: [&str; 3] = ["json", "txt", "css"];

#[test]
fn scripts_keep_to_their_rooms() {
    let files = files("www");
    assert!(files.contains_key("main.js"), "www/ has no main.js");
    let complaints = complaints(&files);
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[test]
fn what_lies_as_it_should_is_left_alone() {
    // An upper room may load a lower one on demand; comments and types are no imports.
    expect(
        &[
            ("main.js", "import { a } from './element/a.js';\nexport * from './core/assets.js';"),
            (
                "element/a.js",
                "const { b } = await import('../workshop/b.js');\n/** @typedef {import('../main.js').B} B */",
            ),
            (
                "workshop/b.js",
                "/**\n * import '../element/a.js'\n */\n// import '../element/a.js'\nexport {\n  c,\n} from './deep/c.js';",
            ),
            ("workshop/deep/c.js", "import '../d.js';\nimport texts from '../../words/de.json';"),
            ("workshop/d.js", "import made from './made-by-the-build.js';"),
            ("words/de.json", &"\n".repeat(LONGEST + 1)),
        ],
        &[],
    );
}

#[test]
fn an_upward_arrow_is_named() {
    for import in ["import { b } from", "import", "export * from", "await import("] {
        let import = format!("{import} '../widget/b.js'").replace("( ", "(");
        let upward =
            "www/dom/a.js imports www/widget/b.js, but `dom` lies below `widget`: hand over what it needs, or move it";
        expect(&[("dom/a.js", &import), ("widget/b.js", "")], &[upward]);
    }
    let inner = "www/widget/chart/a.js imports www/widget/b.js, but `widget/chart` lies below `widget`: \
                 hand over what it needs, or move it";
    expect(&[("widget/chart/a.js", "import '../b.js'"), ("widget/b.js", "import './chart/c.js'")], &[inner]);
}

#[test]
fn a_circle_is_named_once() {
    let circle = "a circle: www/words/a.js → www/words/b.js → www/words/c.js → www/words/a.js";
    expect(
        &[
            ("main.js", "import './words/c.js'"),
            ("words/a.js", "import {\n  b,\n} from './b.js'"),
            ("words/b.js", "export { c } from './c.js'"),
            ("words/c.js", "const a = () => import('./a.js')"),
        ],
        &[circle],
    );
    expect(&[("words/a.js", "import './a.js'")], &["a circle: www/words/a.js → www/words/a.js"]);
}

#[test]
fn a_long_file_and_an_unknown_room_are_named() {
    let long = "line\n".repeat(LONGEST + 14);
    let wanted = "www/dom/a.js has 214 lines, 200 are enough for one subject: split it";
    expect(&[("dom/a.js", &long)], &[wanted]);
    let unknown = "www/helpers/a.js lies in no room: name its folder in ROOMS, in tests/it/house/scripts.rs";
    expect(&[("helpers/a.js", "")], &[unknown]);
}

/// Made-up files, and all that is to be said about them.
#[track_caller]
fn expect(files: &[(&str, &str)], wanted: &[&str]) {
    let files = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    assert_eq!(complaints(&files), wanted);
}

/// What is wrong, a sentence each.
fn complaints(files: &Files) -> Vec<String> {
    let mut found = Vec::new();
    let mut arrows = Arrows::new();
    for (path, text) in files {
        let lines = text.lines().count();
        if lines > LONGEST && !TABLES.iter().any(|table| path.ends_with(&format!(".{table}"))) {
            found.push(format!("www/{path} has {lines} lines, {LONGEST} are enough for one subject: split it"));
        }
        let Some(own) = room(path) else {
            let where_to = "name its folder in ROOMS, in tests/it/house/scripts.rs";
            found.push(format!("www/{path} lies in no room: {where_to}"));
            continue;
        };
        let imported = [at_once(path, text), on_demand(path, text)].concat();
        for other in imported.iter().filter(|other| room(other).is_some_and(|room| room > own)) {
            let above = room(other).map_or("", |room| ROOMS[room]);
            found.push(format!(
                "www/{path} imports www/{other}, but `{}` lies below `{above}`: hand over what it needs, or move it",
                ROOMS[own]
            ));
        }
        arrows.insert(path.clone(), imported.into_iter().collect());
    }
    found.extend(circles(&arrows, "www"));
    found
}

/// The place of a file's room in `ROOMS`: the innermost one that is named.
fn room(path: &str) -> Option<usize> {
    let folders = path.rsplit_once('/').map_or("", |(folders, _)| folders);
    let within = |room: &str| folders == room || (!room.is_empty() && folders.starts_with(&format!("{room}/")));
    (0..ROOMS.len()).filter(|room| within(ROOMS[*room])).max_by_key(|room| ROOMS[*room].len())
}
