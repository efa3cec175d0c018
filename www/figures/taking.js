/** Inputs that follow from figures are set in one step, which can be taken back. */

/** Characters that are enough for every link. */
export const WHOLE = 10_000;

/**
 * @param {{ inputs: [string, number][], fitted?: number | null }} answer
 * @param {import('./figures.js').Page} page
 */
export function take({ inputs, fitted }, { session }) {
  session.edit((calc) => {
    for (const [name, value] of inputs) calc.set(name, value);
    if (fitted === null || fitted === undefined) return;
    const before = calc.view();
    calc.read(`${session.whole.replace(/&ow=\d+/, '')}&ow=${fitted}`);
    // A link says of the view only what others need.
    for (const name of /** @type {const} */ (['chapter', 'language', 'layout'])) {
      if (calc.view()[name] !== before[name]) calc.setView(name, before[name]);
    }
  });
}
