/** Sections 4 and 5 of the model: pools of the convinced, partners, clients, conversations, hours and costs, in typed arrays. */

import { column, kept } from './columns.js';
import { since } from './people.js';

/** A column for each figure. */
class Business {
  /** @param {number} months */
  constructor(months) {
    const column = () => new Float64Array(months);
    this.partners = column();
    this.clients = column();
    this.reactions = column();
    this.inquiries_social_silent = column();
    this.inquiries_social_active = column();
    this.inquiries_email_silent = column();
    this.inquiries_email_active = column();
    this.inquiries_partners = column();
    this.inquiries_clients = column();
    this.inquiries_found = column();
    this.convinced_social = column();
    this.convinced_email = column();
    this.warm = column();
    this.conversations = column();
    this.turned_away = column();
    this.customers_social = column();
    this.customers_email = column();
    this.customers_partners = column();
    this.customers_clients = column();
    this.customers_found = column();
    this.revenue = column();
    this.hours_social = column();
    this.hours_email = column();
    this.hours_partners = column();
    this.hours_clients = column();
    this.hours_found = column();
    this.hours = column();
    this.cash = column();
    this.cost_social = column();
    this.cost_email = column();
    this.cost_partners = column();
    this.cost_clients = column();
    this.cost_found = column();
    this.cost = column();
    this.ad_equivalent = column();
  }
}
const CHANNELS = ['social', 'email', 'partners', 'clients', 'found'];
const KINDS = ['customers', 'hours', 'cost'].map((kind) => CHANNELS.map((channel) => `${kind}_${channel}`));
const RECOMMENDED = [0, 0, 1, 1, 0];

const inAMonth = (inAYear) => 1 - Math.max(0, 1 - inAYear) ** (1 / 12);

/** People of one group who trust, fit and have not asked yet. */
class Pool {
  constructor(inputs, members, fitting, value, convinced) {
    this.hazard = inAMonth(inputs.need * value);
    this.fitting = fitting;
    this.waiting = fitting * members * convinced * (1 - this.hazard) ** (inputs.history / 2);
  }

  /** The inquiries of a month. */
  pass(keeps, newly) {
    const pool = this.waiting * keeps + this.fitting * newly;
    const asked = pool * this.hazard;
    this.waiting = pool - asked;
    return asked;
  }
}

/** What stays of a pool: those who leave, who forget because they hear less, and whom a crisis costs are gone. */
function keeps(loss, heard, memory, lost) {
  return (1 - loss) * (1 - (1 - heard) / memory) * (1 - lost);
}

/** @returns {Business} */
export function business(inputs, { people, social, email }) {
  const { months, memory } = inputs;
  const columns = kept(Business, months);
  const [customerOf, hoursOf, costOf] = KINDS.map((names) => names.map((name) => columns[name]));
  const shares = [inputs.silent, 1 - inputs.silent];
  const values = [inputs.silent_value, 1];
  const [silentSocial, activeSocial] = shares.map((share, group) => (
    new Pool(inputs, inputs.followers, inputs.fit * share, values[group], social[group].atStart)));
  const [silentEmail, activeEmail] = shares.map((share, group) => (
    new Pool(inputs, inputs.subscribers, inputs.fit_email * share, values[group], email.atStart)));
  const ripeness = (tenure) => -inputs.maturity * Math.expm1(tenure * Math.log1p(-1 / inputs.maturity));
  const ripens = ripeness(1 / 12);
  const unripe = 1 - ripens / inputs.maturity;
  const stay = (1 - inputs.partner_loss) ** (1 / 12);
  let { partners, past_clients: clients } = inputs;
  let ripe = partners * ripeness(inputs.partner_tenure);
  let crisis = 0;
  const comesBack = inAMonth(2 * inputs.need);
  const attends = [inputs.booked * inputs.held, inputs.referral_booked * inputs.referral_held];
  const closes = [inputs.closed, inputs.referral_closed];
  const seen = inputs.engaged_visibility / (inputs.silent + (1 - inputs.silent) * inputs.engaged_visibility);
  const [warm, wanted, own] = ['warm', 'wanted', 'own'].map((name) => column(name, CHANNELS.length));
  for (let at = 0; at < months; at++) {
    const month = at + 1;
    const stopped = since(inputs.stop_month, month);
    const [posts, mails, ads] = stopped ? [0, 0, 0] : [inputs.posts, inputs.mails, inputs.ad_budget];
    const health = since(inputs.shock_month, month) ? 1 - inputs.shock_severity : 1;
    let lost = 0;
    if (inputs.crisis_month > 0 && month === inputs.crisis_month) {
      lost = crisis = inputs.crisis_share * Math.exp(-(ripe + 0.2 * clients) / 10);
    }
    const steady = crisis > 0 ? 1 - crisis * 0.5 ** ((month - inputs.crisis_month) / 6) : 1;
    const keepsSocial = keeps(inputs.unfollow, posts > 0 ? health : 0, memory, lost);
    const keepsEmail = keeps(people.list_loss[at], mails > 0 ? 1 : 0, memory, lost);
    const bySilent = silentSocial.pass(keepsSocial, social[0].newly[at]);
    const byActive = activeSocial.pass(keepsSocial, social[1].newly[at]);
    const bySilentEmail = silentEmail.pass(keepsEmail, email.newly[at]);
    const byActiveEmail = activeEmail.pass(keepsEmail, email.newly[at]);
    const byPartners = inputs.referrals / 12 * ripe * steady;
    const byClients = inputs.client_referrals / 12 * clients * steady;
    const byFound = inputs.asking * people.found[at] * steady;
    wanted[0] = (bySilent + byActive) * attends[0];
    wanted[1] = (bySilentEmail + byActiveEmail) * attends[0];
    wanted[2] = byPartners * attends[1];
    wanted[3] = byClients * attends[1];
    wanted[4] = byFound * attends[0];
    const warmAll = warm[0] + warm[1] + warm[2] + warm[3] + warm[4];
    const first = wanted[2] + wanted[3] + warmAll * comesBack;
    const rest = wanted[0] + wanted[1] + wanted[4];
    const left = Math.max(0, inputs.capacity - first);
    const servedFirst = first <= inputs.capacity ? 1 : inputs.capacity / first;
    const servedRest = rest <= left ? 1 : left / rest;
    const willing = (inputs.new_partners + inputs.introductions * ripe + inputs.partners_found * people.readers_active[at] / 100) / 12;
    const won = Math.max(0, Math.min(willing, inputs.partner_capacity - partners * stay));
    const cash = ads + inputs.list_cost * people.subscribers[at];
    own[0] = posts * inputs.hours_per_post;
    own[1] = mails * inputs.hours_per_mail;
    own[2] = partners * inputs.hours_per_partner + won * inputs.hours_per_new_partner;
    let [held, customers, hours] = [0, 0, 0];
    for (let channel = 0; channel < CHANNELS.length; channel++) {
      const origin = RECOMMENDED[channel];
      const fresh = wanted[channel] * (origin ? servedFirst : servedRest);
      const again = warm[channel] * comesBack;
      const back = again * servedFirst;
      const signed = fresh * closes[origin] + back * inputs.referral_closed;
      const time = own[channel] + (fresh + back) * inputs.hours_per_conversation;
      held += fresh + back;
      customers += signed;
      hours += time;
      customerOf[channel][at] = signed;
      hoursOf[channel][at] = time;
      costOf[channel][at] = inputs.hourly_rate * time + (channel === 1 ? cash : 0);
      warm[channel] = (warm[channel] - again) * (1 - 1 / memory) + inputs.later * (fresh + back - signed);
    }
    columns.partners[at] = partners;
    columns.clients[at] = clients;
    columns.reactions[at] = people.followers[at] * shares[1] * posts * Math.min(1, seen * people.reach_rate[at]) * inputs.reaction_rate;
    columns.inquiries_social_silent[at] = bySilent;
    columns.inquiries_social_active[at] = byActive;
    columns.inquiries_email_silent[at] = bySilentEmail;
    columns.inquiries_email_active[at] = byActiveEmail;
    columns.inquiries_partners[at] = byPartners;
    columns.inquiries_clients[at] = byClients;
    columns.inquiries_found[at] = byFound;
    columns.convinced_social[at] = silentSocial.waiting + activeSocial.waiting;
    columns.convinced_email[at] = silentEmail.waiting + activeEmail.waiting;
    columns.warm[at] = warmAll;
    columns.conversations[at] = held;
    columns.turned_away[at] = first * (1 - servedFirst) + rest * (1 - servedRest);
    columns.revenue[at] = inputs.revenue * customers;
    columns.hours[at] = hours;
    columns.cash[at] = cash;
    columns.cost[at] = inputs.hourly_rate * hours + cash;
    columns.ad_equivalent[at] = Math.max(0, people.reached_email[at] - people.reached_social[at]) * inputs.cpm / 1000;
    ripe = stay * (ripe * unripe + partners * ripens);
    partners = partners * stay + won;
    clients = clients * (1 - 1 / 36) + customers;
  }
  return columns;
}
