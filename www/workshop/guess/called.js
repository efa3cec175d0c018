/** What a room has called out so far, by what it was asked: kept while the page is open, for the handout and for the table of all figures. */

import { Calls } from '../workshop-core.js';
import { areShares, placeOf, questionOf } from './places.js';

/** @typedef {import('../texts.js').Texts} Texts */
/** @typedef {import('../workshop.js').Hall} Hall */
/** @typedef {import('../../session/session.js').Session} Session */
/** @typedef {{ verdict: string, count: string, low: string, middle: string, high: string, answer: string }} Called */

/**
 * @typedef {object} Round
 * @property {Calls} calls
 * @property {string} chapter
 * @property {string} question such as `platform-stage`
 * @property {number} step of the crosshair
 * @property {boolean} shares
 * @property {string} where in words
 * @property {number} [answer] the model's value, once the room has seen it
 */

/** @type {WeakMap<Session, Map<string, Round>>} */
const rounds = new WeakMap();

/** The calls for a step of the present chart, of which there may be none yet. @param {Hall} hall @param {Texts} texts @param {number} step @returns {Round} */
export function roundOf(hall, texts, step) {
  const { session } = hall;
  const known = rounds.get(session) ?? new Map();
  rounds.set(session, known);
  const question = questionOf(hall);
  const name = `${question}-${step}`;
  const round = known.get(name)
    ?? { calls: new Calls(), chapter: session.chapter, question, step, shares: areShares(hall), where: '' };
  round.where = placeOf(hall, texts, step);
  known.set(name, round);
  session.called = (kind) => tableOf(called(session), texts, kind);
  return round;
}

/** All rounds in which something was called out. @param {Session} session */
export function called(session) {
  return [...rounds.get(session)?.values() ?? []].filter(({ calls }) => calls.values().length);
}

/** What is said of a round; nothing before its room has seen the model. @param {Round} round @param {Texts} texts */
export function saidOf({ calls, answer, shares, where }, texts) {
  /** @type {Called | undefined} */
  const told = answer === undefined ? undefined : calls.beside(answer, texts.locale, shares);
  return told && texts.say(`guess-${told.verdict}`, { ...told, where });
}

/** Rows below the table of all figures. @param {Round[]} found @param {Texts} texts @param {'excel' | 'csv'} kind */
function tableOf(found, texts, kind) {
  const rows = found.map(({ calls, shares, question, step, where }) => (kind === 'excel'
    ? calls.rows(`${texts.say('callsTitle')}: ${texts.say(`calls-${question}`, { where })}`, texts.locale, shares)
    : calls.rows(`calls_${question}_${step}`, undefined, shares)));
  return rows.length ? `\r\n${rows.join('')}` : '';
}
