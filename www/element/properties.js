/** Attributes as properties, which many a framework sets in their place: `element.controls = ['posts']`. */

import { OBSERVED } from './attributes.js';

/** What an attribute is called as a property. @param {string} attribute */
function propertyOf(attribute) {
  return attribute.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

/** @param {HTMLElement} prototype */
export function reflect(prototype) {
  for (const attribute of OBSERVED) {
    const name = propertyOf(attribute);
    // `lang` is one already.
    if (name in prototype) continue;
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      /** @this {HTMLElement} */
      get() {
        const value = this.getAttribute(attribute);
        return attribute === 'page' ? value !== null : value ?? '';
      },
      /** @this {HTMLElement} @param {unknown} value */
      set(value) {
        if (value === undefined || value === null || value === false) this.removeAttribute(attribute);
        else this.setAttribute(attribute, value === true ? '' : String(value));
      },
    });
  }
}

/** Takes over what was set before the element was one of ours. @param {any} element */
export function claim(element) {
  for (const name of OBSERVED.map(propertyOf).filter((own) => Object.hasOwn(element, own))) {
    const value = element[name];
    delete element[name];
    element[name] = value;
  }
}
