/**
 * What somebody pastes into a website, as text: every value is escaped, whatever it holds.
 */

import { ROOM } from './room.js';

/**
 * @typedef {object} Choice
 * @property {string} base the page's address, without what follows `#` or `?`
 * @property {string} state a link's text, without chapter, language and layout
 * @property {string} chapter
 * @property {string} layout
 * @property {string} language empty for that of the website around it
 * @property {string[]} controls none for the chapter's own
 * @property {string} accent `#rrggbb`, or empty
 * @property {string} [surface]
 * @property {string} [ink]
 * @property {string} [font] `page`, or empty
 * @property {string} [brand]
 * @property {string} [logo]
 * @property {string} [actionText]
 * @property {string} [actionHref]
 * @property {boolean} [home] whether shared links lead to the page that it is pasted into
 * @property {number} height that somebody has typed; 0 for what was measured
 * @property {number} extra what own sliders take beyond that
 * @property {string} title
 * @property {string} fallback what the link says
 */

/** What there is to paste. */
export const FORMS = { snippet, element, iframe, shortcode, link };

/** Some editors cut what is longer. */
export const LONGEST = 1000;

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

/**
 * What is asked of the element beside its scenario, by the names of its attributes; a frame knows neither the typeface of the
 * page around nor a picture from there.
 * @param {Choice} choice
 * @param {boolean} [isFrame]
 * @returns {Record<string, string>}
 */
export function attributes({ layout, controls, font, brand, logo, actionText, actionHref }, isFrame = false) {
  const all = {
    layout: layout === 'full' ? '' : layout, controls: controls.join(','), font: isFrame ? '' : font, brand,
    'brand-logo': isFrame ? '' : logo, 'action-text': actionHref && actionText, 'action-href': actionHref,
  };
  return Object.fromEntries(Object.entries(all).filter(/** @returns {pair is [string, string]} */ (pair) => !!pair[1]));
}

/** As they stand in a tag. @param {Record<string, string>} values @param {string} [before] each name */
function tagged(values, before = '') {
  return Object.entries(values).map(([name, value]) => ` ${before}${name}="${escaped(value)}"`).join('');
}

/** Room and colours. @param {Choice} choice @param {string} room */
function styled({ accent, surface, ink }, room) {
  const colours = Object.entries({ accent, surface, ink }).filter(([, colour]) => colour);
  return escaped([`min-height:${room}`, ...colours.map(([name, colour]) => `--reach-${name}:${colour}`)].join(';'));
}

/** @param {string} base */
function script(base) {
  return `<script type="module" src="${escaped(new URL('reach-calculator.js', base).href)}" ${OPT_OUTS}></script>`;
}

/** The link, and a script that puts the calculator in its place. @param {Choice} choice */
function snippet(choice) {
  return shortest([
    written(choice, escaped(link(choice)), roomOf(choice)),
    written(choice, quoted(link(choice)), roomOf(choice)),
    written(choice, quoted(link(choice)), `${mostOf(choice)}px`),
  ]);
}

/** @param {Choice} choice @param {string} address @param {string} room */
function written(choice, address, room) {
  // An empty one is no address: links then lead to the page around.
  const data = tagged(attributes(choice), 'data-') + (choice.home ? ' data-share-base=""' : '');
  const place = `<a class="reach-calculator"${data} href="${address}">${escaped(choice.fallback)}</a>`;
  return measuring(`<div style="${styled(choice, room)}">${place}</div>`, room) + script(choice.base);
}

/** The element itself, for who writes HTML. @param {Choice} choice */
function element(choice) {
  const { base, state, chapter, language, home, fallback } = choice;
  const given = { lang: language, chapter, state: state === 'rc1' ? '' : state, 'share-base': home ? '' : base };
  const values = { ...Object.fromEntries(Object.entries(given).filter(([, value]) => value)), ...attributes(choice) };
  const place = `<reach-calculator${tagged(values)} style="display:block;${styled(choice, roomOf(choice))}">`
    + `<a href="${escaped(link(choice))}">${escaped(fallback)}</a></reach-calculator>`;
  return `${measuring(place, roomOf(choice))}\n${script(base)}`;
}

/** The frame, and a script that gives it the height that it tells; without that one it has room for the narrowest column. @param {Choice} choice */
function iframe(choice) {
  const { base, language, accent, surface, ink } = choice;
  const address = new URL('embed.html', base);
  const { controls, ...values } = attributes(choice, true);
  const colours = Object.entries({ accent, surface, ink }).map(([name, colour]) => [name, colour?.slice(1)]);
  const asked = [...Object.entries(values), ['lang', language], ['controls', controls?.replaceAll(',', ' ')], ...colours];
  for (const [name, value] of asked) if (value) address.searchParams.set(`${name}`, value);
  const source = link({ ...choice, base: address.href, language: '' });
  return shortest([
    framed(choice, escaped(source), roomOf(choice)),
    framed(choice, quoted(source), roomOf(choice)),
    framed(choice, quoted(source), `${mostOf(choice)}px`),
  ]);
}

/** @param {Choice} choice @param {string} source @param {string} room */
function framed(choice, source, room) {
  return measuring(`<iframe src="${source}" title="${escaped(choice.title)}" height="${mostOf(choice)}" style="width:100%;height:${room};border:0"`
    + ' loading="lazy" allow="clipboard-write; web-share; fullscreen" data-no-lazy="1" data-category="functional"></iframe>', room)
    + listener(choice);
}

/**
 * Hears frames of ours and no others, sets their height within bounds, and tells them where they stand, so that their links
 * lead there. Neither `<` nor `&&`: WordPress would serve them broken.
 * @param {Choice} choice
 */
function listener({ base, home = true }) {
  return '<script data-cfasync="false">addEventListener("message",({source:s,origin:o,data:d})=>{'
    + `if(o=="${new URL(base).origin}")if(d?.reach==1)for(let f of document.querySelectorAll("iframe"))if(f.contentWindow==s)`
    + (home ? 'd.type=="ready"?s.postMessage({reach:1,type:"home",address:location.href},o):' : '')
    + 'd.type=="height"?f.style.height=Math.max(150,Math.min(9e3,d.height))+"px":0})</script>';
}

/** What measures its room by the width of its column needs something around it that has that width. @param {string} inside @param {string} room */
function measuring(inside, room) {
  return room.includes('cqi') ? `<div style="container-type:inline-size">${inside}</div>` : inside;
}

/** @param {Choice} choice */
function measured({ layout, chapter }) {
  return /** @type {Record<string, Record<string, { length: string, most: number }>>} */ (ROOM)[layout][chapter];
}

/** Room in a column of any width, as a length in CSS. @param {Choice} choice */
export function roomOf(choice) {
  if (choice.height) return `${choice.height}px`;
  const { length } = measured(choice);
  return choice.extra ? length.replace('calc(', `calc(${choice.extra}px + `) : length;
}

/** Room in the narrowest column. @param {Choice} choice */
function mostOf(choice) {
  return choice.height || measured(choice).most + choice.extra;
}

/** The first that is short enough, each shorter than the one before. @param {string[]} texts */
function shortest(texts) {
  return texts.find((text) => text.length <= LONGEST) ?? texts[texts.length - 1];
}

/** For the WordPress plugin. @param {Choice} choice */
function shortcode(choice) {
  const { state, chapter, language, accent, surface, ink, height, home } = choice;
  const values = {
    chapter, ...attributes(choice), lang: language, accent, surface, ink, height: height ? `${height}` : '',
    links: home ? 'page' : '', state: state === 'rc1' ? '' : state,
  };
  const named = Object.entries(values).filter(([, value]) => value);
  return `[reach_calculator ${named.map(([name, value]) => `${name}="${`${value}`.replace(/["[\]<>]/g, '')}"`).join(' ')}]`;
}

/** In a quoted attribute `&f=` means the same as `&amp;f=`. @param {string} text */
function quoted(text) {
  return text.replaceAll('"', '&quot;');
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
