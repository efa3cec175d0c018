/** With which hours: the best mix beside the present one, what it gains, and what the next hour is worth. */

import { apply, paragraph, table } from './said.js';

/** @typedef {import('./panel.js').Kit} Kit */
/** @typedef {import('../../wasm/questions/door.d.ts').MixAnswer} MixAnswer */
/** @typedef {import('../../wasm/questions/door.d.ts').Plan} Plan */

/** @param {MixAnswer} answer @param {Kit} kit @returns {(Node | false)[]} */
export function mix({ said, plans, next, best }, kit) {
  const { page: { button, make }, say, tell } = kit;
  const names = best ? [say('best'), say('present')] : [say('present')];
  const columns = ['', ...names];
  return [
    paragraph(said, kit),
    table(say('mix'), columns, rows(plans, say), kit),
    !!best && button(say('apply'), () => {
      apply(best, kit);
      tell(say('applied', { name: say('best'), value: '' }));
    }, { class: 'apply' }),
    next.length > 0 && make('h3', {}, say('nextHour')),
    next.length > 0 && table(say('nextHour'), ['', say('nextCustomers')], next, kit),
  ];
}

/**
 * A row a figure, a column a plan.
 * @param {Plan[]} plans
 * @param {(key: string) => string} say
 */
function rows(plans, say) {
  const figures = /** @type {const} */ ([
    ['customers', 'customers'], ['posts', 'posts'], ['mails', 'mails'], ['partners', 'partners'], ['ads', 'ads'],
    ['mostHours', 'hours'], ['mostCash', 'cash'],
  ]);
  const range = plans.some((plan) => plan.range)
    ? [[say('range'), ...plans.map(({ range: told }) => (told ? told.join(` ${say('to')} `) : ''))]] : [];
  const [customers, ...others] = figures.map(([key, name]) => [say(key), ...plans.map((plan) => plan[name])]);
  return [customers, ...range, ...others];
}
