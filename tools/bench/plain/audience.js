/** Section 3, second part: one audience in cohorts by the month in which they joined, and the pool of those who trust. */

import { atLeast, hazard, shares } from './exposure.js';

const GROUPS = [0, 1];

export class Audience {
  #inputs;
  #fit;
  #visibility;
  /** The messages of every month before month 1, and the chance of each to be a contact. */
  #before;
  #months = [];
  /** Each with its number, members of today and the convinced share of both groups. */
  #cohorts = [];
  pools;

  /** @param visibility of both groups @param people at the start */
  constructor(inputs, fit, visibility, before, people) {
    this.#inputs = inputs;
    this.#fit = fit;
    this.#visibility = visibility;
    this.#before = before;
    this.join(people);
    const [first] = this.#cohorts;
    first.convinced = GROUPS.map((group) => this.#trusting(group, first, 0));
    const asking = hazard(inputs);
    this.pools = GROUPS.map((group) => (
      fit * shares(inputs)[group] * people * first.convinced[group] * (1 - asking[group]) ** (inputs.history / 2)));
  }

  /** A cohort joins at the end of a month. */
  join(members) {
    this.#cohorts.push({ number: this.#cohorts.length, members, convinced: [0, 0] });
  }

  /**
   * The inquiries of both groups in the next month.
   * @param messages how many and with which chance @param loss share that leaves @param speaks how much is still heard
   * @param lost share that a crisis takes
   */
  passMonth(messages, loss, speaks, lost) {
    this.#months.push(messages);
    const month = this.#months.length;
    const { memory } = this.#inputs;
    for (const cohort of this.#cohorts) cohort.members *= 1 - loss;
    return GROUPS.map((group) => {
      let newly = 0;
      // Whoever has read for longer than memory reaches has met the same messages.
      const known = new Map();
      for (const cohort of this.#cohorts) {
        const before = cohort.convinced[group];
        const first = this.#first(cohort, month);
        if (!known.has(first)) known.set(first, this.#trusting(group, cohort, month));
        cohort.convinced[group] = Math.max(before, known.get(first));
        newly += cohort.members * (cohort.convinced[group] - before);
      }
      const kept = this.pools[group] * (1 - loss) * (1 - (1 - speaks) / memory) * (1 - lost);
      const pool = kept + this.#fit * shares(this.#inputs)[group] * newly;
      const asked = pool * hazard(this.#inputs)[group];
      this.pools[group] = pool - asked;
      return asked;
    });
  }

  /** The first month whose messages a cohort still knows. */
  #first({ number }, month) {
    const { history, memory } = this.#inputs;
    return Math.max(number === 0 ? -history : number, month - memory) + 1;
  }

  /** Share of a cohort that has had enough contacts within its memory. */
  #trusting(group, cohort, month) {
    const { trust_contacts: contacts, heterogeneity } = this.#inputs;
    let [messages, met] = [0, 0];
    for (let past = this.#first(cohort, month); past <= month; past++) {
      const [sent, chance] = past <= 0 ? this.#before : this.#months[past - 1];
      messages += sent;
      met += sent * chance;
    }
    if (messages === 0) return 0;
    return atLeast(contacts, messages, Math.min(1, this.#visibility[group] * met / messages), heterogeneity);
  }
}
