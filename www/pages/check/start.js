/** Whether the calculator's script loads, and whether it starts on this page. */

import { PATIENCE, base, language } from './place.js';
import { isForbidden } from './policy.js';
import { say, stage } from './report.js';

/** @param {boolean} hasFiles a missing file has been named already */
export async function modules(hasFiles) {
  const file = 'reach-calculator.js';
  try {
    await import(new URL(file, base).href);
    say('✓', 'modules');
    return true;
  } catch (error) {
    if (await isForbidden(file, 'script-src')) {
      say('✗', 'forbidden', { file, directive: 'script-src', origin: base.origin });
      return false;
    }
    if (!hasFiles) return false;
    // What cannot be fetched is a `TypeError`; what was fetched and is no script of ours any more fails in other ways.
    const isBroken = !(error instanceof TypeError);
    say('✗', isBroken ? 'broken' : 'noModules', { file, message: String(error) });
    return false;
  }
}

export async function starts() {
  const element = document.createElement('reach-calculator');
  // A script that lost this on its way would be silent for ever.
  if (!customElements.get('reach-calculator')) {
    say('✗', 'broken', { file: 'reach-calculator.js', message: '–' });
    return false;
  }
  element.setAttribute('layout', 'compact');
  element.setAttribute('lang', language);
  const outcome = new Promise((resolve) => {
    element.addEventListener('reach-change', () => resolve(['✓', 'starts']));
    element.addEventListener('reach-error', (event) => {
      resolve(['✗', 'fails', { message: /** @type {CustomEvent} */ (event).detail.message }]);
    });
    setTimeout(() => resolve(['✗', 'silent']), PATIENCE);
  });
  stage.append(element);
  const [sign, ...said] = /** @type {['✓', 'starts']} */ (await outcome);
  say(sign, ...said);
  element.remove();
  return sign === '✓';
}
