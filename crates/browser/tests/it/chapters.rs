//! Each chapter answers its question: a sentence with figures, a painted chart, and a table with the figures of the file.

use anyhow::{Context, Result, ensure};
use browser_tests::{Page, Serving, Setup, chapters, dist, hashed, root};
use serde_json::Value;

const NONE: [&str; 0] = [];

/// What no sentence may say, whatever the figures are.
const WRONG: [&str; 13] = [
    " 0 of 0",
    " 0 von 0",
    " 1 customers",
    " 1 followers",
    " 1 subscribers",
    " 1 inquiries",
    " 1 Kunden",
    " 1 Followern",
    " 1 Abonnenten",
    " 1 Anfragen",
    "NaN",
    "undefined",
    "{",
];

/// A chapter as a reader sees it.
struct Seen {
    chapter: &'static str,
    language: &'static str,
    question: String,
    headline: String,
    /// The sentences after it too.
    said: String,
}

/// The sums that the headlines are made of, from the exports alone.
const FIGURES: &str = "
    const months = await core.forecast({});
    const sum = (rows, ...names) => rows.reduce((all, row) => all + names.reduce((some, name) => some + row[name], 0), 0);
    const year = months.slice(0, 12);
    const silent = ['inquiries_social_silent', 'inquiries_email_silent'];
    const active = ['inquiries_social_active', 'inquiries_email_active'];
    const sum_of = (...names) => sum(year, ...names);
    const written = (value, digits) => new Intl.NumberFormat(locale,
        value < 100 ? { maximumFractionDigits: value < 1.95 ? 1 : 0 } : { maximumSignificantDigits: digits }).format(value);
    const people = (value) => value < 10
        ? new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value) : written(value, 3);
    const about = (value) => written(value, 2);
    const recommended = ['customers_partners', 'customers_clients'];
    const last = months.at(-1);
    const overtakes = 2 + months.findLastIndex((month) => !(month.reached_email > month.reached_social));
    const leads = 2 + months.findLastIndex((month) => !(sum([month], ...recommended) > month.customers_social));
    return {
        platform: [months[0].reached_social, months[0].followers, last.reached_social, last.followers].map(people),
        contacts: [String(overtakes), people(months[0].reached_email), people(months[0].reached_social)],
        readers: [people(months[0].reactions), about(sum_of(...silent)), about(sum_of(...silent, ...active))],
        // Who leads from the first month on has no month to name.
        partners: [...(leads > 1 ? [String(leads)] : []), about(sum(months.slice(-12), ...recommended))],
        customers: [
            about(sum_of('customers_social', 'customers_email', 'customers_found', ...recommended)),
            about(sum_of('revenue')),
        ],
    };";

#[test]
fn every_chapter_answers_its_question_in_both_languages() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    for (language, locale) in [("de", "de-DE"), ("en", "en-GB")] {
        let texts = texts(language)?;
        let figures: Value = page.core(&format!("const locale = '{locale}'; {FIGURES}"))?;
        for chapter in chapters() {
            let seen = open(&page, &server, chapter, language)?;
            assert_eq!(seen.question, texts["chapters"][chapter]["question"], "{chapter} {language}");
            for figure in figures[chapter].as_array().context("no figures")? {
                let figure = figure.as_str().unwrap_or_default();
                // How many recommendations bring follows who leads.
                let sentence = if chapter == "partners" { &seen.said } else { &seen.headline };
                ensure!(has_figure(sentence, figure), "{chapter} {language}: no {figure} in “{sentence}”");
            }
            ensure!(!seen.said.contains(['{', '}', '|']), "{chapter} {language}: a gap is left in “{}”", seen.said);
            ensure!(!seen.said.contains("NaN") && !seen.said.contains('∞'), "{chapter} {language}: {}", seen.said);
            chart_is_painted(&page, &seen)?;
            table_equals_the_file(&page, &seen, locale)?;
        }
    }
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn the_platform_chapter_has_a_time_axis_and_measurements_that_name_their_source() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&lg=en"), Setup::laptop())?;
    page.calculator()?;
    let before = picture(&page)?;
    page.click("[data-axis=time]")?;
    page.settled()?;
    assert_eq!(page.inside::<String>("root.querySelector('[data-axis=time]').ariaPressed")?, "true");
    ensure!(picture(&page)? != before, "the chart is the same on another axis");
    page.click(".measurements summary")?;
    // What was counted and by whom is loaded when somebody asks.
    page.wait_for_element(".measurements li a")?;
    let sources = page.texts(".measurements li")?;
    ensure!(sources.len() >= 10, "{} measurements only", sources.len());
    ensure!(sources.iter().all(|source| source.contains('%')), "{sources:?}");
    // Each names who published it, in a link that leads there.
    let named: Vec<(String, String)> = page
        .inside("Array.from(root.querySelectorAll('.measurements li'), (one) => [one.querySelector('a')?.textContent ?? '', one.querySelector('a')?.href ?? ''])")?;
    for ((name, address), row) in named.iter().zip(&sources) {
        ensure!(name.trim().chars().count() > 3 && row.contains(name.trim()), "no source in {row}");
        ensure!(address.starts_with("https://") || address.starts_with("http://"), "{row} leads to {address:?}");
        ensure!(!address.contains("localhost"), "{row} leads back here");
    }
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

/// Headlines are right in number: no "1 customers", no "0 of 0".
#[test]
fn headlines_agree_with_none_one_and_many() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    let extremes = [
        "followers: 0",
        "followers: 1",
        "followers: 2, subscribers: 1",
        "closed: 0, referral_closed: 0",
        "capacity: 0, posts: 0",
        "posts: 0, mails: 0, partners: 0, new_partners: 0",
    ];
    for language in ["de", "en"] {
        for extreme in extremes {
            let link: String = page.core(&format!("return core.formatLink({{ {extreme} }})"))?;
            for chapter in chapters() {
                page.go(&server.url(&format!("/#{link}&v={chapter}&lg={language}")))?;
                page.wait_for_element(&format!("#tab-{chapter}[aria-selected=true]"))?;
                page.settled()?;
                let said = format!("{} {}", page.text("[part~=headline]")?, page.text(".more")?);
                for wrong in WRONG {
                    let padded = format!(" {said}");
                    ensure!(!padded.contains(wrong), "{extreme} {chapter} {language}: “{wrong}” in “{said}”");
                }
            }
        }
    }
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

fn open(page: &Page, server: &Serving, chapter: &'static str, language: &'static str) -> Result<Seen> {
    page.open_state(server, &format!("rc1&v={chapter}&lg={language}&bd=0"))?;
    let headline = page.text("[part~=headline]")?;
    let said = format!("{headline} {}", page.text(".more")?);
    Ok(Seen { chapter, language, question: page.text("h2")?, headline, said })
}

fn texts(language: &str) -> Result<Value> {
    Ok(serde_json::from_slice(&std::fs::read(root().join(format!("www/words/locales/{language}/page.json")))?)?)
}

/// Whether a figure stands in a sentence, and not within a longer one.
fn has_figure(sentence: &str, figure: &str) -> bool {
    let part_of_number = |character: char| character.is_ascii_digit();
    sentence.match_indices(figure).any(|(start, _)| {
        let end = start + figure.len();
        !sentence[..start].ends_with(part_of_number) && !sentence[end..].starts_with(part_of_number)
    })
}

/// The chart as data, to be compared.
fn picture(page: &Page) -> Result<String> {
    page.inside("root.querySelector('[part~=chart]').toDataURL()")
}

fn chart_is_painted(page: &Page, seen: &Seen) -> Result<()> {
    let colours = page.painted()?;
    ensure!(colours > 0.01, "{} {}: {colours} of the chart is painted", seen.chapter, seen.language);
    let label: String = page.inside("root.querySelector('[part~=chart]').ariaLabel.replace(/\\s+/g, ' ')")?;
    ensure!(label.starts_with(&seen.headline), "the chart is called {label}");
    Ok(())
}

/// Every row of the table holds the figures of the file, shown as the reader writes them.
fn table_equals_the_file(page: &Page, seen: &Seen, locale: &str) -> Result<()> {
    page.open_details("details.table")?;
    let script = format!(
        "const results = await (await fetch('{}')).json().then((texts) => texts.results);
         const months = await core.forecast({{}});
         const root = document.querySelector('reach-calculator').shadowRoot;
         const cells = (row) => [...row.cells].map((cell) => cell.textContent);
         const titles = cells(root.querySelector('thead tr'));
         const names = titles.map((title) => Object.keys(results).find((name) => results[name] === title));
         const rows = [...root.querySelectorAll('tbody:not(.years) tr')].map(cells);
         const shown = (name, value) => {{
             const digits = name === 'hours' ? 1 : ['month', 'revenue', 'cost'].includes(name) || value >= 10 ? 0 : 2;
             const share = ['stage', 'reach_rate'].includes(name);
             const digits_of_share = {{ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }};
             const money = {{ style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }};
             const plain = {{ minimumFractionDigits: digits, maximumFractionDigits: digits }};
             const options = share ? digits_of_share : ['revenue', 'cost'].includes(name) ? money : plain;
             return new Intl.NumberFormat('{locale}', options).format(value);
         }};
         const wrong = [];
         if (rows.length !== months.length) wrong.push(`${{rows.length}} rows`);
         rows.forEach((row, index) => row.forEach((cell, column) => {{
             const expected = shown(names[column], months[index][names[column]]);
             if (cell !== expected) wrong.push(`${{names[column]}} ${{index + 1}}: ${{cell}}, not ${{expected}}`);
         }}));
         return wrong;",
        hashed(&format!("/locales/{}.more.json", seen.language))
    );
    let wrong: Vec<String> = page.core(&script)?;
    assert_eq!(wrong, NONE, "{} {}", seen.chapter, seen.language);
    Ok(())
}
