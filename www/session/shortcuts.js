/** Undo and redo by keyboard, everywhere but in text fields, which have their own. */

/**
 * @param {HTMLElement} element
 * @param {import('./session.js').Session} session
 * @param {AbortSignal} signal
 */
export function listenForUndo(element, session, signal) {
  element.addEventListener('keydown', (event) => {
    const [target] = event.composedPath();
    const typing = target instanceof HTMLInputElement && target.type !== 'range';
    if (typing || !(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    if (event.shiftKey) session.redo();
    else session.undo();
  }, { signal });
}
