/**
 * Makes the page work without network after the first visit, where browser, frame and policy allow it. The policy has to
 * allow `trusted-types reach-calculator`, since the address of a worker is a script's address.
 */

const WORKER = 'service-worker.js';

/**
 * Whether the page is kept, once that is known.
 * @param {string} folder where the script lies, and the worker beside it
 */
export async function keep(folder) {
  try {
    const { serviceWorker } = navigator;
    if (!serviceWorker || parent !== window) return false;
    const address = folder + WORKER;
    const { trustedTypes } = /** @type {any} */ (window);
    const policy = trustedTypes?.createPolicy('reach-calculator', { createScriptURL: () => address });
    await serviceWorker.register(policy ? policy.createScriptURL('') : address);
    await serviceWorker.ready;
    return true;
  } catch {
    // Under `trusted-types 'none'` for one: then the page works with network only.
    return false;
  }
}
