/** Links to the present state, and the address bar where the calculator is the page's own. */

/** The page's address belongs to this element: it is the page, and the page is no foreign frame. @param {HTMLElement} host */
export function ownsAddress(host) {
  return host.hasAttribute('page') && window.top === window;
}

/** The address that a link of this element starts with. @param {HTMLElement} host */
function base(host) {
  const chosen = host.getAttribute('share-base');
  if (chosen) return new URL(chosen, document.baseURI).href.split('#')[0];
  // A foreign page reads no state from its address; the page beside the script does.
  const own = host.hasAttribute('page') ? location.href : new URL('./', import.meta.url).href;
  return /^https?:/.test(own) || host.hasAttribute('page') ? own.split(/[?#]/)[0] : location.href.split('#')[0];
}

/** The link to a state, or to that from which the element starts. @param {HTMLElement} host @param {string} [state] */
export function linkTo(host, state = host.getAttribute('state') ?? (host.hasAttribute('page') ? location.hash.slice(1) : '')) {
  return `${base(host)}#${state}`;
}

/** What the element starts from. @param {HTMLElement} host */
export function stateOf(host) {
  return host.getAttribute('state') ?? (host.hasAttribute('page') ? location.href : '');
}

/** @param {string} state */
export function write(state) {
  try {
    history.replaceState(history.state, '', `#${state}`);
  } catch {
    // Some browsers allow a hundred changes in half a minute, and opened files none: the copied link is right all the same.
  }
}
