/** A dialog in its calculator, with its style, until it is closed or the calculator is built anew or gone. */

import style from './embedding.css';

/** @param {ShadowRoot} root @param {HTMLDialogElement} dialog @param {() => void} ended */
export function attach(root, dialog, ended) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  /** @type {Element} */ (root.querySelector('.root')).append(dialog);
  const end = () => {
    built.disconnect();
    ended();
    // Chromium keeps the buttons of a named group, and all that they stand in, for good, unless they lose the name in their root.
    for (const radio of dialog.querySelectorAll('input')) {
      if (!dialog.isConnected) root.append(radio);
      radio.name = '';
      radio.remove();
    }
    dialog.remove();
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  // Where all is built anew the dialog is taken along, and is never told that it closes.
  const built = new MutationObserver(() => dialog.isConnected || end());
  built.observe(root, { childList: true });
  dialog.addEventListener('close', end);
}
