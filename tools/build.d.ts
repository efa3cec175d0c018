/** What the build gives the scripts beside their own modules. */

/** Changes with the Wasm core and the texts; part of their addresses. */
declare const ASSET_VERSION: string;

/** The calculator's version. */
declare const VERSION: string;

/** What the service worker keeps, and what changes with it. */
declare const OFFLINE_FILES: string[];
declare const OFFLINE_VERSION: string;

/** A style sheet, as text for `adoptedStyleSheets`. */
declare module '*.css' {
  const text: string;
  export default text;
}

/** A compressed file as `base85.js` reads it. */
declare module '*.gz.txt' {
  const packed: string;
  export default packed;
}
