/** The Wasm of what leaves the page, fetched when somebody first takes something along or computes without a page. */

import { Exporter, bands, forecast, formatLink, initSync, parameters, parseLink, presets, sheetSize, summary } from './exports-core.js';

/** What it offers. */
const rust = { Exporter, bands, forecast, formatLink, parameters, parseLink, presets, sheetSize, summary };

/** @type {Promise<typeof rust> | undefined} */
let loading;

/**
 * It, ready to call; a failed attempt is forgotten, so that the next call tries anew.
 * @param {typeof import('../core/assets.js').compiled} compiled handed over: what the page has loaded is not imported
 */
export function exporting(compiled) {
  loading ??= start(compiled).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/**
 * What a function of it returns, for programmers.
 * @param {typeof import('../core/assets.js').compiled} compiled
 * @param {string} name
 * @param {unknown[]} given
 */
export async function call(compiled, name, given) {
  return /** @type {Record<string, Function>} */ (/** @type {unknown} */ (await exporting(compiled)))[name](...given);
}

/** @param {typeof import('../core/assets.js').compiled} compiled */
async function start(compiled) {
  initSync({ module: await compiled('exports.wasm') });
  return rust;
}
