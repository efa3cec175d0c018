/** A published measurement in words: what was measured, when, and where it is published. */

/**
 * @param {Pick<import('./details.js').Kit, 'make'>} kit
 * @param {import('../session/session.js').Session} session
 * @param {import('../words/texts.d.ts').Explanations} explanations
 * @param {number} index
 */
export function measurementOf({ make }, { calc }, { measurements }, index) {
  const { platform, date, rate } = calc.measurement(index);
  const { metric, source, url } = measurements[index] ?? { metric: '', source: '', url: '' };
  return [
    make('strong', {}, `${platform}, ${date}: ${rate}`),
    make('span', {}, metric),
    make('span', {}, url ? make('a', { href: url, target: '_blank', rel: 'noopener' }, source) : source),
  ];
}
