/**
 * Writes `intl.json`: what `Intl` prints for the numbers, percentages and euros that `src/words` prints, and its plurals.
 * Made with Node 20 (ICU 78, CLDR 48); Chromium of the same CLDR prints the same. To make it anew:
 *
 *     node tests/it/words/intl.mjs > tests/it/words/intl.json
 */

const TAGS = { De: 'de-DE', DeAt: 'de-AT', DeCh: 'de-CH', En: 'en-GB' };
const VALUES = [
  0, 1, 2, 9, 10, 12, 99, 100, 509, 999, 1000, 1234, 9999, 10000, 12345, 99999.5, 123456, 1e6, 1234567.891, 1e8, 123456789.12,
  0.5, 1.5, 2.5, 0.05, 0.005, 0.0005, 0.65, 0.123, 0.1234, 0.0234, 0.995, 0.9995, 1.005, 1.015, 1.025, 2.675, 8.345, 10.235, 1.0049999, 0.285, 0.00285,
  0.1 + 0.2, 1 / 3, 2 / 3, 3.58, 9.95, 9.949, 99.95, 184.3, 103.4999999, 1234.5, 12.5, 0.02, 1000.05, 4.35, 1e-7, 12345678901.23,
];
const DECIMALS = [[0, 0], [0, 1], [2, 2], [0, 4]];
const NEGATIVE = [-0.0004, -0.5, -1, -3.58, -1234.5, -1e6];
const STYLES = { decimal: {}, percent: { style: 'percent' }, euro: { style: 'currency', currency: 'EUR' } };

const signed = [...VALUES, ...NEGATIVE];
const lines = [];
for (const [locale, tag] of Object.entries(TAGS)) {
  for (const [style, options] of Object.entries(STYLES)) {
    for (const [min, max] of DECIMALS) {
      // `negative` takes the minus off a rounded zero, as `src/words` does.
      const format = new Intl.NumberFormat(tag, { ...options, minimumFractionDigits: min, maximumFractionDigits: max, signDisplay: 'negative' });
      for (const value of signed) lines.push(JSON.stringify([locale, style, min, max, `${value}`, format.format(value)]));
    }
  }
  for (const digits of [0, 1]) {
    const format = new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    const rules = new Intl.PluralRules(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    for (const value of [0, 0.4, 0.5, 0.96, 1, 1.04, 1.4, 1.5, 2, 11, 21, 101, 1000]) {
      lines.push(JSON.stringify([locale, 'plural', digits, digits, `${value}`, `${format.format(value)} ${rules.select(value)}`]));
    }
  }
}
console.log(`[\n${lines.join(',\n')}\n]`);
