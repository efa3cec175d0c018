/** "Why this value?": what a control's default rests on, and within which bounds it moves. */

import { disclosure, make } from '../../dom/dom.js';

/** @typedef {import('../../core/types.d.ts').ControlState} ControlState */
/** @typedef {import('../../words/words.js').Words} Words */

/**
 * @param {Words} words
 * @param {() => ControlState} read
 */
export function why(words, read) {
  return disclosure(words.ui('why'), async (body) => {
    const explanations = await words.explanations();
    body.replaceChildren(...answer(words, read(), explanations));
  }, { class: 'why' });
}

/** @param {Words} words @param {ControlState} state @param {import('../../words/texts.d.ts').Explanations} explanations */
function answer(words, state, { parameters, bases }) {
  const { help = '', source, url } = parameters[state.name] ?? {};
  const basis = bases[state.basis];
  const measured = (/** @type {string} */ text) => words.measured(text, state.unit);
  const facts = [
    [words.ui('basis'), basis?.name, basis?.help],
    [words.ui('source'), url && source ? make('a', { href: url, target: '_blank', rel: 'noopener' }, source) : source],
    [words.ui('default'), measured(state.defaultText)],
    [words.ui('plausible'), state.plausible && range(state.plausible)],
    [words.ui('bounds'), range([state.minText, state.maxText])],
  ];
  return [make('p', {}, help), make('dl', {}, ...facts.flatMap(([name, ...texts]) => {
    const said = texts.filter(Boolean).map((fact) => make('dd', {}, fact));
    return said.length ? [make('dt', {}, name), ...said] : [];
  }))];

  /** @param {[string, string]} ends */
  function range([from, to]) {
    return words.ui('range', { from, to: measured(to) });
  }
}
