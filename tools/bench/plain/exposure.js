/** Section 3, first part: how many people have had enough contacts, where contacts are beta-binomial. */

/** P(X ≥ contacts) out of so many messages with this mean chance; of the two halves the smaller one is summed. */
export function atLeast(contacts, messages, chance, heterogeneity) {
  if (chance === 0 || messages < contacts) return 0;
  if (chance >= 1) return 1;
  const size = 1 / heterogeneity - 1;
  const [alpha, beta] = [chance * size, (1 - chance) * size];
  let term = 1;
  for (let i = 0; i < messages; i++) term *= (beta + i) / (size + i);
  let [fewer, enough] = [0, 0];
  for (let met = 0; met <= messages; met++) {
    if (met < contacts) fewer += term;
    else if (fewer <= 0.5) return 1 - fewer;
    else enough += term;
    const left = messages - met;
    if (left > 0) term *= left / (met + 1) * (alpha + met) / (beta + left - 1);
  }
  return enough;
}

/** The shares of silent and of active readers. */
export function shares(inputs) {
  return [inputs.silent, 1 - inputs.silent];
}

/** How often the network shows something to each of them, beside the average. */
export function visibility(inputs) {
  const silent = 1 / (inputs.silent + (1 - inputs.silent) * inputs.engaged_visibility);
  return [silent, inputs.engaged_visibility * silent];
}

/** Share of each of them who ask in a month. */
export function hazard(inputs) {
  return [inputs.silent_value, 1].map((value) => 1 - Math.max(0, 1 - inputs.need * value) ** (1 / 12));
}
