//! What a workshop takes home: the code on the wall and two pages on paper.

use anyhow::{Context, Result};
use base64::{Engine, engine::general_purpose::STANDARD};
use browser_tests::{Page, Setup, dist};
use serde_json::json;

const NONE: [&str; 0] = [];

#[tokio::test]
async fn the_code_is_large_black_on_white_and_names_its_address() -> Result<()> {
    let server = dist().start()?;
    let page = Page::presenting(&server.url("/#rc1&f=500&v=contacts&lg=de"), Setup::projector().dark()).await?;
    page.clicker("q").await?;
    page.wait_for_element(".code path").await?;
    let size: f64 = page.inside("root.querySelector('.code svg').getBoundingClientRect().width").await?;
    assert!(size >= 600.0, "{size} pixels on a screen of 1080");
    let fills = "['rect', 'path'].map(name => getComputedStyle(root.querySelector('.code ' + name)).fill)";
    assert_eq!(page.inside::<[String; 2]>(fills).await?, ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
    let start: String = page.inside("root.querySelector('.code path').getAttribute('d').slice(0, 4)").await?;
    assert_eq!(start, "M4 4", "four light squares around");
    let place = server.url("/").replace("http://", "");
    assert_eq!(page.text(".address").await?, format!("{place}#rc1&f=500&v=contacts"), "phones choose their language");
    assert_eq!(page.text(".without").await?, "");
    page.clicker("q").await?;
    assert!(!page.inside::<bool>("root.querySelector('.join').open").await?);
    assert_eq!(page.problems().await?, NONE);
    Ok(())
}

#[tokio::test]
async fn what_the_code_leaves_out_is_said() -> Result<()> {
    let server = dist().start()?;
    let baseline = "f~900~p~8~l~700~sg~33~m~7~or~0.41~si~0.71~sv~0.44~k~9~kn~7~rf~0.7~bo~0.5~ho~0.6~cl~0.2~rv~3150~in~0.007~im~0.3~ac~0.5~at~200~su~2500~cr~1.2~th~0.4~to~3~se~0.2~di~0.7~uf~0.02";
    let inputs =
        "f=777&p=7&nf=55&l=333&sg=22&m=6&or=0.27&si=0.77&sv=0.6&tc=9&k=5&kn=6&rf=1.3&it=0.2&bo=0.6&ho=0.7&cl=0.3";
    let page =
        Page::presenting(&server.url(&format!("/#rc1&{inputs}&v=partners&b={baseline}")), Setup::laptop()).await?;
    page.clicker("q").await?;
    page.wait_for_element(".code path").await?;
    assert!(page.text(".without").await?.contains("Vergleichsstand passte nicht"));
    assert!(!page.text(".address").await?.contains('#'), "nobody types so much");
    Ok(())
}

#[tokio::test]
async fn the_handout_is_two_pages_of_vectors() -> Result<()> {
    let server = dist().start()?;
    for (language, heading) in [("de-DE", "Platz für deine Notizen"), ("en-GB", "Room for your notes")] {
        for chapter in ["platform", "contacts", "readers", "partners", "customers"] {
            let url = server.url(&format!("/#rc1&f=500&v={chapter}"));
            // The dialog of the system cannot be answered here.
            let setup = Setup::laptop().language(language).prelude("window.print = () => { window.printed = true }");
            let page = Page::presenting(&url, setup).await?;
            page.clicker("h").await?;
            page.wait_for("window.printed").await?;
            let headline = page.text("[part~=headline]").await?;
            assert_eq!(page.text(".handout .claim").await?, headline);
            assert!(page.texts(".handout h2").await?.contains(&heading.to_owned()));
            assert!(page.count(".handout .code path").await? == 1 && page.count(".handout img").await? == 1);
            assert!(page.count(".handout table").await? == 2);
            let answer =
                page.cdp("Page.printToPDF", json!({ "preferCSSPageSize": true, "printBackground": true })).await?;
            let pdf = STANDARD.decode(answer["data"].as_str().context("no PDF came back")?)?;
            let pdf = String::from_utf8_lossy(&pdf).into_owned();
            assert_eq!(pdf.matches("/Type /Page\n").count(), 2, "{chapter} in {language}");
            assert_eq!(pdf.matches("/Subtype /Image").count(), 0, "{chapter} in {language}: the chart is vectors");
            assert_eq!(page.problems().await?, NONE);
        }
    }
    Ok(())
}
