/**
 * Ways on from an embedded calculator: to the method, and to this state in a window of its own. They lead to pages that are
 * known to exist, and where none is known somebody looks, once a reader comes to the line: a look in vain is a complaint in
 * the console of a page that has done nothing wrong.
 */

/** What brings a reader near, and shows the present state in an address. */
const NEAR = ['pointerenter', 'pointerdown', 'focusin'];

export class Ways {
  #guest;
  #method;
  #large;
  /** The calculator's own page, once somebody has looked or it was clear. @type {string | undefined} */
  #page;
  #looked = false;

  /** @param {import('./embedded.js').Guest} guest @param {{ method: string, large: string }} texts @param {HTMLElement} line where they stand */
  constructor(guest, texts, line) {
    this.#guest = guest;
    const link = (/** @type {string} */ text) => guest.make('a', { target: '_blank', rel: 'noopener', hidden: true }, text);
    this.#method = link(texts.method);
    this.#large = link(texts.large);
    line.append(this.#method, this.#large);
    this.#lead();
    for (const name of NEAR) line.addEventListener(name, () => this.#near());
  }

  /** Leads where that is known without looking. */
  #lead() {
    const { host, knownBase, script } = this.#guest;
    const known = knownBase(host);
    const here = script && new URL('./', script).href;
    // A frame shows a page of ours, beside which the calculator's own lies; what lies beside a single script, nobody knows.
    if (here && (host.hasAttribute('page') || (known && new URL('./', known).href === here))) this.#found(here);
    this.#write();
  }

  /** @param {string} folder in which the calculator's page lies with all that belongs to it */
  #found(folder) {
    this.#page = folder;
    const { folder: spoken } = this.#guest.words;
    this.#method.href = new URL(spoken === 'de' ? 'method.html' : `${spoken}/method.html`, folder).href;
    this.#method.hidden = false;
  }

  /** The state without a layout: a page of its own has room for everything. */
  #write() {
    const base = this.#page ?? this.#guest.knownBase(this.#guest.host);
    if (!base) return;
    const state = this.#guest.session.calc.link().replace(/&ly=\w+/, '');
    this.#large.href = `${base}#${state}`;
    this.#large.hidden = false;
  }

  async #near() {
    this.#write();
    const { script } = this.#guest;
    if (this.#page || !script || this.#looked) return;
    this.#looked = true;
    const looking = await import('../core/page-beside.js').catch(() => undefined);
    const page = await looking?.pageBeside(script);
    if (page) this.#found(page);
    this.#write();
  }
}
