/** Section 4 of the model: partners who recommend, and the crisis. */

/** Today's partners and those won since, each cohort with its people and its years of tenure. */
export class Partners {
  #inputs;
  #cohorts;

  constructor(inputs) {
    this.#inputs = inputs;
    this.#cohorts = [{ people: inputs.partners, tenure: inputs.partner_tenure }];
  }

  get people() {
    return this.#cohorts.reduce((sum, { people }) => sum + people, 0);
  }

  get ripe() {
    const { maturity } = this.#inputs;
    const ripeness = (tenure) => maturity * (1 - (1 - 1 / maturity) ** tenure);
    return this.#cohorts.reduce((sum, { people, tenure }) => sum + people * ripeness(tenure), 0);
  }

  /** Those who are won in a month. */
  passMonth(ripe, readersActive) {
    const inputs = this.#inputs;
    const stay = (1 - inputs.partner_loss) ** (1 / 12);
    const willing = (inputs.new_partners + inputs.introductions * ripe + inputs.partners_found * readersActive / 100) / 12;
    const won = Math.max(0, Math.min(willing, inputs.partner_capacity - this.people * stay));
    for (const cohort of this.#cohorts) {
      cohort.people *= stay;
      cohort.tenure += 1 / 12;
    }
    this.#cohorts.push({ people: won, tenure: 0 });
    return won;
  }
}

/** Share of the pools that a crisis takes. */
export function lostInCrisis(inputs, ripe, clients) {
  return inputs.crisis_share * Math.exp(-(ripe + 0.2 * clients) / 10);
}

/** What a crisis has left of recommendations. */
export function steady(inputs, month, lost) {
  const isAfter = inputs.crisis_month > 0 && month >= inputs.crisis_month;
  return isAfter ? 1 - lost * 0.5 ** ((month - inputs.crisis_month) / 6) : 1;
}
