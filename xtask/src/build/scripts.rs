//! The scripts, joined and made small by esbuild: once as a module with files beside it, once as one classic script.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::assets::{self, Asset};
use super::core::{CORE, EXPORTS, FIGURES, QUESTIONS, UNITS, WHOLE, WORKBOOK, WORKSHOP};
use super::{base85, explanations, locales, one_file, packed};
use crate::command::{program, run};
use crate::fingerprint::{Fingerprint, files, short_hash};
use crate::project;

/// The browsers whose grammar the scripts and style sheets may use.
const BROWSERS: &str = "--target=chrome105,firefox113,safari16.4";

/// What stands at the top of what is put into other people's pages.
const LICENCE: &str = concat!(
    "/*! Reach calculator ",
    env!("CARGO_PKG_VERSION"),
    ", MIT OR Apache-2.0. What it holds of others: LICENSES.txt */"
);

/// What a classic script has for the `import.meta.url` that it lacks.
const OWN_ADDRESS: &str = "var reachCalculatorUrl=globalThis.document?(s=>s instanceof HTMLScriptElement&&/^(https?|file):/.test(s.src)?s.src:location.href)(document.currentScript):'';";

const HINT: &str = "is `import` of the right file in www/? A top-level `await` cannot go into the classic script";

/// The finished scripts and style sheets.
pub(crate) struct Scripts {
    /// `reach-calculator.js` and its parts that are loaded on demand.
    pub(crate) modules: PathBuf,
    /// `reach-calculator.classic.js`, with everything inside.
    pub(crate) classic: PathBuf,
    /// The scripts of the pages, by their names in `dist/`.
    pub(crate) alone: PathBuf,
    /// The snippet builder, which is loaded by its address.
    pub(crate) builder: PathBuf,
    /// The workers in which questions are computed and files are read, which are loaded by their addresses, too.
    pub(crate) workers: [(&'static str, PathBuf); 2],
    /// `www/` with its style sheets made small.
    pub(crate) staged: PathBuf,
}

/// Where they lie.
pub(crate) fn results() -> Scripts {
    let folder = project::workshop();
    Scripts {
        modules: folder.join("modules"),
        classic: folder.join("classic/reach-calculator.classic.js"),
        alone: folder.join("alone"),
        builder: folder.join("builder.js"),
        workers: ["questions/worker.js", "figures/worker.js"].map(|name| (name, folder.join("workers").join(name))),
        staged: folder.join("stage"),
    }
}

/// Joins the scripts when one of them, a style, a text or the core has changed.
pub(crate) fn build() -> Result<()> {
    let scripts = results();
    let outputs = [
        scripts.modules.join("reach-calculator.js"),
        scripts.classic.clone(),
        project::workshop().join(one_file::NAME),
    ];
    let mut inputs = Fingerprint::of_this_program()?.path(&project::www())?;
    for unit in UNITS {
        inputs = inputs.path(&unit.script())?.path(&unit.wasm())?;
    }
    inputs.path(&explanations::file())?.path(&project::tools().join("package-lock.json"))?.unless_done(
        "join scripts",
        &outputs,
        || {
            let stage = &scripts.staged;
            lay_out(stage)?;
            join_builder(stage, &scripts.builder)?;
            for (name, file) in &scripts.workers {
                join_worker(&stage.join(name), file)?;
            }
            let assets = assets::all()?;
            name_build(stage, &assets)?;
            let (first, later): (Vec<_>, Vec<_>) = assets.iter().partition(|asset| asset.is_first());
            fs::write(stage.join("core/addresses.js"), assets::addresses(&first))?;
            fs::write(stage.join("core/later-addresses.js"), assets::addresses(&later))?;
            let constants = constants(&assets)?;
            join_modules(stage, &scripts.modules, &constants)?;
            join_alone(stage, &scripts.alone, &constants)?;
            let pieces = swap_assets(stage)?;
            join_classic(stage, &scripts.classic)?;
            join_one_file(stage, pieces)
        },
    )
}

/// The calculator's version and what it is built of, such as `1.0.0+ABCD2345`: in the script, and in `VERSION` beside it.
pub(crate) fn build_name() -> Result<String> {
    fs::read_to_string(build_name_file()).context("type: cargo xtask build")
}

fn build_name_file() -> PathBuf {
    project::workshop().join("build-name")
}

fn name_build(stage: &Path, assets: &[Asset]) -> Result<()> {
    let mut content = assets::hashes(assets)?.into_bytes();
    for file in files(stage)? {
        content.extend(file.strip_prefix(stage)?.to_string_lossy().bytes());
        content.extend(fs::read(&file)?);
    }
    let name = format!("{}+{}", env!("CARGO_PKG_VERSION"), short_hash(&content));
    fs::write(build_name_file(), name).context("cannot write the build's name")
}

/// Lays the scripts, the core's module and the style sheets, made small, into one folder as they see each other.
fn lay_out(stage: &Path) -> Result<()> {
    let _ = fs::remove_dir_all(stage);
    let www = project::www();
    let mut styles = Vec::new();
    for file in files(&www)? {
        let place = stage.join(file.strip_prefix(&www)?);
        fs::create_dir_all(place.parent().unwrap_or(stage))?;
        if file.extension().is_some_and(|extension| extension == "css") {
            styles.push(file);
        } else {
            fs::copy(&file, &place)?;
        }
    }
    fs::copy(CORE.script(), stage.join("core/core.js"))?;
    fs::copy(WORKSHOP.script(), stage.join("workshop/workshop-core.js"))?;
    fs::copy(EXPORTS.script(), stage.join("sharing/exports-core.js"))?;
    fs::copy(QUESTIONS.script(), stage.join("questions/questions-core.js"))?;
    fs::copy(FIGURES.script(), stage.join("figures/figures-core.js"))?;
    fs::copy(WORKBOOK.script(), stage.join("figures/workbook-core.js"))?;
    let mut command = esbuild();
    command.args(&styles).arg(format!("--outdir={}", stage.display())).arg(format!("--outbase={}", www.display()));
    run(&mut command, HINT)
}

/// A script of `www/` that stands alone, made small, with its constants filled in.
pub(crate) fn small(name: &str, constants: &[(&str, String)]) -> Result<String> {
    let file = project::workshop().join(name);
    let mut command = esbuild();
    command.arg(project::www().join(name)).arg(format!("--outfile={}", file.display()));
    command.args(["--bundle", "--format=iife"]);
    for (constant, value) in constants {
        command.arg(format!("--define:{constant}={value}"));
    }
    run(&mut command, HINT)?;
    fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))
}

/// Modules that are not ours, each with all that it imports inside.
pub(crate) fn join_others(entries: &[PathBuf], folder: &Path) -> Result<()> {
    let mut command = esbuild();
    command.args(entries).args(["--bundle", "--format=esm"]).arg(format!("--outdir={}", folder.display()));
    run(&mut command, HINT)
}

/// What the scripts know of the files beside them, and of their own build.
fn constants(assets: &[Asset]) -> Result<[String; 3]> {
    // Texts: esbuild would make a file of its own of anything larger.
    let hashes = serde_json::to_string(&assets::hashes(assets)?)?;
    let is_needed = |asset: &&Asset| ["reach-calculator.wasm", "locales/de.json"].contains(&asset.name.as_str());
    let first: Vec<_> = assets.iter().filter(is_needed).map(Asset::file).collect();
    let first = serde_json::to_string(&serde_json::to_string(&first)?)?;
    Ok([
        format!("--define:HASHES={hashes}"),
        format!("--define:FIRST={first}"),
        format!("--define:BUILD=\"{}\"", build_name()?),
    ])
}

/// The module, with a file of its own for each part that is loaded on demand.
fn join_modules(stage: &Path, folder: &Path, constants: &[String]) -> Result<()> {
    let _ = fs::remove_dir_all(folder);
    let mut command = esbuild();
    command
        .arg(format!("reach-calculator={}", stage.join("main.js").display()))
        // All in one folder: `import.meta.url` is the same place in every part.
        .args(["--bundle", "--format=esm", "--splitting", "--chunk-names=reach-calculator-[name]-[hash]"])
        .args(["--loader:.css=text", &format!("--banner:js={LICENCE}")])
        .args(constants)
        .arg(format!("--outdir={}", folder.display()))
        .arg(format!("--metafile={}", metafile().display()));
    run(&mut command, HINT)?;
    if fs::read_to_string(metafile())?.contains("node_modules/") {
        bail!("a script imports an npm package: its licence belongs into LICENSES.txt, see xtask/src/build/notices.rs");
    }
    Ok(())
}

/// The snippet builder, with all that it imports inside.
fn join_builder(stage: &Path, file: &Path) -> Result<()> {
    let mut command = esbuild();
    command.arg(stage.join("embedding/builder.js")).args(["--bundle", "--format=esm", "--loader:.css=text"]);
    command.arg(format!("--outfile={}", file.display()));
    run(&mut command, HINT)
}

/// A worker, a classic one: not every browser knows modules there.
fn join_worker(script: &Path, file: &Path) -> Result<()> {
    let mut command = esbuild();
    command.arg(script).args(["--bundle", "--format=iife"]);
    // wasm-bindgen would look for the Wasm beside the script, and is never asked to: it is handed over.
    command.arg("--define:import.meta.url=self.location.href");
    command.arg(format!("--outfile={}", file.display()));
    run(&mut command, HINT)
}

/// The scripts of the pages, each with all that it imports inside.
fn join_alone(stage: &Path, folder: &Path, constants: &[String]) -> Result<()> {
    let _ = fs::remove_dir_all(folder);
    let pages = files(&stage.join("pages"))?.into_iter();
    let is_entry =
        |file: &PathBuf| file.parent() == Some(&stage.join("pages")) && file.extension().is_some_and(|end| end == "js");
    let mut command = esbuild();
    // Classic ones: the check must tell of modules that do not load.
    command
        .args(pages.filter(is_entry))
        .args(["--bundle", "--format=iife"])
        .args(constants)
        .arg(format!("--outdir={}", folder.display()));
    run(&mut command, HINT)
}

/// The model for programs, one script for what fetches and one for servers, both in the folder that is returned.
pub(super) fn model_alone(source: &Path) -> Result<PathBuf> {
    let folder = project::workshop().join("model");
    let _ = fs::remove_dir_all(&folder);
    let mut command = esbuild();
    command
        .args(["core.js", "core.node.js"].map(|name| source.join(name)))
        .args(["--bundle", "--format=esm", "--splitting", "--chunk-names=core-[name]-[hash]", "--loader:.wasm=binary"])
        .arg(format!("--banner:js={LICENCE}"))
        .arg(format!("--alias:exports-wasm={}", EXPORTS.wasm().display()))
        .arg(format!("--alias:exports-core={}", EXPORTS.script().display()))
        .arg(format!("--define:EXPORTS_WASM=\"./{}\"", assets::file("exports.wasm")?))
        .arg(format!("--outdir={}", folder.display()));
    run(&mut command, "the sources are in npm/")?;
    Ok(folder)
}

/// `reach-calculator.js` and the parts that it imports at once, not those that are loaded on demand.
pub(crate) fn loaded_modules() -> Result<Vec<String>> {
    let text = fs::read_to_string(metafile()).context("type: cargo xtask build")?;
    let outputs = &serde_json::from_str::<Value>(&text)?["outputs"];
    let path = |name: &str| outputs.as_object()?.keys().find(|path| path.ends_with(&format!("/{name}"))).cloned();
    let mut found: Vec<String> = path("reach-calculator.js").into_iter().collect();
    let mut next = 0;
    while let Some(module) = found.get(next).cloned() {
        for import in outputs[&module]["imports"].as_array().into_iter().flatten() {
            let part = import["path"].as_str().unwrap_or_default().to_owned();
            if import["kind"] == "import-statement" && !found.contains(&part) {
                found.push(part);
            }
        }
        next += 1;
    }
    Ok(found.iter().filter_map(|path| path.rsplit('/').next()).map(str::to_owned).collect())
}

/// What esbuild says of the parts.
fn metafile() -> PathBuf {
    project::workshop().join("modules.json")
}

/// Puts the module with everything inside in the place of the one that fetches. Gives what is inside: texts, parts and Wasm.
fn swap_assets(stage: &Path) -> Result<[Vec<u8>; 3]> {
    let core = stage.join("core");
    fs::rename(core.join("assets.inline.js"), core.join("assets.js"))?;
    // One Wasm for all: each alone would carry the model.
    fs::copy(WHOLE.script(), core.join("core.js"))?;
    for module in ["figures/figures-core.js", "questions/questions-core.js", "workshop/workshop-core.js"] {
        fs::write(stage.join(module), "export * from '../core/core.js';\n")?;
    }
    // Nobody imports from these builds: what programs call is not in their Wasm.
    let programs = ["bands", "forecast", "formatLink", "parameters", "parseLink", "presets", "summary"];
    let missing: String = programs.map(|name| format!("export const {name} = undefined;\n")).concat();
    fs::write(stage.join("sharing/exports-core.js"), format!("export * from '../core/core.js';\n{missing}"))?;
    // None here reads workbooks.
    fs::write(stage.join("figures/workbook-core.js"), "export const initSync = undefined, sheetsOf = undefined;\n")?;
    let styles = await_styles(stage)?;
    let (mut texts, ways) = locales::texts_in_one_file()?;
    // The same in every language side by side: packed, its keys then cost once.
    let part = |name: &str| name.split('.').filter(|word| word.len() > 2).collect::<String>();
    texts.sort_by_key(|(name, _)| part(name));
    let texts: Vec<_> = texts.iter().map(|(name, text)| format!("\"{name}\":{text}")).collect();
    let texts = format!("{{{},\"ways\":{},\"styles\":{styles}}}", texts.join(","), Value::from(ways));
    let part = |(name, text): (String, Vec<u8>)| (name, Value::from(String::from_utf8_lossy(&text)));
    let parts: serde_json::Map<_, _> = assets::parts()?.into_iter().map(part).collect();
    let pieces = [texts.into_bytes(), Value::from(parts).to_string().into_bytes(), fs::read(WHOLE.wasm())?];
    for (piece, name) in pieces.iter().zip(["locales.json", "parts.json", "core.wasm"]) {
        pack(piece, &core.join(format!("{name}.gz.txt")))?;
    }
    Ok(pieces)
}

/// Takes the style sheets out of the script, to be packed with the texts: whoever imports one is told it when they are
/// unpacked, which is before anything is shown.
fn await_styles(stage: &Path) -> Result<Value> {
    let mut styles = serde_json::Map::new();
    for file in files(stage)? {
        // A workshop's is fetched by its name, those of the pages are files of their own.
        let (name, is_imported) = {
            let path = file.strip_prefix(stage)?;
            (path.display().to_string(), !path.starts_with("pages") && !path.starts_with("workshop"))
        };
        if is_imported && file.extension().is_some_and(|extension| extension == "css") {
            styles.insert(name.clone(), fs::read_to_string(&file)?.trim().into());
            let up = "../".repeat(name.matches('/').count());
            let module = format!(
                "import {{ awaited }} from '{up}core/styles.inline.js';\nlet text = '';\n\
                 awaited[{name:?}] = (style) => {{ text = style; }};\nexport {{ text as default }};\n"
            );
            fs::write(&file, module)?;
        }
    }
    Ok(styles.into())
}

/// The script for pages that know no modules.
fn join_classic(stage: &Path, file: &Path) -> Result<()> {
    let mut command = in_one_piece(stage, file);
    // It may be read as Latin-1, by old pages of servers that name no charset.
    command.arg("--charset=ascii").arg(format!("--banner:js={LICENCE}\n{OWN_ADDRESS}"));
    run(&mut command, HINT)
}

/// The page in one file: the same script, with its pieces beside it.
fn join_one_file(stage: &Path, pieces: [Vec<u8>; 3]) -> Result<()> {
    let core = stage.join("core");
    fs::rename(core.join("pieces.unpacked.js"), core.join("pieces.js"))?;
    let file = project::workshop().join("one-file.js");
    let mut command = in_one_piece(stage, &file);
    run(command.arg(format!("--banner:js={OWN_ADDRESS}")), HINT)?;
    let script = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
    one_file::pack(&[vec![script], pieces.into()].concat())
}

fn in_one_piece(stage: &Path, file: &Path) -> Command {
    let mut command = esbuild();
    command
        .arg(stage.join("main.js"))
        .args(["--bundle", "--format=iife", "--loader:.css=js", "--loader:.txt=text"])
        .arg("--define:import.meta.url=reachCalculatorUrl")
        .arg(format!("--outfile={}", file.display()));
    command
}

fn esbuild() -> Command {
    let mut command = program(esbuild_program());
    command.args(["--minify", "--charset=utf8", "--log-level=warning", "--legal-comments=none", BROWSERS]);
    command.arg(concat!("--define:VERSION=\"", env!("CARGO_PKG_VERSION"), "\""));
    command
}

/// The program itself: npm's launcher around it takes longer to start and prints its own trace after each mistake.
fn esbuild_program() -> PathBuf {
    let platforms = project::tools().join("node_modules/@esbuild").read_dir().ok();
    let programs = platforms.into_iter().flatten().flatten().map(|platform| platform.path().join("bin/esbuild"));
    programs.into_iter().find(|program| program.is_file()).unwrap_or_else(|| project::npm_program("esbuild"))
}

/// Packed as small as gzip can be, as text: this is done once, and carried by everybody who takes the file along.
fn pack(content: &[u8], file: &Path) -> Result<()> {
    fs::write(file, base85::encode(&packed::smallest_gzip(content)?))
        .with_context(|| format!("cannot write {}", file.display()))
}
