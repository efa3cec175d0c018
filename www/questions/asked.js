/** Generated from the questions in Rust by `cargo xtask generate`: change it there, not here. */

/** @typedef {{ id: string, least: number, most: number, usual: string }} Figure what is typed */

/** The figures of each question, in the order of links. @type {Record<string, Figure[]>} */
export const FIGURES = {
  levers: [
    { id: 'year', least: 1, most: 10, usual: '1' },
  ],
  goal: [
    { id: 'customers', least: 1, most: 2400, usual: '12' },
    { id: 'year', least: 1, most: 10, usual: '1' },
  ],
  mix: [
    { id: 'hours', least: 0, most: 744, usual: '30' },
    { id: 'year', least: 1, most: 10, usual: '1' },
    { id: 'cash', least: 0, most: 1020000, usual: '' },
  ],
  ways: [
    { id: 'hours', least: 0, most: 744, usual: '30' },
    { id: 'year', least: 1, most: 10, usual: '1' },
  ],
};
