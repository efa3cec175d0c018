/** What the page has besides the calculator: fetched once that stands there, since no first answer waits for it. */
addEventListener('reach-change', () => setTimeout(() => import('./besides.js').catch(console.error)), { once: true });
