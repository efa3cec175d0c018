//! What a foreign page, a link or an attribute may hold never becomes markup, an address or more than a state.

use anyhow::Result;
use browser_tests::{Page, Setup, dist};
use serde_json::{Value, json};

/// What attackers put where a value is expected. Each tries to set `window.owned`.
const ATTACKS: [&str; 16] = [
    "<script>owned=1</script>",
    "\"><script>owned=1</script>",
    "'><img src=x onerror=owned=1>",
    "<img/src=x onerror=owned=1>",
    "<svg onload=owned=1>",
    "<iframe srcdoc='<script>parent.owned=1</script>'>",
    "javascript:owned=1",
    "data:text/html,<script>parent.owned=1</script>",
    "${owned=1}{{constructor.constructor('owned=1')()}}",
    "%3Cscript%3Eowned%3D1%3C%2Fscript%3E",
    "&lt;script&gt;owned=1&lt;/script&gt;",
    "\u{202e}<b>\u{0}\u{ffff}</b>",
    "__proto__",
    "constructor",
    "1;background:url(//example.org/x)",
    "=cmd|' /C calc'!A0",
];

/// Elements that no text of ours makes, in the page and in every shadow root, and whether an attack has run.
const TRACES: &str = "[...document.querySelectorAll('reach-calculator')].flatMap((one) => \
    [...one.shadowRoot.querySelectorAll('script, img, iframe, object, embed, b, svg[onload], [onerror], [onload], a[href^=\"javascript\"], \
     a[href^=\"data\"]')].map((found) => found.outerHTML))\
    .concat(window.owned ? ['owned'] : [], {}.owned ? ['prototype'] : [])";

#[tokio::test]
async fn no_attack_in_an_attribute_or_link_becomes_markup() -> Result<()> {
    let body = "<!doctype html><html lang=de><meta charset=utf-8><title>Blog</title><body><script type=module src=/reach-calculator.js></script>";
    let server = dist().page("/blog.html", body).start()?;
    let page = Page::open(&server.url("/blog.html"), Setup::laptop()).await?;
    for attack in ATTACKS {
        let script = "const [attack] = arguments; document.querySelector('reach-calculator')?.remove();
            const element = document.createElement('reach-calculator');
            for (const name of ['lang', 'chapter', 'controls', 'layout', 'share-base']) element.setAttribute(name, attack);
            element.setAttribute('state', `rc1&f=${attack}&v=${attack}&lg=${attack}&ly=${attack}&${attack}=1&p=${encodeURIComponent(attack)}`);
            document.body.append(element);";
        page.run_with(script, vec![json!(attack)]).await?;
        page.wait_for_element("[part~=headline], [part~=failure]").await?;
        page.run_inside("root.querySelectorAll('details').forEach((one) => { one.open = true; })").await?;
        let traces: Vec<String> = page.value(TRACES).await?;
        assert_eq!(traces, [""; 0], "{attack}");
    }
    Ok(())
}

#[tokio::test]
async fn no_attack_in_the_address_of_the_page_or_of_the_frame_becomes_markup() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop()).await?;
    for attack in ATTACKS {
        let encoded: String = page
            .run_with("return encodeURIComponent(arguments[0])", vec![json!(attack)])
            .await?
            .as_str()
            .unwrap_or_default()
            .to_owned();
        for address in [
            format!("/?f={encoded}#rc1&f={encoded}&{encoded}=2&v={encoded}"),
            format!(
                "/embed.html?layout={encoded}&lang={encoded}&controls={encoded}&chapter={encoded}&theme={encoded}&accent={encoded}#rc1&p={encoded}"
            ),
        ] {
            page.go("about:blank").await?;
            page.go(&server.url(&address)).await?;
            page.calculator().await?;
            let traces: Vec<String> = page.value(TRACES).await?;
            assert_eq!(traces, [""; 0], "{address}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_file_of_figures_has_no_formula_from_a_link() -> Result<()> {
    let server = dist().start()?;
    let prelude = "window.saved = []; const make = URL.createObjectURL; URL.createObjectURL = (blob) => { blob.text().then((text) => saved.push(text)); return make(blob); };";
    let page = Page::open(
        &server.url("/#rc1&f=500&=cmd%7C'%20/C%20calc'!A0=%3D1%2B1&zz=%40SUM(1)"),
        Setup::laptop().prelude(prelude),
    )
    .await?;
    page.calculator().await?;
    page.run_inside(
        "[...root.querySelectorAll('[part~=sharing] button')].find((one) => one.textContent === 'CSV').click()",
    )
    .await?;
    page.wait_for("saved.length > 0").await?;
    let csv: String = page.value("saved[0]").await?;
    for cell in csv.lines().flat_map(|line| line.split([';', ',', '\t'])) {
        let cell = cell.trim_matches(['"', '\u{feff}']);
        assert!(!cell.starts_with(['=', '@', '+']), "{cell}");
        assert!(!cell.starts_with('-') || cell[1..].starts_with(|first: char| first.is_ascii_digit()), "{cell}");
    }
    Ok(())
}

/// A page with the calculator in a frame, and what the frame has said.
const FRAMED: &str = "<!doctype html><html lang=de><meta charset=utf-8><title>Blog</title><body style='margin:0'>\
    <iframe id=calculator src='/embed.html?layout=compact&lang=de#rc1&f=500' style='width:700px;height:300px'></iframe>\
    <iframe id=stranger src='/stranger.html'></iframe><script src=/listen.js></script>";
const LISTEN: &str = "window.told = []; addEventListener('message', ({ data, source }) => {
    if (source === document.querySelector('#calculator').contentWindow) told.push(data);
});";

async fn framed() -> Result<(browser_tests::Running, Page)> {
    let server = dist()
        .page("/blog.html", FRAMED)
        .page("/listen.js", LISTEN)
        .page("/stranger.html", "<!doctype html>")
        .start()?;
    let page = Page::open(&server.url("/blog.html"), Setup::laptop()).await?;
    page.wait_for("window.told?.some(({ type }) => type === 'ready')").await?;
    Ok((server, page))
}

#[tokio::test]
async fn a_frame_says_only_what_it_should_and_heights_within_bounds() -> Result<()> {
    let (_server, page) = framed().await?;
    page.wait_for("told.some(({ type }) => type === 'height')").await?;
    let told: Vec<Value> = page.value("told").await?;
    for message in told {
        assert_eq!(message["reach"], 1, "{message}");
        let text = message.to_string();
        assert!(!text.contains("http") && !text.contains("//"), "no address leaves the frame: {text}");
        if message["type"] == "height" {
            let height = message["height"].as_f64().unwrap_or_default();
            assert!((150.0..=20_000.0).contains(&height), "{height}");
        }
    }
    page.run("document.querySelector('#calculator').contentDocument.querySelector('reach-calculator').style.height = '90000px'").await?;
    page.wait_for("told.some(({ height }) => height === 20000)").await?;
    page.run("document.querySelector('#calculator').contentDocument.body.replaceChildren()").await?;
    page.wait_for("told.some(({ height }) => height === 150)").await?;
    Ok(())
}

#[tokio::test]
async fn a_frame_listens_to_its_parent_alone_and_takes_only_states() -> Result<()> {
    let (server, page) = framed().await?;
    let link = "document.querySelector('#calculator').contentDocument.querySelector('reach-calculator').link";
    // A stranger in another frame: the message has the right form and the wrong sender.
    let stranger = "document.querySelector('#stranger').contentWindow.eval(\"parent.document.querySelector('#calculator').contentWindow\
        .postMessage({ reach: 1, type: 'state', state: 'rc1&f=666' }, '*')\")";
    page.run(stranger).await?;
    for message in [
        json!({ "type": "state", "state": "rc1&f=666" }),
        json!({ "reach": 2, "type": "state", "state": "rc1&f=666" }),
        json!({ "reach": 1, "type": "navigate", "url": "https://example.org/" }),
        json!({ "reach": 1, "type": "state", "state": { "f": 666 } }),
        json!({ "reach": 1, "type": "state", "state": format!("rc1&f=666&zz={}", "9".repeat(5000)) }),
        json!("rc1&f=666"),
        Value::Null,
    ] {
        page.run_with(
            "document.querySelector('#calculator').contentWindow.postMessage(arguments[0], '*')",
            vec![message],
        )
        .await?;
    }
    page.run("return new Promise((done) => setTimeout(done, 300))").await?;
    let state: String = page.value(link).await?;
    assert!(state.contains("f=500") && !state.contains("666"), "{state}");
    page.run("document.querySelector('#calculator').contentWindow.postMessage({ reach: 1, type: 'state', state: 'https://example.org/#rc1&f=777' }, '*')").await?;
    page.wait_for(&format!("{link}.includes('f=777')")).await?;
    let address: String = page.value("document.querySelector('#calculator').contentWindow.location.href").await?;
    assert!(address.starts_with(&server.url("/embed.html")), "a state is no address: {address}");
    Ok(())
}
