/**
 * The snippet builder: what somebody chooses, how it looks, and the text to paste into a website. Loaded on demand, as a file
 * of its own with everything inside: what it shared with the calculator would be one file more for every visit.
 */

import { button, disclosure, make } from '../dom/dom.js';
import { TEXTS } from '../words/carried/embedding.js';
import { LAYOUTS } from '../words/lists.js';
import { SPOKEN } from '../words/spoken.js';
import { attach } from './attached.js';
import { Colours } from './colours.js';
import { FORMS, attributes, figures, roomOf } from './forms.js';
import { check, radios, select } from './inputs.js';
import { action, brand } from './owner.js';
import { Pasting } from './pasting.js';
import { Preview } from './preview.js';
import { SITUATIONS, names, steps } from './situations.js';
import { Sliders } from './sliders.js';

/** @typedef {import('../session/session.js').Session} Session */
/** @typedef {import('../words/words.js').Words} Words */
/** @typedef {import('./forms.js').Choice} Choice */

export { FORMS };

/** What a website may ask us to keep free. */
const HEIGHTS = { least: 200, most: 3000 };

/** Opens it. @param {ConstructorParameters<typeof Builder>} parameters */
export function build(...parameters) {
  return new Builder(...parameters);
}

class Builder {
  #said;
  #words;
  #session;
  /** @type {Choice} */
  #choice;
  /** @type {import('./situations.js').Situation} */
  #situation = 'shortcode';
  #frozen = true;
  #sliders;
  #steps = make('div', { class: 'steps' });
  #pasting;
  #height;
  #colours;
  #preview;
  #dialog;

  /**
   * @param {ShadowRoot} root where it is shown
   * @param {Session} session
   * @param {Words} words
   * @param {string} address the link to the present state
   */
  constructor(root, session, words, address) {
    this.#said = TEXTS[words.folder];
    this.#session = session;
    this.#words = words;
    this.#choice = {
      base: address.split(/[?#]/)[0], state: figures(session.calc.link()), chapter: session.chapter, layout: 'compact', language: words.folder,
      controls: [], accent: '', height: 0, extra: 0, title: words.texts.title, fallback: '', home: true,
    };
    this.#pasting = new Pasting(this.#said, words.locale);
    this.#height = make('input', {
      type: 'number', min: `${HEIGHTS.least}`, max: `${HEIGHTS.most}`, step: '10',
      placeholder: this.#said.byColumn,
      onchange: () => this.#setHeight(Number(this.#height.value)),
    });
    this.#sliders = new Sliders(session, words, this.#said.moreSliders, () => this.#show());
    this.#colours = new Colours(this.#said, words.locale, (some) => this.#choose(some));
    this.#preview = new Preview(words.folder, (extra) => this.#measured(extra), (judged) => this.#colours.warn(judged));
    this.#dialog = this.#assemble();
    attach(root, this.#dialog, () => this.#preview.free());
    this.#sliders.fill(this.#choice.chapter);
    this.#show();
    this.#dialog.showModal();
  }

  #assemble() {
    const said = this.#said;
    const { chapters } = this.#words.texts;
    const choose = (/** @type {Partial<Choice>} */ some) => this.#choose(some);
    const section = (/** @type {string} */ title, /** @type {string} */ look, /** @type {Node[]} */ ...parts) => (
      make('section', { class: look }, make('h3', {}, title), ...parts));
    return make('dialog', { class: 'snippet', 'aria-labelledby': 'snippet-title', part: 'snippet' },
      make('div', { class: 'title' }, make('h2', { id: 'snippet-title' }, said.title), button(said.close, () => this.#dialog.close())),
      make('div', { class: 'choices' },
        section(said.where, '', radios(said.form, names(said), this.#situation, (id) => {
          this.#situation = /** @type {import('./situations.js').Situation} */ (id);
          this.#show();
        }, 'situation')),
        section(said.what, '',
          make('div', { class: 'columns' },
            this.#select('chapter', Object.entries(chapters).map(([id, { name }]) => [id, name])),
            this.#select('language', [['', said.byPage], ...Object.entries(SPOKEN)])),
          // Its options say what is to be seen, and take the whole width.
          this.#select('layout', LAYOUTS.map((id) => [id, said[id]])),
          radios(said.values, { frozen: said.frozen, live: said.live }, 'frozen', (id) => {
            this.#frozen = id === 'frozen';
            this.#show();
          }),
          make('fieldset', { class: 'for-embeds sliders' }, make('legend', {}, said.sliders), make('p', { class: 'help' }, said.slidersHelp), this.#sliders.element)),
        section(said.look, 'for-embeds', ...this.#colours.elements,
          check(said.font, false, (own) => choose({ font: own ? 'page' : '' }), 'for-pages'), ...brand(said, choose)),
        section(said.lead, 'for-embeds', make('p', { class: 'help' }, said.leadHelp), ...action(said, choose), check(said.home, true, (home) => choose({ home }))),
        section(said.paste, '', this.#steps, ...this.#pasting.elements,
          make('label', { class: 'for-embeds' }, said.height, this.#height),
          this.#privacy(),
          make('p', {}, make('a', { href: new URL(`check.html?lang=${this.#words.folder}`, this.#choice.base).href, target: '_blank', rel: 'noopener' }, said.check)))),
      make('div', { class: 'look', role: 'region', tabindex: '0', 'aria-label': said.preview },
        make('p', { class: 'help' }, said.preview), this.#preview.element));
  }

  /** @param {'chapter' | 'layout' | 'language'} name @param {string[][]} options */
  #select(name, options) {
    return select(this.#said[name], options, this.#choice[name], (value) => {
      if (name === 'chapter') this.#sliders.fill(value);
      this.#choose({ [name]: value });
    });
  }

  #privacy() {
    return disclosure(this.#said.privacy, async (body) => {
      if (body.querySelector('textarea')) return;
      const explanations = await this.#words.explanations().catch(console.error);
      if (!explanations) return body.replaceChildren(this.#said.missing);
      const { title, paragraph } = explanations.privacy;
      const text = make('textarea', { readonly: true, rows: '8', 'aria-label': title });
      text.value = `${title}\n\n${paragraph}`;
      body.replaceChildren(text, button(this.#said.copy, () => this.#pasting.copy(text)));
    });
  }

  /** @param {Partial<Choice>} some of the choice */
  #choose(some) {
    Object.assign(this.#choice, some);
    this.#show();
  }

  /** Redraws steps, text and preview. */
  #show() {
    const { chapter, base } = this.#choice;
    const question = this.#words.texts.chapters[/** @type {import('../core/types.d.ts').Chapter} */ (chapter)].question;
    this.#choice.controls = this.#sliders.chosen;
    this.#choice.fallback = this.#said.fallback.replace('{question}', question);
    this.#choice.state = this.#frozen ? figures(this.#session.calc.link()) : 'rc1';
    this.#dialog.dataset.form = SITUATIONS[this.#situation];
    this.#steps.replaceChildren(...steps(this.#said, this.#situation, base, this.#words.language));
    this.#pasting.forget();
    this.#write();
    const isFrame = SITUATIONS[this.#situation] === 'iframe';
    this.#preview.show(this.#choice, attributes(this.#choice, isFrame), roomOf({ ...this.#choice, height: 0, extra: 0 }));
  }

  #write() {
    this.#pasting.show(FORMS[SITUATIONS[this.#situation]](this.#choice));
    this.#height.value = `${this.#choice.height || ''}`;
  }

  /** Own sliders, a name and a button take more room than what was measured without them. @param {number} extra */
  #measured(extra) {
    this.#choice.extra = Math.max(0, Math.ceil(extra / 10) * 10);
    this.#write();
  }

  /** @param {number} height none is what was measured */
  #setHeight(height) {
    this.#choice.height = height && Math.round(Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, height)));
    this.#write();
  }
}
