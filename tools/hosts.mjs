/**
 * Joins what stands for other people's pages in the browser tests, `crates/browser/tests/hosts/`, with the frameworks that
 * they are written in: `node tools/hosts.mjs FOLDER`.
 */

import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';

const tools = fileURLToPath(new URL('.', import.meta.url));
const hosts = join(tools, '../crates/browser/tests/hosts');
const scripts = (await readdir(hosts)).filter((name) => /\.jsx?$/.test(name));

const svelte = {
  name: 'svelte',
  setup(made) {
    made.onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return { contents: compile(source, { filename: basename(path), generate: 'client' }).js.code };
    });
  },
};

await build({
  entryPoints: scripts.map((name) => join(hosts, name)),
  outdir: process.argv[2],
  bundle: true,
  format: 'esm',
  jsx: 'automatic',
  conditions: ['browser', 'development'],
  define: { 'process.env.NODE_ENV': '"development"', '__VUE_OPTIONS_API__': 'true', '__VUE_PROD_DEVTOOLS__': 'false', '__VUE_PROD_HYDRATION_MISMATCH_DETAILS__': 'false' },
  nodePaths: [join(tools, 'node_modules')],
  plugins: [svelte],
  logLevel: 'warning',
});
