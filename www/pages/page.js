/** What the page has besides the calculator: fetched once that stands there, since no first answer waits for it. */

/** By its address: what esbuild knows of, it would put in here. @param {string} part */
const load = (part) => import(part).catch(console.error);

addEventListener('reach-change', () => setTimeout(() => load('./besides.js')), { once: true });
