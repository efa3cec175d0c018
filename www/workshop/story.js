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
 * its own. After `Erst schätzen` or `Guess first` the room draws its guess before it sees the chart. `README.md`
 * tells more.
 */

/** @typedef {{ title: string, link: string, sliders: string[], guess: boolean, note: string }} Step */
/** @typedef {{ title: string, steps: Step[] }} Story */

const LINK = /^\S*\brc\d+(&\S*)?$/i;
const SLIDERS = /^(?:regler|sliders):\s*(.*)$/i;
// The umlaut as a number: a pattern, unlike a text, reaches the classic script as it is written here.
const GUESS = /^(?:erst sch\u00e4tzen|guess first)\.?$/i;

/** Never fails: what is no step is title or note. @param {string} text @returns {Story} */
export function parseStory(text) {
  /** @type {Story} */
  const story = { title: '', steps: [] };
  for (const paragraph of text.replace(/^\ufeff/, '').split(/\r?\n\s*\r?\n/)) {
    const lines = paragraph.split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
    const last = story.steps.at(-1);
    if (LINK.test(lines[1] ?? '')) story.steps.push(step(lines));
    else if (last) last.note = [last.note, ...lines].filter(Boolean).join('\n');
    else story.title ||= lines.join(' ');
  }
  return story;
}

/** The same story as text. @param {Story} story */
export function formatStory({ title, steps }) {
  return `${[title, ...steps.map(paragraph)].join('\n\n')}\n`;
}

/** @param {string[]} lines @returns {Step} */
function step([title, link, ...rest]) {
  const sliders = rest.map((line) => line.match(SLIDERS)?.[1]).find((found) => found !== undefined);
  return {
    title,
    link,
    sliders: (sliders ?? '').split(/[\s,]+/).filter(Boolean),
    guess: rest.some((line) => GUESS.test(line)),
    note: rest.filter((line) => !SLIDERS.test(line) && !GUESS.test(line)).join('\n'),
  };
}

/** @param {Step} step */
function paragraph({ title, link, sliders, guess, note }) {
  return [title, link, sliders.length && `Sliders: ${sliders.join(' ')}`, guess && 'Guess first', note].filter(Boolean).join('\n');
}
