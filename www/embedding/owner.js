/** What the owner of a website adds: a name or logo, and a button that leads on. */

import { actionAddress, logoAddress } from './addresses.js';
import { line } from './inputs.js';

/** @typedef {(some: Partial<import('./forms.js').Choice>) => void} Choose */

/** @param {import('./situations.js').Said} said @param {Choose} choose */
export function brand(said, choose) {
  return [
    line(said.brand, {}, (text) => void choose({ brand: text })),
    line(said.logo, { help: said.logoHelp, look: 'for-pages', inputmode: 'url' }, (text) => {
      const logo = text && logoAddress(text);
      choose({ logo });
      return logo === undefined ? said.logoRefused : undefined;
    }),
  ];
}

/** @param {import('./situations.js').Said} said @param {Choose} choose */
export function action(said, choose) {
  return [
    line(said.actionText, { placeholder: said.actionUsual }, (text) => void choose({ actionText: text })),
    line(said.actionHref, { help: said.actionHelp, inputmode: 'url' }, (text) => {
      const actionHref = text && actionAddress(text);
      choose({ actionHref });
      return actionHref === undefined ? said.actionRefused : undefined;
    }),
  ];
}
