/**
 * Makes the page work without network after the first visit, where browser, frame and policy allow it. The policy has to
 * allow `trusted-types reach-calculator`, since the address of a worker is a script's address.
 */

const WORKER = 'service-worker.js';

/** Not before the calculator is there: what comes later is for the next visit. */
addEventListener('reach-change', () => setTimeout(register), { once: true });

async function register() {
  try {
    const { serviceWorker } = navigator;
    if (!serviceWorker || parent !== window) return;
    const { trustedTypes } = /** @type {any} */ (window);
    const policy = trustedTypes?.createPolicy('reach-calculator', { createScriptURL: () => WORKER });
    await serviceWorker.register(policy ? policy.createScriptURL('') : WORKER);
  } catch {
    // Under `trusted-types 'none'` for one: then the page works with network only.
  }
}
