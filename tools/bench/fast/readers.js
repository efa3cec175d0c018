/** Section 3, second part: who becomes convinced in each month, on the network and on the list, whether they fit or not. */

import { column } from './columns.js';
import { Counter, Table, effectiveReach } from './exposure.js';
import { activeMonths, opened, reachRateBefore, visibility } from './people.js';

/** The months that count for the audience of the start at the end of a month. */
function countedByFirst(inputs, month, active) {
  return {
    past: Math.min(inputs.history, Math.max(0, inputs.memory - month)),
    active: Math.max(0, Math.min(month, active) - Math.max(0, month - inputs.memory)),
  };
}

/** @returns what is convinced at the start, and newly in each month, for silent and for active followers */
export function social(inputs, people) {
  const { months, memory } = inputs;
  const active = activeMonths(inputs);
  const before = inputs.noticed * reachRateBefore(inputs);
  const chances = column('chances', months);
  let largest = before;
  for (let at = 0; at < months; at++) {
    chances[at] = inputs.noticed * people.reach_rate[at];
    largest = Math.max(largest, chances[at]);
  }
  const seen = visibility(inputs);
  const table = new Table(inputs.heterogeneity, inputs.posts, memory, inputs.trust_contacts, Math.max(...seen) * largest);
  const stay = 1 - inputs.unfollow;
  const joined = column('followed', months);
  for (let at = 0, stayed = 1; at < months; at++) joined[at] = people.joined[at] / (stayed *= stay);
  const means = column('means', memory + 1);
  const groups = seen.map((visibility, at) => new Group(inputs, visibility, `group ${at}`));
  for (const group of groups) {
    group.share = metByFirst(inputs, table, group.seen, before, chances, 0, active);
    group.atStart = group.share;
  }
  for (let month = 1, stayed = stay; month <= months; month++, stayed *= stay) {
    const posted = Math.min(month, active);
    // Whoever joined in the last month has read nothing yet.
    const windows = Math.min(memory, Math.max(1, posted - 1));
    if (month <= active) {
      for (let length = 1, sum = 0; length <= windows; length++) means[length] = (sum += chances[month - length]) / length;
    }
    for (const group of groups) {
      if (month <= active) group.look(table, means, windows);
      else group.forget(Math.max(0, memory - (month - active)));
      const first = group.persuadeFirst(metByFirst(inputs, table, group.seen, before, chances, month, active));
      group.newly[month - 1] = (first + group.persuade(joined, posted, windows)) * stayed;
    }
  }
  return groups;
}

/** All followers, as if they belonged to one group of readers. */
class Group {
  atStart = 0;
  /** Convinced share of the audience of the start. */
  share = 0;
  /** What the longest window brought in the month before. */
  #longest = 0;

  constructor({ followers, months, memory }, seen, name) {
    this.followers = followers;
    this.seen = seen;
    this.newly = column(`${name}: newly`, months);
    /** Convinced share of those who joined in month 1, 2, … */
    this.convinced = column(`${name}: convinced`, months);
    /** Effective reach of the last 1, 2, … months, from place 1 on. */
    this.effective = column(`${name}: effective`, memory + 1);
  }

  look(table, means, windows) {
    for (let length = 1; length <= windows; length++) {
      this.effective[length] = table.effective(length, this.seen * means[length]);
    }
  }

  /** No more than `longest` months count any more. */
  forget(longest) {
    this.effective.fill(this.effective[longest], longest + 1);
  }

  persuadeFirst(share) {
    const newly = Math.max(0, share - this.share) * this.followers;
    this.share = Math.max(share, this.share);
    return newly;
  }

  /** The newly convinced of all who joined later, after so many months with posts. */
  persuade(joined, posted, windows) {
    const { convinced, effective } = this;
    const last = effective[windows];
    // Where the longest window brings no more than before, only whoever has read for less can still be won.
    const reaches = last > this.#longest ? posted - 1 : Math.min(posted - 1, windows);
    this.#longest = last;
    let newly = 0;
    for (let length = 1; length <= reaches; length++) {
      const cohort = posted - length - 1;
      const now = length < windows ? effective[length] : last;
      if (now > convinced[cohort]) {
        newly += joined[cohort] * (now - convinced[cohort]);
        convinced[cohort] = now;
      }
    }
    return newly;
  }
}

function metByFirst(inputs, table, seen, before, chances, month, active) {
  const counted = countedByFirst(inputs, month, active);
  const messages = counted.past * inputs.posts_before + counted.active * inputs.posts;
  if (messages === 0) return 0;
  let met = 0;
  const posted = Math.min(month, active);
  for (let back = 1; back <= counted.active; back++) met += chances[posted - back];
  const chance = seen * (counted.past * inputs.posts_before * before + inputs.posts * met) / messages;
  if (counted.past === 0 || inputs.posts_before === inputs.posts) return table.effective(counted.past + counted.active, chance);
  return effectiveReach(inputs.trust_contacts, messages, Math.min(1, chance), inputs.heterogeneity);
}

/** The same for the list, where every mail has the same chance with everyone. */
export function email(inputs, people) {
  const { months, memory, trust_contacts: contacts } = inputs;
  const active = activeMonths(inputs);
  const size = 1 / inputs.heterogeneity - 1;
  const counter = () => new Counter(size, opened(inputs) * size);
  const first = counter();
  const convincedOfFirst = (month) => {
    const counted = countedByFirst(inputs, month, active);
    const mails = counted.past * inputs.mails_before + counted.active * inputs.mails;
    if (mails > first.messages) first.send(mails - first.messages);
    return first.effective(contacts);
  };
  const rises = column('rises', memory);
  const later = counter();
  for (let month = 0, convinced = 0; month < memory; month++) {
    later.send(inputs.mails);
    const after = Math.max(convinced, later.effective(contacts));
    rises[month] = after - convinced;
    convinced = after;
  }
  const atStart = convincedOfFirst(0);
  const newly = new Float64Array(months);
  const joined = column('followed', months);
  for (let month = 1, convinced = atStart, stayed = 1; month <= months; month++) {
    stayed *= 1 - people.list_loss[month - 1];
    const after = Math.max(convinced, convincedOfFirst(month));
    let won = inputs.subscribers * (after - convinced);
    convinced = after;
    if (month <= active) {
      for (let back = 0, length = Math.min(memory, month - 1); back < length; back++) won += joined[month - 2 - back] * rises[back];
    }
    joined[month - 1] = people.gained[month - 1] / stayed;
    newly[month - 1] = won * stayed;
  }
  return { atStart, newly };
}
