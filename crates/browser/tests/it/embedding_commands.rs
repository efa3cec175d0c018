//! README's ways to embed, typed word for word into an empty folder: every button there does what it says.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use browser_tests::{Page, Setup, root};
use dist_server::Server;
use serde_json::Value;

use crate::folder::Folder;

const NONE: [&str; 0] = [];

/// Presses every button and opens every disclosure once, in dialogs and in a talk, too, and leaves both; waits for what comes
/// of it. What would leave the page is noted.
const PRESS: &str = "
    const until = (look) => new Promise((done) => { const again = () => look() ? done() : setTimeout(again, 5); again(); });
    const root = document.querySelector('reach-calculator').shadowRoot;
    const done = { printed: 0, saved: 0, opened: 0 };
    window.print = () => { done.printed += 1; dispatchEvent(new Event('afterprint')); };
    window.open = () => { done.opened += 1; return null; };
    HTMLAnchorElement.prototype.click = function () { done.saved += 1; };
    // A chooser of files opens only for a person's hand.
    HTMLInputElement.prototype.click = function () {};
    Element.prototype.requestFullscreen = undefined;
    const { lang: language } = root.querySelector('.root');
    const pressed = new Set();
    // What is called alike in one place does the same.
    const name = (one) => [one.localName, one.textContent.trim() || one.getAttribute('aria-label').split('„')[0],
        one.closest('dialog')?.className, one.closest('.present') && 'talk'].join(' | ');
    const leaves = '[data-action=end], dialog .title button';
    for (;;) {
        await root.host.settled();
        const dialog = [...root.querySelectorAll('dialog[open]')].at(-1);
        const left = [...(dialog ?? root).querySelectorAll('button, summary')]
            .filter((one) => one.checkVisibility() && !one.disabled && !one.matches(leaves) && !pressed.has(name(one)));
        // The other language last.
        const next = left.find((one) => !one.matches('.language')) ?? left[0];
        if (!next || pressed.size && root.querySelector('.root').lang !== language) {
            const end = root.querySelector('[data-action=end]');
            if (dialog) dialog.close(); else if (end) end.click(); else break;
            await until(() => !(dialog ?? end).isConnected || !dialog?.open);
            if (!dialog) await until(() => !root.querySelector('.bar'));
            continue;
        }
        pressed.add(name(next));
        const [printed, saved] = [done.printed, done.saved];
        next.click();
        await root.host.settled();
        const details = next.localName === 'summary' && next.parentElement;
        if (details?.open) await until(() => [...details.children].some((part) => part !== next && part.childNodes.length));
        if (next.matches('.choose .main-action')) await until(() => done.printed > printed);
        if (next.matches('.saving button') && !/kopier|copy/i.test(next.textContent)) await until(() => done.saved > saved);
        if (next.matches('[data-action=join]')) await until(() => root.querySelector('.join[open] .code path'));
        if (next.matches('[data-action=guess]')) await until(() => root.querySelector('.board'));
        if (next.matches('.to-room')) await until(() => root.querySelector('.bar'));
    }
    return { ...done, pressed: pressed.size, said: root.textContent, talked: [...pressed].some((one) => one.endsWith('talk')) };";

/// A way to embed: what is said of it, what is typed, and what is written into the page.
struct Way {
    name: String,
    command: String,
    page: String,
}

/// README's commands, each with the row of its table.
fn ways() -> Result<Vec<Way>> {
    let readme = fs::read_to_string(root().join("README.md"))?;
    let section = readme.split("\n## ").find(|part| part.starts_with("Put it on a website")).context("no section")?;
    let block = section.split("```sh\n").nth(1).and_then(|rest| rest.split("```").next()).context("no commands")?;
    let rows =
        section.lines().filter(|line| line.starts_with("| `")).map(|line| line.split(" | ").next().unwrap_or_default());
    let mut written = rows.map(|cell| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>());
    let mut found = Vec::new();
    for pair in block.lines().collect::<Vec<_>>().chunks(2) {
        let [name, command] = pair else { anyhow::bail!("a name without a command: {pair:?}") };
        ensure!(name.starts_with("# ") && command.starts_with("cp "), "{name}: {command}");
        // The last one is the calculator's own page, which the table leaves out.
        let page = written.next().filter(|_| !name.contains("own page")).unwrap_or_default();
        let page = page.into_iter().filter(|part| part.starts_with('<')).collect::<Vec<_>>();
        found.push(Way { name: name[2..].to_owned(), command: (*command).to_owned(), page: page.concat() });
    }
    Ok(found)
}

#[test]
fn every_button_works_after_the_commands_of_the_readme() -> Result<()> {
    let ways = ways()?;
    assert_eq!(ways.len(), 5, "ways to embed");
    for Way { name, command, page: body } in ways {
        let folder = Folder::empty()?;
        let typed =
            Command::new("sh").args(["-c", &command]).current_dir(root()).env("site", folder.path()).output()?;
        ensure!(typed.status.success(), "{command}: {}", String::from_utf8_lossy(&typed.stderr));
        let host = format!(
            "<!doctype html><html lang=de><meta charset=utf-8><title>Blog</title><style>iframe {{ width: 1100px; height: 700px }}</style>{body}"
        );
        let server = Server::new(folder.path()).without_policy().page("/blog.html", host).start()?;
        let path = match name.as_str() {
            "one file" => "/reach-calculator.html",
            _ if body.is_empty() => "/",
            _ => "/blog.html",
        };
        let page = Page::open(&server.url(path), Setup::laptop())?;
        // Elements and frame; whatever stands in one row beside the other does the same.
        let seen: Value = if body.contains("<iframe") {
            page.run_in_frame("/embed.html", &format!("return (async () => {{ while (!document.querySelector('reach-calculator').shadowRoot?.querySelector('[part~=headline]')) await new Promise(requestAnimationFrame); {PRESS} }})()"))?
        } else {
            page.calculator()?;
            page.run(&format!("return (async () => {{ {PRESS} }})()"))?
        };
        let count = |key: &str| seen[key].as_u64().unwrap_or_default();
        ensure!(
            count("pressed") > 40 && count("saved") >= 5 && count("printed") >= 2 && seen["talked"] == true,
            "{name}: {seen}"
        );
        let said = seen["said"].as_str().unwrap_or_default();
        assert!(!said.contains("fehlt auf dem Server") && !said.contains("missing on the server"), "{name}: {said}");
        assert_eq!(page.problems()?, NONE, "{name}");
    }
    Ok(())
}
