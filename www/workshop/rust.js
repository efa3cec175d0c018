/** The workshop's own Wasm, fetched when something first needs it. */

import { initSync } from './workshop-core.js';
import { compiled } from './kit.js';

/** @type {Promise<void> | undefined} */
let loading;

/** When it can be called; a failed attempt is forgotten, so that the next call tries anew. */
export function ready() {
  loading ??= start().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function start() {
  initSync({ module: await compiled('workshop.wasm') });
}
