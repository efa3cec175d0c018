/** Whether all files of the calculator are there, are what they should be, and may be used from here. */

import { named } from './names.js';
import { base } from './place.js';
import { isForbidden } from './policy.js';
import { say } from './report.js';
import { LANGUAGES } from '../../words/lists.js';

/**
 * @typedef {object} Fault of one file
 * @property {'!' | '✗'} sign
 * @property {import('./place.js').Key} key
 * @property {string} file
 * @property {Record<string, string>} values
 */

/** What the calculator consists of, and what it must be sent as. @type {Record<string, string>} */
const FILES = {
  'reach-calculator.js': 'text/javascript',
  [named('reach-calculator.wasm')]: 'application/wasm',
  ...Object.fromEntries(Object.keys(LANGUAGES).map((language) => [named(`locales/${language}.json`), 'application/json'])),
  'embed.html': 'text/html',
  'embed.js': 'text/javascript',
  'embed.css': 'text/css',
};

export async function files() {
  const answers = await Promise.all(Object.entries(FILES).map(([file, wanted]) => look(file, wanted)));
  const faults = answers.flatMap(({ fault }) => fault ?? []);
  // One line for all files with the same fault.
  for (const { sign, key, values } of faults) {
    const same = faults.filter((other) => other.key === key && JSON.stringify(other.values) === JSON.stringify(values));
    say(sign, key, { ...values, file: same.map(({ file }) => file).join(', ') });
  }
  const good = faults.every(({ sign }) => sign === '!');
  if (good) say('✓', 'files');
  const responses = answers.flatMap(({ response }) => response ?? []);
  if (base.origin === self.origin && responses.length) {
    const shared = responses.every(({ headers }) => headers.get('access-control-allow-origin'));
    say(shared ? '✓' : '!', shared ? 'cors' : 'noCors');
  }
  return good;
}

/**
 * What is wrong with a file, if anything, and the answer where there was one.
 * @param {string} file
 * @param {string} wanted its media type
 * @returns {Promise<{ fault?: Fault, response?: Response }>}
 */
async function look(file, wanted) {
  /** @type {Response} */
  let response;
  try {
    response = await fetch(new URL(file, base), { cache: 'no-store' });
  } catch {
    const key = await isForbidden(file, 'connect-src') ? 'forbidden' : base.origin === self.origin ? 'unreachable' : 'foreign';
    return { fault: { sign: '✗', key, file, values: { origin: base.origin, directive: 'connect-src' } } };
  }
  if (!response.ok) return { fault: { sign: '✗', key: 'missing', file, values: { status: `${response.status}` } } };
  const bytes = new Uint8Array(await response.arrayBuffer());
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).trim();
  const isPage = start.startsWith('<');
  const isRight = wanted === 'application/wasm' ? start.startsWith('\0asm') : isPage === (wanted === 'text/html');
  if (!isRight) return { response, fault: { sign: '✗', key: 'page', file, values: {} } };
  if (isOfOtherBuild(file, bytes)) return { response, fault: { sign: '✗', key: 'otherBuild', file, values: {} } };
  const type = (response.headers.get('content-type') ?? '–').split(';')[0];
  if (type === wanted || (wanted === 'text/javascript' && /javascript$/.test(type))) return { response };
  // Scripts and styles are refused for their type, and what is no page is shown as text.
  const harmless = !/javascript|css|html/.test(wanted);
  return { response, fault: { sign: harmless ? '!' : '✗', key: harmless ? 'octets' : 'wrongType', file, values: { type, wanted } } };
}

/**
 * The script names its build, and what carries a hash in its name holds it, too: Wasm at its end, texts at their beginning.
 * @param {string} file
 * @param {Uint8Array} bytes
 */
function isOfOtherBuild(file, bytes) {
  const [, hash] = /-([A-Z2-7]{8})\./.exec(file) ?? [];
  if (hash) return ![bytes.subarray(0, 50), bytes.subarray(-50)].some((part) => new TextDecoder().decode(part).includes(hash));
  const [build] = (file === 'reach-calculator.js' && /\d+\.\d+\.\d+\+[A-Z2-7]{8}/.exec(new TextDecoder().decode(bytes))) || [];
  return build !== undefined && build !== BUILD;
}
