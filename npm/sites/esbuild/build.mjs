import { cp } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { page } from '../page.mjs';

const settings = { bundle: true, format: 'esm', target: 'es2022', splitting: true, logLevel: 'error' };
const entry = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const folder = dirname(fileURLToPath(import.meta.resolve('reach-calculator')));
/** esbuild leaves what scripts fetch where it is: it is copied, as the package's README says. */
const copy = (outdir, pattern) =>
  cp(folder, outdir, { recursive: true, filter: (path) => path === folder || pattern.test(relative(folder, path)) });

const beside = await page('esbuild');
await build({ ...settings, entryPoints: { site: entry('site.js') }, outdir: beside });
await copy(beside, /^[^/]+\.wasm$|^workshop-[^/]+\.css$|^(locales|questions|snippet|stories)(\/|$)/);

// In one script the element fetches nothing; the model beside it has its Wasm.
const alone = await page('esbuild-classic');
await build({ ...settings, entryPoints: { site: entry('classic.js') }, outdir: alone });
await copy(alone, /^exports-[^/]+\.wasm$/);
