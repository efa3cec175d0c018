/**
 * A worker, for as long as it works: a frame without an origin, a policy or a foreign server allow none, and a policy says so
 * only later.
 */

/** A worker that has not said anything by then is held by somebody. */
const PATIENCE = 4000;

export class Hired {
  /** @type {Worker | undefined} */
  #worker;
  /** Whether it has ever said anything. */
  #isHeard = false;
  #dismissed;

  /**
   * @param {URL | undefined} address of its script; none where nothing lies beside the page's
   * @param {unknown} start what it is told first
   * @param {(told: any) => void} listen
   * @param {() => void} dismissed what it was to do has to be done elsewhere
   */
  constructor(address, start, listen, dismissed) {
    this.#dismissed = dismissed;
    if (!address) return;
    try {
      const worker = new Worker(trusted(address));
      worker.onmessage = ({ data }) => {
        this.#isHeard = true;
        listen(data);
      };
      worker.onerror = () => this.#dismiss();
      worker.postMessage(start);
      this.#worker = worker;
    } catch {
      this.#worker = undefined;
    }
  }

  /** Gives it something to do; false where there is no worker. @param {unknown} job */
  hand(job) {
    if (!this.#worker) return false;
    if (!this.#isHeard) setTimeout(() => this.#isHeard || this.#dismiss(), PATIENCE);
    this.#worker.postMessage(job);
    return true;
  }

  /** Ends it: a worker whose listeners stay would stay with them. */
  free() {
    if (!this.#worker) return;
    this.#worker.onmessage = null;
    this.#worker.onerror = null;
    this.#worker.terminate();
    this.#worker = undefined;
  }

  #dismiss() {
    if (!this.#worker) return;
    this.free();
    this.#dismissed();
  }
}

/** @typedef {{ createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): unknown } }} TrustedTypes */

/** @type {{ createScriptURL(url: string): unknown } | undefined} */
let policy;

/** An address for a page that only lets named policies say which scripts may run. @param {URL} address @returns {URL} */
function trusted(address) {
  const { trustedTypes } = /** @type {{ trustedTypes?: TrustedTypes }} */ (/** @type {unknown} */ (globalThis));
  if (!trustedTypes) return address;
  policy ??= trustedTypes.createPolicy('reach-questions', { createScriptURL: (url) => url });
  return /** @type {URL} */ (policy.createScriptURL(address.href));
}
