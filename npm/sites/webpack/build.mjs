import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import { page } from '../page.mjs';

const path = await page('webpack');
const site = fileURLToPath(new URL('../site.js', import.meta.url));
const settings = {
  mode: 'production',
  entry: site,
  output: { path, filename: 'site.js' },
  performance: { hints: false },
};
webpack(settings, (error, made) => {
  if (error) throw error;
  if (made.hasErrors() || made.hasWarnings()) throw new Error(made.toString());
});
