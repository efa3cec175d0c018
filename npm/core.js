/** The model for pages, bundlers and workers: the Wasm is fetched from beside the script. */

import { programs } from './programs.js';

export const { bands, forecast, formatLink, parameters, parseLink, presets, summary } = /* @__PURE__ */ programs(async () => {
  const url = new URL(EXPORTS_WASM, import.meta.url);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: status ${response.status}`);
  return WebAssembly.compile(await response.arrayBuffer());
});
