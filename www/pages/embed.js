/**
 * The calculator in a frame of another page. What that page may choose stands in the frame's address:
 * `embed.html?layout=compact&lang=de&controls=followers,posts&theme=dark&accent=0b5fff#rc1&…`.
 *
 * Messages to the parent: `{reach: 1, type: 'ready'}`; `{…, type: 'height', height}` in CSS pixels, and the same once more
 * as AMP and Datawrapper say it;
 * `{…, type: 'state', state}`, a link's text; `{…, type: 'error', cause}`; what there is to count by the names of the events,
 * `start` and `chapter` with the chapter, `share` with its way, `export` with its kind, and `action`. From the parent, and nobody else:
 * `{reach: 1, type: 'state', state}`, and `{…, type: 'home', address}` with its own address, where links shall lead to it:
 * the state that it carries is read. No message of ours carries an address.
 */

import { FRAMED, FRAMED_COLOURS } from '../element/attributes.js';
import { cleaned } from '../embedded/cleaned.js';
import { EVENTS } from '../words/lists.js';

const THEMES = ['light', 'dark', 'light dark'];
/** A parent that follows every height must not be led astray by a mistake of ours. */
const HEIGHTS = { least: 150, most: 20_000 };
/** Many times what the calculator writes. */
const LONGEST_STATE = 4000;

/** A hash that is ours. */
const STATE = /(^|[^a-z])rc\d/i;
const COLOUR = /^[0-9a-f]{3}([0-9a-f]{3})?$/i;

const calculator = /** @type {HTMLElement} */ (document.querySelector('reach-calculator'));
const choices = new URLSearchParams(location.search);

for (const name of FRAMED) {
  const value = choices.get(name);
  if (value !== null) calculator.setAttribute(name, value);
}
for (const name of FRAMED_COLOURS) {
  const colour = choices.get(name) ?? '';
  if (COLOUR.test(colour)) calculator.style.setProperty(`--reach-${name}`, `#${colour}`);
}
const theme = choices.get('theme') ?? 'light';
if (THEMES.includes(theme)) document.documentElement.style.colorScheme = theme;

/** @param {Record<string, unknown>} message */
function tell(message) {
  if (window.parent !== window) window.parent.postMessage({ reach: 1, ...message }, '*');
}

let ready = false;
calculator.addEventListener('reach-change', (event) => {
  if (!ready) tell({ type: 'ready' });
  ready = true;
  tell({ type: 'state', state: /** @type {CustomEvent} */ (event).detail.link });
});
calculator.addEventListener('reach-error', (event) => {
  tell({ type: 'error', cause: /** @type {CustomEvent} */ (event).detail.cause });
});

/** Events that have messages of their own. */
const SAID = ['reach-change', 'reach-error'];
for (const name of EVENTS.filter((one) => !SAID.includes(one))) {
  calculator.addEventListener(name, (event) => {
    const { chapter, way, kind } = /** @type {CustomEvent} */ (event).detail;
    tell({ type: name.replace('reach-', ''), chapter, way, kind });
  });
}

let told = 0;
const sizes = new ResizeObserver(() => {
  // Who presents fills the frame, however high it is: this says nothing of the room that the calculator takes otherwise.
  if (calculator.shadowRoot?.querySelector('.present')) return;
  const height = Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, Math.ceil(document.body.getBoundingClientRect().height)));
  if (height === told) return;
  told = height;
  tell({ type: 'height', height });
  // Many a page listens to other people's frames already: to AMP's and to Datawrapper's.
  tell({ type: 'embed-size', sentinel: 'amp', height, 'datawrapper-height': { reach: height } });
});

// Not before there is something to see: a parent would shrink the frame to nothing and let it grow again.
for (const sign of ['reach-change', 'reach-error']) {
  calculator.addEventListener(sign, () => sizes.observe(document.body), { once: true });
}

addEventListener('message', (event) => {
  const { data, source } = event;
  if (source !== window.parent || source === window) return;
  if (data?.reach !== 1) return;
  if (data.type === 'state') read(data.state);
  if (data.type === 'home' && typeof data.address === 'string' && /^https?:/.test(data.address)) {
    calculator.setAttribute('share-base', cleaned(data.address));
    const hash = data.address.split('#')[1] ?? '';
    // A visitor's, and no new default: it is read, and the attribute stays.
    if (STATE.test(hash)) /** @type {any} */ (calculator).read?.(hash.slice(0, LONGEST_STATE));
  }
});

/** @param {unknown} state */
function read(state) {
  if (typeof state === 'string' && state.length <= LONGEST_STATE) calculator.setAttribute('state', state);
}
