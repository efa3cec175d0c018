//! Links home: what is copied on a page of somebody else opens this very state on a page that exists, and nothing of the
//! reader's travels along.

use anyhow::{Context, Result};
use browser_tests::{Page, Server, Setup, dist};

const NONE: [&str; 0] = [];

const CALCULATOR: &str = "<reach-calculator></reach-calculator>";

/// A server on which nothing lies but what README names for an element, and one page.
fn host(head: &str, body: &str) -> Server {
    let page = format!(
        "<!doctype html><html lang=de><meta charset=utf-8><title>Gastgeber</title>{head}<body>{body}\
         <script type=module src=/reach-calculator.js></script>"
    );
    dist().without_policy().page("/blog/article.html", page)
}

fn open(address: &str) -> Result<Page> {
    let page = Page::open(address, Setup::laptop())?;
    page.run(
        "Object.defineProperty(navigator.clipboard, 'writeText', { configurable: true, value: async (text) => { window.copied = text; } });
         return customElements.whenDefined('reach-calculator')
             .then(() => Promise.all([...document.querySelectorAll('reach-calculator')].map((element) => element.ready)))",
    )?;
    Ok(page)
}

/// The link that the nth calculator copies after its followers were set.
fn copied(page: &Page, place: usize, followers: u32) -> Result<String> {
    let link = page.run(&format!(
        "delete window.copied;
         const element = document.querySelectorAll('reach-calculator')[{place}];
         return element.read('rc1&f={followers}').then(() => {{
             element.shadowRoot.querySelector('[part~=sharing] button').click();
             return element.settled();
         }}).then(() => window.copied)"
    ))?;
    Ok(link.as_str().context("nothing was copied")?.to_owned())
}

fn states(page: &Page) -> Result<Vec<String>> {
    page.value("[...document.querySelectorAll('reach-calculator')].map((element) => element.link)")
}

/// What the host has of its own.
const HOST: &str = "[document.title, document.documentElement.lang, history.length, scrollY].join()";

#[test]
fn a_copied_link_opens_this_state_on_the_page_around() -> Result<()> {
    let server = host("", &format!("<p style='height:2000px'>Text</p>{CALCULATOR}")).start()?;
    let page = open(&server.url("/blog/article.html"))?;
    let before: String = page.value(HOST)?;
    let link = copied(&page, 0, 512)?;
    assert_eq!(link, server.url("/blog/article.html#reach&rc1&f=512"));
    assert_eq!(page.value::<String>(HOST)?, before);
    let page = open(&link)?;
    assert_eq!(states(&page)?, ["rc1&f=512"]);
    assert_eq!(page.value::<String>("[document.title, document.documentElement.lang].join()")?, "Gastgeber,de");
    assert_eq!(page.value::<String>("location.href")?, link, "the host's address stays");
    // The same page, another link.
    page.run("location.hash = '#reach&rc1&f=513'")?;
    page.wait_for("document.querySelector('reach-calculator').link === 'rc1&f=513'")?;
    // Its own anchors are no business of ours.
    page.run("return document.querySelector('reach-calculator').read('rc1&f=514').then(() => { location.hash = '#kommentare'; })")?;
    page.run("return document.querySelector('reach-calculator').settled()")?;
    assert_eq!(states(&page)?, ["rc1&f=514"]);
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn each_of_two_calculators_finds_its_own_state() -> Result<()> {
    let server = host("", &CALCULATOR.repeat(2)).start()?;
    let page = open(&server.url("/blog/article.html"))?;
    let link = copied(&page, 1, 515)?;
    assert_eq!(link, server.url("/blog/article.html#reach2&rc1&f=515"));
    assert_eq!(states(&open(&link)?)?, ["rc1", "rc1&f=515"]);
    assert_eq!(states(&open(&copied(&page, 0, 516)?)?)?, ["rc1&f=516", "rc1"]);
    Ok(())
}

/// The page may be asked for by its query, and find its way by its hash.
#[test]
fn what_the_page_needs_of_its_address_stays_and_what_follows_a_reader_goes() -> Result<()> {
    let server = host("", CALCULATOR).start()?;
    for (address, expected) in [
        ("?p=12", "?p=12#reach&rc1&f=517"),
        ("?p=12&utm_source=mail&fbclid=x&mc_eid=9f8e&gclid=y&email=a@b.de#top", "?p=12#reach&rc1&f=517"),
        ("?utm_source=linkedin", "#reach&rc1&f=517"),
        ("#reach&rc1&f=9", "#reach&rc1&f=517"),
        ("?p=12&reach&rc1&f=9", "?p=12#reach&rc1&f=517"),
        ("#/3/1", "?reach&rc1&f=517#/3/1"),
        ("?deck=2#!folie", "?deck=2&reach&rc1&f=517#!folie"),
    ] {
        let page = open(&server.url(&format!("/blog/article.html{address}")))?;
        let link = copied(&page, 0, 517)?;
        assert_eq!(link, server.url(&format!("/blog/article.html{expected}")), "{address}");
        assert_eq!(states(&open(&link)?)?, ["rc1&f=517"], "{address}");
    }
    Ok(())
}

/// Mail programs, chats and servers change a link on its way.
#[test]
fn a_state_is_found_on_the_page_around_whatever_became_of_its_link() -> Result<()> {
    let server = host("", CALCULATOR).start()?;
    for (address, expected) in [
        ("#reach&#038;rc1&#038;f=518", "rc1&f=518"),
        ("#reach%26rc1%26f%3D518", "rc1&f=518"),
        ("?reach&rc1&f=518&utm_source=x", "rc1&f=518"),
        ("?f=518&rc1=&reach=", "rc1&f=518"),
        ("#REACH&RC1&F=518", "rc1&f=518"),
        // Somebody else's.
        ("#reaching&rc1&f=518", "rc1"),
        ("?reach=5", "rc1"),
        ("#rc1&f=518", "rc1"),
        ("?p=12", "rc1"),
    ] {
        let page = open(&server.url(&format!("/blog/article.html{address}")))?;
        assert_eq!(states(&page)?, [expected], "{address}");
    }
    Ok(())
}

/// `share-base` may be this page, or one of the calculator's own; there a link is a plain one.
#[test]
fn a_chosen_address_is_taken_as_it_is_and_read_where_it_leads_here() -> Result<()> {
    let server = host("", "<reach-calculator share-base=article.html></reach-calculator>").start()?;
    let page = open(&server.url("/blog/article.html"))?;
    let link = copied(&page, 0, 519)?;
    assert_eq!(link, server.url("/blog/article.html#rc1&f=519"));
    assert_eq!(states(&open(&link)?)?, ["rc1&f=519"]);
    Ok(())
}

/// `<base href>` leads links elsewhere, and must not lead the page there.
#[test]
fn a_base_does_not_make_the_address_another_pages() -> Result<()> {
    let server = dist()
        .without_policy()
        .page(
            "/tool/index.html",
            "<!doctype html><html lang=de><meta charset=utf-8><base href='/anderswo/'><title>x</title><body>\
             <reach-calculator page></reach-calculator><script type=module src=/reach-calculator.js></script>",
        )
        .start()?;
    let page = open(&server.url("/tool/index.html?x=1"))?;
    page.run("return document.querySelector('reach-calculator').read('rc1&f=520')")?;
    page.run("document.querySelector('reach-calculator').shadowRoot.querySelector('[role=tab][aria-selected=false]').click()")?;
    page.wait_for("location.hash.includes('v=contacts')")?;
    assert_eq!(page.value::<String>("location.pathname + location.search")?, "/tool/index.html?x=1");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

/// A frame tells its own address, which exists, unless the page around says where it stands.
#[test]
fn a_frame_links_to_itself_or_to_where_the_page_around_says() -> Result<()> {
    let server = host("", "<iframe src='/embed.html#rc1&f=521' title=x width=600 height=900></iframe>").start()?;
    let page = Page::open(&server.url("/blog/article.html"), Setup::laptop())?;
    let copy =
        "Object.defineProperty(navigator.clipboard, 'writeText', { configurable: true, value: async (text) => { window.copied = text; } });
        const element = document.querySelector('reach-calculator');
        return element.ready.then(() => {
            element.shadowRoot.querySelector('[part~=sharing] button').click();
            return element.settled();
        }).then(() => window.copied)";
    page.wait_for("frames[0].customElements.get('reach-calculator')")?;
    assert_eq!(page.run_in_frame("embed.html", copy)?, server.url("/embed.html#rc1&f=521"));
    page.run("frames[0].postMessage({ reach: 1, type: 'home', address: 'javascript:alert(1)' }, '*')")?;
    assert_eq!(page.run_in_frame("embed.html", copy)?, server.url("/embed.html#rc1&f=521"));
    page.run("frames[0].postMessage({ reach: 1, type: 'home', address: location.href + '?p=3&utm_source=x#rc1&f=522' }, '*')")?;
    page.wait_for("frames[0].document.querySelector('reach-calculator').link === 'rc1&f=522'")?;
    assert_eq!(page.run_in_frame("embed.html", copy)?, server.url("/blog/article.html?p=3#rc1&f=522"));
    Ok(())
}
