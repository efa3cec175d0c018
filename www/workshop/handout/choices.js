/** What can go on paper: what is on show, what it is compared with, what the presenter came with, and the story's steps. */

/** @typedef {import('../../core/types.d.ts').Calculator} Calculator */
/** @typedef {import('../../core/types.d.ts').Chapter} Chapter */

/**
 * @typedef {object} Choice
 * @property {string} name to the presenter
 * @property {string} title on paper
 * @property {string} link
 * @property {string} chapter
 */

/** Enough for every link: one in the address may have to do without its baseline. */
export const WHOLE = 10_000;

/**
 * @param {Calculator} calc
 * @param {import('../telling.js').Telling} telling
 * @param {import('../texts.js').Texts} texts
 * @returns {Choice[]}
 */
export function choices(calc, telling, texts) {
  const shown = calc.roomLink(WHOLE);
  const baseline = value(shown, 'b');
  const { chapter } = calc.view();
  /** @type {(Choice | undefined)[]} */
  const found = [
    { name: texts.say('handoutNow'), title: telling.step?.title ?? texts.say('before'), link: shown, chapter },
    baseline ? { ...choice(texts.say('handoutBaseline'), scenarioOf(baseline)), chapter } : undefined,
    telling.before ? choice(texts.say('before'), telling.before) : undefined,
    ...telling.story.steps.map(({ title, link }) => choice(title, link)),
  ];
  return found.filter((one) => one !== undefined);
}

/** @param {string} title @param {string} link @returns {Choice} */
function choice(title, link) {
  return { name: title, title, link, chapter: value(link, 'v') ?? 'platform' };
}

/** A baseline, `f~500~p~8`, as the link to that scenario. @param {string} baseline */
function scenarioOf(baseline) {
  const parts = baseline.split('~').filter(Boolean);
  return parts.reduce((link, part, index) => link + (index % 2 ? `=${part}` : `&${part}`), 'rc1');
}

/** @param {string} link @param {string} key */
function value(link, key) {
  return link.split('&').find((pair) => pair.startsWith(`${key}=`))?.slice(key.length + 1);
}
