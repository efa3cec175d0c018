/** The example that is shown: what it changed, and the way back from it. */

/**
 * @param {Pick<import('./details.js').Kit, 'button' | 'make'>} kit
 * @param {import('../words/words.js').Words} words
 * @param {import('../session/session.js').Session} session
 * @param {HTMLElement} place
 */
export function tellExample({ button, make }, words, { calc, start }, place) {
  // An element that was taken out while this was loaded has nobody to tell, and no scenario any more.
  if (!place.isConnected) return;
  const { example, changed } = start;
  place.hidden = !example;
  const said = `${example} ${changed}`;
  if (!example || place.dataset.said === said) return;
  place.dataset.said = said;
  const inputs = (changed ?? []).map((name) => {
    const { defaultText, unit } = calc.control(name);
    return `${words.parameter(name).name} ${words.measured(defaultText, unit)}`;
  });
  place.replaceChildren(button(words.ui(changed ? 'leaveBack' : 'leave'), () => start.chooseExample('')),
    make('p', {}, inputs.length ? words.ui('exampleSets', { inputs: inputs.join(' · ') }) : ''));
}
