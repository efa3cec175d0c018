use anyhow::Result;
use browser_tests::{Page, Setup, dist};
use serde_json::json;
async fn press(page: &Page, key: &str) -> Result<()> {
    for kind in ["keyDown", "keyUp"] {
        let text = if key.len() == 1 { key } else { "" };
        page.cdp("Input.dispatchKeyEvent", json!({ "type": kind, "key": key, "text": text })).await?;
    }
    page.settled().await
}
async fn shot(page: &Page, name: &str) -> Result<()> {
    let png = page.client().screenshot().await?;
    std::fs::write(format!("/tmp/lead/{name}.png"), png)?;
    Ok(())
}
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let server = dist().start()?;
    for (chapter, setup, name, language) in [
        ("partners", Setup::projector(), "projector", "de"),
        ("platform", Setup::laptop().dark(), "laptop", "en"),
        ("contacts", Setup::phone(), "phone", "de"),
    ] {
        let page = Page::open(&server.url(&format!("/#rc1&v={chapter}&lg={language}")), setup).await?;
        page.calculator().await?;
        press(&page, "p").await?;
        page.wait_for_element(".bar").await?;
        page.settled().await?;
        shot(&page, &format!("g-{name}-0")).await?;
        press(&page, "g").await?;
        page.wait_for_element(".board").await?;
        page.settled().await?;
        shot(&page, &format!("g-{name}-1")).await?;
        let b: Vec<f64> = page.inside("(({left,top,width,height}) => [left,top,width,height])(root.querySelector('.board').getBoundingClientRect())").await?;
        page.drag((b[0] + b[2] * 0.1, b[1] + b[3] * 0.7), (b[0] + b[2] * 0.75, b[1] + b[3] * 0.3), 20).await?;
        page.settled().await?;
        shot(&page, &format!("g-{name}-2")).await?;
        press(&page, "PageDown").await?;
        page.settled().await?;
        shot(&page, &format!("g-{name}-3")).await?;
        println!("{name}: {:?} {:?}", page.problems().await?, page.text(".asked").await?);
    }
    Ok(())
}
