//! libFuzzer around the target that `REACH_FUZZ_TARGET` names; `cargo xtask fuzz` starts it.

#![no_main]

use std::sync::OnceLock;
use std::time::Duration;

use cpu_time::ThreadTime;
use libfuzzer_sys::fuzz_target;
use reach_fuzz::Target;

/// What 4 KB may take. Instrumented code is slower by some factor; what is only slow for that reason is tried again as shipped.
const LONGEST: Duration = Duration::from_millis(200);

static TARGET: OnceLock<Target> = OnceLock::new();

fn target() -> &'static Target {
    TARGET.get_or_init(|| {
        let name = std::env::var("REACH_FUZZ_TARGET").unwrap_or_default();
        let target = Target::named(&name).unwrap_or_else(|| panic!("REACH_FUZZ_TARGET={name} is no target"));
        if name == "workbooks" {
            bear_with_calamine();
        }
        target
    })
}

/// A panic in the reader of workbooks is caught, and the file refused; libFuzzer would end at each.
fn bear_with_calamine() {
    let ours = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let is_foreign = panic.location().is_some_and(|place| place.file().contains("/registry/src/"));
        if !is_foreign {
            ours(panic);
        }
    }));
}

fuzz_target!(|bytes: &[u8]| {
    let target = target();
    // Not by the clock: other programs run, too.
    let start = ThreadTime::now();
    (target.run)(bytes);
    let passed = start.elapsed();
    assert!(bytes.len() > 4_096 || passed < LONGEST, "{} bytes take {passed:?}", bytes.len());
});
