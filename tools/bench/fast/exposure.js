/**
 * Section 3, first part, for many windows: the product P(X = 0) is split into some factors and a series of power sums that are
 * tabulated once, as `src/model/exposure/tabulation.rs` does, window by window instead of four at a time.
 */

import { column } from './columns.js';

/** Below this part of the reach a difference has lost its digits, and the tail is summed itself. */
const SMALL_TAIL = 1e-4;
const NEGLIGIBLE = Number.EPSILON / 16;
const LOG_PRECISION = 50 * Math.LN2;
const STEEPEST = 0.7;

/** P(X ≥ contacts) counted message by message. */
export function effectiveReach(contacts, messages, chance, heterogeneity) {
  if (messages < contacts) return 0;
  const size = 1 / heterogeneity - 1;
  const alpha = chance * size;
  const counter = new Counter(size, alpha);
  counter.send(messages);
  return counter.effective(contacts);
}

/** Counts contacts while messages are sent. */
export class Counter {
  messages = 0;
  reach = 0;
  missed = 1;

  constructor(size, alpha) {
    this.size = size;
    this.alpha = alpha;
  }

  send(messages) {
    const { alpha, size } = this;
    let { reach, missed } = this;
    const end = this.messages + messages;
    for (let sent = this.messages; sent < end; sent++) {
      const newly = missed * (alpha / (size + sent));
      reach += newly;
      missed -= newly;
    }
    this.messages = end;
    this.reach = reach;
    this.missed = missed;
  }

  effective(contacts) {
    return this.messages < contacts
      ? 0 : tail(contacts, this.messages, this.alpha, this.size, Math.min(1, this.reach), this.missed);
  }
}

/** Of those who are reached, those with fewer contacts are taken off. */
function tail(contacts, messages, alpha, size, reach, missed) {
  let [above, below] = [0, 1];
  for (let met = contacts - 2; met >= 0; met--) {
    const left = messages - met;
    above = (alpha + met) * (left / (met + 1)) * (above + below);
    below *= left + size - 1 - alpha;
  }
  const difference = reach - missed * (above / below);
  return difference < SMALL_TAIL * reach ? smallTail(contacts, messages, alpha, size, missed) : difference;
}

function smallTail(contacts, messages, alpha, size, missed) {
  const ratio = (met) => (messages - met) * (alpha + met) / ((met + 1) * (messages - met + size - 1 - alpha));
  let term = missed;
  for (let met = 0; met < contacts; met++) term *= ratio(met);
  let all = term;
  for (let met = contacts; met < messages && term > all * NEGLIGIBLE; met++) {
    term *= ratio(met);
    all += term;
  }
  return all;
}

/** Effective reach of windows of 1, 2, … months with as many messages each. */
export class Table {
  #contacts;
  #messages;
  #size;
  #head;
  #terms;
  #inverses;
  /** For each window the power sums, the steepest first. */
  #sums;

  constructor(heterogeneity, messages, windows, contacts, largestChance) {
    const size = 1 / heterogeneity - 1;
    this.#contacts = contacts;
    this.#messages = messages;
    this.#size = size;
    this.#split(Math.min(1, largestChance) * size);
    this.#inverses = column('heads', this.#head);
    for (let i = 0; i < this.#head; i++) this.#inverses[i] = 1 / (size + i);
    this.#sums = column('power sums', windows * this.#terms);
    this.#fill(windows);
  }

  /** How many factors are multiplied, and how many terms of the series then do for the rest. */
  #split(largest) {
    const terms = (head) => Math.ceil(1 + LOG_PRECISION / -Math.log(largest / (this.#size + head)));
    let head = Math.ceil(Math.max(0, largest / STEEPEST - this.#size));
    while (terms(head + 1) + 2 <= terms(head)) head++;
    this.#head = head;
    this.#terms = terms(head);
  }

  #fill(windows) {
    const terms = this.#terms;
    const sums = column('sums of a window', terms);
    for (let window = 0, sent = 0; window < windows; window++) {
      for (const end = sent + this.#messages; sent < end; sent++) {
        if (sent < this.#head) continue;
        const inverse = 1 / (this.#size + sent);
        for (let term = 0, power = inverse; term < terms; term++, power *= inverse) sums[term] += power;
      }
      const start = (window + 1) * terms - 1;
      for (let term = 0; term < terms; term++) this.#sums[start - term] = sums[term] / (term + 1);
    }
  }

  /** @param months the window's length @param chance of each message, its mean over the window */
  effective(months, chance) {
    const messages = months * this.#messages;
    if (messages < this.#contacts || months === 0) return 0;
    const alpha = Math.min(1, chance) * this.#size;
    let [reach, missed] = [0, 1];
    const head = Math.min(this.#head, messages);
    for (let i = 0; i < head; i++) {
      const newly = missed * (alpha * this.#inverses[i]);
      reach += newly;
      missed -= newly;
    }
    let series = 0;
    for (let at = (months - 1) * this.#terms, end = at + this.#terms; at < end; at++) series = series * alpha + this.#sums[at];
    const lost = Math.expm1(-series * alpha);
    return tail(this.#contacts, messages, alpha, this.#size, Math.min(1, reach - missed * lost), missed * (1 + lost));
  }
}
