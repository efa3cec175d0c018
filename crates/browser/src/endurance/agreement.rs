//! Headline, chart, table and link say the same: what the page shows is what the model gives for its link, and what somebody else
//! sees who opens it.

use anyhow::{Context, Result, ensure};
use reach_calculator::answers::{Chapter, Figure, Listing, Outlook, headline};
use reach_calculator::widget::Widget;
use reach_calculator::words::{Locale, Piece, Speaker, Texts, plain_text};
use reach_texts::Locales;
use serde_json::{Value, json};

use super::page::Told;
use super::walk::Walk;
use crate::{Page, root, until};

/// Takes attributes away that others do not have, shows the table and waits for nothing: what comes later is looked for again.
const BARE: &str = "
    const host = document.querySelector('reach-calculator');
    for (const name of ['lang', 'layout', 'controls', 'brand', 'action-text']) host.removeAttribute(name);
    return host.settled().then(() => { host.shadowRoot.querySelector('details.table').open = true; return host.settled(); })";

/// Compares all of them.
pub(super) fn compared(walk: &mut Walk) -> Result<()> {
    walk.come_home()?;
    let (page, other) = (&walk.page, walk.other());
    page.run(BARE)?;
    let link: String = page.value("document.querySelector('reach-calculator').link")?;
    let url = walk.url(&format!("/#{link}"));
    other.fresh(&url)?;
    other.calculator()?;
    other.run(BARE)?;
    // Tables are written at rest, and how sure something is comes later.
    same(page, other)?;
    // The model's own words are those without what chance adds to them.
    let certain = format!("{}&bd=0", link.replace("&bd=1", "").replace("&bd=0", ""));
    other.run_with("return document.querySelector('reach-calculator').read(arguments[0])", vec![json!(certain)])?;
    other.run(BARE)?;
    right(other, &certain)?;
    let problems = other.problems()?;
    ensure!(problems.is_empty(), "a link that was opened: {problems:?}");
    Ok(())
}

/// Waits until both pages say the same.
fn same(page: &Page, other: &Page) -> Result<()> {
    let mut last = None;
    let look = || {
        let both = (page.told()?, other.told()?);
        let agree = both.0 == both.1 && is_whole(&both.0);
        last = Some(both);
        Ok(agree.then_some(()))
    };
    until(look, || "the link shows something else".to_owned()).with_context(|| format!("{last:?}"))
}

/// The chart is called by its headline, and there is a table.
fn is_whole(told: &Told) -> bool {
    let answer = told.headline.first().filter(|answer| !answer.is_empty());
    answer.is_some_and(|answer| told.label.starts_with(answer.as_str())) && !told.months.is_empty()
}

/// Waits until a page says what the model computes and says of a link.
fn right(page: &Page, link: &str) -> Result<()> {
    let mut last = None;
    let look = || {
        let told = page.told()?;
        let wrong = deviates(&told, link)?;
        let holds = wrong.is_none();
        last = Some((wrong, told));
        Ok(holds.then_some(()))
    };
    until(look, || format!("{link} is told otherwise than computed")).with_context(|| format!("{last:?}"))
}

/// What is not as the model says, if anything.
fn deviates(told: &Told, link: &str) -> Result<Option<String>> {
    let chapter = Chapter::from_id(&told.chapter).with_context(|| format!("no chapter {}", told.chapter))?;
    let mut widget = Widget::new(speaker(Locale::from_tag(&told.locale))?);
    widget.change(|session| session.read(link));
    let said: Vec<String> = widget.headline(chapter).iter().map(|pieces| plain(pieces)).collect();
    if told.headline != said {
        return Ok(Some(format!("the headline is {:?}, not {said:?}", told.headline)));
    }
    if !is_whole(told) {
        return Ok(Some("chart or table say nothing".to_owned()));
    }
    let cells = |rows: &[Vec<String>]| -> Vec<Vec<String>> {
        rows.iter().map(|row| row.iter().map(|cell| spaced(cell)).collect()).collect()
    };
    let (months, years) = (cells(&widget.table(chapter).1), cells(&widget.years(chapter)));
    let figures = |rows: &[Vec<String>]| -> Vec<Vec<String>> { rows.iter().map(|row| row[1..].to_vec()).collect() };
    if told.months != months || figures(&told.years) != figures(&years) {
        return Ok(Some(format!("the table is {:?}, not {months:?} {years:?}", told.months)));
    }
    Ok(contradicts(chapter, widget.outlook()))
}

/// A figure of the headline that is not what the table's exact figures give.
fn contradicts(chapter: Chapter, outlook: &Outlook) -> Option<String> {
    let listing = Listing::of(chapter, outlook);
    headline(chapter, outlook).iter().find_map(|sentence| {
        sentence.figures.iter().find_map(|(name, figure)| {
            let exact = in_table(&listing, sentence.key, name)?;
            let told = value(figure)?;
            let agrees = (exact - told).abs() <= 1e-9 * exact.abs().max(1.0);
            (!agrees).then(|| format!("{}: {name} is {told}, and {exact} by the table", sentence.key))
        })
    })
}

/// What a headline's figure is by the columns of the table; none where the table does not have it.
fn in_table(listing: &Listing, key: &str, name: &str) -> Option<f64> {
    let column = |row: &[Figure], names: &[&str]| -> Option<f64> {
        names
            .iter()
            .map(|wanted| row.get(listing.columns.iter().position(|known| known == wanted)?).and_then(value))
            .sum()
    };
    let (first, last) = (listing.rows.first()?, listing.rows.last()?);
    let year = |year: Option<&Vec<_>>, names: &[&str]| year.and_then(|row| column(row, names));
    let in_first_year =
        |names: &[&str]| -> Option<f64> { listing.rows.iter().take(12).map(|row| column(row, names)).sum() };
    const SILENT: [&str; 2] = ["inquiries_social_silent", "inquiries_email_silent"];
    const ACTIVE: [&str; 2] = ["inquiries_social_active", "inquiries_email_active"];
    const RECOMMENDED: [&str; 2] = ["customers_partners", "customers_clients"];
    const OTHERS: [&str; 3] = ["customers_social", "customers_email", "customers_found"];
    match (key.split_once('.')?.0, name) {
        ("platform", "followers") => column(first, &["followers"]),
        ("platform", "today") | ("contacts", "social") => column(first, &["reached_social"]),
        ("platform", "later") => column(last, &["reached_social"]),
        ("platform", "later_followers") => column(last, &["followers"]),
        ("platform", "strangers") => column(first, &["reached_strangers"]),
        ("contacts", "email") => column(first, &["reached_email"]),
        ("readers", "reactions") => column(first, &["reactions"]),
        ("readers", "inquiries") => in_first_year(&[SILENT, ACTIVE].concat()),
        ("readers", "silent") => in_first_year(&SILENT),
        ("readers", "active") => in_first_year(&ACTIVE),
        ("partners", "recommended") => year(listing.years.last(), &RECOMMENDED),
        ("partners", "customers") => year(listing.years.last(), &[&RECOMMENDED[..], &OTHERS].concat()),
        ("customers", "customers") => in_first_year(&[&RECOMMENDED[..], &OTHERS].concat()),
        ("customers", "revenue") => in_first_year(&["revenue"]),
        ("customers", "turned_away") => in_first_year(&["turned_away"]),
        _ => None,
    }
}

/// What a figure counts; none where it is a name.
fn value(figure: &Figure) -> Option<f64> {
    match figure {
        Figure::Count(value)
        | Figure::People(value)
        | Figure::About(value)
        | Figure::AboutEuro(value)
        | Figure::Few(value)
        | Figure::Share(value)
        | Figure::WholeShare(value)
        | Figure::ShareTenths(value)
        | Figure::Euro(value)
        | Figure::Whole(value)
        | Figure::Tenths(value)
        | Figure::OneDecimal(value) => Some(*value),
        Figure::CalendarYear(_) | Figure::Value(..) | Figure::Platform(_) | Figure::Name(_) | Figure::Words(_) => None,
    }
}

/// Who says it in the language of the page.
fn speaker(locale: Locale) -> Result<Speaker> {
    let page = Locales::of(&root()).complete(locale.language().tag(), "page.json")?;
    let words = |text: &Value| text.as_str().or_else(|| text["name"].as_str()).unwrap_or_default().to_owned();
    let group = |name: &str| {
        let texts = page[name].as_object().into_iter().flatten();
        (name.to_owned(), texts.map(|(key, text)| (key.clone(), words(text))).collect())
    };
    let groups = ["sentences", "notes", "chart", "parameters"].map(group);
    Ok(Speaker { texts: Texts::new(groups.into()), locale })
}

fn plain(pieces: &[Piece]) -> String {
    spaced(&plain_text(pieces))
}

/// As the page's texts are compared: with simple spaces.
fn spaced(text: &str) -> String {
    text.replace('\u{2060}', "").split_whitespace().collect::<Vec<_>>().join(" ")
}
