//! A page: what search engines, chats and readers without scripts see of it, and the calculator, which opens its chapter.

use maud::{DOCTYPE, Markup, PreEscaped, html};
use reach_calculator::answers::Chapter;
use reach_calculator::words::Language;

use crate::Site;
use crate::card::{HEIGHT, WIDTH};
use crate::sitemap::method;
use crate::subject::on_every_platform;
use crate::told::Told;
use crate::words::Words;
use crate::{manifest, structured};

/// The page as HTML, with the calculator's files one folder above.
pub(crate) fn html(told: &Told<'_>, site: &Site) -> String {
    let tag = told.words.language.tag();
    let markup = html! {
        (DOCTYPE)
        html lang=(tag) {
            head {
                (head(told, site))
                "\n"
                link rel="stylesheet" href="../page.css";
                "\n"
                script type="module" src="../reach-calculator.js" {}
                "\n"
                script type="module" src="../page.js" {}
                "\n"
            }
            body {
                main {
                    reach-calculator page=(tag) chapter=(told.subject.chapter().id()) state=[told.subject.state()] {
                        (text(told))
                        nav slot="foot" { (link(told.words, &method(told.words.language), told.words.say("method", &[]))) }
                    }
                }
            }
        }
        "\n"
    };
    markup.into_string()
}

fn head(told: &Told<'_>, site: &Site) -> Markup {
    let (words, subject) = (told.words, told.subject);
    let language = words.language;
    let (title, description, card) = (told.title(), told.description(), site.seen_from_page(&subject.card(language)));
    let address = site.whole(&subject.address(language));
    html! {
        meta charset="utf-8";
        meta name="viewport" content="width=device-width, initial-scale=1";
        title { (title) }
        meta name="description" content=(description);
        meta name="color-scheme" content="light dark";
        link rel="icon" href="../favicon.ico" sizes="32x32";
        link rel="icon" href="../icon.svg" type="image/svg+xml";
        link rel="apple-touch-icon" href="../icons/touch.png";
        link rel="manifest" href={ "../" (manifest::address(language)) };
        @if let Some(address) = &address { link rel="canonical" href=(address); }
        @for other in Language::OWN {
            link rel="alternate" hreflang=(other.tag()) href=(site.seen_from_page(&subject.address(other)));
        }
        @if subject.is_start() { link rel="alternate" hreflang="x-default" href=(site.seen_from_page("")); }
        @if let Some(answer) = site.whole(&subject.oembed(language)) {
            link rel="alternate" type="application/json+oembed" href=(answer) title=(title);
        }
        meta property="og:type" content="website";
        meta property="og:site_name" content=(words.calculator());
        meta property="og:locale" content=(locale(language));
        meta property="og:title" content=(title);
        meta property="og:description" content=(description);
        @if let Some(address) = &address { meta property="og:url" content=(address); }
        meta property="og:image" content=(card);
        meta property="og:image:width" content=(WIDTH);
        meta property="og:image:height" content=(HEIGHT);
        meta property="og:image:alt" content=(alternative(told));
        meta name="twitter:card" content="summary_large_image";
        script type="application/ld+json" { (PreEscaped(structured::json_ld(told, site))) }
    }
}

/// What is read while the calculator loads, and where it cannot.
fn text(told: &Told<'_>) -> Markup {
    let (words, subject) = (told.words, told.subject);
    html! {
        @if subject.is_start() { h1 { (words.calculator()) } p { (words.say("startDescription", &[])) } h2 { (told.question()) } }
        @else { h1 { (told.question()) } }
        @for answer in &told.answers { p { (answer) } }
        p { (told.example) }
        p {
            (words.say("own", &[])) " "
            // Where the style is not found, neither is the calculator: see page.css.
            span hidden { (words.say("loading", &[])) } " "
            span { (words.say("elsewhere", &[])) }
        }
        p { noscript { img src={ "../" (subject.card(words.language)) } alt=(alternative(told)) width="100%"; } }
        @if let Some(platform) = subject.platform {
            h2 { (words.say("basis", &[("platform", told.platform())])) }
            p { (words.note(platform)) }
        }
        h2 { (words.say("questions", &[])) }
        ul { @for chapter in Chapter::ALL {
            li { (link(words, &subject.on(chapter).address(words.language), words.question(chapter).to_owned())) }
        } }
        h2 { (words.say("platforms", &[])) }
        ul { @for page in on_every_platform(subject.chapter()).filter(|page| !page.is_on_that_of(subject)) {
            li { (link(words, &page.address(words.language), words.platform(page.chosen()))) }
        } }
        p { @for other in Language::OWN.into_iter().filter(|other| *other != words.language) {
            a href={ "../" (subject.address(other)) } hreflang=(other.tag()) lang=(other.tag()) { (other.own_name()) } " "
        } }
    }
}

fn link(words: &Words, file: &str, text: String) -> Markup {
    html! { a href={ "../" (file) } hreflang=(words.language.tag()) { (text) } }
}

fn alternative(told: &Told<'_>) -> String {
    told.words.say("card", &[("question", told.question().to_owned()), ("answer", told.answer().to_owned())])
}

/// As Open Graph names languages.
fn locale(language: Language) -> &'static str {
    match language {
        Language::De | Language::DeFormal => "de_DE",
        Language::En => "en_GB",
    }
}
