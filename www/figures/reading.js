/** Reads files, one after the other: in a worker, and in the page where none is allowed. */

import { started } from './rust.js';
import { workbooks } from './workbooks.js';

/** @typedef {import('../../wasm/figures/door.d.ts').FileAnswer} FileAnswer */
/** @typedef {import('../../wasm/figures/door.d.ts').FitAnswer} FitAnswer */
/** @typedef {import('../../wasm/figures/door.d.ts').ReadSo} ReadSo */
/** @typedef {import('../../wasm/figures/door.d.ts').Asked} Asked */
/** @typedef {{ module: WebAssembly.Module, texts: Record<string, Record<string, string>>, locale: string, today: string }} Start */
/**
 * What is to be done: a file is read, or read once more as somebody said, or forgotten; or all of them are put together. A
 * workbook needs its Wasm first: none where there is none.
 * @typedef {{ kind: 'read', file: number, bytes: Uint8Array, workbook?: WebAssembly.Module | 'none' }
 *   | { kind: 'again', file: number, so: ReadSo } | { kind: 'forget', file: number } | { kind: 'fit', asked: Asked }} Job
 */
/** @typedef {FileAnswer | FitAnswer | 'needs-workbook' | undefined} Answer */

/** @type {ReadSo} */
const AS_IT_IS = { order: null, chosen: null };

export class Reading {
  #reader;

  /** @param {Start} start */
  constructor({ module, texts, locale, today }) {
    const { Reader } = started(module);
    this.#reader = new Reader(texts, locale, today);
  }

  /** @param {Job} job @returns {Answer} */
  answer(job) {
    switch (job.kind) {
      case 'read': return this.#read(job.file, job.bytes, job.workbook);
      case 'again': return this.#reader.understand(job.file, job.so);
      case 'fit': return this.#reader.fit(job.asked);
      default:
        this.#reader.forget(job.file);
        return undefined;
    }
  }

  free() {
    this.#reader.free();
  }

  /** @param {number} file @param {Uint8Array} bytes @param {WebAssembly.Module | 'none'} [workbook] @returns {Answer} */
  #read(file, bytes, workbook) {
    const look = this.#reader.look(bytes);
    // The members are copied before one of them is looked at.
    const members = look.members.map((name, at) => ({ name, bytes: this.#reader.member(at) }));
    const parts = members.length ? members.map((member) => ({ ...member, look: this.#reader.look(member.bytes) })) : [{ name: undefined, bytes, look }];
    if (!workbook && parts.some((part) => part.look.workbook)) return 'needs-workbook';
    const refused = parts.map((part) => this.#add(file, part, workbook));
    const isThere = refused.some((reason) => !reason);
    return isThere ? this.#reader.understand(file, AS_IT_IS) : this.#reader.refused(refused[0] ?? 'NothingInArchive');
  }

  /**
   * Adds what is in some bytes; gives why not.
   * @param {number} file
   * @param {{ name: string | undefined, bytes: Uint8Array, look: import('../../wasm/figures/door.d.ts').Look }} part
   * @param {WebAssembly.Module | 'none'} [workbook]
   * @returns {string | undefined}
   */
  #add(file, { name, bytes, look }, workbook) {
    if (look.refused) return look.refused;
    if (look.encoding) return this.#reader.addText(file, name, new TextDecoder(look.encoding).decode(bytes));
    if (!look.workbook) return 'NothingInArchive';
    if (!workbook || workbook === 'none') return 'Workbook';
    const { sheets, refused } = workbooks(workbook)(bytes);
    if (!refused) this.#reader.addSheets(file, sheets);
    return refused ?? undefined;
  }
}
