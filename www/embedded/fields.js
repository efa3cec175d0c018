/**
 * Answer and link in hidden fields of the page's own forms, so that they come with what a visitor sends there: by the name
 * or id that the element's `reach-field` gives, and in every field that carries `data-reach-field` itself, which may say
 * `sentence` or `link` where only one of them is wanted. Nothing is sent from here.
 */

/** @typedef {HTMLInputElement | HTMLTextAreaElement} Field */

/** What was written into a field: what a visitor has typed into one is theirs. @type {WeakMap<Field, string>} */
const written = new WeakMap();

/** @param {import('./embedded.js').Guest} guest */
export function keepFields({ host, widget, address }) {
  const page = host.ownerDocument;
  const write = () => {
    const name = host.getAttribute('reach-field');
    const named = name ? [...page.getElementsByName(name), page.getElementById(name)] : [];
    const answer = widget.element.querySelector('[part=headline]')?.textContent ?? '';
    const texts = { sentence: answer.replaceAll('\u2060', '').replaceAll('\u00a0', ' '), link: address() };
    for (const field of new Set([...named, ...page.querySelectorAll('[data-reach-field]')])) {
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) continue;
      const asked = /** @type {keyof typeof texts | undefined} */ (field.dataset.reachField);
      fill(field, asked && Object.hasOwn(texts, asked) ? texts[asked] : `${texts.sentence} ${texts.link}`);
    }
  };
  const { signal } = widget.ending;
  host.addEventListener('reach-change', (event) => event.target === host && write(), { signal });
  // Before any script of the form looks: forms may have come later, and how sure the answer is, too.
  page.addEventListener('submit', () => host.isConnected && write(), { signal, capture: true });
}

/** @param {Field} field @param {string} text */
function fill(field, text) {
  if (field.type !== 'hidden' && field.value !== '' && field.value !== written.get(field)) return;
  field.value = text;
  // As the field keeps it, which may have no line breaks.
  written.set(field, field.value);
}
