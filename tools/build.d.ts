/** What the build gives the scripts beside their own modules. */

/** The hashes in the names of the files that are asked for later, by their names without, as JSON. */
declare const HASHES: string;

/** The version and a hash of all that the build is made of, as in `VERSION` beside the script. */
declare const BUILD: string;

/** The calculator's version. */
declare const VERSION: string;

/** What the service worker keeps, and what changes with it. */
declare const OFFLINE_FILES: string[];

/** Pages that it does not keep: without network the one page stands for them. */
declare const OFFLINE_PAGES: string[];
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
