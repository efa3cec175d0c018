//! Whatever way it comes: late, moved, taken out and put back, into another document, by property, after a bundler or a
//! framework has done its part.

use anyhow::Result;
use browser_tests::{Page, Serving, Setup, dist};
use serde_json::{Value, json};

const NONE: [&str; 0] = [];

/// A page of somebody else, with this in its head and body.
fn host(head: &str, body: &str) -> Result<Serving> {
    let page = format!("<!doctype html><html lang=de><meta charset=utf-8><title>Gastgeber</title>{head}<body>{body}");
    Ok(dist().without_policy().page("/host.html", page).start()?)
}

fn open(server: &Serving) -> Result<Page> {
    Page::open(&server.url("/host.html"), Setup::laptop())
}

const SCRIPT: &str = "<script type=module src=/reach-calculator.js></script>";

/// What a calculator within `scope` says that it is, once it has started.
fn started(page: &Page, scope: &str) -> Result<String> {
    let link = page.wait_for(&format!(
        "({scope}).querySelector('reach-calculator')?.shadowRoot?.querySelector('[part~=headline]')?.textContent
            && ({scope}).querySelector('reach-calculator').link"
    ))?;
    Ok(link.as_str().unwrap_or_default().to_owned())
}

/// Turbo, Swup and tag managers bring what stands for the element long after the script has run.
#[test]
fn whatever_stands_for_the_element_starts_however_late_it_comes() -> Result<()> {
    let server = host("", &format!("<p>Noch nichts.</p>{SCRIPT}"))?;
    let page = open(&server)?;
    page.wait_for("customElements.get('reach-calculator')")?;
    for (place, how) in [
        ("one", "const link = document.createElement('a'); link.className = 'reach-calculator'; link.href = '/#rc1&f=501';
                 document.body.append(link); return link.outerHTML"),
        ("two", "document.querySelector('p').innerHTML = '<div class=reach-calculator data-state=rc1&amp;f=501></div>'"),
        ("three", "document.body.innerHTML = '<main><section><a class=\"reach-calculator big\" href=\"/#rc1&amp;f=501\">x</a></section></main>'"),
        ("four", "const other = document.createElement('body'); other.innerHTML = '<div class=reach-calculator data-state=\"rc1&amp;f=501\"><p>x</p></div>';
                  document.body.replaceWith(other)"),
        ("five", "document.body.replaceChildren(); const element = document.createElement('reach-calculator');
                  element.setAttribute('state', 'rc1&f=501'); document.body.append(element)"),
    ] {
        page.run(how)?;
        assert_eq!(started(&page, "document")?, "rc1&f=501", "{place}");
        assert_eq!(page.value::<usize>("document.querySelectorAll('reach-calculator').length")?, 1, "{place}");
        page.run("document.querySelector('reach-calculator').remove(); document.querySelector('.reach-calculator')?.remove()")?;
    }
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn inside_a_shadow_root_it_starts_when_it_is_asked_for() -> Result<()> {
    let server = host("", &format!("<div id=shadow></div>{SCRIPT}"))?;
    let page = open(&server)?;
    page.run(
        "const root = document.querySelector('#shadow').attachShadow({ mode: 'open' });
         root.innerHTML = '<div class=reach-calculator data-state=\"rc1&f=502\"></div>';
         return import('/reach-calculator.js').then(({ upgrade }) => upgrade(root))",
    )?;
    assert_eq!(started(&page, "document.querySelector('#shadow').shadowRoot")?, "rc1&f=502");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

/// A second copy finds everything done.
#[test]
fn two_copies_of_the_script_make_one_calculator() -> Result<()> {
    let twice =
        "<script src=/reach-calculator.classic.js></script><script src=/reach-calculator.classic.js?again></script>";
    let server = host(twice, &format!("<a class=reach-calculator href='/#rc1&f=503'>x</a>{SCRIPT}"))?;
    let page = open(&server)?;
    assert_eq!(started(&page, "document")?, "rc1&f=503");
    assert_eq!(page.value::<usize>("document.querySelectorAll('reach-calculator').length")?, 1);
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

/// Angular, Lit and Vue set properties where they find some, also before the script has come.
#[test]
fn attributes_are_properties_too() -> Result<()> {
    let server = host("", "<reach-calculator></reach-calculator>")?;
    let page = open(&server)?;
    page.run(
        "window.element = document.querySelector('reach-calculator');
         element.state = 'rc1&f=504'; element.chapter = 'contacts'; element.controls = ['posts', 'followers'];
         return import('/reach-calculator.js').then(() => element.ready)",
    )?;
    let shown =
        "[element.link, [...element.shadowRoot.querySelectorAll('.controls .control')].map((one) => one.dataset.name),
        element.getAttribute('controls'), element.shareBase, element.page]";
    assert_eq!(
        page.value::<Value>(shown)?,
        json!(["rc1&f=504&v=contacts", ["posts", "followers"], "posts,followers", "", false])
    );
    page.run(
        "element.chapter = 'readers'; element.controls = null; element.layout = 'compact'; return element.settled()",
    )?;
    let shown = "[element.getAttribute('chapter'), element.hasAttribute('controls'),
        element.shadowRoot.querySelector('.root.compact') !== null, element.link]";
    assert_eq!(page.value::<Value>(shown)?, json!(["readers", false, true, "rc1&f=504&v=readers"]));
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn the_same_state_once_more_leads_back_to_it_and_none_to_the_defaults() -> Result<()> {
    let server = host("", &format!("<reach-calculator state='rc1&f=505'></reach-calculator>{SCRIPT}"))?;
    let page = open(&server)?;
    page.run("window.element = document.querySelector('reach-calculator'); return element.ready")?;
    page.run("return element.read('rc1&f=777')")?;
    page.run("element.state = 'rc1&f=505'; return element.settled()")?;
    assert_eq!(page.value::<String>("element.link")?, "rc1&f=505");
    page.run("element.removeAttribute('state'); return element.settled()")?;
    assert_eq!(page.value::<String>("element.link")?, "rc1");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn ready_is_refused_with_the_reason_where_it_cannot_start() -> Result<()> {
    let server = dist().missing(&browser_tests::hashed("/reach-calculator.wasm")).page(
        "/host.html",
        format!("<!doctype html><meta charset=utf-8><reach-calculator lang=de></reach-calculator>{SCRIPT}"),
    );
    let page = open(&server.start()?)?;
    page.wait_for_element("[part~=failure]")?;
    let told = "element.ready.then(() => 'ready', (error) => [error.cause, error.message])";
    page.run("window.element = document.createElement('reach-calculator'); document.body.append(element)")?;
    let told = page.run(&format!("return {told}"))?;
    assert_eq!(told[0], "missing-file");
    assert!(told[1].as_str().is_some_and(|said| said.starts_with("Eine Datei")), "{told}");
    Ok(())
}

/// A list that is sorted, a dialog that takes the element along: it is not built anew, and nothing flickers.
#[test]
fn what_is_moved_goes_on_and_what_is_put_back_starts_from_where_it_was() -> Result<()> {
    let server = host(
        "",
        &format!("<main><reach-calculator state='rc1&f=506'></reach-calculator></main><aside></aside>{SCRIPT}"),
    )?;
    let page = open(&server)?;
    page.run("window.element = document.querySelector('reach-calculator'); return element.ready")?;
    page.run("element.shadowRoot.querySelector('canvas').dataset.same = 'yes'; document.querySelector('aside').append(element)")?;
    let same = "element.shadowRoot.querySelector('canvas')?.dataset.same ?? null";
    assert_eq!(page.run(&format!("return new Promise((done) => setTimeout(() => done({same}), 50))"))?, "yes");
    // Whoever touches what is left of one that was taken out touches nothing.
    let touched = page.run(
        "const slider = element.shadowRoot.querySelector('input[type=range]');
         element.remove();
         return new Promise((done) => setTimeout(done, 20)).then(() => {
             document.body.append(element);
             slider.value = Number(slider.max);
             for (const name of ['input', 'change']) slider.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
             return [slider.isConnected, element.link];
         })",
    )?;
    assert_eq!(touched, json!([false, "rc1&f=506"]));
    assert_eq!(started(&page, "document")?, "rc1&f=506");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

/// A frame of the same site, or a window that shows it alone.
#[test]
fn in_another_document_it_starts_anew() -> Result<()> {
    let server =
        host("", &format!("<reach-calculator state='rc1&f=507'></reach-calculator><iframe></iframe>{SCRIPT}"))?;
    let page = open(&server)?;
    page.run("window.element = document.querySelector('reach-calculator'); return element.ready")?;
    page.run("window.inner = document.querySelector('iframe').contentDocument; inner.body.append(element)")?;
    assert_eq!(started(&page, "inner")?, "rc1&f=507");
    assert_eq!(page.value::<usize>("element.shadowRoot.adoptedStyleSheets.length > 3 ? 1 : 0")?, 1);
    // What is opened there is dressed, too.
    page.run("element.shadowRoot.querySelector('details.table').open = true")?;
    page.wait_for("element.shadowRoot.querySelector('details.table td')")?;
    page.run("document.body.append(element)")?;
    assert_eq!(started(&page, "document")?, "rc1&f=507");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

/// `<img name=currentScript>` is what `document.currentScript` gives then; scripts run from a blob have no address.
#[test]
fn the_classic_script_knows_its_address_or_does_without() -> Result<()> {
    let server = host(
        "",
        "<img name=currentScript src='//elsewhere.invalid/x.png' alt=''><reach-calculator state='rc1&f=508'></reach-calculator>\
         <script src=/reach-calculator.classic.js></script>",
    )?;
    let page = open(&server)?;
    assert_eq!(started(&page, "document")?, "rc1&f=508");
    let server = host("", "<reach-calculator state='rc1&f=509'></reach-calculator>")?;
    let page = open(&server)?;
    page.run(
        "return fetch('/reach-calculator.classic.js').then((answer) => answer.blob()).then((blob) => {
             const script = document.createElement('script');
             script.src = URL.createObjectURL(blob);
             document.body.append(script);
         })",
    )?;
    assert_eq!(started(&page, "document")?, "rc1&f=509");
    Ok(())
}

/// A Swiss browser that prefers French understands German, too.
#[test]
fn of_the_readers_languages_the_first_that_has_texts_is_spoken() -> Result<()> {
    for (languages, expected) in [
        (json!(["fr-CH", "fr", "de-CH"]), "de"),
        (json!(["it", "EN-us", "de"]), "en"),
        (json!(["fr", "it"]), "en"),
        (json!(["deu", "de-AT"]), "de"),
    ] {
        let prelude = format!(
            "Object.defineProperty(navigator, 'languages', {{ value: {languages} }});
             Object.defineProperty(navigator, 'language', {{ value: {} }});",
            languages[0]
        );
        let server = dist().start()?;
        let page = Page::open(&server.url("/"), Setup::laptop().prelude(&prelude))?;
        page.calculator()?;
        assert_eq!(page.value::<String>("document.documentElement.lang")?, expected, "{languages}");
    }
    Ok(())
}

#[test]
fn sliders_that_do_not_exist_are_named_in_the_console() -> Result<()> {
    let server = host("", &format!("<reach-calculator controls='foo,posts,bar'></reach-calculator>{SCRIPT}"))?;
    let page = open(&server)?;
    page.wait_for_problem("no input is called foo, bar")?;
    page.calculator()?;
    let names: Vec<String> =
        page.inside("Array.from(root.querySelectorAll('.controls .control'), (one) => one.dataset.name)")?;
    assert_eq!(names, ["posts"]);
    Ok(())
}

/// Pages are rendered on servers, where there is neither element nor document.
#[test]
fn the_module_can_be_imported_where_there_is_no_page() -> Result<()> {
    let module = browser_tests::dist_folder().join("reach-calculator.js");
    let script =
        format!("import({:?}).then((all) => console.log(Object.keys(all).join()))", module.display().to_string());
    let output = std::process::Command::new("node").args(["--input-type=module", "--eval", &script]).output()?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(said.trim(), "ReachCalculator,bands,forecast,formatLink,parameters,parseLink,presets,summary,upgrade");
    Ok(())
}
