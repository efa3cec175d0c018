//! Files of one's own figures: dropped, shown, applied and undone; inert whatever they hold, and gone with the page.

use std::fs;

use anyhow::{Context, Result, ensure};
use base64::{Engine, engine::general_purpose::STANDARD};
use browser_tests::{Page, STRICT_POLICY, Setup, dist, dist_folder, root};
use serde_json::json;

use crate::privacy::WATCH;

const NONE: [&str; 0] = [];

/// The address of what is shown, as the element tells it.
const LINK: &str = "document.querySelector('reach-calculator').link";

/// A page with a state whose list of all inputs is open, and in it the place for files.
fn open(page: &Page, state: &str) -> Result<()> {
    page.show(state)?;
    page.open_details("details.assumptions")?;
    page.wait_for_element(".own-files")?;
    page.run_inside("root.querySelector('.own-files').open = true")?;
    page.settled()
}

/// Drops files, by name and bytes.
fn drop_files(page: &Page, files: &[(&str, Vec<u8>)]) -> Result<()> {
    let files: Vec<_> = files.iter().map(|(name, bytes)| json!([name, STANDARD.encode(bytes)])).collect();
    page.run_inside(&format!(
        "const held = new DataTransfer();
         for (const [name, text] of {files}) held.items.add(new File([Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0))], name));
         root.querySelector('.own-files .drop').dispatchEvent(new DragEvent('drop', {{ dataTransfer: held, bubbles: true, cancelable: true }}));
         await root.host.settled();",
        files = json!(files)
    ))?;
    page.settled()
}

fn sample(name: &str) -> Result<Vec<u8>> {
    let file = root().join("crates/reading/tests/samples").join(name);
    fs::read(&file).with_context(|| format!("cannot read {}", file.display()))
}

fn drop_samples(page: &Page, names: &[&str]) -> Result<()> {
    let files = names.iter().map(|name| Ok((*name, sample(name)?))).collect::<Result<Vec<_>>>()?;
    drop_files(page, &files)
}

fn apply(page: &Page) -> Result<()> {
    page.run_inside("root.querySelector('.own-files .apply').click()")?;
    page.settled()
}

/// Which share of the chart looks otherwise with own figures in it.
const CHANGED: &str = "() => {
    const [chart, over] = [root.querySelector('.picture canvas'), root.querySelector('.own-over')].map((canvas) =>
        new Uint32Array(canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.buffer));
    return over.reduce((sum, pixel, at) => sum + (pixel !== chart[at]), 0) / over.length; }";

#[test]
fn a_dropped_file_is_shown_applied_in_one_step_and_undone_and_the_link_holds_inputs_and_no_data() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    for (language, tool) in [("de", "eigene Tabelle"), ("en", "table of your own")] {
        open(&page, &format!("rc1&lg={language}"))?;
        let before: String = page.value(LINK)?;
        drop_samples(&page, &["eigene_tabelle_de.csv"])?;
        let file = page.text(".own-files .file")?;
        ensure!(file.contains(tool) && file.contains("28"), "{file}");
        assert_eq!(page.count(".own-files .preview tbody tr")?, 5, "five rows are enough to know a file by");
        let follows = page.text(".own-files .follows")?;
        ensure!(!follows.contains(['{', '|']) && !follows.contains("own."), "{follows}");
        ensure!(page.inside::<bool>("root.querySelector('.own-over').checkVisibility()")?, "points over the chart");
        let changed: f64 = page.inside(&format!("({CHANGED})()"))?;
        ensure!(changed > 0.0 && changed < 0.2, "the chart is the same but for the points: {changed} of it differs");
        assert_eq!(page.value::<String>(LINK)?, before, "nothing is set before somebody applies it");
        apply(&page)?;
        let link: String = page.value(LINK)?;
        let allowed = ["rc1", "f", "ca", "p", "re", "nf", "lg", "ow", "v"];
        for pair in link.split('&') {
            let key = pair.split('=').next().unwrap_or_default();
            ensure!(allowed.contains(&key), "{key} is no input that follows from the file: {link}");
        }
        ensure!(link.contains("&re=") && link.contains("&ow="), "{link}");
        page.run_inside("root.querySelector('.history button').click()")?;
        page.settled()?;
        assert_eq!(page.value::<String>(LINK)?, before, "one step back");
        page.run_inside("root.querySelector('.own-files .forget').click(); await root.host.settled();")?;
    }
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn where_no_file_fits_an_example_can_be_changed_and_read() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    for (language, kind, key) in
        [("de", "posts", "&re="), ("en", "posts", "&re="), ("de", "mails", "&or="), ("en", "mails", "&or=")]
    {
        open(&page, &format!("rc1&lg={language}"))?;
        page.run_inside(&format!(
            "root.querySelector('.own-table').open = true; root.querySelector('[data-example={kind}]').click();
             const lines = root.querySelector('.own-table textarea');
             if (lines !== root.activeElement) throw new Error('the example is to be changed at once');
             root.querySelector('.read-lines').click(); await root.host.settled();"
        ))?;
        page.settled()?;
        ensure!(page.text(".own-files .file")?.contains('3'), "{}", page.text(".own-files .file")?);
        assert_eq!(page.count(".own-files .refused")?, 0, "{language}, {kind}");
        apply(&page)?;
        ensure!(page.value::<String>(LINK)?.contains(key), "{language}, {kind}: {}", page.value::<String>(LINK)?);
        page.run_inside("root.querySelector('.own-files .forget').click(); await root.host.settled();")?;
    }
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn archives_and_several_files_at_once_are_read_and_put_away_again() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    open(&page, "rc1&lg=de")?;
    drop_samples(
        &page,
        &["youtube_videos_de.zip", "mailchimp_campaigns_en.csv", "broken_empty.csv", "broken_html.csv"],
    )?;
    let files = page.texts(".own-files .file")?;
    for (file, said) in files.iter().zip(["YouTube", "Mailchimp", "leer", "abgemeldet"]) {
        ensure!(file.contains(said), "{said}: {file}");
    }
    ensure!(page.text(".own-files .follows")?.contains("Öffnungsrate"), "the mails tell who opens");
    for _ in 0..files.len() {
        page.run_inside("root.querySelector('.own-files .forget').click(); await root.host.settled();")?;
    }
    page.settled()?;
    ensure!(!page.inside::<bool>("root.querySelector('.own-files .follows').checkVisibility()")?);
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

/// Chooses another language by its name, and opens the list of all inputs again.
fn speak(page: &Page, name: &str, tag: &str) -> Result<()> {
    page.run_inside(&format!(
        "[...root.querySelectorAll('button.language')].find(({{ textContent }}) => textContent === {name:?}).click()"
    ))?;
    page.wait_for_element(&format!(".root[lang={tag}]"))?;
    page.settled()?;
    page.open_details("details.assumptions")
}

#[test]
fn another_language_keeps_the_files_and_how_they_are_to_be_read() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    open(&page, "rc1&lg=de")?;
    let unclear = "Date,Reach\n3/4/2026,120\n5/6/2026,130\n7/8/2026,125\n";
    drop_files(&page, &[("unclear.csv", unclear.into())])?;
    page.run_inside("root.querySelector('[data-order=day-first]').click(); await root.host.settled();")?;
    page.run_inside(
        "const field = root.querySelector('[data-own=followersToday]'); field.value = '1500';
         field.dispatchEvent(new Event('change')); await root.host.settled();",
    )?;
    apply(&page)?;
    let link: String = page.value(LINK)?;
    speak(&page, "English", "en")?;
    page.wait_for_element(".own-files .file")?;
    page.settled()?;
    let file = page.text(".own-files .file")?;
    ensure!(
        file.contains("unclear.csv") && file.contains("2026-04-03") && file.contains("table of your own"),
        "{file}"
    );
    assert_eq!(page.inside::<String>("root.querySelector('[data-own=followersToday]').value")?, "1500");
    ensure!(page.inside::<bool>("root.querySelector('.own-over').checkVisibility()")?, "its points are in the chart");
    assert_eq!(page.value::<String>(LINK)?.replace("&lg=en", ""), link.replace("&lg=de", ""));
    page.run_inside("root.querySelector('.own-files .forget').click(); await root.host.settled();")?;
    speak(&page, "Deutsch", "de")?;
    page.wait_for_element(".own-files")?;
    assert_eq!(page.count(".own-files .file")?, 0, "what was put away stays away");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn who_changes_the_language_while_files_are_read_waits_for_nothing_that_is_gone() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    open(&page, "rc1&lg=de")?;
    drop_samples(&page, &["big_10000_rows.csv"])?;
    // Built anew twice in the same moment: what reads the file for the first is gone before it has an answer.
    page.run_inside(
        "await root.host.read('rc1&lg=en&v=contacts');
         root.querySelector('details.assumptions').open = true;
         for (let frames = 0; frames < 600 && !root.querySelector('.own-files .file'); frames += 1) await new Promise(requestAnimationFrame);
         await root.host.read('rc1&lg=de&v=contacts');",
    )?;
    page.settled()?;
    page.open_details("details.assumptions")?;
    page.wait_for_element(".own-files .follows:not([hidden])")?;
    page.settled()?;
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn a_link_that_says_how_sure_its_reach_is_shows_that_in_the_first_chapter_at_once() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    open(&page, "rc1&lg=de")?;
    drop_samples(&page, &["eigene_tabelle_de.csv"])?;
    apply(&page)?;
    let link: String = page.value(LINK)?;
    page.fresh(&server.url(&format!("/#{link}")))?;
    page.calculator()?;
    page.wait_for("!!document.querySelector('reach-calculator').shadowRoot.querySelector('.own-over:not([hidden])')")?;
    let changed: f64 = page.inside(&format!("({CHANGED})()"))?;
    ensure!(changed > 0.0 && changed < 0.2, "the room around the months to come: {changed}");
    assert_eq!(page.count(".own-key:not([hidden])")?, 0, "of points there are none");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn workbooks_bring_their_reader_along_and_nothing_else_does() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    open(&page, "rc1&lg=de")?;
    drop_samples(&page, &["eigene_tabelle_de.csv"])?;
    let asked = || server.requests().iter().any(|request| request.path.contains("workbook"));
    ensure!(!asked(), "a text needs none");
    drop_samples(&page, &["linkedin_creator_de.xlsx", "linkedin_page_followers_en.xls"])?;
    ensure!(asked(), "the reader of workbooks is loaded");
    let files = page.texts(".own-files .file")?;
    ensure!(files[1].contains("LinkedIn, persönliches Profil"), "{}", files[1]);
    ensure!(files[2].contains("LinkedIn, Unternehmensseite"), "{}", files[2]);
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn one_file_alone_reads_texts_and_says_of_workbooks_what_to_do() -> Result<()> {
    let file = dist_folder().join("reach-calculator.html").canonicalize()?;
    let page = Page::open(&format!("file://{}", file.display()), Setup::laptop())?;
    page.calculator()?;
    open(&page, "rc1&lg=de")?;
    drop_samples(&page, &["eigene_tabelle_de.csv", "linkedin_creator_de.xlsx"])?;
    let files = page.texts(".own-files .file")?;
    ensure!(files[0].contains("eine eigene Tabelle"), "{}", files[0]);
    ensure!(files[1].contains("Als CSV speichern"), "{}", files[1]);
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

/// Formulas that a spreadsheet would run, and markup that a page would.
const ATTACK: &str = "Datum;Follower;Reichweite;=cmd|'/c calc'!A1\n\
    2026-09-01;1500;120;<img src=x onerror=window.run=1>\n\
    2026-10-01;1520;131;=HYPERLINK(\"javascript:window.run=1\")\n\
    2026-11-01;<script>window.run=1</script>;128;@SUM(1)\n";

#[test]
fn formulas_and_markup_in_cells_are_text_under_the_strictest_policy() -> Result<()> {
    let all = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; manifest-src 'self'; connect-src 'self';";
    let no_worker = format!("{all} require-trusted-types-for 'script'; trusted-types 'none'; worker-src 'none'");
    for policy in [STRICT_POLICY, &no_worker] {
        let server = dist().policy(policy).start()?;
        let page = Page::open(&server.url("/"), Setup::laptop())?;
        open(&page, "rc1&lg=de")?;
        drop_files(&page, &[("<b>Name</b>.csv", ATTACK.into())])?;
        let file = page.text(".own-files .file")?;
        ensure!(file.contains("<b>Name</b>.csv") && file.contains("<img src=x onerror=window.run=1>"), "{file}");
        for element in ["img", "script", "a", "b"] {
            assert_eq!(page.count(&format!(".own-files {element}"))?, 0, "{element} under {policy}");
        }
        ensure!(page.value::<bool>("window.run === undefined")?, "nothing ran");
        apply(&page)?;
        ensure!(page.value::<String>(LINK)?.contains("&ow="), "the other rows are used");
        assert_eq!(page.problems()?, NONE, "{policy}");
    }
    Ok(())
}

#[test]
fn what_nobody_can_tell_is_asked_and_what_is_not_understood_is_pointed_at() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    open(&page, "rc1&lg=de")?;
    let unclear = "Date,Followers,Reach\n3/4/2026,1500,120\n5/6/2026,1510,130\n7/8/2026,1520,125\n";
    drop_files(&page, &[("unclear.csv", unclear.into())])?;
    if page.count(".own-files [data-order]")? == 2 {
        page.run_inside("root.querySelector('[data-order=day-first]').click(); await root.host.settled();")?;
        page.settled()?;
    }
    ensure!(page.text(".own-files .file")?.contains("3.4.2026"), "{}", page.text(".own-files .file")?);
    let unknown = "Wann;Foo;Bar\n2026-09-01;120;1500\n2026-10-01;131;1520\n2026-11-01;118;1540\n";
    drop_files(&page, &[("unknown.csv", unknown.into())])?;
    page.run_inside(
        "const file = [...root.querySelectorAll('.own-files .file')].at(-1);
         const choose = (column, field) => { file.querySelector(`[data-column=\"${column}\"]`).value = field; };
         choose(0, 'date'); choose(1, 'reach'); choose(2, 'followers');
         file.querySelector('.use').click();
         await root.host.settled();",
    )?;
    page.settled()?;
    let last = page.texts(".own-files .file")?.pop().unwrap_or_default();
    ensure!(last.contains("1.9.2026"), "{last}");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn a_table_that_is_pasted_is_read_like_a_file() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    open(&page, "rc1&lg=de")?;
    page.run_inside(
        "const held = new DataTransfer();
         held.setData('text/plain', 'Datum\\tFollower\\tReichweite\\n01.10.2026\\t1500\\t120\\n01.11.2026\\t1520\\t140\\n');
         root.querySelector('.own-files .drop').dispatchEvent(new ClipboardEvent('paste', { clipboardData: held, bubbles: true, cancelable: true }));
         await root.host.settled();",
    )?;
    page.settled()?;
    let file = page.text(".own-files .file")?;
    ensure!(file.contains("eingefügte Tabelle") && file.contains("eine eigene Tabelle"), "{file}");
    Ok(())
}

#[test]
fn nothing_of_a_file_is_sent_or_kept() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop().prelude(WATCH))?;
    open(&page, "rc1&lg=de")?;
    let before = server.requests().len();
    let secret = "Datum;Follower;Reichweite\n2026-09-01;7654;321\n2026-10-01;7655;322\n2026-11-01;7656;323\n";
    drop_files(&page, &[("secret.csv", secret.into())])?;
    apply(&page)?;
    page.wait_for(&format!("location.hash.slice(1) === {LINK}"))?;
    let later: Vec<String> = server.requests().into_iter().skip(before).map(|request| request.path).collect();
    for path in &later {
        ensure!(!path.contains("7654") && !path.contains("321") && !path.contains("secret"), "{path}");
    }
    let used = page.run("return window.used.filter((name) => name !== 'register')")?;
    assert_eq!(used, json!([]));
    let foreign: Vec<String> = page.requested()?.into_iter().filter(|url| !url.starts_with(&server.url("/"))).collect();
    ensure!(foreign.iter().all(|url| url.starts_with("data:") || url.starts_with("blob:")), "{foreign:?}");
    page.fresh(&server.url("/"))?;
    open(&page, "rc1&lg=de")?;
    assert_eq!(page.count(".own-files .file")?, 0, "a new page knows nothing of it");
    Ok(())
}

#[test]
fn axe_finds_nothing_beside_files() -> Result<()> {
    let server = dist().start()?;
    for setup in [Setup::laptop(), Setup::phone().dark()] {
        let page = Page::open(&server.url("/"), setup)?;
        open(&page, "rc1&lg=de")?;
        drop_samples(&page, &["eigene_tabelle_de.csv", "broken_html.csv", "broken_mixed_dates.csv"])?;
        assert_eq!(page.accessibility_problems()?, NONE);
    }
    Ok(())
}
