/** What a talk begins with: its words, the story that comes with the calculator, its style. */

import { loadTexts, request } from './kit.js';

/** @typedef {[texts: unknown, story: string, style: string]} Parts */

/** By the folder of the texts. @type {Map<string, Promise<Parts>>} */
const known = new Map();

/** They are fetched once; what could not be fetched is asked for anew the next time. @param {string} folder */
export function parts(folder) {
  let found = known.get(folder);
  if (!found) {
    found = Promise.all([loadTexts(`workshop.${folder}`), read(`stories/${folder}.txt`), read('workshop.css')]);
    found.catch(() => known.delete(folder));
    known.set(folder, found);
  }
  return found;
}

/** @param {string} name */
async function read(name) {
  const response = await request(name);
  const text = await response.text();
  // Some servers send a page in place of what they lack.
  if (/^\s*<(!doctype|html)/i.test(text)) throw new Error(`a page came in place of ${name}`);
  return text;
}
