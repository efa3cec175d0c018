/**
 * A story as plain text, which anybody can write. Paragraphs are separated by empty lines. The first is the story's title;
 * a paragraph whose second line is a link is a step, and what follows is a note for the presenter alone:
 *
 *     Wer sieht deine Beiträge noch?
 *
 *     Am Anfang ist jede Plattform großzügig
 *     https://example.org/reichweite/#rc1&s=0.15
 *     Regler: stage
 *     Erst schätzen
 *     Frag, wer schon einmal nachgesehen hat.
 *
 * `Regler:` or `Sliders:` names the inputs to be shown, by their names in `parameters.csv`; without it the chapter shows
 * its own. After `Erst schätzen` or `Guess first` the room draws its guess before it sees the chart. Both are orders
 * only above the first empty line; behind it everything is note. `README.md` tells more.
 */

/** @typedef {{ title: string, link: string, sliders: string[], guess: boolean, note: string }} Step */
/** @typedef {{ title: string, steps: Step[] }} Story */

const LINK = /\brc\d+(?:&|$)/i;
const SLIDERS = /^(?:regler|sliders):\s*(.*)$/i;
// The umlaut as a number: a pattern, unlike a text, reaches the classic script as it is written here.
const GUESS = /^(?:erst sch\u00e4tzen|guess first)\.?$/i;

/** How the two orders are written where nobody says otherwise. */
const ORDERS = { sliders: 'Sliders', guess: 'Guess first' };

/** Never fails: what is no step is title or note. @param {string} text @returns {Story} */
export function parseStory(text) {
  /** @type {Story} */
  const story = { title: '', steps: [] };
  for (const paragraph of text.replace(/^\ufeff/, '').split(/\r?\n\s*\r?\n/)) {
    const lines = paragraph.split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
    const last = story.steps.at(-1);
    if (isLink(lines[1])) story.steps.push(step(lines));
    // A note that begins behind an empty line keeps that line.
    else if (last && lines.length) last.note += `${last.note && '\n'}\n${lines.join('\n')}`;
    else story.title ||= lines.join(' ');
  }
  return story;
}

/** The same story as text. @param {Story} story @param {{ sliders: string, guess: string }} [orders] */
export function formatStory({ title, steps }, orders = ORDERS) {
  return `${[title, ...steps.map((step) => paragraph(step, orders))].join('\n\n')}\n`;
}

/** A note as it is kept, from what somebody typed. @param {string} text */
export function noteOf(text) {
  return text.split(/\r?\n/).map((line) => line.trim()).join('\n').replace(/\n{3,}/g, '\n\n').trim();
}

/** In two looks: one pattern for both takes time with the square of a line's length. @param {string} [line] */
function isLink(line = '') {
  return !/\s/.test(line) && LINK.test(line);
}

/** @param {string[]} lines @returns {Step} */
function step([title, link, ...rest]) {
  const [sliders, guess] = [SLIDERS, GUESS].map((order) => rest.findIndex((line) => order.test(line)));
  return {
    title,
    link,
    sliders: (rest[sliders]?.match(SLIDERS)?.[1] ?? '').split(/[\s,]+/).filter(Boolean),
    guess: guess >= 0,
    note: rest.filter((_, index) => index !== sliders && index !== guess).join('\n'),
  };
}

/** @param {Step} step @param {{ sliders: string, guess: string }} orders */
function paragraph({ title, link, sliders, guess, note }, orders) {
  return [title, link, sliders.length && `${orders.sliders}: ${sliders.join(' ')}`, guess && orders.guess, shielded(note)]
    .filter(Boolean).join('\n');
}

/** A note that is read again as a note, whatever stands in it. @param {string} note */
function shielded(note) {
  const [first, ...others] = note.split('\n\n');
  const orders = first.split('\n').some((line) => SLIDERS.test(line) || GUESS.test(line));
  const paragraphs = [orders && !first.startsWith('\n') ? `\n${first}` : first, ...others];
  return paragraphs.map((text, index) => {
    const isApart = index > 0 || text.startsWith('\n');
    // With a link as its second line it would be a step; line by line it is none.
    return isApart && isLink(text.trim().split('\n')[1]) ? text.replace(/(?<=.)\n/g, '\n\n') : text;
  }).join('\n\n');
}
