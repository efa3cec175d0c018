/**
 * A finger on something that slides sideways, within a page that scrolls up and down and is zoomed by two fingers: nothing
 * changes until the finger clearly moves sideways or taps, a scroll is never held up (the element has
 * `touch-action: pan-y pinch-zoom`), and with a second finger it was no swipe.
 */

/**
 * @typedef {object} Reactions
 * @property {(share: number) => void} at where the finger is, as a share of the element's width: it may be scaled
 * @property {() => void} [end]
 * @property {() => () => void} hold notes how things are; what it returns brings them back
 */

/** Sideways way, in CSS pixels, from which on a movement is meant. */
const MEANT = 8;

/**
 * @param {HTMLElement} element
 * @param {Reactions} reactions
 */
export function onSwipe(element, { at, end, hold }) {
  /** @type {{ x: number, y: number, id: number } | undefined} */
  let start;
  /** While it swipes, the way back. @type {(() => void) | undefined} */
  let back;
  const share = (/** @type {PointerEvent} */ event) => {
    const { left, width } = element.getBoundingClientRect();
    return (event.clientX - left) / width;
  };
  const stop = () => {
    removeEventListener('pointerdown', onSecond, true);
    if (back) end?.();
    start = back = undefined;
  };
  const drop = () => {
    back?.();
    stop();
  };
  // It may come down anywhere.
  const onSecond = (/** @type {PointerEvent} */ event) => event.isPrimary || drop();

  element.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || !event.isPrimary) return;
    start = { x: event.clientX, y: event.clientY, id: event.pointerId };
    addEventListener('pointerdown', onSecond, { capture: true, once: true });
    if (event.pointerType === 'mouse') begin(event);
  });
  element.addEventListener('pointermove', (event) => {
    if (event.pointerId !== start?.id) return;
    const across = Math.abs(event.clientX - start.x);
    if (!back && across > MEANT && across > Math.abs(event.clientY - start.y)) begin(event);
    else if (back) at(share(event));
  });
  element.addEventListener('pointerup', (event) => {
    if (event.pointerId !== start?.id) return;
    if (!back) begin(event);
    stop();
  });
  element.addEventListener('pointercancel', drop);
  return element;

  /** @param {PointerEvent} event */
  function begin(event) {
    back = hold();
    element.setPointerCapture(event.pointerId);
    at(share(event));
  }
}
