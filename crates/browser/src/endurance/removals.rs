//! The element taken out of a page and put back, again and again, as single-page applications do.

use anyhow::{Result, bail, ensure};

use super::page::PRELUDE;
use super::weight::{Weight, levels_off};
use crate::{Page, Setup, dist};

/// How often the command does so.
pub const REMOVALS: usize = 500;

/// A page of somebody's, with one calculator.
const BODY: &str = "<!doctype html><html lang=de><meta charset=utf-8><title>Blog</title><main><reach-calculator></reach-calculator></main>\
    <script type=module src=/reach-calculator.js></script>";

/// Takes the same element out and puts it back.
const RETURN: &str = "
    const main = document.querySelector('main');
    window.element ??= main.firstElementChild;
    element.remove();
    // What only moves goes on; it has ended once its slot stands alone.
    const ended = () => element.shadowRoot.firstElementChild?.localName === 'slot';
    const wait = (done) => (ended() ? done() : setTimeout(wait, 1, done));
    return new Promise(wait).then(() => { main.append(element); return element.settled(); });";

/// Puts another element in the place of the one that was there.
const ANOTHER: &str = "
    const main = document.querySelector('main');
    delete window.element;
    main.replaceChildren(document.createElement('reach-calculator'));
    return main.firstElementChild.ready.then((element) => element.settled());";

/// So often it is weighed on the way.
const WEIGHED: usize = 10;

/// What was there on the way.
#[derive(Clone, Debug)]
pub struct Removed {
    /// What happened to the element.
    pub what: &'static str,
    /// After the first rounds, which load what is kept for later ones, and then after each tenth of all.
    pub weights: Vec<Weight>,
}

impl Removed {
    /// Chromium itself keeps a few nodes, whatever the number of rounds; a round that leaves something leaves much more. The heap
    /// grows for a while with what the engine learns about the scripts.
    pub fn leaves_nothing(&self) -> Result<()> {
        let Removed { what, weights } = self;
        let (Some(before), Some(after)) = (weights.first(), weights.last()) else { bail!("{what}: never weighed") };
        ensure!(after.held.nodes <= before.held.nodes + 40, "{what}: nodes stay: {before:?}, {after:?}");
        ensure!(after.held.listeners <= before.held.listeners + 10, "{what}: listeners stay: {before:?}, {after:?}");
        let grown = levels_off(weights);
        ensure!(grown.is_empty(), "{what}: {}", grown.join(", "));
        Ok(())
    }
}

/// Takes the element out and puts it back so often, and as often another one into its place.
pub fn removed(times: usize) -> Result<[Removed; 2]> {
    let server = dist().page("/blog.html", BODY).start()?;
    let page = Page::open(&server.url("/blog.html"), Setup::laptop().prelude(PRELUDE))?;
    page.calculator()?;
    let rounds = |what, script| -> Result<Removed> {
        let again = |times| (0..times).try_for_each(|_| page.run(script).map(drop));
        again(5)?;
        let mut weights = vec![page.weighed()?];
        for _ in 0..WEIGHED {
            again(times.div_ceil(WEIGHED))?;
            weights.push(page.weighed()?);
        }
        Ok(Removed { what, weights })
    };
    let both = [rounds("taken out and put back", RETURN)?, rounds("another each time", ANOTHER)?];
    let problems = page.problems()?;
    ensure!(problems.is_empty(), "{problems:?}");
    Ok(both)
}
