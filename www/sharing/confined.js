/**
 * In a frame without rights, such as WordPress makes of a pasted link, files, paper and windows fail without a word: there
 * somebody has to say so, and to offer what can be had instead.
 */

/** Whether the frame around may forbid it; a frame of another origin does not say what it allows. @param {'downloads' | 'modals' | 'popups' | 'top-navigation'} right */
export function isConfined(right) {
  if (window.top === window) return false;
  const frame = window.frameElement;
  if (frame) return frame.hasAttribute('sandbox') && !frame.getAttribute('sandbox')?.includes(`allow-${right}`);
  return origin === 'null';
}

/**
 * Says what the frame forbids, with a way to a window of its own, and with the text that was to be kept, where it is one.
 * @param {{ make: typeof import('../dom/dom.js').make, words: import('../words/words.js').Words, address: () => string }} page
 * @param {Element} place
 * @param {string} said
 * @param {string} [text]
 */
export function offer({ make, words, address }, place, said, text) {
  const href = address();
  /** @param {'input' | 'textarea'} tag @param {string} label @param {string} value */
  const field = (tag, label, value) => {
    const made = make(tag, { readonly: true, rows: '6', 'aria-label': label, onfocus: () => made.select() });
    made.value = value;
    return made;
  };
  place.querySelector('.confined')?.remove();
  place.append(make('div', { class: 'confined', role: 'status' },
    make('p', {}, said, ' ', make('a', { href, target: '_blank', rel: 'noopener' }, words.ui('ownWindow'))),
    field('input', words.ui('link'), href),
    text !== undefined && field('textarea', words.ui('asText'), text)));
}
