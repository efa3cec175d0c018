/**
 * For pages that take classic scripts only, as those of WordPress did before 6.5: brings the module, and the script in one piece
 * where the module, or what it needs at once, does not come. Named in full, for whoever excludes it in an optimiser.
 */

/** What the first answer needs besides the module, one of a kind: some servers and plugins keep back what they do not know. */
const NEEDED = /** @type {string[]} */ (JSON.parse(FIRST));

/** Changes with every build, where caches keep files for months. */
const VERSION_OF_FILES = `?ver=${BUILD.replace(/.*\+/, '')}`;

// Only while this script first runs does the page tell which one it is.
const script = /** @type {HTMLScriptElement | null} */ (document.currentScript);

start();

async function start() {
  if (customElements.get('reach-calculator')) return;
  // Joined with others, it may run before the page has told its place.
  if (!places().length && document.readyState === 'loading') await new Promise((done) => { addEventListener('DOMContentLoaded', done, { once: true }); });
  const found = places();
  for (const place of found) if (await brings(place)) return;
  if (found[0]) document.head.append(allowed(Object.assign(document.createElement('script'), { src: `${found[0]}reach-calculator.classic.js${VERSION_OF_FILES}` })));
}

/** Where the files may lie: beside this script, unless a tool has put it elsewhere, and where the page says. */
function places() {
  const told = document.getElementById('reach-calculator-files')?.getAttribute('value');
  const own = /** @type {HTMLScriptElement | null} */ (document.querySelector('script[src*="reach-calculator.loader.js"]'));
  const beside = [script?.src, own?.src].map((address) => /^(.*\/)reach-calculator\.loader\.js/.exec(address ?? '')?.[1]);
  return [...new Set([...beside, told])].flatMap((place) => place || []);
}

/** Starts the calculator from there, or says that it cannot. @param {string} place */
async function brings(place) {
  const address = `${place}reach-calculator.js${VERSION_OF_FILES}`;
  hint({ rel: 'modulepreload', href: address });
  try {
    // Once the module has run, its name is taken: whether it will find its files has to be known before.
    const answers = await Promise.all(NEEDED.map((file) => fetch(place + file, { method: 'HEAD' })));
    if (answers.some(({ ok, headers }) => !ok || /html/.test(headers.get('content-type') ?? ''))) return false;
    // Neither sooner nor for nobody, as in the page around an editor: browsers complain of what comes ahead in vain.
    if (document.querySelector('reach-calculator, .reach-calculator')) hint({ rel: 'preload', as: 'fetch', type: 'application/wasm', crossOrigin: 'anonymous', href: place + NEEDED[0] });
    await import(address);
    return customElements.get('reach-calculator') !== undefined;
  } catch {
    return false;
  }
}

/** @param {Partial<HTMLLinkElement>} link */
function hint(link) {
  document.head.append(allowed(Object.assign(document.createElement('link'), link)));
}

/** Passes the page's leave on, where it has one for each script. @template {HTMLElement} T @param {T} element @returns {T} */
function allowed(element) {
  element.nonce = script?.nonce ?? '';
  return element;
}
