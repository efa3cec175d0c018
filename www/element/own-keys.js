/**
 * Keys that a control under the focus uses end at the element: a deck of slides or a gallery around it would act on them
 * too. All others are the host's.
 */

/** Where keys move, write or choose nearly all of them do; elsewhere only those that press. */
const MOST = /^(?!Tab|Esc|F\d|Control|Shift|Alt|Meta)/;
const PRESSING = /^( |Enter)$/;

/** @param {ShadowRoot} place */
export function keepOwnKeys(place) {
  for (const name of /** @type {const} */ (['keydown', 'keypress', 'keyup'])) {
    place.addEventListener(name, (event) => {
      const { key, defaultPrevented } = /** @type {KeyboardEvent} */ (event);
      const target = /** @type {Element} */ (event.composedPath()[0]);
      const used = target.matches('input, select, .scroll') ? MOST : PRESSING;
      // What is put into our slot belongs to the host; under an open dialog nothing else moves.
      if (place.contains(target) && (used.test(key) || defaultPrevented || target.closest('dialog'))) event.stopPropagation();
    });
  }
}
