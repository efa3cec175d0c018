/**
 * Tools of the calculator itself. They are handed over and not imported: what both import becomes a file of its own, which
 * every visit would have to load.
 */

/** @typedef {Pick<typeof import('../dom/dom.js'), 'button' | 'make'> & Pick<typeof import('../sharing/files.js'), 'download'> & Pick<typeof import('../core/assets.js'), 'compiled' | 'loadCore' | 'loadTexts' | 'request'> & Pick<typeof import('../words/failures.js'), 'FAILURES'> & Pick<typeof import('../words/template.js'), 'filled'>} Kit */

/** @type {Kit['make']} */
export let make;
/** @type {Kit['button']} */
export let button;
/** @type {Kit['download']} */
export let download;
/** @type {Kit['compiled']} */
export let compiled;
/** @type {Kit['loadCore']} */
export let loadCore;
/** @type {Kit['loadTexts']} */
export let loadTexts;
/** @type {Kit['FAILURES']} */
export let FAILURES;
/** @type {Kit['request']} */
export let request;
/** @type {Kit['filled']} */
export let filled;

/** @param {Kit} kit */
export function equip(kit) {
  ({ make, button, compiled, download, loadCore, loadTexts, FAILURES, request, filled } = kit);
}
