/** Taking things along: the link, the picture and the figures. Each way has another where a browser or frame refuses it. */

import { IN_ONE_PIECE, SCRIPT, addressOf, compiled, loadTexts } from '../core/assets.js';
import { button, disclosure, make, tell } from '../dom/dom.js';
import { FAILURES } from '../words/failures.js';

/** @typedef {import('../session/session.js').Session} Session */
/** @typedef {import('../words/words.js').Words} Words */

/**
 * @typedef {object} Shared
 * @property {Session} session
 * @property {Words} words
 * @property {() => string} headline the chapter's answer
 * @property {() => string} address the link with everything in it
 * @property {boolean} embeds whether this is the page itself, from which others take snippets
 * @property {() => Promise<import('../widget/further.js').Parts | undefined>} ready fetches what paper shows besides
 */

export class Sharing {
  element;
  /** The shortest way, beside the answer. */
  quick;
  #shared;
  #done = make('p', { class: 'done', role: 'status' });

  /** @param {Shared} shared */
  constructor(shared) {
    this.#shared = shared;
    const { words } = shared;
    this.quick = button(words.ui('share'), () => ('share' in navigator ? this.#share() : this.#copyLink()), { class: 'quick' });
    const way = (/** @type {'print' | 'mail' | 'embed'} */ name) => button(words.ui(name), () => this.#go(name));
    this.element = make('div', { class: 'sharing', role: 'group', 'aria-label': words.ui('sharing'), part: 'sharing' },
      make('div', { class: 'buttons' },
        button(words.ui('copyLink'), () => this.#copyLink()),
        !!navigator.share && button(words.ui('share'), () => this.#share()),
        way('mail'), way('print'),
        // Elsewhere no script lies beside this one that a snippet could name.
        shared.embeds && !IN_ONE_PIECE && way('embed')),
      disclosure(words.ui('save'), (body) => this.#go('save', body), { class: 'saving' }),
      this.#done);
  }

  /** What was said about an older state is no longer true. */
  forget() {
    this.#tell('');
    this.quick.textContent = this.#shared.words.ui('share');
    // The field of a link that could not be copied.
    this.#done.nextSibling?.remove();
  }

  async #copyLink() {
    try {
      const address = this.#found();
      await navigator.clipboard.writeText(address);
      tell(this.element, 'reach-share', { way: 'copy' });
      const lacks = this.#shared.session.calc.hasBaseline() && !address.includes('&b=');
      this.#tell(this.#shared.words.ui(lacks ? 'copiedAlone' : 'copied'));
      this.quick.textContent = this.#shared.words.ui('copiedLink');
    } catch {
      await this.#go('show');
    }
  }

  async #share() {
    try {
      await navigator.share({ title: this.#shared.words.texts.title, text: this.#shared.headline(), url: this.#found() });
      tell(this.element, 'reach-share', { way: 'share' });
    } catch (error) {
      if (/** @type {Error} */ (error).name !== 'AbortError') await this.#copyLink();
    }
  }

  /** Takes a way that is loaded now; where it is missing, this is said. @param {'print' | 'mail' | 'embed' | 'save' | 'show'} way @param {HTMLElement} [body] */
  async #go(way, body) {
    try {
      await (await import('./ways.js'))[way]({
        ...this.#shared, link: () => this.#found(), element: this.element, script: !IN_ONE_PIECE && SCRIPT, addressOf, say: (text) => this.#tell(text), fail: this.#fail,
        make, button, tell, compiled, loadTexts,
      }, /** @type {HTMLElement} */ (body));
    } catch (error) {
      this.#fail(error);
    }
  }

  /** The link to the page of this chapter, which has a card and a title; beside the calculator's own page it surely lies. */
  #found() {
    const { session: { chapter, start: { platform } }, words, embeds, address } = this.#shared;
    const page = `${words.language}/${chapter}${platform && `-${platform}`}.html`;
    // No `new URL` beside the script: Turbopack looks for such a file while it builds.
    return embeds ? SCRIPT.replace(/[^/]*$/, page) + address().replace(/^[^#]*/, '') : address();
  }

  #fail = (/** @type {unknown} */ error) => {
    console.error(error);
    this.#tell(FAILURES[this.#shared.words.language]['missing-file']);
  };

  /** @param {string} text */
  #tell(text) {
    if (this.#done.textContent !== text) this.#done.textContent = text;
  }
}
