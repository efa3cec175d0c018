//! The sliders with their figures, under a finger and for a screen reader, and the list of all assumptions.

use anyhow::{Result, ensure};
use browser_tests::{Page, Setup, chapters, dist};
use serde_json::json;

const NONE: [&str; 0] = [];

#[test]
fn numbers_end_in_one_column_and_units_begin_in_one() -> Result<()> {
    let server = dist().start()?;
    let mut page = Page::open(&server.url("/"), Setup::laptop())?;
    for (setup, width) in
        [(Setup::laptop(), 1366), (Setup::laptop(), 1024), (Setup::phone(), 390), (Setup::phone(), 320)]
    {
        page.adapt(setup.size(width, 768))?;
        for chapter in chapters() {
            page.show(&format!("rc1&v={chapter}&lg=de"))?;
            let columns: Vec<Vec<f64>> = page.inside(
                "[['[part~=field]', 'right'], ['.unit', 'left']].map(([css, side]) =>
                    [...new Set(Array.from(root.querySelectorAll('.controls .control'),
                        (control) => Math.round(control.querySelector(css).getBoundingClientRect()[side])))])",
            )?;
            ensure!(columns.iter().all(|column| column.len() == 1), "{chapter}, {width} wide: {columns:?}");
        }
    }
    Ok(())
}

#[test]
fn a_curve_has_its_value_at_both_ends_and_is_explained_once() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&lg=de"), Setup::laptop())?;
    page.calculator()?;
    page.wait_for_element("[data-name=followers] .ends span:last-child:not(:empty)")?;
    page.settled()?;
    // Whoever is followed by nobody reaches nobody.
    let ends = page.texts("[data-name=followers] .ends span")?;
    assert_eq!(ends[0], "0");
    let highest = ends[1].clone();
    page.slide("[data-name=followers] [part~=slider]", 1e9)?;
    page.settled()?;
    let headline = page.text("[part~=headline]")?;
    ensure!(headline.starts_with(&format!("{highest} von ")), "{highest} at the end of the curve, but “{headline}”");
    assert_eq!(page.count(".outcome")?, 1);
    ensure!(page.text(".outcome")?.contains("Menschen, die ein Beitrag heute erreicht"), "{}", page.text(".outcome")?);
    Ok(())
}

#[test]
fn changed_is_told_of_changed_inputs_only() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&s=0.8&lg=de"), Setup::laptop())?;
    page.calculator()?;
    let described = |name: &str| -> Result<Vec<String>> {
        page.inside(&format!(
            "Array.from(root.querySelectorAll('.controls [data-name={name}] input'), (input) =>
                (input.getAttribute('aria-describedby') ?? input.getAttribute('aria-labelledby')).split(' ').map((id) => root.getElementById(id).textContent).join(' ').trim())"
        ))
    };
    ensure!(described("stage")?.iter().all(|text| text.ends_with("geändert")), "{:?}", described("stage")?);
    ensure!(described("followers")?.iter().all(|text| !text.contains("geändert")), "{:?}", described("followers")?);
    page.click("[data-name=stage] .icon")?;
    page.settled()?;
    ensure!(described("stage")?.iter().all(|text| !text.contains("geändert")), "{:?}", described("stage")?);
    Ok(())
}

#[test]
fn a_finger_finds_targets_of_44_pixels() -> Result<()> {
    let server = dist().start()?;
    let mut page = Page::open(&server.url("/"), Setup::phone())?;
    for width in [320, 390, 645] {
        page.adapt(Setup::phone().size(width, 844))?;
        page.open_state(&server, "rc1&pr=starting-coach&f=300&v=contacts&lg=de")?;
        let small: Vec<String> = page.inside(
            "Array.from(root.querySelectorAll('button, select, summary, input'))
                .filter((target) => target.checkVisibility({ checkVisibilityCSS: true }))
                .map((target) => ({ target, height: target.getBoundingClientRect().height }))
                .filter(({ height }) => height < 43.5).map(({ target, height }) => `${height} ${target.outerHTML.slice(0, 90)}`)",
        )?;
        assert_eq!(small, NONE, "{width} wide");
    }
    Ok(())
}

#[test]
fn on_a_phone_one_line_of_the_answer_stays_while_a_slider_moves() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::phone())?;
    for chapter in chapters() {
        page.show(&format!("rc1&v={chapter}&lg=de"))?;
        page.run("scrollTo(0, 0)")?;
        page.wait_for_element(".verdict:not(.is-needed)")?;
        let sticks: bool = page.inside("!!root.querySelector('.sticks')")?;
        if !sticks {
            continue;
        }
        page.run_inside("[...root.querySelectorAll('.controls [part~=slider]')].at(-1).scrollIntoView({ block: 'end', behavior: 'instant' })")?;
        page.wait_for_element(".verdict.is-needed")?;
        let seen = page.run_inside(
            "const line = root.querySelector('.verdict');
             const words = (element) => element.textContent.replace(/\\s/g, ' ');
             const { top, bottom, left, width } = line.getBoundingClientRect();
             const over = root.elementFromPoint(left + width / 2, (top + bottom) / 2);
             return { said: words(line) === words(root.querySelector('[part~=headline]')),
                 in: top > -1 && bottom <= root.querySelector('[part~=chart]').getBoundingClientRect().top + 1, free: over === line }",
        )?;
        assert_eq!(seen, json!({ "said": true, "in": true, "free": true }), "{chapter}");
    }
    Ok(())
}

#[test]
fn beside_sliders_the_table_has_the_full_width_below() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&v=customers&lg=de"), Setup::laptop())?;
    page.calculator()?;
    page.open_details("details.table")?;
    let [table, main, top, right]: [f64; 4] = page.inside(
        "[root.querySelector('.scroll').offsetWidth, root.querySelector('.main').offsetWidth,
            root.querySelector('.table').getBoundingClientRect().top, root.querySelector('.right').getBoundingClientRect().bottom]",
    )?;
    ensure!(table > main - 2.0, "{table} of {main}");
    ensure!(top >= right, "the table stands beside the sliders");
    // Nothing that stays lies over it.
    let free = page.run_inside(
        "const table = root.querySelector('.scroll');
         table.scrollIntoView({ block: 'start', behavior: 'instant' });
         const { left, top } = table.getBoundingClientRect();
         return table.contains(root.elementFromPoint(left + 300, top + 30))",
    )?;
    ensure!(free == true, "the chart covers the table");
    Ok(())
}

#[test]
fn sliders_do_not_jump_when_a_sentence_comes_or_goes() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&v=contacts&lg=de"), Setup::laptop())?;
    page.calculator()?;
    let place = "root.querySelector('.controls').getBoundingClientRect().top";
    let before: f64 = page.inside(place)?;
    let mut said = std::collections::BTreeSet::new();
    for position in [0.0, 30.0, 300.0, 1e9, 0.0] {
        page.slide("[data-name=subscribers] [part~=slider]", position)?;
        page.settled()?;
        said.insert(page.count(".more p")?);
        assert_eq!(page.inside::<f64>(place)?, before, "at {position}: {}", page.text(".more")?);
    }
    Ok(())
}

#[test]
fn all_assumptions_begin_with_ones_own_figures_and_fold_the_rest() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&lg=de"), Setup::laptop())?;
    page.calculator()?;
    page.open_details("details.assumptions")?;
    let groups = page.texts(".group h3")?;
    assert_eq!(groups[0], "Deine Zahlen");
    assert_eq!(page.texts(".group[open] h3")?, ["Deine Zahlen"]);
    assert_eq!(page.count(".group:first-of-type [data-name=posts]")?, 1);
    assert_eq!(page.count(".group:first-of-type [data-name=open_rate]")?, 0);
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn a_search_finds_names_meanings_and_what_else_people_say() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&lg=de"), Setup::laptop())?;
    page.calculator()?;
    for (language, word, name) in [
        ("de", "Öffnungsrate", "open_rate"),
        ("de", "Newsletter", "subscribers"),
        ("de", "stundensatz", "hourly_rate"),
        // Said in its meaning alone.
        ("de", "Vor- und Nachbereitung", "hours_per_conversation"),
        ("en", "newsletter", "subscribers"),
        ("en", "hourly wage", "hourly_rate"),
    ] {
        page.show(&format!("rc1&lg={language}"))?;
        page.open_details("details.assumptions")?;
        page.focus("[type=search]")?;
        page.run_inside(&format!(
            "const search = root.querySelector('[type=search]'); search.value = '{word}'; search.dispatchEvent(new Event('input'))"
        ))?;
        page.wait_for_element(&format!(".group[open] [data-name={name}]:not([hidden])"))?;
        ensure!(
            page.inside::<bool>(&format!("root.querySelector('.group [data-name={name}]').checkVisibility()"))?,
            "{word}"
        );
        ensure!(page.count(".group .control:not([hidden])")? < 20, "{word} finds too much");
        page.run_inside("const search = root.querySelector('[type=search]'); search.value = ''; search.dispatchEvent(new Event('input'))")?;
        assert_eq!(page.count(".group[open]")?, 1);
    }
    assert_eq!(page.problems()?, NONE);
    Ok(())
}
