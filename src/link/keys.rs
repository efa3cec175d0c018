//! The keys of links that name no input.

/// The keys of links that name no input.
pub const OTHER_KEYS: [&str; 8] = ["pr", "z", "v", "lg", "ly", "ax", "sd", "b"];
