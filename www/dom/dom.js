/**
 * Making elements without markup: a strict policy refuses `innerHTML`, and no value from a link can become markup here.
 */

/** @typedef {string | number | boolean | undefined | ((event: any) => void)} Property */
/** @typedef {Node | string | undefined | false} Child */

/**
 * An element with attributes, listeners (`onclick: …`) and children. `undefined` and `false` leave a thing out.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Record<string, Property>} [properties]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter(present));
  return element;
}

/** @param {Child} child @returns {child is Node | string} */
function present(child) {
  return child !== undefined && child !== false;
}

/**
 * A button of the toolbar kind.
 * @param {string} label
 * @param {(event: Event) => void} action
 * @param {Record<string, Property>} [properties]
 */
export function button(label, action, properties = {}) {
  return make('button', { type: 'button', onclick: action, part: 'button', ...properties }, label);
}

/** Tells the page around. @param {EventTarget} place @param {`reach-${string}`} name @param {object} detail */
export function tell(place, name, detail) {
  place.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

/** Outlines on a 24 by 24 grid. */
const ICONS = {
  undo: 'M9 7 4 12l5 5M4 12h10a6 6 0 0 1 6 6',
  redo: 'm15 7 5 5-5 5m5-5H10a6 6 0 0 0-6 6',
  reset: 'M5 5v5h5M5.5 10a7.5 7.5 0 1 1-1 5',
};

/**
 * A button that shows an icon and speaks its label.
 * @param {keyof typeof ICONS} icon
 * @param {string} label
 * @param {(event: Event) => void} action
 * @param {Record<string, Property>} [properties]
 */
export function iconButton(icon, label, action, properties = {}) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', ICONS[icon]);
  svg.append(path);
  const result = button('', action, { class: 'icon', 'aria-label': label || undefined, title: label || undefined, ...properties });
  result.append(svg);
  return result;
}

/**
 * A disclosure that is filled when it is opened for the first time, and told whenever it opens.
 * @param {string} title
 * @param {(body: HTMLElement) => void} onOpen
 * @param {Record<string, Property>} [properties]
 */
export function disclosure(title, onOpen, properties = {}) {
  const body = make('div', { class: 'body' });
  const details = make('details', properties, make('summary', {}, title), body);
  details.addEventListener('toggle', () => details.open && onOpen(body));
  return details;
}
