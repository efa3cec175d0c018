//! The files again, packed as small as can be, for servers that send such a file where a browser takes it: `page.css.br`
//! and `page.css.gz` beside `page.css`. Packing so takes seconds, and a server that packs on the way has none.

use std::collections::{BTreeMap, HashSet};
use std::ffi::OsString;
use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Context, Result, bail};
use flate2::{Compression, write::GzEncoder};

use crate::fingerprint::Fingerprint;
use crate::project;

/// What packing makes smaller.
const PACKED: [&str; 7] = ["html", "js", "css", "json", "wasm", "txt", "ts"];

/// A smaller file fits into the first packet anyway.
const SMALLEST: usize = 1000;

/// Above this size zopfli takes longer than its few per cent are worth.
const LARGEST_FOR_ZOPFLI: usize = 240_000;

/// A way to pack: the end of the name, and the work.
type Way = (&'static str, fn(&[u8]) -> Result<Vec<u8>>);

const WAYS: [Way; 2] = [("br", brotli), ("gz", small_gzip)];

/// What lies beside these files.
pub(crate) fn beside(files: &BTreeMap<PathBuf, Vec<u8>>) -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    let folder = project::workshop().join("packed");
    fs::create_dir_all(&folder)?;
    let is_packed = |name: &PathBuf| name.extension().is_some_and(|end| PACKED.iter().any(|one| end == *one));
    let large = files.iter().filter(|(name, content)| is_packed(name) && content.len() >= SMALLEST);
    let all: Vec<_> = large.flat_map(|(name, content)| WAYS.map(|way| (name, content, way))).collect();
    let known =
        |content: &[u8], end: &str| folder.join(format!("{}.{end}", Fingerprint::empty().bytes(content).hash()));
    let next = AtomicUsize::new(0);
    let work = || -> Result<()> {
        while let Some((_, content, (end, pack))) = all.get(next.fetch_add(1, Ordering::Relaxed)) {
            let known = known(content, end);
            if !known.exists() {
                fs::write(&known, pack(content)?).with_context(|| format!("cannot write {}", known.display()))?;
            }
        }
        Ok(())
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        threads.into_iter().try_for_each(|thread| thread.join().unwrap_or_else(|_| bail!("a packing thread panicked")))
    })?;
    let (mut packed, mut used) = (BTreeMap::new(), HashSet::new());
    for (name, content, (end, _)) in &all {
        let known = known(content, end);
        let smaller = fs::read(&known)?;
        if smaller.len() < content.len() {
            let mut beside = OsString::from(name);
            beside.push(format!(".{end}"));
            packed.insert(beside.into(), smaller);
        }
        used.insert(known);
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

/// A few per cent smaller still, where that does not take for ever.
fn small_gzip(content: &[u8]) -> Result<Vec<u8>> {
    if content.len() > LARGEST_FOR_ZOPFLI { gzip(content) } else { smallest_gzip(content) }
}

/// As small as gzip can. No way writes a time into its head.
pub(crate) fn smallest_gzip(content: &[u8]) -> Result<Vec<u8>> {
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
