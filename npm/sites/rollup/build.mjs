import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { importMetaAssets } from '@web/rollup-plugin-import-meta-assets';
import { rollup } from 'rollup';
import { page } from '../page.mjs';

const dir = await page('rollup');
const made = await rollup({
  input: fileURLToPath(new URL('../site.js', import.meta.url)),
  plugins: [nodeResolve({ browser: true }), importMetaAssets()],
  onwarn: (warning) => { throw new Error(warning.message); },
});
await made.write({ dir, format: 'esm', entryFileNames: 'site.js' });
