//! A file as it is sent: plain or compressed, with a tag that changes with it.

use std::collections::HashMap;
use std::io::Write;
use std::sync::Mutex;

use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};

/// Compressed contents by tag, so that each is compressed once.
#[derive(Default)]
pub(crate) struct Compressed(Mutex<HashMap<String, Vec<u8>>>);

impl Compressed {
    /// The content in gzip.
    pub(crate) fn get(&self, tag: &str, content: &[u8]) -> Vec<u8> {
        let mut known = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        known.entry(tag.to_owned()).or_insert_with(|| gzip(content)).clone()
    }
}

/// A name for exactly this content.
pub(crate) fn tag(content: &[u8]) -> String {
    Sha256::digest(content)[..8].iter().map(|byte| format!("{byte:02x}")).collect()
}

fn gzip(content: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    // Writing into memory cannot fail.
    let written = encoder.write_all(content).and_then(|()| encoder.finish());
    written.unwrap_or_default()
}
