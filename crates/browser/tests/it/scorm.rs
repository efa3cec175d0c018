//! The packages for learning platforms, in a platform that writes down what it is told.

use std::fs::{self, File};
use std::path::Path;
use std::process::Command;

use anyhow::{Result, ensure};
use browser_tests::{Page, Setup, chapters, dist_folder, root};
use dist_server::Server;
use zip::ZipArchive;

use crate::folder::Folder;

const NONE: [&str; 0] = [];

/// A course with one unit in a frame; the platform's side stands in the outermost window, as Moodle's does.
const COURSE: &str = "<!doctype html><title>Kurs</title><script>
    const told = window.told = [];
    const keep = (name, answer) => (...all) => { told.push([name, ...all].join(' ').trim()); return answer; };
    window.API = {
        LMSInitialize: keep('start', 'true'), LMSFinish: keep('end', 'true'), LMSCommit: keep('keep', 'true'),
        LMSGetValue: keep('get', localStorage.status ?? 'not attempted'),
        LMSSetValue: (name, value) => { localStorage.status = value; return keep('set', 'true')(name, value); },
    };
    </script><body><div style='height:var(--above,0px)'></div><iframe width=900 height=700></iframe>";

fn unpack(package: &Path, folder: &Path) -> Result<()> {
    ZipArchive::new(File::open(package)?)?.extract(folder)?;
    Ok(())
}

#[test]
fn a_chapter_is_completed_once_it_has_been_looked_at_and_nothing_else_is_told() -> Result<()> {
    for (language, reader) in [("de", "en-GB"), ("en", "de-DE")] {
        let folder = Folder::empty()?;
        unpack(&dist_folder().join(format!("reach-calculator-scorm-{language}.zip")), folder.path())?;
        let server = Server::new(folder.path()).page("/course.html", COURSE).without_policy().start()?;
        let page = Page::open(&server.url("/course.html"), Setup::laptop().language(reader))?;
        for chapter in chapters() {
            // A new unit, far below what is in sight.
            page.run("localStorage.clear(); document.body.style.setProperty('--above', '5000px')")?;
            page.run(&format!("told.length = 0; document.querySelector('iframe').src = '{chapter}.html'"))?;
            let inside =
                "document.querySelector('iframe').contentDocument?.querySelector('reach-calculator')?.shadowRoot";
            page.wait_for(&format!("!!{inside}?.querySelector('[part~=headline]')"))?;
            let words: String = page.value(&format!("{inside}.querySelector('[part~=root]').lang"))?;
            assert_eq!(words, language);
            let begun = ["start", "get cmi.core.lesson_status", "set cmi.core.lesson_status incomplete", "keep"];
            assert_eq!(page.value::<Vec<String>>("told")?, begun, "{chapter} before it is in sight");
            page.run("document.body.style.setProperty('--above', '0px')")?;
            page.wait_for("localStorage.status === 'completed'")?;
            // Leaving ends it; whoever comes back has completed it already.
            page.run("document.querySelector('iframe').src = 'about:blank'")?;
            page.wait_for("told.at(-1) === 'end'")?;
            let told: Vec<String> = page.value("told")?;
            assert_eq!(told[begun.len()..], ["set cmi.core.lesson_status completed", "keep", "end"], "{chapter}");
        }
        assert_eq!(page.problems()?, NONE);
        let asked = server.requests();
        ensure!(asked.iter().all(|request| request.status < 400 || request.path == "/favicon.ico"), "{asked:?}");
    }
    Ok(())
}

/// The side of a platform, by `scorm-again`, a run-time for platforms.
const PLATFORM: &str =
    "<!doctype html><meta charset=utf-8><title>Kurs</title><h1>Kurs</h1><script src=platform.js></script><script>
    window.told = [], window.left = [];
    window.begin = (unit) => {
        told.length = left.length = 0;
        window.API = new Scorm12API({ autocommit: false, logLevel: 3 });
        API.on('LMSSetValue.cmi.core.lesson_status', (name, status) => told.push(status));
        API.on('LMSFinish', () => left.push(API.cmi.core.lesson_status));
        document.querySelector('iframe').src = unit;
    };
    </script><iframe width=900 height=700 title=Einheit></iframe>";

#[test]
fn a_run_time_of_platforms_finds_each_unit_completed_and_no_call_wrong() -> Result<()> {
    let folder = Folder::empty()?;
    unpack(&dist_folder().join("reach-calculator-scorm-de.zip"), folder.path())?;
    fs::copy(root().join("tools/node_modules/scorm-again/dist/scorm12.min.js"), folder.path().join("platform.js"))?;
    let server = Server::new(folder.path()).page("/course.html", PLATFORM).without_policy().start()?;
    let page = Page::open(&server.url("/course.html"), Setup::laptop())?;
    for chapter in chapters() {
        page.run(&format!("begin('{chapter}.html')"))?;
        page.wait_for("API.cmi.core.lesson_status === 'completed'")?;
        page.run("document.querySelector('iframe').src = 'about:blank'")?;
        page.wait_for("left.length > 0")?;
        assert_eq!(page.value::<Vec<String>>("told")?, ["incomplete", "completed"], "{chapter}");
        assert_eq!(page.value::<Vec<String>>("left")?, ["completed"], "{chapter}");
        assert_eq!(page.value::<String>("API.LMSGetLastError()")?, "0", "{chapter}");
    }
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

/// What the schemas of IMS and ADL say against a manifest.
fn complaints(folder: &Folder, manifest: &str) -> Result<String> {
    let file = folder.path().join("manifest.xml");
    fs::write(&file, manifest)?;
    let judged = Command::new("node").arg(root().join("tools/manifest.mjs")).arg(&file).output()?;
    let said = String::from_utf8_lossy(&judged.stderr).into_owned();
    ensure!(judged.status.success() == said.is_empty(), "{said}");
    Ok(said)
}

#[test]
fn the_manifests_are_valid_by_the_schemas_of_ims_and_adl() -> Result<()> {
    let folder = Folder::empty()?;
    for language in ["de", "en"] {
        unpack(&dist_folder().join(format!("reach-calculator-scorm-{language}.zip")), folder.path())?;
        let manifest = fs::read_to_string(folder.path().join("imsmanifest.xml"))?;
        assert_eq!(complaints(&folder, &manifest)?, "", "{language}");
        for (right, wrong, said) in [
            ("adlcp:scormtype=\"sco\"", "adlcp:scormtype=\"scorm\"", "scormtype"),
            ("<item identifier=\"readers\" ", "<item ", "identifier"),
            ("<organizations default=\"chapters\">", "<organizations default=\"chapters\"><chapter/>", "chapter"),
        ] {
            let bent = manifest.replace(right, wrong);
            assert!(complaints(&folder, &bent)?.contains(said), "{wrong} is taken");
        }
    }
    Ok(())
}

#[test]
fn a_package_holds_what_its_manifest_lists_and_nothing_of_the_build() -> Result<()> {
    let folder = Folder::empty()?;
    unpack(&dist_folder().join("reach-calculator-scorm-de.zip"), folder.path())?;
    let manifest = fs::read_to_string(folder.path().join("imsmanifest.xml"))?;
    let mut listed: Vec<_> =
        manifest.split("<file href=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    listed.push("imsmanifest.xml");
    listed.sort_unstable();
    let mut there = Vec::new();
    for entry in fs::read_dir(folder.path())? {
        there.push(entry?.file_name().to_string_lossy().into_owned());
    }
    there.sort_unstable();
    assert_eq!(there, listed);
    Ok(())
}
