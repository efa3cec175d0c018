//! What a workshop takes home: the code on the wall, and paper, which is read back from the browser's PDF.

use anyhow::{Context, Result};
use browser_tests::{Key, Page, Paper, Setup, chapters, dist, dist_folder, root};
use reach_calculator::answers::Chapter;
use reach_calculator::inputs::PARAMETERS;
use reach_calculator::widget::Widget;
use reach_calculator::words::{Locale, Speaker, Texts};
use serde_json::Value;

use crate::ready_story;

const NONE: [&str; 0] = [];

#[test]
fn the_code_is_large_black_on_white_and_names_its_address() -> Result<()> {
    let server = dist().start()?;
    let page = Page::presenting(&server.url("/#rc1&f=500&v=contacts&lg=de"), Setup::projector().dark())?;
    page.clicker("q")?;
    page.wait_for_element(".code path")?;
    let size: f64 = page.inside("root.querySelector('.code svg').getBoundingClientRect().width")?;
    assert!(size >= 600.0, "{size} pixels on a screen of 1080");
    let fills = "['rect', 'path'].map(name => getComputedStyle(root.querySelector('.code ' + name)).fill)";
    assert_eq!(page.inside::<[String; 2]>(fills)?, ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
    let start: String = page.inside("root.querySelector('.code path').getAttribute('d').slice(0, 4)")?;
    assert_eq!(start, "M4 4", "four light squares around");
    let place = server.url("/").replace("http://", "");
    assert_eq!(page.text(".address")?, format!("{place}#rc1&f=500&v=contacts"), "phones choose their language");
    assert_eq!(page.text(".without")?, "");
    page.clicker("q")?;
    assert!(!page.inside::<bool>("root.querySelector('.join').open")?);
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

/// The same in Firefox: `firefox.rs`.
#[test]
fn over_http_the_printed_handout_shows_its_chart_as_vectors() -> Result<()> {
    let server = dist().start()?;
    let page = Page::presenting(&server.url("/#rc1&f=500&v=contacts&lg=de"), Setup::laptop())?;
    page.run("window.print = () => { window.printed = true }")?;
    let mut drawn = Vec::new();
    for hide in ["", "root.querySelector('.handout img').style.display = 'none'"] {
        page.run("window.printed = false")?;
        page.clicker("h")?;
        page.run_inside("root.querySelector('.choose .main-action').click()")?;
        page.wait_for("window.printed")?;
        page.run_inside(hide)?;
        let paper = page.print()?;
        assert_eq!((paper.sheets.len(), paper.bitmaps), (2, 0));
        drawn.push(paper.vectors);
    }
    assert!(drawn[0] > drawn[1] + 50, "with its chart and without it: {drawn:?}");
    assert_eq!(page.count(".bar")?, 1, "the talk goes on");
    Ok(())
}

#[test]
fn what_the_code_leaves_out_is_said() -> Result<()> {
    let server = dist().start()?;
    let baseline = "f~900~p~8~l~700~sg~33~m~7~or~0.41~si~0.71~sv~0.44~k~9~kn~7~rf~0.7~bo~0.5~ho~0.6~cl~0.2~rv~3150~in~0.007~im~0.3~ac~0.5~at~200~su~2500~cr~1.2~th~0.4~to~3~se~0.2~di~0.7~uf~0.02";
    let inputs =
        "f=777&p=7&nf=55&l=333&sg=22&m=6&or=0.27&si=0.77&sv=0.6&tc=9&k=5&kn=6&rf=1.3&it=0.2&bo=0.6&ho=0.7&cl=0.3";
    let page = Page::presenting(&server.url(&format!("/#rc1&{inputs}&v=partners&b={baseline}")), Setup::laptop())?;
    page.clicker("q")?;
    page.wait_for_element(".code path")?;
    assert!(page.text(".without")?.contains("Vergleichsstand passte nicht"));
    assert!(!page.text(".address")?.contains('#'), "nobody types so much");
    Ok(())
}

/// A4 in millimetres.
const UPRIGHT: (i32, i32) = (210, 297);
const ACROSS: (i32, i32) = (297, 210);

/// The dialog of the system cannot be answered here.
fn printer(language: &str) -> Setup {
    Setup::laptop().language(language).prelude("window.print = () => { window.printed = true }")
}

/// Opens the choice of what goes on paper, ticks more boxes of it, and prints what comes.
fn handout(page: &Page, ticked: &[usize]) -> Result<Paper> {
    page.clicker("h")?;
    let tick = format!(
        "const boxes = root.querySelectorAll('.choose [type=checkbox]'); for (const box of {ticked:?}) boxes[box].click()"
    );
    page.run_inside(&tick)?;
    page.focus(".choose .main-action")?;
    page.press(Key::Enter)?;
    page.wait_for("window.printed")?;
    page.print()
}

/// What a sheet says, to be compared: where a line ends, and whether a cell does, is the layout's affair.
fn bare(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace()).collect()
}

#[track_caller]
fn assert_says(paper: &str, wanted: &str) {
    assert!(bare(paper).contains(&bare(wanted)), "`{wanted}` is not in: {paper}");
}

/// A language's texts, as the page has them.
fn locale(file: &str) -> Result<Value> {
    let path = root().join("www/words/locales").join(file);
    serde_json::from_slice(&std::fs::read(&path)?).with_context(|| format!("{} is no JSON", path.display()))
}

fn core(language: &str, link: &str) -> Widget {
    let mut core = Widget::new(Speaker { texts: Texts::new(Vec::new()), locale: Locale::from_tag(language) });
    core.change(|session| session.read(link));
    core
}

/// What the core itself says to a link, year by year.
fn years(language: &str, link: &str, chapter: &str) -> Result<Vec<String>> {
    let rows = core(language, link).years(Chapter::from_id(chapter).context(chapter.to_owned())?);
    Ok(rows.iter().map(|row| row.concat()).collect())
}

#[test]
fn one_scenario_is_two_pages_that_say_what_the_core_says() -> Result<()> {
    let server = dist().start()?;
    for language in ["de-DE", "en-GB"] {
        let texts = locale(&format!("{}/page.json", &language[..2]))?;
        let own = locale(&format!("{}/workshop.json", &language[..2]))?;
        let page = Page::open(&server.url("/"), printer(language))?;
        for id in chapters() {
            page.open_state(&server, &format!("rc1&f=500&v={id}"))?;
            page.present()?;
            let headline = page.text("[part~=headline]")?;
            let paper = handout(&page, &[])?;
            let [first, second] = &paper.sheets[..] else { panic!("{id} takes {} sheets", paper.sheets.len()) };
            assert_eq!((paper.size, paper.bitmaps), (UPRIGHT, 0), "{id} in {language}: A4, and the chart is vectors");
            assert_says(first, &headline);
            assert_says(first, texts["chapters"][id]["question"].as_str().unwrap_or_default());
            for key in Chapter::from_id(id).context(id)?.controls() {
                let told = &texts["parameters"][key.parameter().name];
                assert_says(first, told["name"].as_str().unwrap_or_default());
                assert_says(first, told["source"].as_str().unwrap_or_default());
            }
            for row in years(language, &format!("rc1&f=500&v={id}"), id)? {
                assert_says(second, &row);
            }
            let view = if id == "platform" { String::new() } else { format!("&v={id}") };
            assert_says(second, &format!("{}#rc1&f=500{view}", server.url("/")));
            assert_says(second, own["handoutNotes"].as_str().unwrap_or_default());
            assert_eq!(page.count(".handout .code path")?, 1);
            assert_eq!(page.problems()?, NONE);
        }
    }
    Ok(())
}

#[test]
fn every_changed_assumption_is_on_paper_and_the_others_are_counted() -> Result<()> {
    let server = dist().start()?;
    let (texts, own) = (locale("de/page.json")?, locale("de/workshop.json")?);
    let changed: Vec<_> = PARAMETERS.iter().filter(|parameter| parameter.name != "months").take(26).collect();
    let pairs: Vec<_> = changed.iter().map(|parameter| format!("&{}={}", parameter.link, parameter.min)).collect();
    let page = Page::presenting(&server.url(&format!("/#rc1{}", pairs.concat())), printer("de-DE"))?;
    let paper = handout(&page, &[])?;
    assert_eq!(paper.sheets.len(), 2);
    for parameter in &changed {
        assert_says(&paper.text(), texts["parameters"][parameter.name]["name"].as_str().unwrap_or_default());
    }
    assert!(bare(&paper.text()).matches("eigenerWertstatt").count() >= 24, "{}", paper.text());
    let listed = page.count(".handout .assumed tbody tr")?;
    let rest = own["handoutRest"].as_str().unwrap_or_default();
    assert_says(&paper.text(), &rest.replace("{count}", &(PARAMETERS.len() - listed).to_string()));
    Ok(())
}

#[test]
fn a_preset_is_named_and_its_values_are_listed() -> Result<()> {
    let server = dist().start()?;
    let page = Page::presenting(&server.url("/#rc1&pr=network&v=partners"), printer("de-DE"))?;
    let paper = handout(&page, &[])?;
    assert_eq!(paper.sheets.len(), 2);
    assert_says(&paper.text(), "Ausgangspunkt: Netzwerk statt Gießkanne");
    assert_says(&paper.text(), "Beiträge im Monat 2 pro Monat");
    Ok(())
}

#[test]
fn several_scenarios_stand_side_by_side_on_one_scale() -> Result<()> {
    let server = dist().start()?;
    for language in ["de-DE", "en-GB"] {
        let texts = locale(&format!("{}/page.json", &language[..2]))?;
        let own = locale(&format!("{}/workshop.json", &language[..2]))?;
        let url = server.url("/#rc1&f=900&l=700&v=contacts&b=l~300");
        let page = Page::presenting(&url, printer(language))?;
        // What is on show, what it is compared with, and a step of the story: a list of 1,500 and more sign-ups.
        let paper = handout(&page, &[1, 1 + ready_story::place("rc1&l=1500&sg=60&v=contacts")?])?;
        assert_eq!((paper.size, paper.bitmaps), (ACROSS, 0));
        let titles = page.texts(".handout .columns:first-of-type h2")?;
        assert_eq!(titles.len(), 3);
        let claims = page.texts(".handout .claim")?;
        for said in titles.iter().chain(&claims) {
            assert_says(&paper.sheets[0], said);
        }
        assert_eq!(claims[0], page.text("[part~=headline]")?);
        assert_says(&paper.text(), own["handoutDiffering"].as_str().unwrap_or_default());
        let rows: Vec<String> = page.texts(".handout .assumed tbody td:first-child")?;
        let name = |key: &str| texts["parameters"][key]["name"].as_str().unwrap_or_default().to_owned();
        assert_eq!(rows, ["followers", "subscribers", "signups"].map(name), "only what differs");
        let links = ["rc1&f=900&l=700", "rc1&l=300", "rc1&l=1500&sg=60"];
        let columns = Chapter::Contacts.columns();
        for (index, column) in columns.iter().enumerate().skip(1) {
            let mut cells = Vec::new();
            for link in links {
                let years = core(language, link).years(Chapter::Contacts);
                cells.extend([years[0][index].clone(), years[4][index].clone()]);
            }
            assert_says(
                &paper.text(),
                &format!("{}{}", texts["results"][column].as_str().unwrap_or_default(), cells.concat()),
            );
        }
        for link in links {
            assert_says(&paper.text(), &format!("{}#{link}", server.url("/")));
        }
        let year = if language == "de-DE" { "Jahr" } else { "Year" };
        let heads = page.texts(".handout .compared thead tr + tr th")?;
        assert_eq!(heads, vec![[format!("{year} 1"), format!("{year} 5")]; 3].concat(), "years, and no single months");
        // Every label lies on its halo, which is the same words.
        let axis = "0 0 200 200 400 400 600 600";
        assert_eq!(paper.sheets[0].matches(axis).count(), 3, "each axis ends where the others do");
        assert_eq!(page.problems()?, NONE);
    }
    Ok(())
}

#[test]
fn no_more_than_four_can_be_chosen_and_not_none() -> Result<()> {
    let server = dist().start()?;
    let page = Page::presenting(&server.url("/"), printer("de-DE"))?;
    page.clicker("h")?;
    let disabled = "root.querySelectorAll('.choose [type=checkbox]:disabled').length";
    let tick = |index: usize| format!("root.querySelectorAll('.choose [type=checkbox]')[{index}].click()");
    for index in 1..=3 {
        page.run_inside(&tick(index))?;
    }
    // What is on show, and the steps of the story.
    assert_eq!(page.inside::<usize>(disabled)?, 1 + ready_story::count()? - 4);
    for index in 0..=3 {
        page.run_inside(&tick(index))?;
    }
    assert!(page.inside::<bool>("root.querySelector('.choose .main-action').disabled")?);
    // One step alone brings its own chapter.
    page.run_inside(&tick(ready_story::place("rc1&v=partners")?))?;
    assert_eq!(page.inside::<String>("root.querySelector('.choose select').value")?, "partners");
    assert_eq!(page.inside::<usize>(disabled)?, 0);
    Ok(())
}

#[test]
fn paper_from_a_file_names_no_place_on_somebodys_disk() -> Result<()> {
    let file = dist_folder().join("reach-calculator.html").canonicalize()?;
    let page = Page::presenting(&format!("file://{}#rc1&f=500", file.display()), printer("de-DE"))?;
    let paper = handout(&page, &[])?;
    assert!(!bare(&paper.text()).contains("file:"), "{}", paper.text());
    assert_says(&paper.text(), "Häng das an die Adresse, unter der du den Rechner öffnest: #rc1&f=500");
    page.clicker("h")?;
    page.focus(".choose [type=url]")?;
    page.type_text("https://example.org/reichweite/")?;
    page.focus(".choose .main-action")?;
    page.run("window.printed = false")?;
    page.press(Key::Enter)?;
    page.wait_for("window.printed")?;
    assert_says(&page.print()?.text(), "https://example.org/reichweite/#rc1&f=500");
    Ok(())
}

#[test]
fn paper_says_when_and_by_whom_and_the_name_is_kept_nowhere() -> Result<()> {
    let server = dist().start()?;
    for (language, leader) in [("de-DE", "Leitung:"), ("en-GB", "Led by:")] {
        let page = Page::presenting(&server.url("/#rc1&f=500"), printer(language))?;
        let day: String =
            page.value(&format!("new Date().toLocaleDateString('{}', {{ dateStyle: 'long' }})", &language[..2]))?;
        let paper = handout(&page, &[])?;
        assert_says(&paper.sheets[0], &day);
        assert_says(&paper.sheets[0], leader);
        assert_eq!(page.count(".handout .origin .line")?, 1, "a line to write on");
        page.clicker("h")?;
        page.focus(".choose [autocomplete=name]")?;
        page.type_text("Maria Muster")?;
        page.focus(".choose .main-action")?;
        page.run("window.printed = false")?;
        page.press(Key::Enter)?;
        page.wait_for("window.printed")?;
        assert_says(&page.print()?.sheets[0], &format!("{leader} Maria Muster"));
        let kept = "JSON.stringify([location.href, history.state, { ...localStorage }, { ...sessionStorage }, document.cookie])";
        assert!(!page.value::<String>(kept)?.contains("Muster"));
        assert_eq!(page.problems()?, NONE);
    }
    Ok(())
}
