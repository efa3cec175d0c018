//! What each released version of links froze: keys in their order, bounds, decimals, defaults and presets.
//!
//! A link is read by its own version and written in the newest, so what it gives never changes, whatever becomes of the
//! table. `cargo xtask freeze-links` writes the files; nobody edits one of them once its version has been released.
//! An input that a version does not know yet takes its neutral value, at which it changes nothing: in a link that was
//! made before there was such an input, and in a packed link that ends before it.

mod frozen;
mod presets;
mod rc1;

pub(super) use frozen::{FrozenInput, Version};
pub(super) use presets::FrozenPreset;

/// The versions, oldest first.
static VERSIONS: [&Version; 1] = [&rc1::VERSION];

/// The version of this number; the newest where the number is a later one's.
pub(super) fn of(number: u32) -> &'static Version {
    VERSIONS.into_iter().find(|version| version.number == number).unwrap_or_else(newest)
}

/// The version that is written.
pub(super) fn newest() -> &'static Version {
    VERSIONS[VERSIONS.len() - 1]
}
