//! A file as it is sent: plain or compressed, with a tag that changes with it.

use std::collections::HashMap;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::sync::Mutex;

use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};

/// How a content is compressed, the better one first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Coding {
    Brotli,
    Gzip,
}

impl Coding {
    /// What a browser's `Accept-Encoding` allows, the best one first.
    pub(crate) fn accepted(header: &str) -> Vec<Coding> {
        let allows = |coding: &Coding| {
            header.split(',').any(|item| {
                let (name, quality) = item.split_once(";q=").unwrap_or((item, "1"));
                name.trim() == coding.name() && quality.trim().parse::<f64>().is_ok_and(|quality| quality > 0.0)
            })
        };
        [Coding::Brotli, Coding::Gzip].into_iter().filter(allows).collect()
    }

    /// Its name in HTTP.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Coding::Brotli => "br",
            Coding::Gzip => "gzip",
        }
    }

    /// What lies beside a file, compressed so when it was built.
    pub(crate) fn beside(self, file: &Path) -> Option<(Coding, Vec<u8>)> {
        let extension = match self {
            Coding::Brotli => "br",
            Coding::Gzip => "gz",
        };
        Some((self, fs::read(format!("{}.{extension}", file.display())).ok()?))
    }
}

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

#[cfg(test)]
mod tests {
    use super::Coding::{self, Brotli, Gzip};

    #[track_caller]
    fn accepts(header: &str, codings: &[Coding]) {
        assert_eq!(Coding::accepted(header), codings, "{header}");
    }

    #[test]
    fn a_browser_gets_the_best_of_what_it_accepts() {
        accepts("gzip, deflate, br, zstd", &[Brotli, Gzip]);
        accepts("gzip", &[Gzip]);
        accepts("gzip;q=1.0, br;q=0", &[Gzip]);
        accepts("identity", &[]);
        accepts("", &[]);
    }
}
