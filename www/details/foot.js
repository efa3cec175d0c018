/**
 * The links that a page puts at the calculator's foot, as to method and sources. One that leads to a page which was never
 * uploaded leaves everything as it is, and says so beside itself.
 */

/**
 * @param {Element} host
 * @param {import('../words/words.js').Words} words
 * @param {AbortSignal} signal
 */
export function watchFoot(host, words, signal) {
  const said = document.createElement('div');
  said.setAttribute('role', 'status');
  signal.addEventListener('abort', () => said.remove());
  host.addEventListener('click', async (event) => {
    const link = followed(/** @type {MouseEvent} */ (event));
    if (!link || !host.contains(link)) return;
    event.preventDefault();
    const { ok } = await fetch(link.href).catch(() => ({ ok: false }));
    if (ok) return location.assign(link.href);
    said.textContent = '';
    link.after(said);
    said.textContent = words.ui('missingPage');
  }, { signal });
}

/** The link to a page beside this one that is followed in this very window. @param {MouseEvent} event */
function followed(event) {
  const { target } = event;
  const isOwn = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey && !event.defaultPrevented;
  const link = isOwn && target instanceof Element && target.closest('a');
  return link && !link.target && link.origin === location.origin && link.protocol.startsWith('http') ? link : undefined;
}
