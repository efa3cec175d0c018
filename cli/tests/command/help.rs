//! What the command says of itself.

use reach_calculator::inputs::PARAMETERS;

use super::running::{answer, refused};

#[test]
fn help_lists_every_input_with_meaning_unit_and_bounds() {
    let help = answer(&["--help"], "");
    for parameter in &PARAMETERS {
        let start =
            format!("  {} ({}): {}; {}, ", parameter.name, parameter.link, parameter.meaning, parameter.unit.name());
        let row = help.lines().find(|line| line.starts_with(&start)).unwrap_or_else(|| panic!("no {start} in\n{help}"));
        let figures: Vec<f64> = row[start.len()..].split([' ', ',']).filter_map(|word| word.parse().ok()).collect();
        assert_eq!(figures, [parameter.min, parameter.max, parameter.default], "{row}");
    }
    assert!(help.contains("--completions"), "{help}");
}

#[test]
fn short_help_names_the_flags_and_no_input() {
    let help = answer(&["-h"], "");
    assert!(help.contains("--preset") && help.contains("--csv"), "{help}");
    assert!(!help.contains("(f): "), "{help}");
}

#[test]
fn every_shell_completes_every_flag() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = answer(&["--completions", shell], "");
        for flag in ["preset", "link", "set", "summary", "bands", "goal", "completions"] {
            assert!(script.contains(flag), "{shell} does not complete --{flag}");
        }
    }
}

#[test]
fn an_unknown_shell_is_refused_with_those_that_are_known() {
    refused(
        &["--completions", "tcsh"],
        "",
        "error: invalid value 'tcsh' for '--completions <SHELL>'\n  [possible values: bash, elvish, fish, powershell, zsh]\n\n  \
         tip: a similar value exists: 'zsh'\n\nFor more information, try '--help'.",
    );
}
