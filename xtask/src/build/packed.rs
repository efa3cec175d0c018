//! The files again, packed as small as can be, for servers that send such a file where a browser takes it: `page.css.br`
//! and `page.css.gz` beside `page.css`. Packing so takes seconds, and a server that packs on the way has none.

use std::collections::{BTreeMap, HashSet};
use std::ffi::OsString;
use std::fs;
use std::io::Write;
use std::path::PathBuf;

use anyhow::{Context, Result};
use flate2::{Compression, write::GzEncoder};

use crate::fingerprint::Fingerprint;
use crate::project;

/// What packing makes smaller.
const PACKED: [&str; 7] = ["html", "js", "css", "json", "wasm", "txt", "ts"];

/// A smaller file fits into the first packet anyway.
const SMALLEST: usize = 1000;

/// Above this size zopfli takes longer than its few per cent are worth.
const LARGEST_FOR_ZOPFLI: usize = 300_000;

/// A way to pack: the end of the name, and the work.
type Way = (&'static str, fn(&[u8]) -> Result<Vec<u8>>);

const WAYS: [Way; 2] = [("br", brotli), ("gz", smallest_gzip)];

/// What lies beside these files.
pub(crate) fn beside(files: &BTreeMap<PathBuf, Vec<u8>>) -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    let folder = project::workshop().join("packed");
    fs::create_dir_all(&folder)?;
    let (mut packed, mut used) = (BTreeMap::new(), HashSet::new());
    for (name, content) in files {
        let is_packed = name.extension().is_some_and(|end| PACKED.iter().any(|one| end == *one));
        if !is_packed || content.len() < SMALLEST {
            continue;
        }
        for (end, pack) in WAYS {
            let known = folder.join(format!("{}.{end}", Fingerprint::empty().bytes(content).hash()));
            if !known.exists() {
                fs::write(&known, pack(content)?).with_context(|| format!("cannot write {}", known.display()))?;
            }
            let smaller = fs::read(&known)?;
            if smaller.len() < content.len() {
                let mut beside = OsString::from(name);
                beside.push(format!(".{end}"));
                packed.insert(beside.into(), smaller);
            }
            used.insert(known);
        }
    }
    for old in folder.read_dir()?.flatten().map(|entry| entry.path()).filter(|file| !used.contains(file)) {
        fs::remove_file(&old).with_context(|| format!("cannot remove {}", old.display()))?;
    }
    Ok(packed)
}

/// As small as brotli can.
pub(crate) fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    let options = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &content[..], &mut packed, &options)?;
    Ok(packed)
}

/// As small as a server packs on its way at best.
pub(crate) fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}

/// A few per cent smaller still. Neither way writes a time into its head.
pub(crate) fn smallest_gzip(content: &[u8]) -> Result<Vec<u8>> {
    if content.len() > LARGEST_FOR_ZOPFLI {
        return gzip(content);
    }
    let mut packed = Vec::new();
    zopfli::compress(zopfli::Options::default(), zopfli::Format::Gzip, content, &mut packed)?;
    Ok(packed)
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn each_way_gives_back_what_was_packed_and_knows_no_time() {
        let content = "Ich poste auf LinkedIn. ".repeat(100).into_bytes();
        let (small, large) = (brotli(&content).expect("packed"), smallest_gzip(&content).expect("packed"));
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut &small[..], &mut back).expect("whole");
        assert_eq!(back, content);
        back.clear();
        flate2::read::GzDecoder::new(&large[..]).read_to_end(&mut back).expect("whole");
        assert_eq!(back, content);
        // The four bytes of the head that hold a time.
        assert_eq!(large[4..8], [0; 4]);
        assert_eq!(gzip(&content).expect("packed")[4..8], [0; 4]);
    }
}
