/**
 * A finger on something that slides sideways, within a page that scrolls up and down: nothing changes until the finger
 * clearly moves sideways or taps, and a scroll is never held up (the element has `touch-action: pan-y`).
 */

/**
 * @typedef {object} Reactions
 * @property {(x: number) => void} at where the finger is, from the element's left edge
 * @property {() => void} [end]
 */

/** Sideways way, in CSS pixels, from which on a movement is meant. */
const MEANT = 8;

/**
 * @param {HTMLElement} element
 * @param {Reactions} reactions
 */
export function onSwipe(element, { at, end }) {
  /** @type {{ x: number, y: number, id: number } | undefined} */
  let start;
  let swiping = false;
  const place = (/** @type {PointerEvent} */ event) => event.clientX - element.getBoundingClientRect().left;
  const stop = () => {
    if (swiping) end?.();
    start = undefined;
    swiping = false;
  };

  element.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || !event.isPrimary) return;
    start = { x: event.clientX, y: event.clientY, id: event.pointerId };
    if (event.pointerType !== 'mouse') return;
    begin(event);
  });
  element.addEventListener('pointermove', (event) => {
    if (!start || event.pointerId !== start.id) return;
    const across = Math.abs(event.clientX - start.x);
    if (!swiping && across > MEANT && across > Math.abs(event.clientY - start.y)) begin(event);
    if (swiping) at(place(event));
  });
  element.addEventListener('pointerup', (event) => {
    if (start && !swiping) {
      swiping = true;
      at(place(event));
    }
    stop();
  });
  element.addEventListener('pointercancel', stop);

  /** @param {PointerEvent} event */
  function begin(event) {
    swiping = true;
    element.setPointerCapture(event.pointerId);
    at(place(event));
  }
}
