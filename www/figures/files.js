/** Files of networks and mail tools: dropped, chosen or pasted, shown before anything is used, and forgotten with the page. */

import { byHand } from './by-hand.js';
import { FileView } from './file-view.js';
import { Follows } from './follows.js';

/** @typedef {import('./figures.js').Kit} Kit */
/** @typedef {import('./reading.js').FileAnswer} FileAnswer */
/**
 * What a reader gave, and how it is to be read: files by number, and fields that hold nothing but digits, which every language
 * reads alike.
 * @typedef {{ files: Map<number, { file: File, so?: import('./reading.js').ReadSo }>, digits: Map<string, string> }} Kept
 */

export class Files {
  element;
  #kit;
  #list;
  #follows;
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
      make('p', { class: 'hint' }, say('privacy')), zone, byHand(kit, (file) => this.#take([file])), this.#list,
      this.#follows.element);
    const { files } = kit.page.kept;
    if (!files.size) return;
    this.element.open = true;
    this.#readAll([...files.keys()]);
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
    const kept = this.#kit.page.kept.files;
    this.#readAll(files.map((file) => {
      const number = Math.max(0, ...kept.keys()) + 1;
      kept.set(number, { file });
      return number;
    }));
  }

  /** @param {number[]} numbers of files that are kept */
  #readAll(numbers) {
    this.#kit.page.during((async () => {
      for (const number of numbers) await this.#read(number);
      await this.#follows.ask();
    })());
  }

  /** @param {number} number */
  async #read(number) {
    const { page: { kept }, hands, say, mostBytes } = this.#kit;
    const given = kept.files.get(number);
    if (!given) return;
    const { file, so } = given;
    const view = new FileView(this.#kit, file.name, (otherwise) => this.#again(number, otherwise), () => this.#forget(number));
    this.#views.set(number, view);
    this.#list.append(view.element);
    view.tell(say('reading', { name: file.name }));
    try {
      // What is too large for anybody is not even taken into memory; one byte too many says so.
      const bytes = new Uint8Array(await file.slice(0, mostBytes + 1).arrayBuffer());
      let answer = await hands.ask({ kind: 'read', file: number, bytes });
      if (answer === 'needs-workbook') answer = await hands.ask({ kind: 'read', file: number, bytes, workbook: await this.#workbook() });
      if (so) answer = await hands.ask({ kind: 'again', file: number, so });
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
    const given = this.#kit.page.kept.files.get(file);
    if (given) given.so = so;
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
    this.#kit.page.kept.files.delete(file);
    this.#kit.page.during((async () => {
      await this.#kit.hands.ask({ kind: 'forget', file });
      await this.#follows.ask(this.#views.size > 0);
    })());
  }
}
