//! A talk with nothing but keys: present, tell the story, darken, leave; and what a plain visit does not load for it.

use anyhow::Result;
use browser_tests::{Key, Page, Setup, chapters, dist, dist_folder};
use serde_json::json;

use crate::ready_story;

const NONE: [&str; 0] = [];

fn place(page: &Page) -> Result<String> {
    page.text(".bar .place")
}

fn link(page: &Page) -> Result<String> {
    page.value("document.querySelector('reach-calculator').link")
}

#[test]
fn a_plain_visit_loads_nothing_of_the_workshop() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    page.calculator()?;
    let before = server.requests().len();
    let early: Vec<_> = server.requests().into_iter().map(|request| request.path).collect();
    assert!(!early.iter().any(|path| path.contains("workshop") || path.contains("stories")), "{early:?}");
    page.present()?;
    let late: Vec<_> = server.requests().into_iter().skip(before).map(|request| request.path).collect();
    assert!(late.iter().any(|path| path.starts_with("/reach-calculator-workshop-")), "{late:?}");
    assert!(late.iter().any(|path| path.starts_with("/stories/de-")), "{late:?}");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn the_whole_story_runs_by_keys_and_every_link_restores_its_step() -> Result<()> {
    let server = dist().start()?;
    let count = ready_story::count()?;
    for language in ["de", "en"] {
        let page = Page::presenting(&server.url("/"), Setup::projector().language(language))?;
        let mut links = Vec::new();
        let mut seen_chapters = Vec::new();
        for (index, ready_story::Step { title, notes, .. }) in ready_story::steps(language)?.into_iter().enumerate() {
            let step = index + 1;
            page.next_step(if step % 2 == 0 { "PageDown" } else { "ArrowRight" })?;
            assert_eq!(place(&page)?, format!("{step} / {count}"));
            assert_eq!(page.text(".thread")?, title);
            assert!(!notes.is_empty(), "step {step} in {language} says nothing to the presenter");
            let seen = page.text(".root")?;
            assert!(notes.iter().all(|note| !seen.contains(note)), "notes of step {step} are the presenter's");
            let sliders = page.count(".control")?;
            assert!(sliders <= 5, "step {step} has {sliders} sliders");
            seen_chapters
                .push(page.inside::<String>("root.querySelector('[role=tab][aria-selected=true]').dataset.id")?);
            links.push((link(&page)?, page.text("[part~=headline]")?));
        }
        assert_eq!(links.len(), count);
        seen_chapters.dedup();
        assert_eq!(seen_chapters, chapters());
        page.clicker("PageDown")?;
        assert_eq!(place(&page)?, format!("{count} / {count}"), "the end stays the end");
        page.clicker("Home")?;
        assert_eq!(place(&page)?, format!("1 / {count}"));
        page.clicker("End")?;
        page.clicker("PageUp")?;
        assert_eq!(place(&page)?, format!("{} / {count}", count - 1));
        assert_eq!(page.problems()?, NONE);
        for (link, headline) in links {
            let other = json!(format!("#{link}"));
            page.run(&format!("document.querySelector('reach-calculator').read({other})"))?;
            page.settled()?;
            assert_eq!(page.text("[part~=headline]")?, headline, "{link} in {language}");
        }
    }
    Ok(())
}

#[test]
fn before_the_story_stands_what_the_presenter_came_with() -> Result<()> {
    let server = dist().start()?;
    let page = Page::presenting(&server.url("/#rc1&f=777&v=contacts"), Setup::laptop())?;
    page.clicker("PageDown")?;
    assert!(!link(&page)?.contains("f=777"));
    page.clicker("PageUp")?;
    assert_eq!(link(&page)?, "rc1&f=777&v=contacts");
    page.clicker("Escape")?;
    page.wait_for("!document.querySelector('reach-calculator').shadowRoot.querySelector('.bar')")?;
    assert_eq!(link(&page)?, "rc1&f=777&v=contacts");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn leaving_a_talk_brings_back_what_was_there_before_it_undo_and_all() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&f=777&v=contacts"), Setup::laptop())?;
    page.calculator()?;
    page.focus("[part~=slider]")?;
    page.press(Key::Right)?;
    page.settled()?;
    let before = (link(&page)?, page.text("[part~=headline]")?);
    page.present()?;
    for key in ["PageDown", "PageDown", "PageDown", "PageDown", "End"] {
        page.next_step(key)?;
    }
    assert_ne!(link(&page)?, before.0);
    page.clicker("Escape")?;
    page.wait_for("!document.querySelector('reach-calculator').shadowRoot.querySelector('.bar')")?;
    page.settled()?;
    assert_eq!((link(&page)?, page.text("[part~=headline]")?), before, "from the middle of the story");
    // One step back leads to what was changed before the talk, and not into the talk.
    page.focus("[part~=slider]")?;
    page.chord('z')?;
    page.settled()?;
    assert_eq!(link(&page)?, "rc1&f=777&v=contacts");
    page.present()?;
    assert_eq!(place(&page)?, "Dein Stand", "the next talk begins with what the presenter has");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

/// Loads the page anew, as a person does in the middle of a talk. Not before the address says what is shown: a step that
/// is written while the browser already loads anew takes what was kept with the address away, and no page can help it.
fn reload(page: &Page) -> Result<()> {
    page.wait_for("location.hash.slice(1) === document.querySelector('reach-calculator').link")?;
    page.run("window.isOld = true")?;
    page.cdp("Page.reload", json!({}))?;
    page.wait_for(
        "!window.isOld && !!document.querySelector('reach-calculator')?.shadowRoot?.querySelector('canvas')",
    )?;
    page.calculator()
}

#[test]
fn a_reload_in_a_talk_keeps_story_and_step_and_the_way_back() -> Result<()> {
    let server = dist().start()?;
    let page = Page::presenting(&server.url("/#rc1&f=777&v=contacts"), Setup::laptop())?;
    for _ in 0..3 {
        page.next_step("PageDown")?;
    }
    let (at, shown) = (place(&page)?, page.text(".thread")?);
    let told = link(&page)?;
    reload(&page)?;
    page.wait_for_element(".bar")?;
    page.settled()?;
    assert_eq!((place(&page)?, page.text(".thread")?, link(&page)?), (at, shown, told));
    page.clicker("Escape")?;
    page.wait_for("!document.querySelector('reach-calculator').shadowRoot.querySelector('.bar')")?;
    page.settled()?;
    assert_eq!(link(&page)?, "rc1&f=777&v=contacts");
    reload(&page)?;
    page.settled()?;
    assert_eq!(page.count(".bar")?, 0, "a talk that is over stays over");
    assert_eq!(link(&page)?, "rc1&f=777&v=contacts");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn keys_of_the_clicker_hold_only_while_presenting() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    page.calculator()?;
    let before = link(&page)?;
    for key in ["b", ".", "PageDown", "ArrowRight", "q", "End"] {
        page.clicker(key)?;
    }
    assert_eq!((page.count(".dark, .join")?, link(&page)?), (0, before));
    page.present()?;
    for key in ["b", "."] {
        page.clicker(key)?;
        assert!(page.inside::<bool>("!root.querySelector('.dark').hidden")?, "{key} darkens");
        page.clicker("PageDown")?;
        assert!(page.inside::<bool>("root.querySelector('.dark').hidden")?, "and any key brings light");
    }
    assert_eq!(place(&page)?, "Dein Stand", "the key that brought light was used up");
    page.focus("input[type=range]")?;
    page.press(Key::Right)?;
    assert_eq!(place(&page)?, "Dein Stand", "arrows move the slider that has the focus");
    page.clicker("PageDown")?;
    assert_eq!(place(&page)?, format!("1 / {}", ready_story::count()?), "a clicker is heard all the same");
    Ok(())
}

#[test]
fn an_own_story_is_made_step_by_step_and_loaded_from_a_file() -> Result<()> {
    let server = dist().start()?;
    let page = Page::presenting(&server.url("/#rc1&f=500"), Setup::laptop().language("en-GB"))?;
    page.clicker("s")?;
    page.focus(".story input[required]")?;
    page.type_text("Where we are")?;
    page.run_inside("[...root.querySelectorAll('.story button')].find(b => b.textContent.startsWith('Add')).click()")?;
    assert_eq!(place(&page)?, "1 / 1");
    assert_eq!(page.text(".thread")?, "Where we are");
    let story = "Our story\n\nFirst\nhttps://example.org/#rc1&f=900&v=contacts\nSliders: followers\nA note.\n\nSecond\nrc1&f=50\n";
    page.run_inside(&format!(
        "const files = new DataTransfer(); files.items.add(new File([{}], 'story.txt')); \
         const input = root.querySelector('.story input[type=file]'); input.files = files.files; \
         input.dispatchEvent(new Event('change'))",
        json!(story)
    ))?;
    page.wait_for("document.querySelector('reach-calculator').link === 'rc1&f=900&v=contacts'")?;
    page.settled()?;
    assert_eq!(place(&page)?, "1 / 2");
    assert_eq!(page.count(".control")?, 1);
    assert!(!page.text(".root")?.contains("A note."), "notes are the presenter's");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn the_one_file_tells_its_story_from_a_disk() -> Result<()> {
    let file = dist_folder().join("reach-calculator.html").canonicalize()?;
    let page = Page::presenting(&format!("file://{}", file.display()), Setup::laptop())?;
    page.clicker("PageDown")?;
    assert_eq!(place(&page)?, format!("1 / {}", ready_story::count()?));
    page.clicker("q")?;
    page.wait_for("!!document.querySelector('reach-calculator').shadowRoot.querySelector('.without').textContent")?;
    page.focus(".join input")?;
    page.type_text("https://example.org/reichweite/")?;
    page.wait_for("!!document.querySelector('reach-calculator').shadowRoot.querySelector('.code path')")?;
    assert_eq!(page.problems()?, NONE);
    Ok(())
}
