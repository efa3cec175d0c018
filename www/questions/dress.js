/** What is loaded on demand brings its own style. */

/** @param {Element} within something of the page @param {string} style */
export function dress(within, style) {
  const root = within.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  // A sheet belongs to the document of the window that made it.
  const { CSSStyleSheet: Sheet } = /** @type {typeof globalThis & Window} */ (root.ownerDocument.defaultView);
  const sheet = new Sheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets.push(sheet);
}
