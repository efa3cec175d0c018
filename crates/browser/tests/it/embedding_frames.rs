//! Frames: the listener that comes with them, those of others, and what a frame without rights forbids.

use anyhow::{Result, ensure};
use browser_tests::{Page, Serving, Setup, dist, hashed, until};
use serde_json::json;

const NONE: [&str; 0] = [];

/// What the builder writes for one choice.
pub(crate) fn written(files: &Serving, form: &str, choice: &serde_json::Value) -> Result<String> {
    let page = Page::open(&files.url("/"), Setup::laptop())?;
    let script = "return import(arguments[0]).then(({ FORMS }) => FORMS[arguments[1]](arguments[2]))";
    let text = page.run_with(script, vec![json!(hashed("/snippet/builder.js")), json!(form), choice.clone()])?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

pub(crate) fn choice(files: &Serving, layout: &str) -> serde_json::Value {
    json!({
        "base": files.url("/"), "state": "rc1&f=520", "chapter": "contacts", "layout": layout, "language": "de",
        "controls": [], "accent": "", "height": 0, "extra": 0, "title": "Rechner", "fallback": "Rechner: Liste oder Freunde?",
    })
}

fn blog(body: &str) -> String {
    format!(
        "<!doctype html><html lang=de><meta charset=utf-8><title>Blog</title><body style='margin:0'>{body}<p>Danach"
    )
}

#[test]
fn a_pasted_frame_follows_its_height_and_links_lead_to_the_page_around() -> Result<()> {
    let files = dist().start()?;
    let iframe = written(&files, "iframe", &choice(&files, "compact"))?;
    ensure!(iframe.len() <= 1000 && !iframe.contains("&&"), "{} {iframe}", iframe.len());
    let (_, script) = iframe.split_once("<script").unwrap_or_default();
    ensure!(!script.trim_end_matches("</script>").contains('<'), "WordPress would break {script}");
    let host = dist().without_policy().page("/blog.html", blog(&iframe)).start()?;
    let page = Page::open(&host.url("/blog.html"), Setup::laptop().size(390, 844))?;
    let fits = |page: &Page| -> Result<()> {
        let inside = "return customElements.whenDefined('reach-calculator')
            .then(() => document.querySelector('reach-calculator').ready).then((element) => element.settled())
            .then(() => Math.ceil(document.body.getBoundingClientRect().height))";
        let height = page.run_in_frame("/embed.html", inside)?;
        page.wait_for(&format!("document.querySelector('iframe').style.height === '{height}px'"))?;
        Ok(())
    };
    fits(&page)?;
    let mut page = page;
    page.adapt(Setup::laptop().size(645, 844))?;
    fits(&page)?;
    let link = page
        .run_in_frame("/embed.html", "return document.querySelector('reach-calculator').getAttribute('share-base')")?;
    assert_eq!(link, host.url("/blog.html"));
    // Neither a stranger nor a mistake sets the height.
    page.run("window.before = document.querySelector('iframe').style.height;
        postMessage({ reach: 1, type: 'height', height: 4000 }, '*');
        return new Promise((done) => { addEventListener('message', () => setTimeout(done)); postMessage('last', '*'); })")?;
    ensure!(page.value::<bool>("document.querySelector('iframe').style.height === before")?);
    // What only some browsers know is asked for all the same.
    let problems: Vec<_> = page.problems()?.into_iter().filter(|problem| !problem.contains("web-share")).collect();
    assert_eq!(problems, NONE);
    Ok(())
}

#[test]
fn a_visitors_link_to_the_page_around_opens_in_its_frame() -> Result<()> {
    let files = dist().start()?;
    let iframe = written(&files, "iframe", &choice(&files, "full"))?;
    let host = dist().without_policy().page("/blog.html", blog(&iframe)).start()?;
    let page = Page::open(&host.url("/blog.html#rc1&f=800&v=contacts"), Setup::laptop())?;
    let state = "return customElements.whenDefined('reach-calculator')
        .then(() => document.querySelector('reach-calculator').ready).then((element) => element.settled().then(() => [element.link.includes('f=800'), element.shadowRoot.querySelectorAll('.controls .is-changed').length]))";
    until(
        || Ok((page.run_in_frame("/embed.html", state)? == json!([true, 1])).then_some(())),
        || "the visitor's figures never came".to_owned(),
    )?;
    Ok(())
}

/// AMP and Datawrapper have listeners of their own, which many a page has already.
#[test]
fn a_page_that_listens_to_other_peoples_frames_hears_ours() -> Result<()> {
    let listeners = "
        window.amp = 0; window.datawrapper = 0;
        addEventListener('message', ({ data, source }) => {
            if (data.sentinel === 'amp' && data.type === 'embed-size') amp = data.height;
            if (data['datawrapper-height'] === undefined) return;
            for (const frame of document.querySelectorAll('iframe')) for (const id in data['datawrapper-height'])
                if (frame.contentWindow === source) { datawrapper = data['datawrapper-height'][id]; frame.style.height = `${datawrapper}px`; }
        });";
    let body =
        blog("<iframe src='/embed.html?layout=card#rc1' title=x style='width:100%;height:900px;border:0'></iframe>");
    let server = dist().page("/blog.html", body).start()?;
    let page = Page::open(&server.url("/blog.html"), Setup::laptop().prelude(listeners))?;
    page.wait_for("amp >= 150 && amp === datawrapper && document.querySelector('iframe').clientHeight === amp")?;
    Ok(())
}

/// Fault E12: what WordPress makes of a pasted link.
#[test]
fn a_frame_without_rights_says_what_it_forbids_and_offers_text_and_a_window() -> Result<()> {
    let server = dist()
        .page(
            "/blog.html",
            blog("<iframe sandbox=allow-scripts src='/index.html#rc1&f=520&lg=de' style='width:100%;height:1800px'></iframe>"),
        )
        .start()?;
    let page = Page::open(&server.url("/blog.html"), Setup::laptop())?;
    page.wait_for("document.querySelector('iframe').clientHeight > 0")?;
    let ask = |what: &str| {
        page.run_in_frame(
            "/index.html",
            &format!(
                "return (async () => {{
                    await customElements.whenDefined('reach-calculator');
                    const element = document.querySelector('reach-calculator');
                    await element.ready;
                    const root = element.shadowRoot;
                    const until = async (found) => {{ while (!found()) await new Promise(requestAnimationFrame); return found(); }};
                    root.querySelector('.confined')?.remove();
                    root.querySelector('.saving').open = true;
                    await until(() => root.querySelector('.saving [role=group]'));
                    [...root.querySelectorAll('.sharing button')].find((one) => one.textContent === '{what}').click();
                    const said = await until(() => root.querySelector('.confined'));
                    return [said.textContent, said.querySelector('a').href, said.querySelector('textarea')?.value ?? '',
                        root.querySelector('.done').textContent];
                }})()"
            ),
        )
    };
    for (what, text) in [
        ("CSV für Programme", "reach-calculator"),
        ("CSV für Excel", "Modell"),
        ("SVG", "<svg"),
        ("PNG", ""),
        ("Bild kopieren", ""),
        ("Drucken", ""),
    ] {
        let said = ask(what)?;
        let part = |place: usize| said[place].as_str().unwrap_or_default();
        ensure!(part(0).contains("verbietet"), "{what}: {said}");
        ensure!(part(1).starts_with(&server.url("/index.html#rc1")) && part(1).contains("f=520"), "{what}: {said}");
        ensure!(part(2).contains(text) && text.is_empty() == part(2).is_empty(), "{what}: {}", part(2));
        assert_eq!(part(3), "", "{what}: nothing is claimed");
    }
    Ok(())
}
