/** The keys of a clicker and of a presenter at the keyboard; they hold only while presenting. */

/** @typedef {Record<'next' | 'previous' | 'first' | 'last' | 'blank' | 'enlarge' | 'guess' | 'story' | 'notes' | 'join' | 'handout' | 'end', () => void>} Actions */

/** @type {Record<string, keyof Actions>} */
const KEYS = {
  PageDown: 'next', ArrowRight: 'next', ArrowDown: 'next', ' ': 'next',
  PageUp: 'previous', ArrowLeft: 'previous', ArrowUp: 'previous',
  Home: 'first', End: 'last',
  b: 'blank', '.': 'blank',
  f: 'enlarge', g: 'guess', s: 'story', n: 'notes', q: 'join', h: 'handout',
  Escape: 'end', p: 'end',
};

/** What a control under the focus does with these itself. A clicker sends PageUp and PageDown, which are always its own. */
const OWN = {
  'input[type="range"]': /^(Arrow|Home|End)/,
  'input:not([type="range"]), textarea, select': /^(?!Page)/,
  '[role="tab"]': /^(Arrow|Home|End)/,
  'button, summary, a': /^( |Enter)$/,
};

/**
 * @param {Actions} actions
 * @param {import('./screen.js').Screen} screen
 * @param {AbortSignal} signal
 */
export function listenForClicker(actions, screen, signal) {
  addEventListener('keydown', (event) => {
    const action = actionOf(event);
    if (!action || isOwn(event, screen)) return;
    event.preventDefault();
    // A deck around the talk would turn with it.
    event.stopPropagation();
    // A window that an earlier key asked for is there, or never will be.
    screen.opensWindow = false;
    if (event.key === 'Escape' && screen.dialog) screen.dialog.close();
    else if (!screen.isDark || action === 'blank') actions[action]();
    else screen.blank(false);
  }, { signal, capture: true });
  // A wheel under the finger of somebody who points at the wall scrolls nothing.
  addEventListener('wheel', (event) => {
    if (!inside(event).some((element) => element.matches('dialog'))) event.preventDefault();
  }, { signal, passive: false });
}

/** The same keys in the window with the notes, where nothing else wants them. @param {Window} place @param {Actions} actions */
export function listenForKeys(place, actions) {
  place.addEventListener('keydown', (event) => {
    const action = actionOf(event);
    if (!action) return;
    event.preventDefault();
    actions[action]();
  });
}

/** @param {KeyboardEvent} event @returns {keyof Actions | undefined} */
function actionOf(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  return KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
}

/** @param {KeyboardEvent} event @param {import('./screen.js').Screen} screen */
function isOwn(event, screen) {
  // What is typed in a dialog is text.
  if (screen.dialog) return event.key !== 'Escape' && event.key !== 'q' && !event.key.startsWith('Page');
  const [target] = inside(event);
  return Object.entries(OWN).some(([selector, keys]) => target?.matches(selector) && keys.test(event.key));
}

/** @param {Event} event */
function inside(event) {
  return event.composedPath().filter((target) => target instanceof Element);
}
