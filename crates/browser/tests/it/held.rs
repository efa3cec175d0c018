//! What a page waits for, held back until a test lets it go: so that no test depends on how soon something comes.

/// Holds back every timer of the page, until `ring()` lets all of them go off; `pending()` says how many there are.
pub(crate) const TIMERS: &str = "
    const timers = new Map();
    let last = 0;
    window.setTimeout = (callback) => { timers.set(last += 1, callback); return last; };
    window.clearTimeout = (number) => { timers.delete(number); };
    window.pending = () => timers.size;
    window.ring = () => { for (const [number, callback] of [...timers]) { timers.delete(number); callback(); } };";

/// Holds back every file whose name, without its hash, contains a word, until `release()`; `asked` says whether one was asked for.
pub(crate) fn files(word: &str) -> String {
    format!(
        "const own = window.fetch; const gate = new Promise((done) => {{ window.release = done; }});
         window.fetch = async (url, ...more) => {{
             if (`${{url}}`.replace(/-[A-Z2-7]{{8}}(?=\\.)/, '').includes('{word}')) {{ window.asked = true; await gate; }}
             return own(url, ...more);
         }};"
    )
}
