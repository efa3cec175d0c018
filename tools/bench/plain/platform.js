/** Section 1 of the model: how many followers a platform shows one post to, and what happens to platform and user. */

/** Whether a month lies at or after an event, whose month is 0 where it never happens. */
function since(event, month) {
  return event > 0 && month >= event;
}

export function posts(inputs, month) {
  if (month <= 0) return inputs.posts_before;
  return since(inputs.stop_month, month) ? 0 : inputs.posts;
}

export function mails(inputs, month) {
  if (month <= 0) return inputs.mails_before;
  return since(inputs.stop_month, month) ? 0 : inputs.mails;
}

export function advertising(inputs, month) {
  return since(inputs.stop_month, month) ? 0 : inputs.ad_budget;
}

/** Share of the platform that still stands. */
export function health(inputs, month) {
  return since(inputs.shock_month, month) ? 1 - inputs.shock_severity : 1;
}

/** Growth stage: Bass's curve of adoption. */
export function stageIn(inputs, month) {
  const { innovation, imitation, stage } = inputs;
  const ratio = imitation / innovation;
  const age = -Math.log((1 - stage) / (1 + ratio * stage)) / (innovation + imitation) + month / 12;
  const decayed = Math.exp(-(innovation + imitation) * age);
  return (1 - decayed) / (1 + ratio * decayed);
}

function taken(inputs, stage) {
  return inputs.throttle * stage ** inputs.throttle_onset;
}

/** Share of the followers to whom one post is displayed. */
export function reachRate(inputs, stage, followers, standing) {
  const slots = inputs.attention * (1 - taken(inputs, stage));
  const rivals = inputs.supply * stage ** inputs.crowding;
  const size = (Math.max(followers, 1) / 10_000) ** -inputs.size_effect;
  return -inputs.activity * Math.expm1(-standing * inputs.relevance * size * slots / rivals);
}

/** The rate before month 1: that of month 1 without a shock. */
export function reachRateBefore(inputs) {
  return reachRate(inputs, stageIn(inputs, 1), inputs.followers, 1);
}

/** Share of the market that does not follow yet. */
export function room(inputs, followers) {
  return Math.max(0, 1 - followers / inputs.market);
}

/** People who do not follow and to whom one post is displayed. */
export function strangers(inputs, stage, followers, rate) {
  const share = taken(inputs, stage);
  const times = inputs.recommended * share / (1 - share) + inputs.discovery * (1 - stage);
  return Math.min(followers * rate * times * room(inputs, followers), Math.max(0, inputs.market - followers));
}
