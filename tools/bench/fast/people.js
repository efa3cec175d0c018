/** Sections 1 and 2 of the model, all months at once, in typed arrays: who follows, who subscribes, whom messages reach. */

import { column, kept } from './columns.js';

/** A column for each figure, each named in full: an object that is filled by computed names has no fast fields. */
class People {
  /** @param {number} months */
  constructor(months) {
    const column = () => new Float64Array(months);
    this.stage = column();
    this.reach_rate = column();
    this.followers = column();
    this.joined = column();
    this.subscribers = column();
    this.gained = column();
    this.list_loss = column();
    this.reached_social = column();
    this.reached_email = column();
    this.reached_strangers = column();
    this.unique_social = column();
    this.readers_silent = column();
    this.readers_active = column();
    this.unique_email = column();
    this.pieces = column();
    this.found = column();
  }
}
const LEFT_AFTER_A_MONTH = 0.5 ** (1 / 24);

/** Whether a month lies at or after an event. */
export const since = (event, month) => event > 0 && month >= event;

export const opened = (inputs) => (
  Math.min(1, inputs.open_rate * (1 - inputs.machine_opens) * (1 + 0.1431 * inputs.segmentation)));

/** Months from 1 on in which there are messages. */
export const activeMonths = (inputs) => (
  inputs.stop_month > 0 ? Math.min(inputs.months, inputs.stop_month - 1) : inputs.months);

/** How often the network shows something to silent and to active readers, beside the average. */
export function visibility(inputs) {
  const silent = 1 / (inputs.silent + (1 - inputs.silent) * inputs.engaged_visibility);
  return [silent, inputs.engaged_visibility * silent];
}

/** The platform's curve of adoption, and how its feed follows it. */
class Platform {
  constructor(inputs) {
    const { innovation, imitation, stage } = inputs;
    this.inputs = inputs;
    this.speed = innovation + imitation;
    this.ratio = imitation / innovation;
    this.age = -Math.log((1 - stage) / (1 + this.ratio * stage)) / this.speed;
  }

  /** Sets stage, what the operator takes, and slots for each rival. */
  pass(month) {
    const decayed = Math.exp(-this.speed * (this.age + month / 12));
    this.standAt((1 - decayed) / (1 + this.ratio * decayed));
  }

  standAt(stage) {
    const { inputs } = this;
    this.stage = stage;
    const grown = Math.log(this.stage);
    this.taken = inputs.throttle * Math.exp(inputs.throttle_onset * grown);
    this.slots = inputs.attention * (1 - this.taken) / (inputs.supply * Math.exp(inputs.crowding * grown));
  }

  reachRate(followers, health) {
    const { inputs } = this;
    const size = Math.exp(-inputs.size_effect * Math.log(Math.max(1, followers) / 10_000));
    return -inputs.activity * Math.expm1(-health * inputs.relevance * size * this.slots);
  }
}

/** The reach rate before month 1. */
export function reachRateBefore(inputs) {
  const platform = new Platform(inputs);
  platform.pass(1);
  return platform.reachRate(inputs.followers, 1);
}

/** The reach rate of an account of today's size on a platform of any stage. */
export function reachAt(inputs) {
  const platform = new Platform(inputs);
  return (stage) => {
    platform.standAt(stage);
    return platform.reachRate(inputs.followers, 1);
  };
}

/** Share of the people to whom at least one of these messages is displayed. */
function reached(chance, messages, size, inverses) {
  const alpha = Math.min(1, chance) * size;
  let missed = 1;
  let reach = 0;
  for (let i = 0; i < messages; i++) {
    const newly = missed * (alpha * inverses[i]);
    reach += newly;
    missed -= newly;
  }
  return Math.min(1, reach);
}

/** @returns {People} */
export function people(inputs) {
  const { months, silent, market, unfollow, noticed } = inputs;
  const columns = kept(People, months);
  const platform = new Platform(inputs);
  const size = 1 / inputs.heterogeneity - 1;
  const inverses = column('inverses', Math.max(inputs.posts, inputs.mails));
  for (let i = 0; i < inverses.length; i++) inverses[i] = 1 / (size + i);
  const [seenSilent, seenActive] = visibility(inputs);
  const opens = opened(inputs);
  const opensAny = reached(opens, inputs.mails, size, inverses);
  const yearly = (1 - inputs.list_decay) ** (1 / 12);
  const lossWithMails = 1 - (1 - inputs.unsubscribe * (1 - 0.0937 * inputs.segmentation)) ** inputs.mails * yearly;
  const before = inputs.followers * reachRateBefore(inputs) * (inputs.posts_before || inputs.posts);
  let { followers, subscribers, findable: pieces } = inputs;
  for (let at = 0; at < months; at++) {
    const month = at + 1;
    const stopped = since(inputs.stop_month, month);
    const [posts, mails, ads] = stopped ? [0, 0, 0] : [inputs.posts, inputs.mails, inputs.ad_budget];
    const health = since(inputs.shock_month, month) ? 1 - inputs.shock_severity : 1;
    platform.pass(month);
    const rate = platform.reachRate(followers, health);
    const room = Math.max(0, 1 - followers / market);
    const times = inputs.recommended * platform.taken / (1 - platform.taken) + inputs.discovery * (1 - platform.stage);
    const strangers = Math.min(followers * rate * times * room, Math.max(0, market - followers));
    const [ofSilent, ofActive] = [followers * silent, followers * (1 - silent)];
    const readersSilent = ofSilent * reached(seenSilent * noticed * rate, posts, size, inverses);
    const readersActive = ofActive * reached(seenActive * noticed * rate, posts, size, inverses);
    const uniqueEmail = mails > 0 ? subscribers * opensAny : 0;
    const found = inputs.finds * pieces + inputs.passed_on / 100 * (readersSilent + readersActive + uniqueEmail);
    const kept = followers * (1 - unfollow);
    const willing = inputs.new_followers * health * room + inputs.follow_rate * posts * strangers;
    const joined = Math.max(0, Math.min(willing, inputs.cap - kept, market - kept));
    const level = before > 0 ? Math.min(5, followers * rate * posts / before) : 1;
    const following = inputs.signups_from_posts;
    const gained = inputs.confirmation * (inputs.signups * (1 - following + following * level)
      + ads / inputs.cost_per_signup + 3 * inputs.asking * found);
    const loss = mails > 0 ? lossWithMails : 1 - yearly;
    columns.stage[at] = platform.stage;
    columns.reach_rate[at] = rate;
    columns.followers[at] = followers;
    columns.joined[at] = joined;
    columns.subscribers[at] = subscribers;
    columns.gained[at] = gained;
    columns.list_loss[at] = loss;
    columns.reached_social[at] = followers * rate;
    columns.reached_email[at] = subscribers * opens;
    columns.reached_strangers[at] = strangers;
    columns.unique_social[at] = ofSilent * reached(seenSilent * rate, posts, size, inverses) + ofActive * reached(seenActive * rate, posts, size, inverses);
    columns.readers_silent[at] = readersSilent;
    columns.readers_active[at] = readersActive;
    columns.unique_email[at] = uniqueEmail;
    columns.pieces[at] = pieces;
    columns.found[at] = found;
    followers = kept + joined;
    subscribers = subscribers * (1 - loss) + gained;
    pieces = pieces * LEFT_AFTER_A_MONTH + inputs.evergreen * posts;
  }
  return columns;
}
