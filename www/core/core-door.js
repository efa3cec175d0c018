/** What the page uses of the core's module. Its own ways of loading the Wasm are left out, and so out of the script. */

export { Calculator, initSync, legible, palette, paletteNames } from './core.js';
