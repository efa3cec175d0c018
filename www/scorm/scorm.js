/**
 * Tells a learning platform, by SCORM 1.2, that a chapter has been looked at, and nothing else: no score, no time, no figure.
 */

/** @typedef {Record<'LMSInitialize' | 'LMSFinish' | 'LMSCommit' | 'LMSGetValue' | 'LMSSetValue', (...texts: string[]) => unknown>} Api */

const STATUS = 'cmi.core.lesson_status';

/** What a platform says of a chapter that has been looked at before. */
const DONE = ['completed', 'passed'];

/** Windows within each other in which the platform's side is looked for. */
const DEPTH = 8;

/** The platform's side of a window or of one around it. @param {any} start @returns {Api | undefined} */
function apiAround(start) {
  let place = start;
  for (let depth = 0; place && depth < DEPTH; depth += 1) {
    try {
      if (place.API) return place.API;
    } catch {
      // Another origin's; the platform's own may stand around it.
    }
    if (place.parent === place) return undefined;
    place = place.parent;
  }
  return undefined;
}

const api = apiAround(window) ?? apiAround(window.opener);
const calculator = /** @type {HTMLElement} */ (document.querySelector('reach-calculator'));

// Opened without a platform it is a calculator all the same.
if (api && String(api.LMSInitialize('')) === 'true') {
  addEventListener('pagehide', () => api.LMSFinish(''));
  if (!DONE.includes(String(api.LMSGetValue(STATUS)))) {
    // Where nothing is said, a platform takes what is closed for completed.
    tell(api, 'incomplete');
    calculator.addEventListener('reach-change', () => whenSeen(() => tell(api, 'completed')), { once: true });
  }
}

/** @param {Api} to @param {string} status */
function tell(to, status) {
  to.LMSSetValue(STATUS, status);
  to.LMSCommit('');
}

/** Once the calculator stands in sight, with its answer. @param {() => void} then */
function whenSeen(then) {
  const sight = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    sight.disconnect();
    then();
  });
  sight.observe(calculator);
}
