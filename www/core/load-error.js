/** Why something that the calculator needs could not be loaded, as a code that the page puts into words. */

/**
 * @typedef {'wasm-blocked' | 'missing-file' | 'wrong-type' | 'cross-origin' | 'file-protocol' | 'old-browser' | 'other-build'} LoadCause
 */

/** A file that could not be fetched or used. */
export class LoadError extends Error {
  /**
   * @param {LoadCause} cause
   * @param {string} detail what happened to which file, in English, for the console
   */
  constructor(cause, detail) {
    super(`${cause}: ${detail}`);
    this.name = 'LoadError';
    /** @type {LoadCause} */
    this.cause = cause;
  }
}

/**
 * Compiles Wasm, or tells a policy that forbids it from an old browser and from a file that is no Wasm.
 *
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @returns {Promise<WebAssembly.Module>}
 */
export async function compile(bytes) {
  if (typeof WebAssembly !== 'object') throw new LoadError('old-browser', 'WebAssembly is unknown or switched off');
  try {
    return await WebAssembly.compile(bytes);
  } catch (error) {
    // `validate` asks no policy: what is valid and still not compiled is blocked.
    if (WebAssembly.validate(bytes)) throw new LoadError('wasm-blocked', String(error));
    const isWasm = String.fromCharCode(...bytes.subarray(0, 4)) === '\0asm';
    throw new LoadError(isWasm ? 'old-browser' : 'wrong-type', String(error));
  }
}
