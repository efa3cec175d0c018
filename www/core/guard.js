/** A trap in the core ends one calculator with a word of explanation, and not the page with a frozen chart. */

/**
 * The same object, whose methods report a trap before they pass it on.
 * @template {object} T
 * @param {T} target
 * @param {(error: WebAssembly.RuntimeError) => void} onTrap
 * @returns {T}
 */
export function guarded(target, onTrap) {
  return new Proxy(target, {
    get(_, name) {
      const value = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (/** @type {unknown[]} */ ...inputs) => {
        try {
          return value.apply(target, inputs);
        } catch (error) {
          if (error instanceof WebAssembly.RuntimeError) onTrap(error);
          throw error;
        }
      };
    },
  });
}
