//! The packages for learning platforms, in a platform that writes down what it is told.

use std::fs::{self, File};
use std::path::Path;

use anyhow::{Result, ensure};
use browser_tests::{Page, Setup, chapters, dist_folder};
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
