/** Taking things along: the link, the picture and the figures. Each way has another where a browser or frame refuses it. */

import { IN_ONE_PIECE, SCRIPT, addressOf, compiled, loadTexts } from '../core/assets.js';
import { button, disclosure, make } from '../dom/dom.js';
import { FAILURES } from '../words/failures.js';

/** @typedef {import('../session/session.js').Session} Session */
/** @typedef {import('../words/words.js').Words} Words */

export class Sharing {
  element;
  /** The shortest way, beside the answer. */
  quick;
  #session;
  #words;
  #headline;
  #address;
  #embeds;
  #field;
  #done = make('p', { class: 'done', role: 'status' });

  /**
   * @param {Session} session
   * @param {Words} words
   * @param {() => string} headline the chapter's answer
   * @param {() => string} address the link with everything in it
   * @param {boolean} embeds whether this is the page itself, from which others take snippets
   * @param {() => Promise<import('../widget/further.js').Parts | undefined>} ready fetches what paper shows besides
   */
  constructor(session, words, headline, address, embeds, ready) {
    this.#session = session;
    this.#words = words;
    this.#headline = headline;
    this.#address = address;
    this.#embeds = embeds && !IN_ONE_PIECE;
    this.#field = make('input', {
      type: 'text', class: 'link', readonly: true, hidden: true, 'aria-label': words.ui('link'),
    });
    this.quick = button(words.ui('share'), () => ('share' in navigator ? this.#share() : this.#copyLink()), { class: 'quick' });
    this.element = make('div', { class: 'sharing', role: 'group', 'aria-label': words.ui('sharing'), part: 'sharing' },
      make('div', { class: 'buttons' },
        button(words.ui('copyLink'), () => this.#copyLink()),
        !!navigator.share && button(words.ui('share'), () => this.#share()),
        button(words.ui('print'), () => ready().then((parts) => (parts ? parts.details.printed({ make, words, address }, this.element) : print()))),
        this.#embeds && button(words.ui('embed'), () => this.#embed().catch(this.#fail))),
      disclosure(words.ui('save'), (body) => this.#save(body), { class: 'saving' }),
      this.#done, this.#field);
  }

  /** What was said about an older state is no longer true. */
  forget() {
    this.#tell('');
    this.quick.textContent = this.#words.ui('share');
    this.#field.hidden = true;
  }

  async #copyLink() {
    try {
      const address = this.#found();
      await navigator.clipboard.writeText(address);
      this.#field.hidden = true;
      const lacks = this.#session.calc.hasBaseline() && !address.includes('&b=');
      this.#tell(this.#words.ui(lacks ? 'copiedAlone' : 'copied'));
      this.quick.textContent = this.#words.ui('copiedLink');
    } catch {
      this.#field.hidden = false;
      this.#field.value = this.#found();
      this.#field.select();
      // Where the words for it are missing, the field says enough.
      await this.#words.explanations().then(() => this.#tell(this.#words.ui('copyYourself')), () => {});
    }
  }

  async #share() {
    try {
      await navigator.share({ title: this.#words.texts.title, text: this.#headline(), url: this.#found() });
    } catch (error) {
      if (/** @type {Error} */ (error).name !== 'AbortError') await this.#copyLink();
    }
  }

  /** Shows what can be saved. What that takes is loaded now; where it was not there, the next opening tries anew. @param {HTMLElement} body */
  async #save(body) {
    if (body.firstChild) return;
    try {
      const { Saving } = await import('./saving.js');
      const saving = await Saving.open({
        session: this.#session, words: this.#words, address: this.#address, method: this.#method,
        tell: (text) => this.#tell(text), fail: this.#fail, make, button, compiled, loadTexts,
      });
      saving.fill(body);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** The link to the page of this chapter, which has a card and a title; beside the calculator's own page it surely lies. */
  #found() {
    const { chapter, start: { platform } } = this.#session;
    const page = `${this.#words.language}/${chapter}${platform && `-${platform}`}.html`;
    return this.#embeds ? new URL(page, SCRIPT) + this.#address().replace(/^[^#]*/, '') : this.#address();
  }

  /** The page that tells how the model works; only beside the calculator's own page it surely lies. */
  get #method() {
    const { language } = this.#words;
    return this.#embeds ? new URL(language === 'de' ? 'method.html' : `${language}/method.html`, SCRIPT).href : '';
  }

  async #embed() {
    // Elsewhere no script lies beside this one that a snippet could name. An address, not a name: what esbuild knows of, it
    // would split, and every visit would fetch one file more.
    if (!IN_ONE_PIECE) {
      /** @type {typeof import('../embedding/builder.js')} */
      const { build } = await import((await addressOf('snippet/builder.js')).href);
      build(/** @type {ShadowRoot} */ (this.element.getRootNode()), this.#session, this.#words, this.#address());
    }
  }

  #fail = (/** @type {unknown} */ error) => {
    console.error(error);
    this.#tell(FAILURES[this.#words.language]['missing-file']);
  };

  /** @param {string} text */
  #tell(text) {
    if (this.#done.textContent !== text) this.#done.textContent = text;
  }
}
