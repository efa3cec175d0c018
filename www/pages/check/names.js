/** The names under which files lie beside the script: what is asked for later carries a hash of its content. */

/** @type {Record<string, string>} */
const hashes = JSON.parse(HASHES);

/** What a file is called there. @param {string} name such as `locales/de.json` */
export function named(name) {
  return name.replace(/\.\w+$/, `-${hashes[name]}$&`);
}
