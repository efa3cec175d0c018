//! A story of one's own: built, put in order, taken along in a link, and told to the presenter in a window of its own.

use anyhow::{Context, Result};
use browser_tests::{Page, Setup, dist};
use fantoccini::key::Key;
use serde_json::json;

const NONE: [&str; 0] = [];
/// In the stories that come with the calculator.
const STEPS: usize = 14;

/// Opens the panel of a page that presents, with the steps to be edited.
async fn editing(page: &Page) -> Result<()> {
    page.clicker("s").await?;
    page.focus(".story [aria-pressed]").await?;
    page.press(Key::Enter).await?;
    page.wait_for_element(".story .edits").await
}

async fn titles(page: &Page) -> Result<Vec<String>> {
    page.inside("Array.from(root.querySelectorAll('.edits [data-does=stepName]'), field => field.value)").await
}

/// Adds the present view as a step, in the open panel.
async fn add(page: &Page, title: &str, note: &str) -> Result<()> {
    page.focus(".story input[required]").await?;
    page.type_text(title).await?;
    page.focus(".story textarea").await?;
    page.type_text(note).await?;
    page.run_inside("root.querySelector('.story .check').nextElementSibling.firstChild.click()").await?;
    page.settled().await
}

/// The link to the story in the open panel, once it is made for this many steps.
async fn story_link(page: &Page) -> Result<String> {
    let field = "document.querySelector('reach-calculator').shadowRoot.querySelector('.story-link').value";
    let link = page.wait_for(field).await?;
    Ok(link.as_str().context("the field holds a text")?.to_owned())
}

/// Two steps by a person in English, and the link to them.
async fn two_steps(page: &Page) -> Result<String> {
    page.clicker("s").await?;
    add(page, "Wo wir stehen – “heute”", "Sag erst nichts.\nWarte.").await?;
    story_link(page).await?;
    page.clicker("Escape").await?;
    page.run("document.querySelector('reach-calculator').read('#rc1&f=900&v=contacts')").await?;
    page.settled().await?;
    page.clicker("s").await?;
    let before = story_link(page).await?;
    add(page, "Und dann?", "Zwinkern 😉").await?;
    let changed = format!(
        "document.querySelector('reach-calculator').shadowRoot.querySelector('.story-link').value !== {}",
        json!(before)
    );
    page.wait_for(&changed).await?;
    story_link(page).await
}

#[tokio::test]
async fn steps_are_moved_named_and_left_out_by_keys() -> Result<()> {
    let server = dist().start()?;
    let page = Page::presenting(&server.url("/"), Setup::laptop()).await?;
    page.clicker("PageDown").await?;
    editing(&page).await?;
    let before = titles(&page).await?;
    page.focus("[data-does=stepDown]").await?;
    page.press(Key::Enter).await?;
    page.press(Key::Enter).await?;
    let moved = [&before[1..3], &before[..1], &before[3..]].concat();
    assert_eq!(titles(&page).await?, moved, "the keyboard stays with the step that it moves");
    assert_eq!(page.text(".bar .place").await?, format!("3 / {STEPS}"), "the room still sees the same step");
    assert_eq!(page.text(".said").await?, format!("Jetzt Schritt 3 von {STEPS}."));
    page.focus("li:nth-child(2) [data-does=stepOut]").await?;
    page.press(Key::Enter).await?;
    assert_eq!(titles(&page).await?.len(), STEPS - 1);
    assert_eq!(page.text(".bar .place").await?, format!("2 / {}", STEPS - 1));
    page.focus(".said button").await?;
    page.press(Key::Enter).await?;
    page.wait_for_element(".edits li:nth-child(14)").await?;
    assert_eq!(titles(&page).await?, moved, "what was left out comes back to its place");
    page.run_inside(
        "const field = root.querySelector('li:nth-child(3) [data-does=stepName]'); field.focus(); field.select()",
    )
    .await?;
    page.type_text("Anders gesagt").await?;
    page.press(Key::Tab).await?;
    assert_eq!(page.text(".thread").await?, "Anders gesagt");
    page.clicker("Escape").await?;
    page.clicker("PageUp").await?;
    assert_eq!(page.text(".thread").await?, before[2]);
    assert_eq!(page.problems().await?, NONE);
    Ok(())
}

#[tokio::test]
async fn a_title_cannot_be_emptied() -> Result<()> {
    let server = dist().start()?;
    let page = Page::presenting(&server.url("/"), Setup::laptop()).await?;
    editing(&page).await?;
    let before = titles(&page).await?;
    page.run_inside("const field = root.querySelector('[data-does=stepName]'); field.focus(); field.select()").await?;
    page.press(Key::Delete).await?;
    page.press(Key::Tab).await?;
    assert_eq!(titles(&page).await?, before);
    Ok(())
}

#[tokio::test]
async fn a_story_travels_in_a_link_and_opens_at_its_first_step() -> Result<()> {
    let server = dist().start()?;
    let page = Page::presenting(&server.url("/#rc1&f=500"), Setup::laptop().language("en-GB")).await?;
    let link = two_steps(&page).await?;
    let carried = link.split_once('#').context("a link")?.1;
    assert!(
        carried.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"._~=&-".contains(&byte))
    );
    let shouted = format!("{}#{}.", server.url("/"), carried.to_uppercase());
    let escaped = link.replace('&', "&amp;");
    for sent in [&link, &shouted, &escaped] {
        // In a browser that speaks another language.
        let page = Page::open(sent, Setup::laptop()).await?;
        page.wait_for_element(".bar").await?;
        page.wait_for("document.querySelector('reach-calculator').shadowRoot.querySelector('.thread').textContent")
            .await?;
        page.settled().await?;
        assert_eq!(page.text(".thread").await?, "Wo wir stehen – “heute”");
        assert_eq!(page.text(".bar .place").await?, "1 / 2");
        page.clicker("PageDown").await?;
        assert_eq!(page.text(".thread").await?, "Und dann?");
        assert_eq!(
            page.value::<String>("document.querySelector('reach-calculator').link").await?,
            "rc1&f=900&v=contacts"
        );
        assert!(!page.text(".root").await?.contains("Zwinkern"), "notes are the presenter's");
        page.clicker("s").await?;
        assert_eq!(story_link(&page).await?, link, "what arrived can be sent on");
        assert_eq!(page.problems().await?, NONE);
    }
    Ok(())
}

#[tokio::test]
async fn a_damaged_story_is_said_and_the_rest_of_the_link_holds() -> Result<()> {
    let server = dist().start()?;
    let page = Page::presenting(&server.url("/#rc1&f=500"), Setup::laptop()).await?;
    let link = two_steps(&page).await?;
    let (start, rest) = link.split_once("&rc1").context("a link")?;
    let cut = &start[..start.len() - 9];
    let mut swapped = start.to_owned().into_bytes();
    let middle = swapped.len() - 20;
    swapped[middle] = if swapped[middle] == b'a' { b'b' } else { b'a' };
    for damaged in [cut.to_owned(), String::from_utf8(swapped)?, format!("{}#sy=", server.url("/"))] {
        page.fresh(&format!("{damaged}&rc1{rest}")).await?;
        page.wait_for_element(".story[open]").await?;
        assert!(page.text(".said").await?.contains("beschädigt"), "{damaged}");
        assert!(page.text("[part~=headline]").await?.contains("500"), "the first step is shown all the same");
        page.clicker("Escape").await?;
        page.clicker("PageDown").await?;
        assert_eq!(page.text(".bar .place").await?, format!("1 / {STEPS}"), "and the calculator's own story is there");
    }
    Ok(())
}

#[tokio::test]
async fn a_story_too_long_for_a_link_is_offered_as_a_file() -> Result<()> {
    let server = dist().start()?;
    let page = Page::presenting(&server.url("/"), Setup::laptop()).await?;
    page.clicker("s").await?;
    page.wait_for("document.querySelector('reach-calculator').shadowRoot.querySelector('.length').textContent").await?;
    assert!(page.text(".length").await?.ends_with("Nimm die Datei."));
    assert!(page.inside::<bool>("root.querySelector('.story-link').hidden").await?);
    Ok(())
}

#[tokio::test]
async fn notes_are_in_a_window_of_their_own_that_hears_the_same_keys() -> Result<()> {
    let server = dist().start()?;
    let page = Page::presenting(&server.url("/"), Setup::laptop()).await?;
    page.clicker("PageDown").await?;
    let wall = page.client().window().await?;
    page.clicker("n").await?;
    let windows = page.client().windows().await?;
    let [notes] = &windows.iter().filter(|window| **window != wall).collect::<Vec<_>>()[..] else {
        panic!("{} windows", windows.len())
    };
    page.client().switch_to_window((*notes).clone()).await?;
    let said: String = page.value("document.body.textContent").await?;
    for part in
        ["1 / 14", "Schätzt selbst", "Lass jemanden mit dem Finger", "Danach: Am Anfang ist jede Plattform großzügig"]
    {
        assert!(said.contains(part), "`{part}` is not in: {said}");
    }
    // The first press reveals what the room had to guess.
    page.press(Key::PageDown).await?;
    page.press(Key::PageDown).await?;
    page.wait_for("document.body.textContent.includes('Auf einer jungen Plattform')").await?;
    page.client().switch_to_window(wall.clone()).await?;
    page.settled().await?;
    assert_eq!(page.text(".bar .place").await?, format!("2 / {STEPS}"));
    assert!(!page.text(".root").await?.contains("Auf einer jungen"));
    page.clicker("Escape").await?;
    page.wait_for("!document.querySelector('reach-calculator').shadowRoot.querySelector('.bar')").await?;
    assert_eq!(page.client().windows().await?, [wall], "the notes leave with the talk");
    assert_eq!(page.problems().await?, NONE);
    Ok(())
}

#[tokio::test]
async fn a_blocked_window_for_notes_is_said() -> Result<()> {
    let server = dist().start()?;
    let page = Page::presenting(&server.url("/"), Setup::laptop().prelude("window.open = () => null")).await?;
    page.clicker("n").await?;
    assert!(page.text(".bar .note").await?.contains("Erlaube Pop-ups"));
    page.clicker("PageDown").await?;
    assert_eq!(page.text(".bar .note").await?, "");
    assert_eq!(page.problems().await?, NONE);
    Ok(())
}
