/** What it takes for so many customers: sentences for what is asked most, and a row a lever that can be taken over. */

import { apply, paragraph, table } from './said.js';

/** @typedef {import('./panel.js').Kit} Kit */
/** @typedef {import('../../wasm/questions/door.d.ts').GoalAnswer} GoalAnswer */

/** @param {GoalAnswer} answer @param {Kit} kit */
export function goal({ said, rows }, kit) {
  const { page: { button, words }, say, tell } = kit;
  const columns = ['lever', 'needed', 'then', 'hoursColumn', 'cashColumn'].map((column) => say(column));
  return [
    paragraph(said, kit),
    table(say('goal'), [...columns, ''], rows.map((row) => [
      row.name, words.plain(row.said), row.customers, row.hours, row.cash,
      button(say('apply'), () => {
        apply([[row.key, row.value]], kit);
        tell(say('applied', { name: row.name, value: words.plain(row.said) }));
      }, { 'aria-label': `${say('apply')}: ${row.name}` }),
    ]), kit),
  ];
}
