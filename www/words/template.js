/** The page's own texts, in which `{name}` stands for a value; sentences with figures and their plurals are the core's. */

/**
 * The text with values put in. A name that has none stays as it stands, so that a gap shows.
 * @param {string} text
 * @param {Record<string, string | number>} values
 */
export function filled(text, values) {
  return text.replace(/\{(\w+)\}/g, (slot, name) => String(values[name] ?? slot));
}
