/** Whether it starts in a frame. */

import { PATIENCE, base, texts } from './place.js';
import { say, stage } from './report.js';

/** @param {boolean} runs outside a frame; if not, that it fails here too is no fault of the frame */
export async function frame(runs) {
  const inner = document.createElement('iframe');
  inner.title = texts.frame;
  inner.src = new URL('embed.html?layout=compact', base).href;
  const heard = new Promise((resolve) => {
    const told = new Set();
    addEventListener('message', ({ data, source }) => {
      if (source !== inner.contentWindow || data?.reach !== 1) return;
      told.add(data.type);
      if (told.has('error')) resolve('frameFails');
      else if (told.has('ready') && told.has('height')) resolve('frame');
    });
    inner.addEventListener('load', () => setTimeout(() => resolve('noFrame'), PATIENCE / 3));
    setTimeout(() => resolve('noFrame'), PATIENCE);
  });
  const refused = new Promise((resolve) => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      if (/^(frame|child)-src$/.test(effectiveDirective)) resolve('frameForbidden');
    });
  });
  stage.append(inner);
  const outcome = /** @type {'frame' | 'frameFails' | 'noFrame' | 'frameForbidden'} */ (await Promise.race([heard, refused]));
  say(outcome === 'frame' ? '✓' : '!', outcome === 'noFrame' && !runs ? 'frameFails' : outcome, { origin: base.origin });
  inner.remove();
}
