/** Section 2 of the model: who follows, who subscribes, who leaves. */

import { advertising, health, mails, posts, reachRateBefore, room } from './platform.js';

/** People who start to follow in a month. */
export function joined(inputs, month, followers, strangers) {
  const kept = followers * (1 - inputs.unfollow);
  const own = inputs.new_followers * health(inputs, month) * room(inputs, followers);
  const willing = own + inputs.follow_rate * posts(inputs, month) * strangers;
  return Math.max(0, Math.min(willing, inputs.cap - kept, inputs.market - kept));
}

/** Share of the list that leaves in a month. */
export function listLoss(inputs, month) {
  const stays = 1 - inputs.unsubscribe * (1 - 0.0937 * inputs.segmentation);
  return 1 - stays ** mails(inputs, month) * (1 - inputs.list_decay) ** (1 / 12);
}

/** People who join the list in a month. */
export function gained(inputs, month, level, found) {
  const following = inputs.signups_from_posts;
  const own = inputs.signups * (1 - following + following * level);
  return inputs.confirmation * (own + advertising(inputs, month) / inputs.cost_per_signup + 3 * inputs.asking * found);
}

/** What the posts of a month reach against what they reached before month 1. */
export function level(inputs, month, followers, rate) {
  const before = inputs.followers * reachRateBefore(inputs) * (inputs.posts_before || inputs.posts);
  return before === 0 ? 1 : Math.min(5, followers * rate * posts(inputs, month) / before);
}

/** Share of the subscribers who open a mail themselves. */
export function opened(inputs) {
  return Math.min(1, inputs.open_rate * (1 - inputs.machine_opens) * (1 + 0.1431 * inputs.segmentation));
}
