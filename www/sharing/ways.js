/**
 * Ways to take something along which fewer readers take than copy a link: paper, mail, files, a place on one's own website.
 * Loaded with the first of them; what the page itself has loaded is handed over and not imported, or it would become a file
 * of its own, which every visit would load.
 */

/**
 * @typedef {object} Tools what the page hands over
 * @property {() => string} link the link to what is shown, by the page that tells of it
 * @property {HTMLElement} element
 * @property {string | false} script where it lies, unless nothing lies beside it
 * @property {(name: string) => Promise<URL>} addressOf
 * @property {(text: string) => void} say
 * @property {(error: unknown) => void} fail
 * @property {typeof import('../dom/dom.js').make} make
 * @property {typeof import('../dom/dom.js').button} button
 * @property {typeof import('../dom/dom.js').tell} tell
 * @property {typeof import('../core/assets.js').compiled} compiled
 * @property {typeof import('../core/assets.js').loadTexts} loadTexts
 */

/** @typedef {import('./sharing.js').Shared & Tools} Page */

/** Shows the link itself, where the browser does not let it be copied. @param {Page} page */
export async function show({ link, element, words, make, say }) {
  element.querySelector('.link')?.remove();
  const field = make('input', { type: 'text', class: 'link', readonly: true, value: link() });
  element.append(field);
  field.select();
  // Where the words for it are missing, the field says enough.
  await words.explanations().then(() => {
    field.setAttribute('aria-label', words.ui('link'));
    say(words.ui('copyYourself'));
  }, () => {});
}

/** @param {Page} page */
export async function print({ ready, element, make, words, address, tell }) {
  tell(element, 'reach-export', { kind: 'print' });
  const parts = await ready();
  if (parts) parts.details.printed({ make, words, address }, element);
  else window.print();
}

/** Opens the reader's own mail program, with the answer and the link: nothing is sent by us. @param {Page} page */
export function mail({ headline, link, words, element, make, tell }) {
  const body = `${headline()}\r\n\r\n${link()}`.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
  const href = `mailto:?subject=${encodeURIComponent(words.texts.title)}&body=${encodeURIComponent(body)}`;
  tell(element, 'reach-share', { way: 'mail' });
  make('a', { href }).click();
}

/** Shows what can be saved. What that takes is loaded now; where it was not there, the next opening tries anew. @param {Page} page @param {HTMLElement} body */
export async function save(page, body) {
  if (body.firstChild) return;
  const { Saving } = await import('./saving.js');
  const spoken = page.words.folder;
  // Only beside the calculator's own page it surely lies.
  const method = page.embeds && page.script ? new URL(spoken === 'de' ? 'method.html' : `${spoken}/method.html`, page.script).href : '';
  (await Saving.open({ ...page, method })).fill(body);
}

/**
 * Opens the snippet builder. An address, not a name: what esbuild knows of, it would split, and every visit would fetch one
 * file more.
 * @param {Page} page
 */
export async function embed({ addressOf, element, session, words, address }) {
  /** @type {typeof import('../embedding/builder.js')} */
  const { build } = await import((await addressOf('snippet/builder.js')).href);
  // Meanwhile the calculator may have been built anew, or be gone.
  if (element.isConnected) build(/** @type {ShadowRoot} */ (element.getRootNode()), session, words, address());
}
