/**
 * Keeps the page at hand for a room without network: every file of one version, or none. With network nothing is stale: what
 * has no hash in its name is asked for first, and what has one never changes. Other addresses are nobody's business here:
 * the calculator may lie at the top of a website.
 */

import { fileOf, stateOfPage } from './addresses.js';

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const { scope } = worker.registration;

/** Of this calculator, wherever else on the site another one lies. */
const OURS = `reach-calculator ${scope} `;
const CACHE = OURS + OFFLINE_VERSION;

/** Milliseconds after which a slow network counts as none. */
const PATIENCE = 3000;

/** A hash of the content at the end of the name. */
const HASHED = /-[A-Z2-7]{8}\.\w+$/;

/** Addresses of pages; what a server calls a page under another one is a page in place of a file. */
const PAGE = /(\.html|\/)$/;

/** What is kept, as whole addresses. */
const FILES = new Set(OFFLINE_FILES.map((file) => new URL(file, scope).href));

worker.addEventListener('install', (event) => event.waitUntil(install()));

worker.addEventListener('activate', (event) => event.waitUntil(tidy()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  // Whoever wants no cache, as `check.html` does, gets none.
  const file = request.method === 'GET' && request.cache !== 'no-store' && fileOf(request.url, FILES);
  if (!file) return pageOf(event);
  event.respondWith(HASHED.test(file) ? kept(request, file) : fresh(request, file));
  if (request.mode === 'navigate') event.waitUntil(refill());
});

/** A page of a chapter comes from the network; without one, the page that is kept opens that chapter. @param {FetchEvent} event */
function pageOf(event) {
  const { request } = event;
  const state = request.mode === 'navigate' && stateOfPage(request.url, scope, OFFLINE_PAGES);
  // What stands behind `#` goes along: browsers keep it where the new address has none.
  if (state) event.respondWith(fetch(request).catch(() => Response.redirect(scope + state)));
}

async function install() {
  try {
    await keep();
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

/** Nothing is put into the cache before everything is there. */
async function keep() {
  const answers = await Promise.all([...FILES].map(fetched));
  const cache = await caches.open(CACHE);
  await Promise.all(answers.map(([file, answer]) => cache.put(file, answer)));
}

/** Past the browser's own cache, which may hold a file of another version. @param {string} file @returns {Promise<[string, Response]>} */
async function fetched(file) {
  const answer = await fetch(file, { cache: 'no-cache' });
  const isPage = (answer.headers.get('Content-Type') ?? '').startsWith('text/html');
  if (!answer.ok || (isPage && !PAGE.test(file))) throw new Error(`${file} is not there`);
  // Some hosts lead from `method.html` to `method`; no browser takes an answer that was led on for a page.
  return [file, answer.redirected ? new Response(answer.body, answer) : answer];
}

/**
 * Another page of this origin may have emptied all caches, or ours in part; without network this fails, and the next visit
 * tries anew.
 */
async function refill() {
  const cache = await caches.open(CACHE);
  const { length } = await cache.keys();
  if (length < FILES.size) await keep().catch(() => {});
}

/** An older version goes once no page uses it any more. */
async function tidy() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== CACHE).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** @param {Request} request @param {string} file */
async function kept(request, file) {
  return (await stored(file)) ?? fetch(request);
}

/** From the network; from the cache where there is none, or where it takes too long. @param {Request} request @param {string} file */
async function fresh(request, file) {
  const answer = fetch(request);
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE)).then(() => stored(file));
  try {
    return await Promise.race([answer, late.then((found) => found ?? answer)]);
  } catch (error) {
    const found = await stored(file);
    if (found) return found;
    throw error;
  }
}

/** What an origin keeps by the name of another cache is no answer, and asking makes no cache. @param {string} file */
function stored(file) {
  return caches.match(file, { cacheName: CACHE, ignoreVary: true });
}
