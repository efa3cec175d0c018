/** What is typed or ticked beside own figures. */

/** @typedef {import('./figures.js').Kit} Kit */

/**
 * A labelled field for a figure.
 * @param {Kit} kit
 * @param {string} key of its name
 * @param {{ oninput?: () => void, onchange?: () => void }} listeners
 * @param {HTMLElement} [said] what it says, below it
 */
export function field({ page: { make }, say }, key, listeners, said) {
  const input = make('input', { type: 'text', inputmode: 'decimal', autocomplete: 'off', 'data-own': key, ...listeners });
  return { input, element: make('div', { class: 'field' }, make('label', {}, make('span', {}, say(key)), input), said) };
}

/**
 * A labelled box to tick.
 * @param {Kit} kit
 * @param {string} key of its name
 * @param {'data-own' | 'data-file'} of what it is about
 * @param {() => void} onchange
 */
export function choice({ page: { make }, say }, key, of, onchange) {
  const input = make('input', { type: 'checkbox', [of]: key, onchange });
  return { input, element: make('label', { class: 'choice' }, input, say(key)) };
}
