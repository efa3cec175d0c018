/** The story as a list to jump in, and the making of an own one: from a file, or step by step from what is shown. */

import { baseOf } from './base.js';
import { button, download, make } from './kit.js';
import { formatStory } from './story.js';
import { LONGEST, storyLink } from './story-link.js';
import { StoryList } from './story-list.js';

/** @typedef {import('./texts.js').Texts} Texts */
/** @typedef {import('./telling.js').Telling} Telling */

/**
 * @param {import('./workshop.js').Hall} hall
 * @param {Telling} telling
 * @param {Texts} texts
 */
export function storyPanel(hall, telling, texts) {
  const say = texts.say.bind(texts);
  const title = make('input', { type: 'text', required: true });
  const note = make('textarea', { rows: 2 });
  const guess = make('input', { type: 'checkbox' });
  const said = make('p', { class: 'said', role: 'status' });
  const back = button(say('bringBack'), () => {
    telling.bringBack();
    list.update();
    show();
    edit.focus();
  });
  const name = make('input', { type: 'text', onchange: () => {
    telling.retitle(line(name.value));
    show();
  } });
  const naming = make('label', {}, say('storyTitle'), name);
  const heading = make('h2', {});
  const link = make('input', { type: 'text', readonly: true, class: 'story-link', 'aria-label': say('storyLink'), onfocus: () => link.select(), onclick: () => link.select() });
  const length = make('p', { class: 'length' });
  const copying = button(say('copyStory'), async () => {
    try {
      await navigator.clipboard.writeText(link.value);
      said.textContent = say('storyCopied');
    } catch {
      link.focus();
      said.textContent = say('copyYourself');
    }
  });
  const list = new StoryList(telling, texts, (place) => {
    element.close();
    telling.go(place);
  }, (told) => {
    show();
    said.replaceChildren(told, ' ', ...(telling.removed ? [back] : []));
  });
  const edit = button(say('editSteps'), () => {
    const edits = edit.getAttribute('aria-pressed') !== 'true';
    edit.setAttribute('aria-pressed', `${edits}`);
    list.edit(edits);
    show();
  }, { 'aria-pressed': 'false' });
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
    telling.add(line(title.value), note.value, guess.checked);
    title.value = note.value = '';
    guess.checked = false;
    list.update();
    show();
    said.textContent = say('added');
  };
  const save = () => {
    const before = baseOf(hall) || hall.address('');
    const steps = telling.story.steps.map((step) => ({ ...step, link: before + step.link.replace(/^.*#/, '') }));
    const text = formatStory({ title: telling.story.title || say('ownStory'), steps }, { sliders: say('fileSliders'), guess: say('fileGuess') });
    download(new Blob([text], { type: 'text/plain;charset=utf-8' }), `${say('storyFile')}.txt`);
  };
  const show = () => {
    const { story } = telling;
    heading.textContent = name.value = story.title || say('ownStory');
    naming.hidden = edit.getAttribute('aria-pressed') !== 'true';
    said.textContent = '';
    weigh(story);
  };
  /** @param {import('./story.js').Story} story */
  const weigh = async (story) => {
    const address = story.steps.length ? (baseOf(hall) || hall.address('')) + await storyLink(story) : '';
    if (telling.story !== story) return;
    const fits = address !== '' && address.length <= LONGEST;
    link.value = fits ? address : '';
    link.hidden = copying.hidden = !fits;
    const count = address.length.toLocaleString(texts.locale);
    length.textContent = address && say(fits ? 'linkLength' : 'linkTooLong', { count });
  };
  const element = make('dialog', { class: 'story', 'aria-label': say('story') },
    heading, naming, list.element,
    make('div', { class: 'row' }, edit),
    make('h3', {}, say('ownStory')),
    make('label', {}, say('stepTitle'), title), make('label', {}, say('stepNote'), note),
    make('label', { class: 'check' }, guess, say('guessStep')),
    make('div', { class: 'row' }, button(say('add'), add)),
    make('h3', {}, say('takeStory')),
    length,
    make('div', { class: 'row' }, link, copying),
    make('div', { class: 'row' }, button(say('save'), save),
      make('label', { class: 'file' }, say('load'), file), button(say('close'), () => element.close())),
    said);
  /** @param {string} [message] */
  const open = (message = '') => {
    list.update();
    show();
    if (!element.open) element.showModal();
    said.textContent = message;
  };
  return { element, open };
}

/** @param {string} text */
function line(text) {
  return text.replace(/\s+/g, ' ').trim();
}
