/** The model without a page, from the Wasm of what leaves it; loaded when one of the functions is first called. */

import { forecast, formatLink, initSync, parameters, parseLink } from 'exports-core';

/** @param {() => Promise<WebAssembly.Module>} compiled how the Wasm is found, which browsers and Node.js do differently */
export function programs(compiled) {
  /** @type {Promise<unknown> | undefined} */
  let loading;
  const ready = () => {
    loading ??= compiled().then((module) => initSync({ module })).catch((error) => {
      // The next call tries anew.
      loading = undefined;
      throw error;
    });
    return loading;
  };
  return {
    /** @param {Record<string, number>} scenario */
    forecast: async (scenario) => ready().then(() => forecast(scenario)),
    parameters: async () => ready().then(parameters),
    /** @param {string} text */
    parseLink: async (text) => ready().then(() => parseLink(text)),
    /** @param {Record<string, number>} scenario */
    formatLink: async (scenario) => ready().then(() => formatLink(scenario)),
  };
}
