/**
 * Keeps the page at hand for a room without network: every file of one version, or none. With network nothing is stale: what
 * has no hash in its name is asked for first, and what has one never changes.
 */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const { scope } = worker.registration;

/** Of this calculator, wherever else on the site another one lies. */
const OURS = `reach-calculator ${scope} `;
const CACHE = OURS + OFFLINE_VERSION;

/** Milliseconds after which a slow network counts as none. */
const PATIENCE = 3000;

/** A hash of the content at the end of the name. */
const HASHED = /-[A-Z2-7]{8}\.\w+$/;

worker.addEventListener('install', (event) => event.waitUntil(keep()));

worker.addEventListener('activate', (event) => event.waitUntil(tidy()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  // Whoever wants no cache, as `check.html` does, gets none.
  if (request.method !== 'GET' || request.cache === 'no-store' || !request.url.startsWith(scope)) return;
  event.respondWith(HASHED.test(request.url) ? kept(request) : fresh(request));
  if (request.mode === 'navigate') event.waitUntil(refill());
});

/** Past the browser's own cache, which may hold a file of another version. */
async function keep() {
  const cache = await caches.open(CACHE);
  try {
    await cache.addAll(OFFLINE_FILES.map((file) => new Request(file, { cache: 'no-cache' })));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

/** Another page of this origin may have emptied all caches; without network this fails, and the next visit tries anew. */
async function refill() {
  if (!(await caches.has(CACHE))) await keep().catch(() => {});
}

/** An older version goes once no page uses it any more. */
async function tidy() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== CACHE).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** @param {Request} request */
async function kept(request) {
  return (await stored(request)) ?? fetch(request);
}

/** From the network; from the cache where there is none, or where it takes too long. @param {Request} request */
async function fresh(request) {
  const answer = fetch(request);
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE)).then(() => stored(request));
  try {
    return await Promise.race([answer, late.then((found) => found ?? answer)]);
  } catch (error) {
    const found = await stored(request);
    if (found) return found;
    throw error;
  }
}

/** A link may have its state behind `?`, which the file itself does not know. @param {Request} request */
async function stored(request) {
  const cache = await caches.open(CACHE);
  return cache.match(request, { ignoreSearch: true });
}
