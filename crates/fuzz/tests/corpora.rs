//! All that is kept, as it is and bent at random for a fixed time.

use std::time::{Duration, Instant};

use reach_fuzz::{TARGETS, Target};

/// So long each target is bent in a run of the tests; `REACH_FUZZ_SECONDS` makes it longer.
const SECONDS: u64 = 5;

/// Bytes that mean something to one of the readers.
const MARKS: [&[u8]; 16] = [
    b"&",
    b"=",
    b"#rc1",
    b"%23",
    b"~",
    b";",
    b",",
    b"\t",
    b"\n",
    b"\"",
    b"1.234,5",
    b"-0",
    b"1e999",
    b"{",
    b"\xff\xfe",
    b"2026-02-30",
];

#[test]
fn whatever_once_found_something_is_read_or_refused() {
    for target in TARGETS {
        let kept = target.kept().expect("the corpora lie beside this crate");
        assert!(!kept.is_empty(), "{} has a corpus", target.name);
        kept.iter().for_each(|input| (target.run)(input));
    }
}

#[test]
fn links_bent_at_random_are_read() {
    bend("links");
}

#[test]
fn numbers_bent_at_random_are_read_or_refused() {
    bend("numbers");
}

#[test]
fn scenarios_bent_at_random_are_read_or_refused() {
    bend("scenarios");
}

#[test]
fn tables_bent_at_random_are_read_or_refused() {
    bend("tables");
}

#[test]
fn workbooks_bent_at_random_are_read_or_refused() {
    bend("workbooks");
}

fn bend(name: &str) {
    let target = Target::named(name).expect("a target");
    let kept = target.kept().expect("the corpora lie beside this crate");
    let seconds = std::env::var("REACH_FUZZ_SECONDS").ok().and_then(|text| text.parse().ok()).unwrap_or(SECONDS);
    let seed = fastrand::u64(..);
    // Seen only where the test fails; the input itself is in the panic of the target, or follows from the seed.
    println!("seed {seed}");
    fastrand::seed(seed);
    let end = Instant::now() + Duration::from_secs(seconds);
    let mut tried = 0_u64;
    while Instant::now() < end {
        (target.run)(&bent(&kept, target.longest));
        tried += 1;
    }
    println!("{name}: {tried} inputs");
    assert!(tried > 0);
}

/// One of the inputs, changed in a few places, or two of them joined.
fn bent(kept: &[Vec<u8>], longest: usize) -> Vec<u8> {
    let pick = || &kept[fastrand::usize(..kept.len())];
    let mut bytes = pick().clone();
    for _ in 0..fastrand::usize(1..8) {
        let place = fastrand::usize(..=bytes.len());
        match fastrand::u8(..6) {
            0 if place < bytes.len() => bytes[place] = fastrand::u8(..),
            1 if place < bytes.len() => bytes[place] ^= 1 << fastrand::u8(..8),
            2 => drop(bytes.splice(place..place, MARKS[fastrand::usize(..MARKS.len())].iter().copied())),
            3 => bytes.truncate(place),
            4 => {
                let end = (place + fastrand::usize(..40)).min(bytes.len());
                drop(bytes.drain(place..end));
            }
            _ => {
                let other = pick();
                let from = fastrand::usize(..=other.len());
                bytes.truncate(place);
                bytes.extend(&other[from..]);
            }
        }
    }
    bytes.truncate(longest);
    bytes
}
