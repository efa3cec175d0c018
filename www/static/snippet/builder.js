/**
 * The snippet builder: what somebody chooses, how it looks, and the text to paste into a website. Loaded on demand.
 */

import { STYLE } from './style.js';
import { TEXTS as texts } from './texts.js';
import { figures, iframe, link, shortcode, snippet } from './forms.js';

/** @typedef {import('../../session.js').Session} Session */
/** @typedef {import('../../words.js').Words} Words */
/** @typedef {import('./forms.js').Choice} Choice */
/** @typedef {Pick<typeof import('../../dom.js'), 'button' | 'disclosure' | 'make'>} Dom */

/** Handed over by the page: shared as a file, they would be one more for every visit. @type {Dom['button']} */
let button;
/** @type {Dom['disclosure']} */
let disclosure;
/** @type {Dom['make']} */
let make;

/** Tells `tsc` of a text that one language lacks. @type {Record<string, typeof texts.de>} */
const TEXTS = texts;

const FORMS = { snippet, iframe, shortcode, link };
const LAYOUTS = /** @type {const} */ (['full', 'compact', 'present']);
/** What a website may ask us to keep free. */
const HEIGHTS = { least: 200, most: 3000 };

/**
 * Opens it.
 * @param {Dom} dom
 * @param {ConstructorParameters<typeof Builder>} parameters
 */
export function build(dom, ...parameters) {
  ({ button, disclosure, make } = dom);
  return new Builder(...parameters);
}

class Builder {
  #said;
  #session;
  #words;
  #base;
  /** @type {Choice} */
  #choice;
  /** @type {keyof typeof FORMS} */
  #form = 'snippet';
  #frozen = true;
  /** The height was typed, and no longer follows the preview. */
  #tall = false;
  #sliders = make('div', { class: 'checks' });
  #when = make('p', { class: 'when' });
  #code;
  #height;
  #done = make('p', { role: 'status' });
  #preview = make('div', { class: 'preview', inert: true });
  #observer = new ResizeObserver(() => this.#measure());
  #dialog;

  /**
   * @param {ShadowRoot} root where it is shown
   * @param {Session} session
   * @param {Words} words
   * @param {string} address the link to the present state
   */
  constructor(root, session, words, address) {
    this.#said = TEXTS[words.language];
    this.#session = session;
    this.#words = words;
    this.#base = address.split(/[?#]/)[0];
    this.#choice = {
      base: this.#base, state: figures(session.calc.link()), chapter: session.chapter, layout: 'compact', language: words.language,
      controls: [], accent: '', height: 600, title: words.texts.title, fallback: '',
    };
    this.#code = make('textarea', { readonly: true, rows: '6', spellcheck: 'false', 'aria-label': this.#said.code });
    this.#height = make('input', {
      type: 'number', min: `${HEIGHTS.least}`, max: `${HEIGHTS.most}`, step: '10',
      onchange: () => this.#setHeight(Number(this.#height.value)),
    });
    this.#dialog = this.#assemble();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    const place = /** @type {Element} */ (root.querySelector('.root'));
    place.append(this.#dialog);
    this.#dialog.addEventListener('close', () => {
      this.#observer.disconnect();
      this.#dialog.remove();
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    });
    this.#fillSliders();
    this.#show();
    this.#dialog.showModal();
  }

  #assemble() {
    const said = this.#said;
    const { chapters } = this.#words.texts;
    const heading = make('h2', { id: 'snippet-title' }, said.title);
    return make('dialog', { class: 'snippet', 'aria-labelledby': 'snippet-title', part: 'snippet' },
      make('div', { class: 'title' }, heading, button(said.close, () => this.#dialog.close())),
      make('div', { class: 'choices' },
        this.#select('chapter', Object.entries(chapters).map(([id, { name }]) => [id, name])),
        this.#select('layout', LAYOUTS.map((id) => [id, said[id]])),
        this.#select('language', [['', said.byPage], ['de', 'Deutsch'], ['en', 'English']]),
        this.#accent(),
        make('label', {}, said.height, this.#height),
        this.#radios(said.values, { frozen: said.frozen, live: said.live }, 'frozen', (id) => {
          this.#frozen = id === 'frozen';
        }),
        make('fieldset', { class: 'all' }, make('legend', {}, said.sliders), make('p', {}, said.slidersHelp), this.#sliders)),
      this.#radios(said.form, { snippet: said.snippet, iframe: said.iframe, shortcode: said.shortcode, link: said.link }, this.#form, (id) => {
        this.#form = /** @type {keyof typeof FORMS} */ (id);
      }),
      this.#when, this.#code,
      make('div', { class: 'buttons' }, button(said.copy, () => this.#copy(this.#code))), this.#done,
      this.#privacy(),
      make('p', {}, make('a', { href: new URL('check.html', this.#base).href, target: '_blank', rel: 'noopener' }, said.check)),
      make('h3', {}, said.preview), this.#preview);
  }

  /** @param {'chapter' | 'layout' | 'language'} name @param {string[][]} options */
  #select(name, options) {
    const select = make('select', {
      onchange: () => {
        this.#choice[name] = select.value;
        if (name === 'chapter') this.#fillSliders();
        this.#show();
      },
    }, ...options.map(([value, label]) => make('option', { value, selected: value === this.#choice[name] }, label)));
    return make('label', {}, this.#said[name], select);
  }

  #accent() {
    const colour = make('input', { type: 'color', value: '#0b5fff', 'aria-label': this.#said.accent, oninput: () => choose() });
    const own = make('input', { type: 'checkbox', onchange: () => choose() });
    const choose = () => {
      this.#choice.accent = own.checked ? colour.value : '';
      this.#show();
    };
    colour.addEventListener('input', () => {
      own.checked = true;
      choose();
    });
    return make('div', { class: 'accent' }, make('label', { class: 'check' }, own, this.#said.ownAccent), colour);
  }

  /** @param {string} title @param {Record<string, string>} options @param {string} chosen @param {(id: string) => void} choose */
  #radios(title, options, chosen, choose) {
    const name = `snippet-${Object.keys(options)[0]}`;
    const labels = Object.entries(options).map(([id, label]) => {
      const change = () => {
        choose(id);
        this.#show();
      };
      const input = make('input', { type: 'radio', name, value: id, checked: id === chosen, onchange: change });
      return make('label', { class: 'check' }, input, label);
    });
    return make('fieldset', { class: 'all' }, make('legend', {}, title), make('div', { class: 'checks' }, ...labels));
  }

  #fillSliders() {
    const { calc } = this.#session;
    const own = calc.chapters().find(({ id }) => id === this.#choice.chapter)?.controls ?? [];
    this.#choice.controls = [];
    const more = disclosure(this.#said.moreSliders, (body) => {
      if (!body.firstChild) body.append(...calc.names().filter((name) => !own.includes(name)).map((name) => this.#slider(name)));
    });
    this.#sliders.replaceChildren(...own.map((name) => this.#slider(name)), more);
  }

  /** @param {string} name */
  #slider(name) {
    const input = make('input', {
      type: 'checkbox',
      onchange: () => {
        const others = this.#choice.controls.filter((other) => other !== name);
        this.#choice.controls = input.checked ? [...others, name] : others;
        this.#show();
      },
    });
    return make('label', { class: 'check' }, input, this.#words.parameter(name).name);
  }

  #privacy() {
    return disclosure(this.#said.privacy, async (body) => {
      const { title, paragraph } = (await this.#words.explanations()).privacy;
      if (body.firstChild) return;
      const text = make('textarea', { readonly: true, rows: '8', 'aria-label': title });
      text.value = `${title}\n\n${paragraph}`;
      body.append(text, button(this.#said.copy, () => this.#copy(text)));
    });
  }

  /** Redraws text and preview. */
  #show() {
    const { chapter } = this.#choice;
    const question = this.#words.texts.chapters[/** @type {import('../../types.d.ts').Chapter} */ (chapter)].question;
    this.#choice.fallback = this.#said.fallback.replace('{question}', question);
    this.#choice.state = this.#frozen ? figures(this.#session.calc.link()) : 'rc1';
    this.#when.textContent = this.#said[/** @type {const} */ (`${this.#form}When`)];
    this.#done.textContent = '';
    this.#write();
    this.#showPreview();
  }

  #write() {
    this.#code.value = FORMS[this.#form](this.#choice);
    this.#height.value = `${this.#choice.height}`;
  }

  #showPreview() {
    const { state, chapter, layout, language, controls, accent } = this.#choice;
    const element = make(/** @type {'div'} */ (/** @type {string} */ ('reach-calculator')), {
      state: state || 'rc1', chapter, layout, lang: language || this.#words.language, controls: controls.join(',') || undefined,
    });
    if (accent) element.style.setProperty('--reach-accent', accent);
    this.#observer.disconnect();
    this.#observer.observe(element);
    // What a preview tells is no news for the page around it.
    for (const event of ['reach-change', 'reach-error']) element.addEventListener(event, (told) => told.stopPropagation());
    this.#preview.replaceChildren(element);
  }

  /** The height that the calculator has, until somebody types another. */
  #measure() {
    const seen = this.#preview.firstElementChild?.getBoundingClientRect().height ?? 0;
    if (this.#tall || seen < HEIGHTS.least) return;
    this.#choice.height = Math.min(HEIGHTS.most, Math.ceil(seen / 10) * 10);
    this.#write();
  }

  /** @param {number} height */
  #setHeight(height) {
    this.#tall = true;
    this.#choice.height = Math.round(Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, height || HEIGHTS.least)));
    this.#write();
  }

  /** @param {HTMLTextAreaElement} field */
  async #copy(field) {
    try {
      await navigator.clipboard.writeText(field.value);
      this.#done.textContent = this.#said.copied;
    } catch {
      field.select();
      this.#done.textContent = this.#said.copyYourself;
    }
  }
}
