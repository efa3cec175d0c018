//! Runs the program.

use std::io::Write;
use std::process::{Command, Output, Stdio};

/// What comes of some arguments and a text on stdin.
pub(crate) fn run(arguments: &[&str], input: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_reach-forecast"));
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program is built with the tests");
    // A program that refuses its arguments does not read; what cannot be written then does not matter.
    let _ = child.stdin.take().map(|mut stdin| stdin.write_all(input.as_bytes()));
    child.wait_with_output().expect("the program ends")
}

/// What is written where nothing is refused or replaced.
#[track_caller]
pub(crate) fn answer(arguments: &[&str], input: &str) -> String {
    let (answer, remarks) = remarked(arguments, input);
    assert_eq!(remarks, "", "{arguments:?}");
    answer
}

/// What is written, and what is said about it.
#[track_caller]
pub(crate) fn remarked(arguments: &[&str], input: &str) -> (String, String) {
    let output = run(arguments, input);
    let remarks = String::from_utf8(output.stderr).expect("remarks are text");
    assert!(output.status.success(), "{arguments:?}, {input}: {remarks}");
    (String::from_utf8(output.stdout).expect("the answer is text"), remarks)
}

#[track_caller]
pub(crate) fn refused(arguments: &[&str], input: &str, message: &str) {
    let output = run(arguments, input);
    assert_eq!(output.status.code(), Some(2), "{arguments:?}, {input}");
    assert_eq!(String::from_utf8_lossy(&output.stderr).trim_end(), message);
    assert!(output.stdout.is_empty(), "nothing but the message");
}
