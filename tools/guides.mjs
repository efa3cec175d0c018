/**
 * Writes into the guides what has its home elsewhere: what the snippet builder gives to paste, what buttons are called, how tall
 * a layout is. With `--check` it says which guides hold something else. Run by `cargo xtask generate`.
 *
 * A block asks for a form by its first line, ```html paste=iframe layout=card chapter=contacts``` (`address` is the address in a
 * frame), a sentence for a button or a height by what stands around it: `<!--said ui.embed-->…<!--/-->`,
 * `<!--height card 390-->…<!--/-->`. In a block that begins with ```python height=card/390``` it follows `height=`.
 */

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { FORMS } from '../www/embedding/forms.js';

const ROOT = new URL('..', import.meta.url);
const GUIDES = new URL('docs/guides/', ROOT);

/** Addresses that nobody has; the pages put their own in their place. */
const BASES = { de: 'https://rechner.example/', en: 'https://calculator.example/' };

const BLOCK = /(```\w+ paste=(\w+) ([^\n]*)\n)[^]*?\n```/g;
const SAID = /(<!--said ([\w.]+)-->)[^<]*(<!--\/-->)/g;
const FRAME = /(```\w+ height=(\w+)\/(\d+)\n(?:(?!```)[^])*?\bheight=)\d+/g;
const HEIGHT = /(<!--height (\w+) (\d+)-->)[^<]*(<!--\/-->)/g;

/** @param {string} path */
const json = (path) => JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));
const heights = json('data/heights.json');

/** What there is to paste. @param {'de' | 'en'} language @param {string} form @param {Record<string, string>} asked */
function pasted(language, form, asked) {
  const { title, chapters } = json(`www/words/locales/${language}/page.json`);
  const { fallback } = json(`www/words/locales/${language}/embedding.json`);
  const { chapter, layout = 'full' } = asked;
  const text = FORMS[form === 'address' ? 'iframe' : form]({
    base: BASES[language], state: 'rc1', chapter, layout, language, controls: [], accent: '', height: 0, extra: 0, title, home: true,
    fallback: fallback.replace('{question}', chapters[chapter].question),
  });
  return form === 'address' ? text.match(/src="([^"]*)"/)[1].replaceAll('&amp;', '&') : text;
}

/** The text behind a name such as `ui.embed` in the texts of the page, or of the builder. @param {string} language @param {string} name */
function said(language, name) {
  const texts = { ...json(`www/words/locales/${language}/page.json`), embedding: json(`www/words/locales/${language}/embedding.json`) };
  const text = name.split('.').reduce((group, key) => group?.[key], texts);
  if (typeof text !== 'string') throw new Error(`no text is called ${name} in ${language}`);
  return text;
}

/** The tallest chapter of a layout in a column of this width. @param {string} layout @param {string} width */
function height(layout, width) {
  return String(Math.max(...Object.values(heights[layout]).map((chapter) => chapter[width][0])));
}

/** @param {'de' | 'en'} language @param {string} guide */
function filled(language, guide) {
  return guide
    .replace(BLOCK, (_, head, form, asked) =>
      `${head}${pasted(language, form, Object.fromEntries(asked.split(' ').map((pair) => pair.split('='))))}\n\`\`\``)
    .replace(SAID, (_, start, name, end) => start + said(language, name) + end)
    .replace(FRAME, (_, start, layout, width) => start + height(layout, width))
    .replace(HEIGHT, (_, start, layout, width, end) => start + height(layout, width) + end);
}

const other = [];
for (const language of Object.keys(BASES)) {
  for (const name of readdirSync(new URL(`${language}/`, GUIDES)).filter((one) => one.endsWith('.md'))) {
    const file = new URL(`${language}/${name}`, GUIDES);
    const guide = readFileSync(file, 'utf8');
    const whole = filled(language, guide);
    if (whole === guide) continue;
    other.push(`docs/guides/${language}/${name}`);
    if (!process.argv.includes('--check')) writeFileSync(file, whole);
  }
}
if (process.argv.includes('--check') && other.length) {
  console.error(`${other.join(', ')}: what is to be pasted is said otherwise now; type: cargo xtask generate`);
  process.exitCode = 1;
}
