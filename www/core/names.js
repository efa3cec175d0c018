/** The names under which files lie beside the script: what is asked for later carries a hash of its content. */

/** @type {Record<string, string>} */
const hashes = JSON.parse(HASHES);

/** The hash of a file that this script was built with. @param {string} name such as `locales/de.json` @returns {string | undefined} */
export function hashOf(name) {
  return hashes[name];
}

/** What a file is called there. @param {string} name */
export function named(name) {
  return name.replace(/\.\w+$/, `-${hashes[name]}$&`);
}
