/** The worker in which questions are computed where one is allowed: knows nothing of a page. */

import { started } from './rust.js';
import { Work } from './work.js';

/** Long enough to be worth a turn, short enough for a slider that has moved on. */
const SLICE = 12;

/** @typedef {{ module: WebAssembly.Module, texts: Record<string, Record<string, string>>, locale: string }} Start */

/** @type {Work | undefined} */
let work;

addEventListener('message', ({ data }) => {
  if (work) return work.ask(data);
  const { module, texts, locale } = /** @type {Start} */ (data);
  const Questions = started(module);
  work = new Work(() => new Questions(texts, locale), (told) => postMessage(told), turn, SLICE);
});

/** Messages that have come in the meantime are heard first. @returns {Promise<void>} */
function turn() {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(0);
  });
}
