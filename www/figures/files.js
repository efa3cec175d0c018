/** Files of networks and mail tools: dropped, chosen or pasted, shown before anything is used, and forgotten with the page. */

import { FileView } from './file-view.js';
import { Follows } from './follows.js';

/** @typedef {import('./figures.js').Kit} Kit */
/** @typedef {import('./reading.js').FileAnswer} FileAnswer */

export class Files {
  element;
  #kit;
  #list;
  #follows;
  #number = 0;
  /** @type {Map<number, FileView>} */
  #views = new Map();

  /** @param {Kit} kit @param {import('./overlay.js').Overlay} overlay */
  constructor(kit, overlay) {
    const { page: { make, button }, say } = kit;
    this.#kit = kit;
    this.#list = make('div', { class: 'files' });
    this.#follows = new Follows(kit, overlay);
    const input = make('input', { type: 'file', multiple: true, hidden: true, onchange: () => {
      this.#take([...input.files ?? []]);
      input.value = '';
    } });
    const zone = make('div', { class: 'drop', tabindex: 0, role: 'group', 'aria-label': say('files'),
      ondragover: (/** @type {DragEvent} */ event) => this.#hover(zone, event),
      ondragleave: () => zone.classList.remove('is-over'),
      ondrop: (/** @type {DragEvent} */ event) => {
        this.#hover(zone, event);
        zone.classList.remove('is-over');
        this.#take([...event.dataTransfer?.files ?? []]);
      },
      onpaste: (/** @type {ClipboardEvent} */ event) => this.#paste(event) },
    make('p', {}, say('drop')), button(say('choose'), () => input.click(), { class: 'pick' }), input);
    this.element = make('details', { class: 'own-files' }, make('summary', {}, say('files')),
      make('p', { class: 'hint' }, say('privacy')), zone, this.#list, this.#follows.element);
  }

  /** Something may have changed. */
  update() {
    if (this.#views.size) this.#follows.update();
  }

  /** @param {HTMLElement} zone @param {Event} event */
  #hover(zone, event) {
    event.preventDefault();
    zone.classList.add('is-over');
  }

  /** Files, or a table as spreadsheets copy it. @param {ClipboardEvent} event */
  #paste(event) {
    const { files, text } = { files: [...event.clipboardData?.files ?? []], text: event.clipboardData?.getData('text/plain') ?? '' };
    if (!files.length && !text) return;
    event.preventDefault();
    this.#take(files.length ? files : [new File([text], this.#kit.say('pasted'))]);
  }

  /** @param {File[]} files */
  #take(files) {
    this.#kit.page.during((async () => {
      for (const file of files) await this.#read(file);
      await this.#follows.ask();
    })());
  }

  /** @param {File} file */
  async #read(file) {
    const { hands, say, mostBytes } = this.#kit;
    this.#number += 1;
    const number = this.#number;
    const view = new FileView(this.#kit, file.name, (so) => this.#again(number, so), () => this.#forget(number));
    this.#views.set(number, view);
    this.#list.append(view.element);
    view.tell(say('reading', { name: file.name }));
    try {
      // What is too large for anybody is not even taken into memory; one byte too many says so.
      const bytes = new Uint8Array(await file.slice(0, mostBytes + 1).arrayBuffer());
      let answer = await hands.ask({ kind: 'read', file: number, bytes });
      if (answer === 'needs-workbook') answer = await hands.ask({ kind: 'read', file: number, bytes, workbook: await this.#workbook() });
      view.show(/** @type {FileAnswer} */ (answer));
    } catch (error) {
      console.error(error);
      view.tell(say('damaged'));
    }
  }

  /** A build in one piece has none. */
  async #workbook() {
    const { compiled, inOnePiece } = this.#kit.page;
    return inOnePiece ? 'none' : compiled('workbook.wasm');
  }

  /** @param {number} file @param {import('./reading.js').ReadSo} so */
  #again(file, so) {
    this.#kit.page.during((async () => {
      const answer = await this.#kit.hands.ask({ kind: 'again', file, so });
      this.#views.get(file)?.show(/** @type {FileAnswer} */ (answer));
      await this.#follows.ask();
    })());
  }

  /** @param {number} file */
  #forget(file) {
    this.#views.get(file)?.element.remove();
    this.#views.delete(file);
    this.#kit.page.during((async () => {
      await this.#kit.hands.ask({ kind: 'forget', file });
      await this.#follows.ask(this.#views.size > 0);
    })());
  }
}
