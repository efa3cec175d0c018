//! `reach-calculator.html`: the page with everything inside, so that it works from a disk. Script, texts and Wasm lie in it as
//! one text, packed by LZMA, which is a sixth smaller than gzip; a small script before the end of the page unpacks them.

use std::fs;
use std::io::Write;

use anyhow::{Context, Result};
use lzma_rust2::{EncodeMode, LzmaOptions, LzmaWriter, MfType};

use super::{base116, pages, scripts};
use crate::project;

/// Its name in `dist/`.
pub(crate) const NAME: &str = "reach-calculator.html";

/// Packs these pieces and writes what the page needs for them into the workshop.
pub(super) fn pack(pieces: &[Vec<u8>]) -> Result<()> {
    let sizes: Vec<_> = pieces.iter().map(Vec::len).collect();
    let start = scripts::small("core/unpacking.js", &[("SIZES", serde_json::to_string(&sizes)?)])?;
    let packed = base116::encode(&lzma(&pieces.concat())?);
    let elements = format!(
        "<script type=\"text/plain\" id=\"reach-calculator-packed\">{packed}</script>\n<script>{}</script>\n",
        pages::safe_inside_html(start.trim())
    );
    fs::write(project::workshop().join(NAME), elements).context("cannot write the pieces of the page in one file")
}

/// The elements at the end of the page.
pub(super) fn elements() -> Result<String> {
    fs::read_to_string(project::workshop().join(NAME)).context("type: cargo xtask build")
}

/// As small as LZMA can, without a header: `www/core/lzma.js` knows the same `lc`, `lp` and `pb`.
fn lzma(content: &[u8]) -> Result<Vec<u8>> {
    let mut options = LzmaOptions::with_preset(9);
    (options.lc, options.lp, options.pb) = (4, 0, 0);
    (options.mode, options.mf, options.nice_len, options.depth_limit) = (EncodeMode::Normal, MfType::Bt4, 273, 1000);
    options.dict_size = u32::try_from(content.len().next_power_of_two())?;
    let mut writer = LzmaWriter::new_no_header(Vec::new(), &options, false)?;
    writer.write_all(content)?;
    Ok(writer.finish()?)
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;
    use crate::command::output;

    /// Literals, copies near and far, of the last four distances, over themselves: unpacked by the page's own script.
    #[test]
    fn what_is_packed_is_unpacked_by_the_script_of_the_page() {
        let numbers = (0..60_000_u32).map(|number| (number.wrapping_mul(2_654_435_761) >> 27) as u8);
        let content = [
            b"Ich poste auf LinkedIn. ".repeat(50),
            numbers.clone().collect(),
            vec![7; 5_000],
            numbers.flat_map(|number| [number, 0, number / 3]).collect(),
            include_bytes!("one_file.rs").repeat(2),
        ]
        .concat();
        let folder = std::env::temp_dir().join(format!("reach-packed-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        for name in ["base116", "lzma"] {
            let module = project::www().join(format!("core/{name}.js"));
            fs::copy(module, folder.join(format!("{name}.mjs"))).expect("copied");
        }
        fs::write(folder.join("packed"), base116::encode(&lzma(&content).expect("packed"))).expect("written");
        let script = format!(
            "import {{ readFileSync }} from 'node:fs'; import {{ decode }} from './base116.mjs'; import {{ unpack }} from './lzma.mjs'; \
             const bytes = unpack(decode(readFileSync('packed', 'utf8')), {}); console.log(Buffer.from(bytes).toString('hex'));",
            content.len()
        );
        fs::write(folder.join("run.mjs"), script).expect("written");
        let unpacked = output(Command::new("node").arg("run.mjs").current_dir(&folder), "is Node.js there?");
        fs::remove_dir_all(&folder).expect("removed");
        let unpacked = unpacked.expect("unpacked");
        let expected: String = content.iter().map(|byte| format!("{byte:02x}")).collect();
        assert!(unpacked.trim() == expected, "{} bytes of {} came back", unpacked.len() / 2, content.len());
    }
}
