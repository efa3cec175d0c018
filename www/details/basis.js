/** What a control's default rests on, and within which bounds it moves. */

/**
 * @param {Pick<import('./details.js').Kit, 'make'>} kit
 * @param {import('../words/words.js').Words} words
 * @param {import('../core/types.d.ts').ControlState} state
 * @param {import('../words/texts.d.ts').Explanations} explanations
 */
export function basisOf({ make }, words, state, { parameters, bases }) {
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
