//! Whatever part is missing, whoever asks for it is told in one sentence where it was asked for, the page stays as it was,
//! and asking again once it is there works.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use browser_tests::{Page, Setup, dist_folder, hashed, root};
use dist_server::{Server, Serving};
use serde_json::{Value, json};

use crate::folder::Folder;

/// A website whose files come and go.
struct Site {
    folder: Folder,
    server: Serving,
}

impl Site {
    fn new() -> Result<Site> {
        let folder = Folder::copy(&dist_folder())?;
        let server = Server::new(folder.path()).start()?;
        Ok(Site { folder, server })
    }

    /// Where a file lies and where it is put away, with what lies packed beside it.
    fn places(&self, name: &str) -> Vec<(PathBuf, PathBuf)> {
        // Pages are called as they are; what a script asks for has a hash in its name.
        let name = if name.ends_with(".html") { name.to_owned() } else { hashed(name) };
        let file = self.folder.path().join(name.trim_start_matches('/'));
        let ends = ["", ".br", ".gz"].map(|end| format!("{}{end}", file.display()));
        ends.map(|place| (PathBuf::from(&place), PathBuf::from(format!("{place}.away")))).into()
    }

    fn take_away(&self, name: &str) -> Result<()> {
        let places = self.places(name);
        assert!(places[0].0.is_file(), "{name} is no file: {:?}", places[0].0);
        places.iter().filter(|(file, _)| file.is_file()).try_for_each(|(file, away)| Ok(fs::rename(file, away)?))
    }

    fn put_back(&self, name: &str) -> Result<()> {
        self.places(name)
            .iter()
            .filter(|(_, away)| away.is_file())
            .try_for_each(|(file, away)| Ok(fs::rename(away, file)?))
    }

    fn open(&self, state: &str, language: &str) -> Result<Page> {
        let page = Page::open(&self.server.url(&format!("/#rc1&lg={language}{state}")), Setup::laptop())?;
        page.calculator()?;
        Ok(page)
    }
}

/// The one sentence, as the script carries it.
fn sentence(language: &str) -> Result<String> {
    let texts: Value =
        serde_json::from_slice(&fs::read(root().join(format!("www/words/locales/{language}/failures.json")))?)?;
    Ok(texts["missing-file"].as_str().context("no sentence")?.to_owned())
}

/// Waits until a place says this.
fn says(page: &Page, place: &str, said: &str, about: &str) -> Result<()> {
    let text = format!(
        "document.querySelector('reach-calculator').shadowRoot.querySelector({})?.textContent ?? ''",
        json!(place)
    );
    page.wait_for(&format!("({text}).startsWith({})", json!(said))).with_context(|| about.to_owned())?;
    page.settled()
}

/// How the page stands: what is built, where it is scrolled to, what has the focus.
const STANDING: &str = "return [root.querySelector('.root').className, root.querySelectorAll('.bar, dialog[open]').length, scrollY, \
    getComputedStyle(document.documentElement).overflow, document.adoptedStyleSheets.length, !!document.fullscreenElement, \
    root.host.link, root.activeElement?.className]";

#[test]
fn a_talk_that_lacks_a_part_does_not_begin_and_says_so() -> Result<()> {
    let site = Site::new()?;
    for language in ["de", "en"] {
        let said = sentence(language)?;
        for part in [
            "/reach-calculator-workshop.js".to_owned(),
            "/reach-calculator-files.js".to_owned(),
            "/workshop.css".to_owned(),
            format!("/stories/{language}.txt"),
            format!("/locales/workshop.{language}.json"),
        ] {
            site.take_away(&part)?;
            let page = site.open("&f=777", language)?;
            page.run_inside("scrollTo(0, 40); root.querySelector('.to-room').focus({ preventScroll: true })")?;
            let before = page.run_inside(STANDING)?;
            for _ in 0..2 {
                page.run_inside(
                    "root.querySelector('.notes').replaceChildren(); root.querySelector('.to-room').click()",
                )?;
                says(&page, ".notes li", &said, &part)?;
                assert_eq!(page.run_inside(STANDING)?, before, "{part}");
            }
            site.put_back(&part)?;
            page.run_inside("root.querySelector('.to-room').click()")?;
            page.wait_for_element(".bar")?;
            page.settled()?;
            page.clicker("PageDown")?;
            assert!(page.text(".bar .place")?.starts_with("1 / "), "{part} is there again");
            // A link that presents shows the page all the same.
            site.take_away(&part)?;
            let page = site.open("&f=777&ly=present", language)?;
            says(&page, ".notes li", &said, &part)?;
            assert_eq!((page.count(".root.full .to-room")?, page.count(".bar")?), (1, 0), "{part}");
            site.put_back(&part)?;
        }
    }
    Ok(())
}

#[test]
fn a_talk_goes_on_without_what_is_missing_in_it() -> Result<()> {
    let site = Site::new()?;
    let said = sentence("de")?;
    site.take_away("/workshop.wasm")?;
    let page = site.open("&v=contacts", "de")?;
    page.present()?;
    let before = page.run_inside(STANDING)?;
    for key in ["q", "g"] {
        page.clicker("b")?;
        page.clicker("b")?;
        page.clicker(key)?;
        says(&page, ".bar .note", &said, key)?;
        assert_eq!(page.run_inside(STANDING)?, before, "{key}");
    }
    site.put_back("/workshop.wasm")?;
    page.clicker("q")?;
    page.wait_for_element(".join[open] .code path")?;
    page.clicker("q")?;
    page.clicker("g")?;
    page.wait_for_element(".board")?;
    page.clicker("g")?;

    for part in ["/exports.wasm", "/locales/de.more.json"] {
        site.take_away(part)?;
        let page = site.open("&v=contacts", "de")?;
        page.run("window.print = () => { window.printed = true }")?;
        page.present()?;
        page.clicker("h")?;
        page.run_inside("root.querySelector('.choose .main-action').click()")?;
        says(&page, ".choose[open] .said", &said, part)?;
        assert!(!page.value::<bool>("!!window.printed")?, "no half handout");
        site.put_back(part)?;
        page.run_inside("root.querySelector('.choose .main-action').click()")?;
        page.wait_for("window.printed")?;
    }
    Ok(())
}

#[test]
fn what_is_opened_or_saved_says_in_its_place_what_is_missing() -> Result<()> {
    let site = Site::new()?;
    let press = |place: &str, label: &str| {
        format!("[...root.querySelectorAll('{place} button')].find((one) => one.textContent === '{label}').click()")
    };
    let open = |place: &str| {
        format!(
            "const one = root.querySelector('{place}'); one.open = false; one.dispatchEvent(new Event('toggle')); one.open = true"
        )
    };
    let saving = format!(
        "{}; await new Promise((done) => {{ const look = () => root.querySelector('.saving [role=group]') ? done() : setTimeout(look, 10); look(); }}); ",
        open(".saving")
    );
    for language in ["de", "en"] {
        let said = sentence(language)?;
        let more = format!("/locales/{language}.more.json");
        let embed = if language == "de" { "Auf deiner Website einbetten" } else { "Embed on your website" };
        for (part, action, place, afterwards) in [
            ("/snippet/builder.js", press(".sharing", embed), ".done", "dialog.snippet[open]"),
            ("/reach-calculator-saving.js", open(".saving"), ".done", ".saving [role=group]"),
            (&format!("/locales/exports.{language}.json"), open(".saving"), ".done", ".saving [role=group]"),
            ("/exports.wasm", format!("{saving}{}", press(".saving", "SVG")), ".done", ".done.made"),
            ("/reach-calculator-details.js", open(".table"), ".table .body", ".table td"),
            (&more, open(".table"), ".table .body", ".table td"),
            (&more, open(".assumptions"), ".assumptions .body", ".assumptions .group"),
            (&more, open(".why"), ".why .body", ".why dl"),
            (&more, open(".measurements"), ".measurements .body", ".measurements li"),
            (&more, open(".preset-source"), ".preset-source .body", ".preset-source .body p"),
            (&more, format!("{saving}{}", press(".saving", "SVG")), ".done", ".done.made"),
        ] {
            site.take_away(part)?;
            let page = site.open("&pr=linkedin-2026", language)?;
            page.run_inside(
                "URL.createObjectURL = () => { root.querySelector('.done').classList.add('made'); return 'data:,' }",
            )?;
            let before = page.run_inside(STANDING)?;
            for _ in 0..2 {
                page.run_inside(&action)?;
                says(&page, place, &said, &format!("{part} at {place}"))?;
                assert_eq!(page.run_inside(STANDING)?, before, "{part} at {place}");
            }
            site.put_back(part)?;
            // What the page asked for by itself, before the file was back, may still be about to fail, and be said once more.
            let outcome = format!(
                "((root) => root.querySelector({}) || root.querySelector({})?.textContent)(document.querySelector('reach-calculator').shadowRoot)",
                json!(afterwards),
                json!(place)
            );
            for _ in 0..3 {
                page.run_inside("root.querySelector('.done').textContent = ''")?;
                page.run_inside(&action)?;
                page.wait_for(&outcome)?;
                if page.count(afterwards)? > 0 {
                    break;
                }
            }
            page.wait_for_element(afterwards).with_context(|| format!("{part} at {place} is there again"))?;
        }
    }
    Ok(())
}

#[test]
fn a_link_to_a_page_that_was_never_uploaded_leaves_the_reader_where_they_are() -> Result<()> {
    let site = Site::new()?;
    for (language, file, said) in [
        ("de", "/method.html", "Diese Seite fehlt auf dem Server oder ist gerade nicht erreichbar."),
        ("en", "/en/method.html", "This page is missing on the server or cannot be reached right now."),
    ] {
        site.take_away(file)?;
        let page = site.open("&f=777", language)?;
        page.run_inside("root.querySelector('.assumptions').open = true")?;
        page.wait_for_element(".assumptions .group")?;
        let press = format!("document.querySelector('nav a[hreflang={language}]').click()");
        for _ in 0..2 {
            page.run(&press)?;
            page.wait_for(&format!("document.querySelector('nav').innerText.includes({})", json!(said)))?;
            assert_eq!(page.inside::<String>("root.host.link")?, format!("rc1&f=777&lg={language}"));
        }
        site.put_back(file)?;
        page.run(&press)?;
        page.wait_for(&format!("location.pathname === '{file}'"))?;
        page.wait_for("document.querySelectorAll('h2').length > 3")?;
    }
    Ok(())
}
