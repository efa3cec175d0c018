/**
 * Stands in for the element where an editor strips it: `div` and `a` with the class `reach-calculator`, whose `data-…`
 * are its attributes. What they contain stays as the text shown until, and unless, the calculator starts.
 */

import { CARRIED } from './attributes.js';

/** @param {ParentNode} place */
export function upgradeIn(place) {
  for (const stand of place.querySelectorAll('div.reach-calculator, a.reach-calculator')) {
    if (stand.closest('reach-calculator') || stand.querySelector('reach-calculator')) continue;
    upgrade(/** @type {HTMLElement} */ (stand));
  }
}

/** @param {HTMLElement} stand */
function upgrade(stand) {
  const element = document.createElement('reach-calculator');
  for (const name of CARRIED) {
    const value = stand.getAttribute(`data-${name}`) ?? (name === 'lang' ? stand.getAttribute('lang') : null);
    if (value !== null) element.setAttribute(name, value);
  }
  if (stand instanceof HTMLAnchorElement) {
    if (!element.hasAttribute('state')) element.setAttribute('state', stand.hash.slice(1) || stand.search.slice(1));
    if (!element.hasAttribute('share-base')) element.setAttribute('share-base', stand.href.split(/[?#]/)[0]);
    stand.before(element);
    element.append(stand);
  } else {
    element.append(...stand.childNodes);
    stand.append(element);
  }
}
