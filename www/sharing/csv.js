/** A scenario as comma-separated values that can be reproduced anywhere: every input with its unit, every month. */

/** @typedef {typeof import('../core/types.d.ts')} Core */

/** Decimals of the results: enough to compute on, few enough to read. */
const DECIMALS = 6;

/**
 * Points are decimal marks, as other programs expect them.
 * @param {Core} core @param {Record<string, number>} scenario @param {string} address the link that shows the same
 */
export function csvOf(core, scenario, address) {
  const months = core.forecast(scenario);
  const rows = [
    ['reach-calculator', VERSION],
    ['link', address],
    ['input', 'value', 'unit'],
    ...core.parameters().map(({ name, unit }) => [name, `${scenario[name]}`, unit]),
    [],
    Object.keys(months[0]),
    ...months.map((month) => Object.values(month).map((figure) => `${Number(figure.toFixed(DECIMALS))}`)),
  ];
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Quoted where it holds a separator, and disarmed where another program would read it as a formula. @param {string} text */
function cell(text) {
  const formula = /^[-=+@\t\r]/.test(text);
  if (!formula && !/[,;"\n\r]/.test(text)) return text;
  return `"${formula ? "'" : ''}${text.replaceAll('"', '""')}"`;
}
