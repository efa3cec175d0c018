//! A story of one's own: built, put in order, taken along in a link, and told to the presenter in a window of its own.

use anyhow::{Context, Result};
use browser_tests::{Key, Page, Setup, dist, until};
use serde_json::json;

use crate::ready_story;

const NONE: [&str; 0] = [];

/// Opens the panel of a page that presents, with the steps to be edited.
fn editing(page: &Page) -> Result<()> {
    page.clicker("s")?;
    page.focus(".story [aria-pressed]")?;
    page.press(Key::Enter)?;
    page.wait_for_element(".story .edits")
}

fn titles(page: &Page) -> Result<Vec<String>> {
    page.inside("Array.from(root.querySelectorAll('.edits [data-does=stepName]'), field => field.value)")
}

/// Adds the present view as a step, in the open panel.
fn add(page: &Page, title: &str, note: &str) -> Result<()> {
    page.focus(".story input[required]")?;
    page.type_text(title)?;
    page.focus(".story textarea")?;
    page.type_text(note)?;
    page.run_inside("root.querySelector('.story .check').nextElementSibling.firstChild.click()")?;
    page.settled()
}

/// The link to the story in the open panel, once it is made for this many steps.
fn story_link(page: &Page) -> Result<String> {
    let field = "document.querySelector('reach-calculator').shadowRoot.querySelector('.story-link').value";
    let link = page.wait_for(field)?;
    Ok(link.as_str().context("the field holds a text")?.to_owned())
}

/// Two steps by a person in English, and the link to them.
fn two_steps(page: &Page) -> Result<String> {
    page.clicker("s")?;
    add(page, "Wo wir stehen – “heute”", "Sag erst nichts.\nWarte.")?;
    story_link(page)?;
    page.clicker("Escape")?;
    page.run("document.querySelector('reach-calculator').read('#rc1&f=900&v=contacts')")?;
    page.settled()?;
    page.clicker("s")?;
    let before = story_link(page)?;
    add(page, "Und dann?", "Zwinkern 😉")?;
    let changed = format!(
        "document.querySelector('reach-calculator').shadowRoot.querySelector('.story-link').value !== {}",
        json!(before)
    );
    page.wait_for(&changed)?;
    story_link(page)
}

#[test]
fn steps_are_moved_named_and_left_out_by_keys() -> Result<()> {
    let server = dist().start()?;
    let page = Page::presenting(&server.url("/"), Setup::laptop())?;
    page.clicker("PageDown")?;
    editing(&page)?;
    let before = titles(&page)?;
    let count = before.len();
    page.focus("[data-does=stepDown]")?;
    page.press(Key::Enter)?;
    page.press(Key::Enter)?;
    let moved = [&before[1..3], &before[..1], &before[3..]].concat();
    assert_eq!(titles(&page)?, moved, "the keyboard stays with the step that it moves");
    assert_eq!(page.text(".bar .place")?, format!("3 / {count}"), "the room still sees the same step");
    assert_eq!(page.text(".said")?, format!("Jetzt Schritt 3 von {count}."));
    page.focus("li:nth-child(2) [data-does=stepOut]")?;
    page.press(Key::Enter)?;
    assert_eq!(titles(&page)?.len(), count - 1);
    assert_eq!(page.text(".bar .place")?, format!("2 / {}", count - 1));
    page.focus(".said button")?;
    page.press(Key::Enter)?;
    page.wait_for_element(&format!(".edits li:nth-child({count})"))?;
    assert_eq!(titles(&page)?, moved, "what was left out comes back to its place");
    page.run_inside(
        "const field = root.querySelector('li:nth-child(3) [data-does=stepName]'); field.focus(); field.select()",
    )?;
    page.type_text("Anders gesagt")?;
    page.press(Key::Tab)?;
    assert_eq!(page.text(".thread")?, "Anders gesagt");
    page.clicker("Escape")?;
    page.clicker("PageUp")?;
    assert_eq!(page.text(".thread")?, before[2]);
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn a_title_cannot_be_emptied() -> Result<()> {
    let server = dist().start()?;
    let page = Page::presenting(&server.url("/"), Setup::laptop())?;
    editing(&page)?;
    let before = titles(&page)?;
    page.run_inside("const field = root.querySelector('[data-does=stepName]'); field.focus(); field.select()")?;
    page.press(Key::Delete)?;
    page.press(Key::Tab)?;
    assert_eq!(titles(&page)?, before);
    Ok(())
}

#[test]
fn a_story_travels_in_a_link_and_opens_at_its_first_step() -> Result<()> {
    let server = dist().start()?;
    let page = Page::presenting(&server.url("/#rc1&f=500"), Setup::laptop().language("en-GB"))?;
    let link = two_steps(&page)?;
    let carried = link.split_once('#').context("a link")?.1;
    assert!(
        carried.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"._~=&-".contains(&byte))
    );
    let shouted = format!("{}#{}.", server.url("/"), carried.to_uppercase());
    let escaped = link.replace('&', "&amp;");
    for sent in [&link, &shouted, &escaped] {
        // In a browser that speaks another language.
        let page = Page::open(sent, Setup::laptop())?;
        page.wait_for_element(".bar")?;
        page.wait_for("document.querySelector('reach-calculator').shadowRoot.querySelector('.thread').textContent")?;
        page.settled()?;
        assert_eq!(page.text(".thread")?, "Wo wir stehen – “heute”");
        assert_eq!(page.text(".bar .place")?, "1 / 2");
        page.clicker("PageDown")?;
        assert_eq!(page.text(".thread")?, "Und dann?");
        assert_eq!(page.value::<String>("document.querySelector('reach-calculator').link")?, "rc1&f=900&v=contacts");
        assert!(!page.text(".root")?.contains("Zwinkern"), "notes are the presenter's");
        page.clicker("s")?;
        assert_eq!(story_link(&page)?, link, "what arrived can be sent on");
        assert_eq!(page.problems()?, NONE);
    }
    Ok(())
}

#[test]
fn a_reload_keeps_a_story_that_came_by_link() -> Result<()> {
    let server = dist().start()?;
    let page = Page::presenting(&server.url("/#rc1&f=500"), Setup::laptop().language("en-GB"))?;
    let link = two_steps(&page)?;
    let page = Page::open(&link, Setup::laptop())?;
    page.wait_for("!!document.querySelector('reach-calculator')?.shadowRoot?.querySelector('.thread')?.textContent")?;
    page.settled()?;
    page.clicker("PageDown")?;
    page.wait_for(
        "document.querySelector('reach-calculator').shadowRoot.querySelector('.bar .place').textContent === '2 / 2'",
    )?;
    page.run("window.isOld = true")?;
    page.cdp("Page.reload", json!({}))?;
    page.wait_for("!window.isOld && !!document.querySelector('reach-calculator')?.shadowRoot?.querySelector('.thread')?.textContent")?;
    page.settled()?;
    assert_eq!(page.text(".thread")?, "Und dann?");
    assert_eq!(page.text(".bar .place")?, "2 / 2");
    page.clicker("s")?;
    assert_eq!(story_link(&page)?, link, "with every note");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

/// Loads a story from a file, in the open panel.
fn load(page: &Page, story: &str) -> Result<()> {
    page.run_inside(&format!(
        "const files = new DataTransfer(); files.items.add(new File([{}], 'story.txt')); \
         const input = root.querySelector('.story input[type=file]'); input.files = files.files; \
         input.dispatchEvent(new Event('change'))",
        json!(story)
    ))?;
    page.wait_for("!document.querySelector('reach-calculator').shadowRoot.querySelector('.story').open")?;
    page.settled()
}

#[test]
fn a_story_is_the_same_text_when_it_was_read_and_saved() -> Result<()> {
    let server = dist().start()?;
    let page = Page::presenting(&server.url("/"), Setup::laptop().language("en-GB"))?;
    page.save_files()?;
    let notes = [
        "A note.\n\nSliders: these are three",
        "A note.\n\nGuess first\n\nand then more",
        "\nSliders: followers",
        "\nGuess first.\nand a line",
        "Sliders: followers\nGuess first\n\nSliders: no order\n\nregler: nor this",
        "Sliders: followers\n\nBehind an empty line.\nTwo lines.",
        "Nothing odd.",
    ];
    let step = |(place, note): (usize, &&str)| format!("Step {place}\n{}#rc1&f=900\n{note}", server.url("/"));
    let steps: Vec<_> = notes.iter().enumerate().map(step).collect();
    let story = format!("Our story\n\n{}\n", steps.join("\n\n"));
    page.clicker("s")?;
    load(&page, &story)?;
    page.clicker("s")?;
    page.run_inside("[...root.querySelectorAll('.story button')].find(b => b.textContent.startsWith('Save')).click()")?;
    let (_, saved) = page.saved("story.txt")?;
    assert_eq!(String::from_utf8(saved)?, story);
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn notes_are_edited_afterwards_and_stay_notes_whatever_is_in_them() -> Result<()> {
    let server = dist().start()?;
    let page = Page::presenting(&server.url("/"), Setup::laptop())?;
    page.clicker("PageDown")?;
    page.clicker("n")?;
    let notes = page.opened()?;
    editing(&page)?;
    let count = titles(&page)?.len();
    let odd = "Regler: alle\n\nErst schätzen\n\nUnd dann:\nrc1&f=5";
    page.run_inside(&format!(
        "const field = root.querySelector('.edits li:nth-child(1) textarea'); field.value = {}; field.dispatchEvent(new Event('change'))",
        json!(odd)
    ))?;
    notes.wait_for("document.body.textContent.includes('Regler: alle')")?;
    // As a page that is loaded anew reads it.
    let kept = page.value::<String>("history.state.talk.story")?;
    page.clicker("Escape")?;
    page.clicker("s")?;
    load(&page, &kept)?;
    assert_eq!(page.text(".bar .place")?, format!("1 / {count}"), "no note has become a step");
    // The panel is as it was left.
    page.clicker("s")?;
    page.wait_for_element(".story .edits")?;
    let read: String = page.inside("root.querySelector('.edits li:nth-child(1) textarea').value")?;
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(words(&read), words(odd));
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn a_damaged_story_is_said_and_the_rest_of_the_link_holds() -> Result<()> {
    let server = dist().start()?;
    let page = Page::presenting(&server.url("/#rc1&f=500"), Setup::laptop())?;
    let link = two_steps(&page)?;
    let count = ready_story::count()?;
    let (start, rest) = link.split_once("&rc1").context("a link")?;
    let cut = &start[..start.len() - 9];
    let mut swapped = start.to_owned().into_bytes();
    let middle = swapped.len() - 20;
    swapped[middle] = if swapped[middle] == b'a' { b'b' } else { b'a' };
    for damaged in [cut.to_owned(), String::from_utf8(swapped)?, format!("{}#sy=", server.url("/"))] {
        page.fresh(&format!("{damaged}&rc1{rest}"))?;
        page.wait_for_element(".story[open]")?;
        assert!(page.text(".said")?.contains("beschädigt"), "{damaged}");
        assert!(page.text("[part~=headline]")?.contains("500"), "the first step is shown all the same");
        page.clicker("Escape")?;
        page.clicker("PageDown")?;
        assert_eq!(page.text(".bar .place")?, format!("1 / {count}"), "and the calculator's own story is there");
    }
    Ok(())
}

/// Outlook encodes a link, quoted-printable mails write `=3D`, phpList puts signs into long words that nobody sees.
#[test]
fn a_story_that_was_bent_on_its_way_is_told() -> Result<()> {
    let server = dist().start()?;
    let page = Page::presenting(&server.url("/#rc1&f=500"), Setup::laptop())?;
    let link = two_steps(&page)?;
    let (home, hash) = link.split_once('#').context("a link")?;
    let (start, end) = hash.split_at(40);
    for bent in [
        format!("#{}", hash.replace('=', "%3D").replace('&', "%26")),
        format!("?{}", hash.replace('=', "%3D")),
        format!("#!/{hash}"),
        format!("#{}", hash.replace('=', "=3D")),
        format!("#{start}%E2%80%8B{end}"),
        format!("#{}", hash.replace('&', "&amp;")),
    ] {
        page.fresh(&format!("{home}{bent}"))?;
        page.wait_for_element(".bar .place")?;
        page.settled()?;
        assert!(page.text(".bar .place")?.ends_with("/ 2"), "{bent}: {}", page.text(".bar .place")?);
    }
    Ok(())
}

/// Three hundred letters stood for 150,000, on which a pattern worked for seconds.
#[test]
fn a_story_that_inflates_without_end_is_said_to_be_damaged() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    let packed = page.run(
        "return (async () => {
         const stream = new Blob(['a\\n' + 'rc1&'.repeat(40000)]).stream().pipeThrough(new CompressionStream('deflate'));
         const digits = 'abcdefghijklmnopqrstuvwxyz234567';
         let [text, bits, held] = ['', 0, 0];
         for (const byte of new Uint8Array(await new Response(stream).arrayBuffer())) {
             bits = ((bits << 8) | byte) & 0xfff;
             for (held += 8; held >= 5; held -= 5) text += digits[(bits >> (held - 5)) & 31];
         }
         return text + digits[(bits << (5 - held)) & 31]; })()",
    )?;
    let packed = packed.as_str().context("a text")?;
    page.fresh(&server.url(&format!("/#sy={packed}&rc1&f=500&ly=present&lg=de")))?;
    page.wait_for_element(".story[open]")?;
    assert!(page.text(".said")?.contains("beschädigt"));
    Ok(())
}

#[test]
fn a_story_too_long_for_a_link_is_offered_as_a_file() -> Result<()> {
    let server = dist().start()?;
    let page = Page::presenting(&server.url("/"), Setup::laptop())?;
    page.clicker("s")?;
    page.wait_for("document.querySelector('reach-calculator').shadowRoot.querySelector('.length').textContent")?;
    assert!(page.text(".length")?.ends_with("Nimm die Datei."));
    assert!(page.inside::<bool>("root.querySelector('.story-link').hidden")?);
    Ok(())
}

#[test]
fn notes_are_in_a_window_of_their_own_that_hears_the_same_keys() -> Result<()> {
    let server = dist().start()?;
    let page = Page::presenting(&server.url("/"), Setup::laptop())?;
    page.clicker("PageDown")?;
    page.clicker("n")?;
    let notes = page.opened()?;
    let said: String = notes.value("document.body.textContent")?;
    let steps = ready_story::steps("de")?;
    let [first, second, ..] = &steps[..] else { panic!("a story of {} steps", steps.len()) };
    let (number, then) = (format!("1 / {}", steps.len()), format!("Danach: {}", second.title));
    for part in [&number, &first.title, &first.notes[0], &then] {
        assert!(said.contains(part), "`{part}` is not in: {said}");
    }
    // The first press reveals what the room had to guess.
    notes.press(Key::PageDown)?;
    notes.press(Key::PageDown)?;
    notes.wait_for(&format!("document.body.textContent.includes({})", json!(second.notes[0])))?;
    page.settled()?;
    assert_eq!(page.text(".bar .place")?, format!("2 / {}", steps.len()));
    assert!(!page.text(".root")?.contains(&second.notes[0]));
    page.clicker("Escape")?;
    page.wait_for("!document.querySelector('reach-calculator').shadowRoot.querySelector('.bar')")?;
    until(|| Ok((page.windows()? == 1).then_some(())), || "the notes stay when the talk is over".to_owned())?;
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn a_blocked_window_for_notes_is_said() -> Result<()> {
    let server = dist().start()?;
    let page = Page::presenting(&server.url("/"), Setup::laptop().prelude("window.open = () => null"))?;
    page.clicker("n")?;
    assert!(page.text(".bar .note")?.contains("Erlaube Pop-ups"));
    page.clicker("PageDown")?;
    assert_eq!(page.text(".bar .note")?, "");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}
