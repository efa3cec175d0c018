/** The model as somebody writes it who needs it fast: a column for each figure, and no cohort looked at twice. */

import { business } from './business.js';
import { people } from './people.js';
import { email, social } from './readers.js';

export { people } from './people.js';

/** Whom messages reach and convince: the dear part, which what follows does not change. */
export function audience(inputs) {
  const reached = people(inputs);
  return { people: reached, social: social(inputs, reached), email: email(inputs, reached) };
}

/** All figures as columns, a place a month. @param [known] the audience, where it is known */
export function columns(inputs, known = audience(inputs)) {
  return { people: known.people, business: business(inputs, known) };
}

/** Every month as an object, as the plain one gives it. */
export function forecast(inputs) {
  const { people: reached, business: made } = columns(inputs);
  const { readers_silent: silent, readers_active: active, joined, gained, list_loss, ...figures } = { ...reached, ...made };
  return Array.from(silent, (_, at) => {
    const month = { month: at + 1, readers_social: silent[at] + active[at] };
    for (const name in figures) month[name] = figures[name][at];
    return month;
  });
}
