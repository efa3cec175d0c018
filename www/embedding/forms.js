/**
 * What somebody pastes into a website, as text: every value is escaped, whatever it holds.
 */

/**
 * @typedef {object} Choice
 * @property {string} base the page's address, without what follows `#` or `?`
 * @property {string} state a link's text, without chapter, language and layout
 * @property {string} chapter
 * @property {string} layout
 * @property {string} language empty for that of the website around it
 * @property {string[]} controls none for the chapter's own
 * @property {string} accent `#rrggbb`, or empty
 * @property {number} height
 * @property {string} title
 * @property {string} fallback what the link says
 */

/** What there is to paste. */
export const FORMS = { snippet, iframe, shortcode, link };

/** Snippets must not be longer: some editors cut what is. */
const LONGEST = 1000;

/** For WP Rocket, Autoptimize, Cloudflare, Complianz and lazy loaders: leave this alone, it stores and sends nothing. */
const OPT_OUTS = 'nowprocket data-noptimize="1" data-cfasync="false" data-category="functional" data-no-lazy="1"';

/** Keys of the link that the choice answers. */
const VIEW = ['v', 'lg', 'ly'];

/** The figures of a link, without what is chosen apart from them. @param {string} link */
export function figures(link) {
  return link.split('&').filter((pair) => !VIEW.includes(pair.split('=')[0])).join('&');
}

/** @param {Choice} choice */
function link({ base, state, chapter, language }) {
  return `${base}#${[state, `v=${chapter}`, language && `lg=${language}`].filter(Boolean).join('&')}`;
}

/** The link, and a script that puts the calculator in its place. @param {Choice} choice */
function snippet(choice) {
  const careful = written(choice, escaped);
  // In a quoted attribute `&f=` means the same as `&amp;f=`.
  return careful.length <= LONGEST ? careful : written(choice, (text) => text.replaceAll('"', '&quot;'));
}

/** @param {Choice} choice @param {(text: string) => string} escape of the address */
function written(choice, escape) {
  const { base, layout, controls, accent, height, fallback } = choice;
  const style = `min-height:${height}px${accent && `;--reach-accent:${accent}`}`;
  const data = (layout === 'full' ? '' : ` data-layout="${escaped(layout)}"`)
    + (controls.length ? ` data-controls="${escaped(controls.join(','))}"` : '');
  return `<div style="${escaped(style)}"><a class="reach-calculator"${data} href="${escape(link(choice))}">${escaped(fallback)}</a></div>`
    + `<script type="module" src="${escaped(new URL('reach-calculator.js', base).href)}" ${OPT_OUTS}></script>`;
}

/** @param {Choice} choice */
function iframe(choice) {
  const { base, layout, language, controls, accent, height, title } = choice;
  const address = new URL('embed.html', base);
  if (layout !== 'full') address.searchParams.set('layout', layout);
  if (language) address.searchParams.set('lang', language);
  if (controls.length) address.searchParams.set('controls', controls.join(' '));
  if (accent) address.searchParams.set('accent', accent.slice(1));
  const source = link({ ...choice, base: address.href, language: '' });
  return `<iframe src="${escaped(source)}" title="${escaped(title)}" style="width:100%;height:${height}px;border:0"`
    + ' loading="lazy" allow="clipboard-write; web-share; fullscreen" data-no-lazy="1" data-category="functional"></iframe>';
}

/** For the WordPress plugin. @param {Choice} choice */
function shortcode({ state, chapter, layout, language, controls, accent, height }) {
  const values = {
    chapter, layout: layout === 'full' ? '' : layout, lang: language, controls: controls.join(','), accent,
    height: `${height}`, state: state === 'rc1' ? '' : state,
  };
  const named = Object.entries(values).filter(([, value]) => value);
  return `[reach_calculator ${named.map(([name, value]) => `${name}="${value.replace(/["[\]<>]/g, '')}"`).join(' ')}]`;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
