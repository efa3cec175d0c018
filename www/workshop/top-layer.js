/** Into the top layer and back: there no box of the page around holds an element, cuts it off or makes it small. */

import { make } from './kit.js';

/** @param {HTMLElement} element @param {() => void} onLeave when the browser itself lets somebody out */
export function lift(element, onLeave) {
  if (typeof element.showPopover !== 'function') {
    const frame = frameOf(element) ?? framed(element, onLeave);
    if (!frame.open) frame.showModal();
  } else if (element.popover === null) {
    element.popover = 'manual';
    element.showPopover();
  }
}

/** @param {HTMLElement} element */
export function lower(element) {
  if (typeof element.showPopover === 'function') element.popover = null;
  else frameOf(element)?.close();
}

/** Browsers that know no popover know dialogs. @param {HTMLElement} element @param {() => void} onLeave */
function framed(element, onLeave) {
  const frame = make('dialog', { class: 'frame', oncancel: (/** @type {Event} */ event) => {
    event.preventDefault();
    onLeave();
  } });
  element.replaceWith(frame);
  frame.append(element);
  return frame;
}

/** @param {HTMLElement} element @returns {HTMLDialogElement | null} */
function frameOf(element) {
  const { parentElement } = element;
  return parentElement instanceof HTMLDialogElement ? parentElement : null;
}
