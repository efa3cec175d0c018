/** What the build gives the scripts beside their own modules. */

/** The hashes in the names of the files that are asked for later, by their names without, as JSON. */
declare const HASHES: string;

/** The version and a hash of all that the build is made of, as in `VERSION` beside the script. */
declare const BUILD: string;

/** Names of what the first answer needs besides the module, one of each kind of file, as JSON. */
declare const FIRST: string;

/** The calculator's version. */
declare const VERSION: string;

/** How many bytes each piece of the page in one file has, one after the other. */
declare const SIZES: number[];

/** They: script, texts, parts and Wasm. */
type Pieces = Uint8Array<ArrayBuffer>[];

/** Where the script finds them that is one of them. */
declare var reachCalculatorPieces: Pieces | undefined;

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
