/** The model as its description reads: one loop over all months, cohorts and groups. What a developer writes first. */

import { Audience } from './audience.js';
import { gained, joined, level, listLoss, opened } from './contacts.js';
import { converse } from './conversations.js';
import { atLeast, shares, visibility } from './exposure.js';
import { Partners, lostInCrisis, steady } from './partners.js';
import * as platform from './platform.js';

const sum = (figures) => figures.reduce((total, figure) => total + figure, 0);

/** Every month of a scenario, with all that it says. @param {Record<string, number>} inputs */
export function forecast(inputs) {
  const world = new World(inputs);
  return Array.from({ length: inputs.months }, (_, index) => world.passMonth(index + 1));
}

class World {
  #inputs;
  #followers;
  #subscribers;
  #pieces;
  #clients;
  #warm = [0, 0, 0, 0, 0];
  #partners;
  #social;
  #email;
  #lost = 0;

  constructor(inputs) {
    this.#inputs = inputs;
    this.#followers = inputs.followers;
    this.#subscribers = inputs.subscribers;
    this.#pieces = inputs.findable;
    this.#clients = inputs.past_clients;
    this.#partners = new Partners(inputs);
    const noticed = inputs.noticed * platform.reachRateBefore(inputs);
    this.#social = new Audience(inputs, inputs.fit, visibility(inputs), [inputs.posts_before, noticed], inputs.followers);
    this.#email = new Audience(inputs, inputs.fit_email, [1, 1], [inputs.mails_before, opened(inputs)], inputs.subscribers);
  }

  passMonth(number) {
    const month = this.#reach(number);
    const { readers } = month;
    const ripe = this.#partners.ripe;
    const strikes = this.#inputs.crisis_month > 0 && number === this.#inputs.crisis_month;
    if (strikes) this.#lost = lostInCrisis(this.#inputs, ripe, this.#clients);
    const inquiries = this.#ask(month, ripe, strikes ? this.#lost : 0);
    const talks = converse(this.#inputs, inquiries, this.#warm);
    const won = this.#partners.passMonth(ripe, readers[1]);
    this.#tell(month, talks, won);
    this.#goOn(month, talks);
    delete month.readers;
    return month;
  }

  /** Stocks at the month's start, and whom its messages reach. */
  #reach(number) {
    const inputs = this.#inputs;
    const [followers, subscribers] = [this.#followers, this.#subscribers];
    const stage = platform.stageIn(inputs, number);
    const rate = platform.reachRate(inputs, stage, followers, platform.health(inputs, number));
    const [reachedSocial, reachedEmail] = [followers * rate, subscribers * opened(inputs)];
    const some = (chance) => shares(inputs).map((share, group) => (
      followers * share * atLeast(1, platform.posts(inputs, number), Math.min(1, visibility(inputs)[group] * chance), inputs.heterogeneity)));
    const readers = some(inputs.noticed * rate);
    const uniqueEmail = subscribers * atLeast(1, platform.mails(inputs, number), opened(inputs), inputs.heterogeneity);
    const seen = Math.min(1, visibility(inputs)[1] * rate);
    return {
      month: number, stage, reach_rate: rate, followers, subscribers, partners: this.#partners.people, clients: this.#clients,
      pieces: this.#pieces, warm: sum(this.#warm), reached_social: reachedSocial, reached_email: reachedEmail,
      reached_strangers: platform.strangers(inputs, stage, followers, rate), unique_social: sum(some(rate)),
      readers_social: sum(readers), unique_email: uniqueEmail,
      found: inputs.finds * this.#pieces + inputs.passed_on / 100 * (sum(readers) + uniqueEmail),
      reactions: followers * (1 - inputs.silent) * platform.posts(inputs, number) * seen * inputs.reaction_rate,
      cash: platform.advertising(inputs, number) + inputs.list_cost * subscribers,
      ad_equivalent: Math.max(0, reachedEmail - reachedSocial) * inputs.cpm / 1000,
      readers,
    };
  }

  /** The inquiries of all channels. */
  #ask(month, ripe, lost) {
    const inputs = this.#inputs;
    const [posts, mails] = [platform.posts(inputs, month.month), platform.mails(inputs, month.month)];
    const heard = posts === 0 ? 0 : platform.health(inputs, month.month);
    const social = this.#social.passMonth([posts, inputs.noticed * month.reach_rate], inputs.unfollow, heard, lost);
    const email = this.#email.passMonth([mails, opened(inputs)], listLoss(inputs, month.month), mails === 0 ? 0 : 1, lost);
    [month.inquiries_social_silent, month.inquiries_social_active] = social;
    [month.inquiries_email_silent, month.inquiries_email_active] = email;
    month.convinced_social = sum(this.#social.pools);
    month.convinced_email = sum(this.#email.pools);
    const left = steady(inputs, month.month, this.#lost);
    month.inquiries_partners = inputs.referrals / 12 * ripe * left;
    month.inquiries_clients = inputs.client_referrals / 12 * this.#clients * left;
    month.inquiries_found = inputs.asking * month.found * left;
    return [sum(social), sum(email), month.inquiries_partners, month.inquiries_clients, month.inquiries_found];
  }

  /** Customers, hours and costs. */
  #tell(month, { held, customers, turnedAway }, won) {
    const inputs = this.#inputs;
    const circle = month.partners * inputs.hours_per_partner + won * inputs.hours_per_new_partner;
    const own = [
      platform.posts(inputs, month.month) * inputs.hours_per_post, platform.mails(inputs, month.month) * inputs.hours_per_mail,
      circle, 0, 0,
    ];
    const hours = own.map((time, channel) => time + held[channel] * inputs.hours_per_conversation);
    ['social', 'email', 'partners', 'clients', 'found'].forEach((name, channel) => {
      month[`customers_${name}`] = customers[channel];
      month[`hours_${name}`] = hours[channel];
      month[`cost_${name}`] = inputs.hourly_rate * hours[channel] + (name === 'email' ? month.cash : 0);
    });
    month.conversations = sum(held);
    month.turned_away = turnedAway;
    month.revenue = inputs.revenue * sum(customers);
    month.hours = sum(hours);
    month.cost = inputs.hourly_rate * month.hours + month.cash;
  }

  /** All stocks as they are at the start of the next month. */
  #goOn(month, { customers, warmAfter }) {
    const inputs = this.#inputs;
    const newcomers = joined(inputs, month.month, this.#followers, month.reached_strangers);
    const gain = gained(inputs, month.month, level(inputs, month.month, month.followers, month.reach_rate), month.found);
    this.#followers = this.#followers * (1 - inputs.unfollow) + newcomers;
    this.#subscribers = this.#subscribers * (1 - listLoss(inputs, month.month)) + gain;
    this.#social.join(newcomers);
    this.#email.join(gain);
    this.#pieces = this.#pieces * 0.5 ** (1 / 24) + inputs.evergreen * platform.posts(inputs, month.month);
    this.#clients = this.#clients * (1 - 1 / 36) + sum(customers);
    this.#warm = warmAfter;
  }
}
