/** Writes the page around a bundle. */

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** An empty folder of this name below `out/`, with the page in it. @param {string} name */
export async function page(name) {
  const folder = fileURLToPath(new URL(`out/${name}/`, import.meta.url));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(
    `${folder}index.html`,
    `<!doctype html><html lang="de"><meta charset="utf-8"><title>${name}</title><body><script type="module" src="site.js"></script></html>`,
  );
  return folder;
}
