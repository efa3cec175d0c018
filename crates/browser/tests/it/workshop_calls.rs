//! A room calls its guesses out: dots with their middle beside the model's value, kept for the handout and the table.

use anyhow::{Result, ensure};
use browser_tests::{Key, Page, Setup, dist};

const NONE: [&str; 0] = [];

/// Presses a button of the panel by its words.
fn press(page: &Page, words: &str) -> Result<()> {
    page.run_inside(&format!(
        "[...root.querySelectorAll('.guess button')].find((button) => button.textContent === {words:?}).click()"
    ))?;
    page.settled()
}

fn call(page: &Page, text: &str) -> Result<()> {
    page.focus(".calls input")?;
    page.type_text(text)?;
    page.press(Key::Enter)?;
    page.settled()
}

#[test]
fn a_room_calls_out_and_sees_its_middle_beside_the_model() -> Result<()> {
    let server = dist().start()?;
    let page = Page::presenting(&server.url("/#rc1&v=contacts&lg=de"), Setup::laptop())?;
    page.save_files()?;
    page.clicker("g")?;
    page.wait_for_element(".board")?;
    press(&page, "Zurufe sammeln")?;
    page.wait_for_element(".crowd")?;
    page.settled()?;
    ensure!(page.text(".asked")?.ends_with("in Monat 60?"), "{}", page.text(".asked")?);
    // One guess is told as one.
    call(&page, "viele")?;
    assert_eq!(page.text(".count")?, "„viele“ ist keine Zahl.");
    page.run_inside("root.querySelector('.calls input').value = ''")?;
    call(&page, "20")?;
    assert_eq!(page.text(".count")?, "1 Zuruf");
    page.clicker("PageDown")?;
    ensure!(page.text(".asked")?.starts_with("Zu niedrig: 20 geschätzt, "), "{}", page.text(".asked")?);
    press(&page, "Neu schätzen")?;
    page.wait_for_element(".crowd")?;
    // What was called out stays; a tap is a guess, and can be taken back.
    for text in ["30", "1.000", "30"] {
        call(&page, text)?;
    }
    let (left, top, width, height): (f64, f64, f64, f64) = page
        .inside("(({ left, top, width, height }) => [left, top, width, height])(root.querySelector('.crowd').getBoundingClientRect())")?;
    page.drag((left + width * 0.5, top + height * 0.5), (left + width * 0.5, top + height * 0.5), 1)?;
    page.settled()?;
    assert_eq!((page.count(".crowd .mark")?, page.text(".count")?), (5, "5 Zurufe".to_owned()));
    press(&page, "Letzten zurücknehmen")?;
    assert_eq!(page.count(".crowd .mark")?, 4);
    assert_eq!(page.count(".crowd .middle")?, 0, "nothing tells the room where its middle is");
    page.clicker("PageDown")?;
    let said = page.text(".asked")?;
    ensure!(said.contains("Die Mitte eurer 4 Zurufe ist 30, ") && said.contains("von 20 bis 1.000"), "{said}");
    assert_eq!((page.count(".crowd .mark")?, page.count(".crowd .middle")?, page.count(".crowd .model")?), (4, 1, 2));
    // On paper, and below the table.
    page.clicker("h")?;
    page.run("print = () => {}")?;
    page.run_inside("[...root.querySelectorAll('dialog[open] button')].find(({ textContent }) => textContent.startsWith('Drucken')).click()")?;
    page.wait_for_element(".handout h2")?;
    let paper: String = page.inside("root.querySelector('section.handout').textContent")?;
    ensure!(paper.contains("20 · 30 · 1.000 · 30") && paper.contains(&said), "{paper}");
    let rows: String = page.inside(
        "root.host.isConnected && [...root.querySelectorAll('.handout h2')].map((head) => head.textContent).join()",
    )?;
    ensure!(rows.contains("Zurufe aus der Runde"), "{rows}");
    // Where several scenarios stand side by side, too.
    page.run("dispatchEvent(new Event('afterprint'))")?;
    page.clicker("h")?;
    page.wait_for_element("dialog.choose[open]")?;
    page.run_inside("root.querySelectorAll('.choose [type=checkbox]')[1].click()")?;
    page.run_inside("root.querySelector('.choose .main-action').click()")?;
    page.wait_for_element("section.handout.several")?;
    let paper: String = page.inside("root.querySelector('section.handout').textContent")?;
    ensure!(paper.contains("20 · 30 · 1.000 · 30") && paper.contains(&said), "{paper}");
    assert_eq!(page.print()?.sheets.len(), 2, "as many pages as without them");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn dots_and_fields_leave_the_bar_its_place_and_a_clear_takes_all_back() -> Result<()> {
    let server = dist().start()?;
    for setup in [Setup::projector(), Setup::phone(), Setup::phone().size(740, 360)] {
        let (width, height) = (setup.width, setup.height);
        let page = Page::presenting(&server.url("/#rc1&v=platform&lg=en"), setup)?;
        page.clicker("g")?;
        page.wait_for_element(".board")?;
        press(&page, "Collect guesses")?;
        page.wait_for_element(".crowd")?;
        call(&page, "12")?;
        let ends: (f64, f64, f64) = page.inside(
            "[root.querySelector('.guess').getBoundingClientRect().bottom, root.querySelector('canvas').getBoundingClientRect().bottom, root.querySelector('.bar').getBoundingClientRect().top]",
        )?;
        ensure!(ends.0 <= ends.2 + 1.0 && ends.1 <= ends.2 + 1.0, "{ends:?} at {width} by {height}");
        press(&page, "Clear all")?;
        assert_eq!(page.count(".crowd .mark")?, 0);
        page.clicker("PageDown")?;
        assert_eq!(page.count(".crowd")?, 0, "nothing was called out: the chart alone");
        assert_eq!(page.problems()?, NONE);
    }
    Ok(())
}
