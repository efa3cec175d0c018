/** What the owner of a page puts into the calculator: a name or logo at its top, and a button below the answer. */

import { destination, picture } from '../dom/destination.js';

/** @typedef {import('./embedded.js').Guest} Guest */

/** The line with name or logo; none where the owner names neither. @param {Guest} guest */
export function brandOf({ host, make }) {
  const name = host.getAttribute('brand')?.trim() ?? '';
  // A picture without a name would say nothing to who cannot see it.
  if (!name) return undefined;
  const src = picture(host.getAttribute('brand-logo'));
  const line = make('p', { class: 'brand', part: 'brand' });
  // Where the picture does not come, the name says whose it is.
  line.append(src ? make('img', { src, alt: name, height: 32, onerror: () => line.replaceChildren(name) }) : name);
  return line;
}

/** The line with the button; none where it would lead nowhere that is allowed. @param {Guest} guest @param {{ action: string, confined: string }} texts */
export function actionOf({ host, make }, texts) {
  const given = host.getAttribute('action-href');
  if (!given) return undefined;
  const href = destination(given);
  if (!href) {
    console.warn('reach-calculator: action-href must be an address that begins with https:, mailto: or tel:');
    return undefined;
  }
  const text = host.getAttribute('action-text')?.trim() || texts.action;
  const line = make('div', { class: 'invitation' });
  let mayOpen = true;
  const link = make('a', { href, class: 'action', part: 'action', rel: 'noopener', onclick: (event) => {
    const told = new CustomEvent('reach-action', { detail: { text, href }, bubbles: true, composed: true, cancelable: true });
    if (!line.dispatchEvent(told)) return event.preventDefault();
    // Such a frame fails without a word.
    if (!mayOpen && !line.querySelector('input')) line.append(addressed(make, texts.confined, href));
  } }, text);
  // A page's own window is the reader's to choose; from a frame a page opens in one of its own, or around the frame.
  if (window.top !== window) {
    const isPage = href.startsWith('https:');
    if (isPage) link.target = '_blank';
    // A moment later: nobody presses before, and every other embed would load it, too.
    import('../sharing/confined.js').then(({ isConfined }) => {
      mayOpen = !isConfined('popups');
      if (isPage && window.frameElement && !mayOpen && !isConfined('top-navigation')) link.target = '_top';
    }, console.error);
  }
  line.append(link);
  return line;
}

/** @param {Guest['make']} make @param {string} said @param {string} href */
function addressed(make, said, href) {
  const field = make('input', { readonly: true, value: href, 'aria-label': said, onfocus: () => field.select() });
  return make('p', { class: 'aside', role: 'status' }, said, ' ', field);
}
