/** The story as a list to jump in, and the making of an own one: from a file, or step by step from what is shown. */

import { button, download, make } from './kit.js';
import { formatStory } from './story.js';

/** @typedef {import('./texts.js').Texts} Texts */
/** @typedef {import('./telling.js').Telling} Telling */

/**
 * @param {import('./workshop.js').Hall} hall
 * @param {Telling} telling
 * @param {Texts} texts
 */
export function storyPanel(hall, telling, texts) {
  const say = (/** @type {string} */ key) => texts.say(key);
  const title = make('input', { type: 'text', required: true });
  const note = make('textarea', { rows: 3 });
  const said = make('p', { class: 'said', role: 'status' });
  const list = make('ol', {});
  const heading = make('h2', {});
  const file = make('input', { type: 'file', accept: '.txt,text/plain', 'aria-label': say('load'), onchange: async () => {
    const text = await file.files?.[0]?.text();
    file.value = '';
    if (text === undefined) return;
    if (telling.take(text)) element.close();
    else said.textContent = say('noSteps');
  } });
  const add = () => {
    if (!title.value.trim()) {
      said.textContent = say('needsTitle');
      title.focus();
      return;
    }
    telling.add(line(title.value), note.value.trim());
    title.value = note.value = '';
    show();
    said.textContent = say('added');
  };
  const save = () => {
    const steps = telling.story.steps.map((step) => ({ ...step, link: hall.address(step.link.replace(/^.*#/, '')) }));
    const text = formatStory({ title: telling.story.title || say('ownStory'), steps });
    download(new Blob([text], { type: 'text/plain;charset=utf-8' }), `${say('storyFile')}.txt`);
  };
  const show = () => {
    heading.textContent = telling.story.title || say('ownStory');
    list.replaceChildren(...telling.story.steps.map((step, index) => make('li', {}, button(step.title, () => {
      element.close();
      telling.go(index);
    }, { 'aria-current': index === telling.place && 'step' }))));
    said.textContent = '';
  };
  const element = make('dialog', { class: 'story', 'aria-label': say('story') },
    heading, list,
    make('h3', {}, say('ownStory')),
    make('label', {}, say('stepTitle'), title), make('label', {}, say('stepNote'), note),
    make('div', { class: 'row' }, button(say('add'), add), button(say('save'), save),
      make('label', { class: 'file' }, say('load'), file), button(say('close'), () => element.close())),
    said);
  const open = () => {
    show();
    element.showModal();
  };
  return { element, open };
}

/** @param {string} text */
function line(text) {
  return text.replace(/\s+/g, ' ').trim();
}
