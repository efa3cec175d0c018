/**
 * Stands in for the element where an editor strips it: `div` and `a` with the class `reach-calculator`, whose `data-…`
 * are its attributes. What they contain stays as the text shown until, and unless, the calculator starts.
 */

import { CARRIED } from './attributes.js';

/** Puts calculators in the places that stand for one. @param {ParentNode} place a shadow root for one, whose insides nobody sees from outside */
export function upgrade(place) {
  for (const stand of place.querySelectorAll('div.reach-calculator, a.reach-calculator')) {
    if (stand.closest('reach-calculator') || stand.querySelector('reach-calculator')) continue;
    replace(/** @type {HTMLElement} */ (stand));
  }
}

/** The same for a whole page, now and whenever something comes to it: by the parser, by Turbo, by a tag manager. */
export function watch() {
  const stands = document.getElementsByClassName('reach-calculator');
  const look = () => stands.length && upgrade(document);
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}

/** @param {HTMLElement} stand */
function replace(stand) {
  const element = document.createElement('reach-calculator');
  const isLink = stand instanceof HTMLAnchorElement;
  /** @type {Record<string, string | null>} */
  const own = {
    lang: stand.getAttribute('lang'),
    ...isLink && { state: stand.hash.slice(1) || stand.search.slice(1), 'share-base': stand.href.split(/[?#]/)[0] },
  };
  for (const name of CARRIED) {
    const value = stand.getAttribute(`data-${name}`) ?? own[name] ?? null;
    if (value !== null) element.setAttribute(name, value);
  }
  if (isLink) {
    // A framework looks for it where it has put it: it stays, as a place that is no link, and another one waits inside.
    element.append(stand.cloneNode(true));
    stand.removeAttribute('href');
    stand.className = '';
    stand.style.display = 'contents';
  } else element.append(...stand.childNodes);
  stand.replaceChildren(element);
}
