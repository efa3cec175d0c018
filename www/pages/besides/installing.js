/**
 * The page as something to take along: it names its manifest and its icons, and once it is kept, or the browser offers to
 * install it, a line at its foot says that it works without network.
 */

import { button, make } from '../../dom/dom.js';
import { TEXTS } from '../../words/carried/installing.js';
import { languageOf } from '../../words/language.js';

/** @typedef {Event & { prompt: () => Promise<unknown> }} Offer what Chromium offers and other browsers do not */

/**
 * @param {HTMLElement} calculator
 * @param {string} folder where manifest and icons lie
 * @param {Promise<boolean>} kept whether the page is kept
 */
export function installing(calculator, folder, kept) {
  const texts = () => TEXTS[languageOf(document.documentElement.lang)];
  const line = make('p', { hidden: true });
  line.style.margin = '0';
  /** @type {Offer | undefined} */
  let offer;
  const show = () => {
    line.replaceChildren(offer ? texts().offer : texts().kept, ' ');
    if (!offer) return;
    const press = button(texts().install, install);
    // As large as a finger, in the letters of the line.
    Object.assign(press.style, { font: 'inherit', minHeight: '2.75rem', paddingInline: '0.75rem' });
    line.append(press);
  };
  const install = async () => {
    const taken = offer;
    offer = undefined;
    await taken?.prompt();
    show();
  };
  addEventListener('beforeinstallprompt', (event) => {
    // The browser's own bar would lie over the page.
    event.preventDefault();
    offer = /** @type {Offer} */ (event);
    line.hidden = false;
    show();
  });
  kept.then((is) => {
    // Who has installed it knows.
    line.hidden &&= !is || matchMedia('(display-mode: standalone)').matches;
    show();
  });
  calculator.addEventListener('reach-change', show);
  calculator.querySelector('nav')?.append(line);
  // Last: with the manifest the browser begins to look.
  name(folder);
}

/** Pages of chapters name their files themselves. @param {string} folder */
function name(folder) {
  if (document.querySelector('link[rel=manifest]')) return;
  const { lang } = document.documentElement;
  document.head.append(
    make('link', { rel: 'apple-touch-icon', href: `${folder}icons/touch.png` }),
    make('link', { rel: 'manifest', href: `${folder}${lang === 'de' ? '' : `${lang}/`}manifest.webmanifest` }));
}
