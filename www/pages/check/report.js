/** What has been found, one line each as it is found, and in the end the verdict and a report to pass on. */

import { base, isOwnPage, language, texts } from './place.js';

/** @typedef {'✓' | '!' | '✗'} Sign */
/** @typedef {import('./place.js').Key} Key */

/** @type {{ sign: Sign, text: string }[]} */
const results = [];
const list = make('ul');
const verdict = make('p', texts.running);
const place = document.getElementById('reach-check') ?? make('section');

/** Where calculators are tried out. */
export const stage = make('div');

/** Shows that the check is under way. */
export function open() {
  verdict.setAttribute('role', 'status');
  place.id = 'reach-check';
  place.lang = language;
  if (!place.isConnected) document.body.append(place);
  if (isOwnPage) {
    document.documentElement.lang = language;
    document.title = texts.title;
  }
  place.append(make(isOwnPage ? 'h1' : 'h2', texts.title), verdict, list, stage);
}

/** @param {Sign} sign @param {Key} key @param {Record<string, string>} [values] */
export function say(sign, key, values = {}) {
  const text = texts[key].replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
  if (results.some((result) => result.text === text)) return;
  results.push({ sign, text });
  const mark = make('span', sign);
  mark.className = 'sign';
  const item = make('li');
  item.className = sign === '✗' ? 'bad' : sign === '!' ? 'note' : 'good';
  item.append(mark, sign === '✗' ? make('strong', text) : text);
  list.append(item);
}

export function conclude() {
  const worst = results.some(({ sign }) => sign === '✗') ? 'bad' : results.some(({ sign }) => sign === '!') ? 'notes' : 'good';
  verdict.replaceChildren(make('strong', texts[worst]));
  place.dataset.result = worst;
  const report = document.createElement('textarea');
  report.readOnly = true;
  report.rows = 2 * results.length + 4;
  report.setAttribute('aria-label', texts.report);
  report.value = [location.href.split('#')[0], navigator.userAgent, ...results.map(({ sign, text }) => `${sign} ${text}`)].join('\n');
  place.append(make('h2', texts.report), report);
  if (isOwnPage) place.append(make('p', texts.own.replace('{origin}', base.origin)), make('pre', `<script src="${new URL('check.js', base).href}"></script>`));
}

/** @param {string} tag @param {string} [text] */
function make(tag, text = '') {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
