/** Section 5 of the model: conversations and customers of a month. Channels: posts, mails, partners, clients, found. */

const RECOMMENDED = [false, false, true, true, false];

const sum = (figures) => figures.reduce((total, figure) => total + figure, 0);

/** @param inquiries by channel @param warm people who may come back, by channel */
export function converse(inputs, inquiries, warm) {
  const [stranger, recommended] = [inputs.booked * inputs.held, inputs.referral_booked * inputs.referral_held];
  const wanted = inquiries.map((people, channel) => people * (RECOMMENDED[channel] ? recommended : stranger));
  const comesBack = 1 - Math.max(0, 1 - 2 * inputs.need) ** (1 / 12);
  const again = warm.map((people) => people * comesBack);
  const first = sum(wanted.filter((_, channel) => RECOMMENDED[channel])) + sum(again);
  const rest = sum(wanted.filter((_, channel) => !RECOMMENDED[channel]));
  const firstServed = first <= inputs.capacity ? 1 : inputs.capacity / first;
  const left = Math.max(0, inputs.capacity - first);
  const restServed = rest <= left ? 1 : left / rest;
  const held = wanted.map((people, channel) => (
    people * (RECOMMENDED[channel] ? firstServed : restServed) + again[channel] * firstServed));
  const customers = wanted.map((people, channel) => {
    const [served, closed] = RECOMMENDED[channel] ? [firstServed, inputs.referral_closed] : [restServed, inputs.closed];
    return people * served * closed + again[channel] * firstServed * inputs.referral_closed;
  });
  const warmAfter = warm.map((people, channel) => (
    (people - again[channel]) * (1 - 1 / inputs.memory) + inputs.later * (held[channel] - customers[channel])));
  return { held, customers, warmAfter, turnedAway: first * (1 - firstServed) + rest * (1 - restServed) };
}
