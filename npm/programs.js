/** The model without a page, from the Wasm of what leaves it; loaded when one of the functions is first called. */

import { bands, forecast, formatLink, initSync, parameters, parseLink, presets, summary } from 'exports-core';

/** What it offers. */
const model = { bands, forecast, formatLink, parameters, parseLink, presets, summary };

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
  /**
   * @template {keyof typeof model} Name
   * @param {Name} name
   */
  const program = (name) => async (/** @type {unknown[]} */ ...given) => ready().then(() => model[name](...given));
  return {
    bands: program('bands'),
    forecast: program('forecast'),
    formatLink: program('formatLink'),
    parameters: program('parameters'),
    parseLink: program('parseLink'),
    presets: program('presets'),
    summary: program('summary'),
  };
}
