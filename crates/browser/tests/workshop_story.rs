//! A talk with nothing but keys: present, tell the story, darken, leave; and what a plain visit does not load for it.

use anyhow::Result;
use browser_tests::{CHAPTERS, Page, Setup, dist, dist_folder, root};
use fantoccini::key::Key;
use serde_json::json;

const NONE: [&str; 0] = [];
/// In German and English.
const STEPS: usize = 14;

async fn place(page: &Page) -> Result<String> {
    page.text(".bar .place").await
}

async fn link(page: &Page) -> Result<String> {
    page.value("document.querySelector('reach-calculator').link").await
}

#[tokio::test]
async fn a_plain_visit_loads_nothing_of_the_workshop() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop()).await?;
    page.calculator().await?;
    let before = server.requests().len();
    let early: Vec<_> = server.requests().into_iter().map(|request| request.path).collect();
    assert!(!early.iter().any(|path| path.contains("workshop") || path.contains("stories")), "{early:?}");
    page.present().await?;
    let late: Vec<_> = server.requests().into_iter().skip(before).map(|request| request.path).collect();
    assert!(late.iter().any(|path| path.starts_with("/reach-calculator-workshop-")), "{late:?}");
    assert!(late.iter().any(|path| path.starts_with("/stories/de.txt")), "{late:?}");
    assert_eq!(page.problems().await?, NONE);
    Ok(())
}

/// Title and notes of every step, as a person reads them in the story's file.
fn told(language: &str) -> Result<Vec<(String, Vec<String>)>> {
    let text = std::fs::read_to_string(root().join(format!("www/words/locales/{language}/story.txt")))?;
    let lines = |paragraph: &str| paragraph.lines().map(str::to_owned).collect::<Vec<_>>();
    let orders = ["Regler:", "Sliders:", "Erst schätzen", "Guess first"];
    let is_note = |line: &String| !orders.iter().any(|order| line.starts_with(order));
    let steps = text.trim().split("\n\n").skip(1).map(lines);
    Ok(steps
        .map(|lines| (lines[0].clone(), lines[2..].iter().filter(|line| is_note(line)).cloned().collect()))
        .collect())
}

#[tokio::test]
async fn the_whole_story_runs_by_keys_and_every_link_restores_its_step() -> Result<()> {
    let server = dist().start()?;
    for language in ["de", "en"] {
        let page = Page::presenting(&server.url("/"), Setup::projector().language(language)).await?;
        let mut links = Vec::new();
        let mut chapters = Vec::new();
        for (index, (title, notes)) in told(language)?.into_iter().enumerate() {
            let step = index + 1;
            page.next_step(if step % 2 == 0 { "PageDown" } else { "ArrowRight" }).await?;
            assert_eq!(place(&page).await?, format!("{step} / {STEPS}"));
            assert_eq!(page.text(".thread").await?, title);
            assert!(!notes.is_empty(), "step {step} in {language} says nothing to the presenter");
            let seen = page.text(".root").await?;
            assert!(notes.iter().all(|note| !seen.contains(note)), "notes of step {step} are the presenter's");
            let sliders = page.count(".control").await?;
            assert!(sliders <= 5, "step {step} has {sliders} sliders");
            chapters
                .push(page.inside::<String>("root.querySelector('[role=tab][aria-selected=true]').dataset.id").await?);
            links.push((link(&page).await?, page.text("[part~=headline]").await?));
        }
        assert_eq!(links.len(), STEPS);
        chapters.dedup();
        assert_eq!(chapters, CHAPTERS);
        page.clicker("PageDown").await?;
        assert_eq!(place(&page).await?, format!("{STEPS} / {STEPS}"), "the end stays the end");
        page.clicker("Home").await?;
        assert_eq!(place(&page).await?, format!("1 / {STEPS}"));
        page.clicker("End").await?;
        page.clicker("PageUp").await?;
        assert_eq!(place(&page).await?, format!("{} / {STEPS}", STEPS - 1));
        assert_eq!(page.problems().await?, NONE);
        for (link, headline) in links {
            let other = json!(format!("#{link}"));
            page.run(&format!("document.querySelector('reach-calculator').read({other})")).await?;
            page.settled().await?;
            assert_eq!(page.text("[part~=headline]").await?, headline, "{link} in {language}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn before_the_story_stands_what_the_presenter_came_with() -> Result<()> {
    let server = dist().start()?;
    let page = Page::presenting(&server.url("/#rc1&f=777&v=contacts"), Setup::laptop()).await?;
    page.clicker("PageDown").await?;
    assert!(!link(&page).await?.contains("f=777"));
    page.clicker("PageUp").await?;
    assert_eq!(link(&page).await?, "rc1&f=777&v=contacts");
    page.clicker("Escape").await?;
    page.wait_for("!document.querySelector('reach-calculator').shadowRoot.querySelector('.bar')").await?;
    assert_eq!(link(&page).await?, "rc1&f=777&v=contacts");
    assert_eq!(page.problems().await?, NONE);
    Ok(())
}

#[tokio::test]
async fn keys_of_the_clicker_hold_only_while_presenting() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop()).await?;
    page.calculator().await?;
    let before = link(&page).await?;
    for key in ["b", ".", "PageDown", "ArrowRight", "q", "End"] {
        page.clicker(key).await?;
    }
    assert_eq!((page.count(".dark, .join").await?, link(&page).await?), (0, before));
    page.present().await?;
    for key in ["b", "."] {
        page.clicker(key).await?;
        assert!(page.inside::<bool>("!root.querySelector('.dark').hidden").await?, "{key} darkens");
        page.clicker("PageDown").await?;
        assert!(page.inside::<bool>("root.querySelector('.dark').hidden").await?, "and any key brings light");
    }
    assert_eq!(place(&page).await?, "Dein Stand", "the key that brought light was used up");
    page.focus("input[type=range]").await?;
    page.press(Key::Right).await?;
    assert_eq!(place(&page).await?, "Dein Stand", "arrows move the slider that has the focus");
    page.clicker("PageDown").await?;
    assert_eq!(place(&page).await?, format!("1 / {STEPS}"), "a clicker is heard all the same");
    Ok(())
}

#[tokio::test]
async fn an_own_story_is_made_step_by_step_and_loaded_from_a_file() -> Result<()> {
    let server = dist().start()?;
    let page = Page::presenting(&server.url("/#rc1&f=500"), Setup::laptop().language("en-GB")).await?;
    page.clicker("s").await?;
    page.focus(".story input[required]").await?;
    page.type_text("Where we are").await?;
    page.run_inside("[...root.querySelectorAll('.story button')].find(b => b.textContent.startsWith('Add')).click()")
        .await?;
    assert_eq!(place(&page).await?, "1 / 1");
    assert_eq!(page.text(".thread").await?, "Where we are");
    let story = "Our story\n\nFirst\nhttps://example.org/#rc1&f=900&v=contacts\nSliders: followers\nA note.\n\nSecond\nrc1&f=50\n";
    page.run_inside(&format!(
        "const files = new DataTransfer(); files.items.add(new File([{}], 'story.txt')); \
         const input = root.querySelector('.story input[type=file]'); input.files = files.files; \
         input.dispatchEvent(new Event('change'))",
        json!(story)
    ))
    .await?;
    page.wait_for("document.querySelector('reach-calculator').link === 'rc1&f=900&v=contacts'").await?;
    page.settled().await?;
    assert_eq!(place(&page).await?, "1 / 2");
    assert_eq!(page.count(".control").await?, 1);
    assert!(!page.text(".root").await?.contains("A note."), "notes are the presenter's");
    assert_eq!(page.problems().await?, NONE);
    Ok(())
}

#[tokio::test]
async fn the_one_file_tells_its_story_from_a_disk() -> Result<()> {
    let file = dist_folder().join("reach-calculator.html").canonicalize()?;
    let page = Page::presenting(&format!("file://{}", file.display()), Setup::laptop()).await?;
    page.clicker("PageDown").await?;
    assert_eq!(place(&page).await?, format!("1 / {STEPS}"));
    page.clicker("q").await?;
    page.wait_for("!!document.querySelector('reach-calculator').shadowRoot.querySelector('.without').textContent")
        .await?;
    page.focus(".join input").await?;
    page.type_text("https://example.org/reichweite/").await?;
    page.wait_for("!!document.querySelector('reach-calculator').shadowRoot.querySelector('.code path')").await?;
    assert_eq!(page.problems().await?, NONE);
    Ok(())
}
