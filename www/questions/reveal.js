/** Leads to the slider of an input: beside the chart, or in the list of all inputs, which is opened for it. */

/** How long the list may take to come. */
const PATIENCE = 5000;

/** @param {import('./questions.js').Page} page @param {string} name */
export function reveal({ body }, name) {
  const root = /** @type {ShadowRoot | Document} */ (body.getRootNode());
  if (shown(root, `.controls [data-name="${name}"]`)) return;
  const list = /** @type {HTMLDetailsElement} */ (root.querySelector('details.assumptions'));
  const inList = `.assumptions [data-name="${name}"]`;
  list.open = true;
  if (shown(root, inList)) return;
  const observer = new MutationObserver(() => shown(root, inList) && observer.disconnect());
  observer.observe(list, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), PATIENCE);
}

/** @param {ShadowRoot | Document} root @param {string} selector */
function shown(root, selector) {
  const control = root.querySelector(selector);
  const group = control?.closest('details.group');
  if (group instanceof HTMLDetailsElement) group.open = true;
  const slider = control?.querySelector('input[type=range]');
  if (!(slider instanceof HTMLElement) || !control) return false;
  control.scrollIntoView({ block: 'center' });
  slider.focus({ preventScroll: true });
  return true;
}
