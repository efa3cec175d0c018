//! What the directory of WordPress.org asks of a plugin, as far as it can be told without its own checker, Plugin Check, which
//! runs in a WordPress that may ask the network.

use std::fs;
use std::path::{Path, PathBuf};

use crate::generated::read;

/// Headers that readme and plugin both have, and that must agree; their names there and here.
const SHARED: [(&str, &str); 4] = [
    ("Requires at least", "Requires at least"),
    ("Requires PHP", "Requires PHP"),
    ("Stable tag", "Version"),
    ("License", "License"),
];

/// The sections that the directory shows by these names; "Source code" is one of ours.
const SECTIONS: [&str; 7] = [
    "Description",
    "Installation",
    "Screenshots",
    "Source code",
    "Frequently Asked Questions",
    "Changelog",
    "Upgrade Notice",
];

fn readme() -> String {
    read("wordpress/readme.txt").expect("readable")
}

/// The value of a header line, in a readme or in the comment of a plugin.
fn header<'a>(text: &'a str, name: &str) -> &'a str {
    let lines = text.lines().map(|line| line.trim_start_matches([' ', '*']));
    let value = lines.filter_map(|line| line.strip_prefix(name)?.strip_prefix(':')).next();
    value.unwrap_or_else(|| panic!("there is no header {name}")).trim()
}

/// Every PHP file that is shipped.
fn scripts() -> Vec<(PathBuf, String)> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../wordpress");
    let folders = [top.clone(), top.join("includes")];
    let files =
        folders.iter().flat_map(|folder| fs::read_dir(folder).expect("a folder")).map(|entry| entry.expect("an entry"));
    let scripts = files.map(|entry| entry.path()).filter(|file| file.extension().is_some_and(|end| end == "php"));
    scripts.map(|file| (file.clone(), fs::read_to_string(file).expect("text"))).collect()
}

#[test]
fn readme_and_plugin_say_the_same() {
    let (readme, plugin) = (readme(), read("wordpress/reach-calculator.php").expect("readable"));
    for (name, there) in SHARED {
        assert_eq!(header(&readme, name), header(&plugin, there), "{name}");
    }
    let tested = header(&readme, "Tested up to");
    assert!(tested.split('.').count() == 2 && tested.split('.').all(|part| part.parse::<u32>().is_ok()), "{tested}");
    assert!(readme.starts_with(&format!("=== {} ===\n", header(&plugin, "Plugin Name"))));
}

#[test]
fn the_readme_fits_into_the_directory() {
    let readme = readme();
    assert!((1..=5).contains(&header(&readme, "Tags").split(',').count()), "the directory reads five tags");
    let (head, _) = readme.split_once("\n== ").expect("a section");
    let short = head.trim_end().lines().last().expect("a description");
    assert!(short.chars().count() <= 150 && !short.contains(['<', '*', '[']), "{short}");
    let found: Vec<_> = readme.lines().filter_map(|line| line.strip_prefix("== ")?.strip_suffix(" ==")).collect();
    assert_eq!(found, SECTIONS);
    let (_, notice) = readme.split_once("== Upgrade Notice ==").expect("a section");
    for line in notice.lines() {
        assert!(line.chars().count() <= 300, "{line}");
    }
}

/// What is built has to come with its source, and with how it is built.
#[test]
fn the_readme_says_where_the_source_is_and_how_it_is_built() {
    let readme = readme();
    let (_, section) = readme.split_once("== Source code ==").expect("a section");
    for named in ["reach-calculator.classic.js", "index.html", "cargo xtask build", "LICENSES.txt"] {
        assert!(section.contains(named), "the section does not name {named}");
    }
}

#[test]
fn no_script_can_be_opened_alone_or_does_what_reviewers_refuse() {
    let scripts = scripts();
    assert!(scripts.len() > 5, "{}", scripts.len());
    for (file, text) in scripts {
        let name = file.display();
        assert!(text.contains("defined( 'ABSPATH' ) || exit;"), "{name} can be opened alone");
        assert!(text.starts_with("<?php\n") && !text.contains("<?=") && !text.contains("?>"), "{name}");
        for refused in [
            "eval(",
            "base64_decode",
            "create_function",
            "move_uploaded_file",
            "<<<",
            "curl_",
            "file_get_contents( 'http",
            "wp_remote_",
            "$_GET",
            "$_POST",
            "$_REQUEST",
            "$_SERVER",
            "error_log",
            "print_r",
            "var_dump",
        ] {
            assert!(!text.contains(refused), "{name} has {refused}");
        }
        for (at, _) in text.match_indices("__( '") {
            let call = text[at..].split(')').next().unwrap_or_default();
            assert!(call.trim_end().ends_with("'reach-calculator'"), "{name}: {call} has another text domain");
        }
    }
}
