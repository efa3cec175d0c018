/** The model for servers: bundlers move files there, or lose them, so the Wasm comes as a module, once it is needed. */

import { programs } from './programs.js';

export const { bands, forecast, formatLink, parameters, parseLink, presets, summary } = /* @__PURE__ */ programs(async () => {
  return WebAssembly.compile((await import('exports-wasm')).default);
});
