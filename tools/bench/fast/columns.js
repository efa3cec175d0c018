/**
 * Typed arrays that are used again: making fifty of them for each forecast takes longer than filling them. What a call has
 * written is valid until the next one of the same kind.
 */

/** @type {Map<string, Float64Array>} */
const single = new Map();

/** Zeros, in the place that this name had before. @param {string} name @param {number} length */
export function column(name, length) {
  const known = single.get(name);
  if (known?.length === length) return known.fill(0);
  const made = new Float64Array(length);
  single.set(name, made);
  return made;
}

/** @type {Map<Function, object>} */
const tables = new Map();

/**
 * A set of columns, which whoever asks fills altogether.
 * @template {object} T
 * @param {new (months: number) => T} kind @param {number} months
 * @returns {T}
 */
export function kept(kind, months) {
  const known = tables.get(kind);
  if (known && Object.values(known)[0].length === months) return /** @type {T} */ (known);
  const made = new kind(months);
  tables.set(kind, made);
  return made;
}
