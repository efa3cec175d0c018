/**
 * All inputs that have no slider beside the chart: one's own figures first, then what is assumed, by part of the model.
 * A search finds them by name, meaning and by what else people call them.
 */

/** @typedef {import('../widget/controls/control.js').Control} Control */
/** @typedef {import('../words/words.js').Words} Words */
/** @typedef {import('../words/texts.d.ts').Explanations} Explanations */
/** @typedef {{ element: HTMLDetailsElement, controls: Control[] }} Group */

/** The group of what one decides oneself. */
const OWN = 'own';

export class AllInputs {
  #words;
  #explanations;
  #make;
  /** @type {Group[]} */
  #groups = [];
  /** Names that stand beside the chart. @type {string[]} */
  #elsewhere = [];
  #search;
  #found;

  /**
   * @param {import('./details.js').Kit} kit
   * @param {import('../session/session.js').Session} session
   * @param {Words} words
   * @param {Explanations} explanations
   */
  constructor({ make, Control }, session, words, explanations) {
    this.#words = words;
    this.#explanations = explanations;
    this.#make = make;
    this.#search = make('input', {
      type: 'search', placeholder: words.ui('search'), 'aria-label': words.ui('search'), oninput: () => this.#filter(true),
    });
    this.#found = make('p', { class: 'found', role: 'status' });
    /** @type {Map<string, Control[]>} */
    const byGroup = new Map([[OWN, []]]);
    for (const name of session.calc.names()) {
      const { group, kind } = session.calc.control(name);
      const place = kind === 'Decision' ? OWN : group;
      byGroup.set(place, [...(byGroup.get(place) ?? []), new Control(name, session, words, 'all')]);
    }
    this.#groups = [...byGroup].map(([group, controls]) => ({ controls, element: this.#fold(group, controls) }));
    // What else belongs to the list comes now.
    session.told('view');
  }

  /** The groups, which open for a search and for paper. */
  get folds() {
    return this.#groups.map(({ element }) => element);
  }

  get controls() {
    return this.#groups.flatMap(({ controls }) => controls);
  }

  get elements() {
    return [this.#search, this.#found, ...this.folds];
  }

  /** @param {string[]} elsewhere names that stand beside the chart */
  update(elsewhere) {
    const moved = elsewhere.join() !== this.#elsewhere.join();
    this.#elsewhere = elsewhere;
    if (moved) this.#filter();
    for (const control of this.controls) if (!control.element.hidden) control.update();
  }

  /** @param {string} group @param {Control[]} controls */
  #fold(group, controls) {
    const title = group === OWN ? this.#words.ui('own') : this.#explanations.groups[group] ?? group;
    return this.#make('details', { class: 'group', open: group === OWN },
      this.#make('summary', {}, this.#make('h3', {}, title)),
      this.#make('div', { class: 'fields' }, ...controls.map((control) => control.element)));
  }

  /** What an input is found by besides its name. @param {string} name */
  #meaning(name) {
    const { parameters, synonyms } = this.#explanations;
    return `${parameters[name]?.help ?? ''} ${synonyms[name] ?? ''}`.toLowerCase();
  }

  #filter(searching = false) {
    const wanted = this.#search.value.trim().toLowerCase();
    let count = 0;
    this.#groups.forEach(({ element, controls }, index) => {
      for (const control of controls) {
        const fits = control.title.toLowerCase().includes(wanted) || control.name.includes(wanted)
          || this.#meaning(control.name).includes(wanted);
        control.element.hidden = !fits || (!wanted && this.#elsewhere.includes(control.name));
        if (!control.element.hidden) control.update();
      }
      const left = controls.filter((control) => !control.element.hidden).length;
      element.hidden = left === 0;
      // What is found is shown; afterwards the groups fold again.
      if (searching) element.open = wanted !== '' || index === 0;
      count += left;
    });
    if (searching) this.#found.textContent = this.#words.ui(count === 1 ? 'foundOne' : 'found', { count: `${count}` });
  }
}
