/** What each chapter shows: its answer, its one figure, and the lines of its chart; the same as the calculator's. */

import { audience, columns, people } from '../fast/forecast.js';
import { reachAt } from '../fast/people.js';

const YEAR = 12;
const STAGES = 160;
/** Groups of inputs that do not change whom messages reach and convince. */
const IGNORED = ['Partners', 'Clients', 'Conversations'];

const sum = (column, from = 0, to = column.length) => {
  let total = 0;
  for (let at = from; at < to; at++) total += column[at];
  return total;
};
const customersOf = ({ customers_social: social, customers_email: email, customers_partners: partners, customers_clients: clients, customers_found: found }) => (
  [social, email, partners, clients, found]);

/** The one figure of each chapter, by whom it needs. */
const FIGURES = {
  platform: { people: ({ reached_social: social }) => social[0] },
  contacts: { whole: true, people: ({ reached_social: social, reached_email: email }) => email.at(-1) - social.at(-1) },
  readers: {
    business: (made) => ['social_silent', 'social_active', 'email_silent', 'email_active']
      .reduce((total, who) => total + sum(made[`inquiries_${who}`]), 0),
  },
  partners: {
    whole: true,
    business: ({ customers_partners: partners, customers_clients: clients }) => (
      sum(partners, Math.max(0, partners.length - YEAR)) + sum(clients, Math.max(0, clients.length - YEAR))),
  },
  customers: { business: (made) => customersOf(made).reduce((total, channel) => total + sum(channel), 0) },
};

/** The chapter's figure for every value of one input, all else as it is. */
export function along(chapter, inputs, parameter, values) {
  const { whole, people: ofPeople, business } = FIGURES[chapter];
  const needed = whole ? inputs : { ...inputs, months: Math.min(YEAR, inputs.months) };
  const ignored = IGNORED.includes(parameter.group) || ['fit', 'fit_email'].includes(parameter.name);
  const known = ignored ? audience(needed) : undefined;
  return values.map((value) => {
    const changed = { ...needed, [parameter.name]: value };
    return ofPeople ? ofPeople(known?.people ?? people(changed)) : business(columns(changed, known).business);
  });
}

const number = new Intl.NumberFormat('de', { maximumSignificantDigits: 3 });
const percent = new Intl.NumberFormat('de', { style: 'percent', maximumFractionDigits: 1 });

/** The chapter's answer in a sentence. */
export function answer(chapter, inputs, { people: reached, business }) {
  const { reached_social: social, reached_email: email, followers } = reached;
  const year = (column) => number.format(sum(column, 0, YEAR));
  const lead = email.findIndex((people, month) => people > social[month]);
  const ways = customersOf(business);
  return {
    platform: () => `${number.format(social[0])} deiner ${number.format(followers[0])} Follower sehen heute einen Beitrag. Am Ende sind es ${number.format(social.at(-1))}, obwohl dir dann ${number.format(followers.at(-1))} folgen.`,
    contacts: () => `Heute erreicht eine Mail ${number.format(email[0])} und ein Beitrag ${number.format(social[0])} Menschen. ${lead < 0 ? 'Die Mail überholt ihn nie.' : `Ab Monat ${lead + 1} führt die Mail.`}`,
    readers: () => `${year(business.reactions)} Reaktionen im Jahr, und ${year(business.inquiries_social_silent)} Anfragen von Menschen, die nie reagieren; ${year(business.inquiries_social_active)} von den anderen.`,
    partners: () => `Empfehlungen bringen im ersten Jahr ${number.format(sum(ways[2], 0, YEAR) + sum(ways[3], 0, YEAR))} Kunden, Beiträge ${year(ways[0])}.`,
    customers: () => `${number.format(ways.reduce((total, way) => total + sum(way, 0, YEAR), 0))} Kunden im nächsten Jahr, ${percent.format(inputs.closed)} aller Gespräche.`,
  }[chapter]();
}

const COLOURS = ['#1764ab', '#b3471d', '#2f7d32', '#7b4aa0', '#6b6b6b'];

/** The chart: what lies below, and lines with their names and colours. */
export function picture(chapter, inputs, { people: reached, business }, measured) {
  if (chapter === 'platform') {
    const curve = Array.from({ length: STAGES }, (_, at) => (at + 1) / STAGES);
    return { x: curve, lines: [{ name: 'du', y: curve.map(reachAt(inputs)) }].map(coloured), points: measured };
  }
  const lines = {
    contacts: [['Beitrag', reached.reached_social], ['Mail', reached.reached_email]],
    readers: [
      ['stille Leser', business.inquiries_social_silent.map((inquiries, at) => inquiries + business.inquiries_email_silent[at])],
      ['aktive Leser', business.inquiries_social_active.map((inquiries, at) => inquiries + business.inquiries_email_active[at])],
    ],
    partners: ['Beiträge', 'Liste', 'Partner', 'Klienten', 'Gefunden'].map((name, way) => [name, customersOf(business)[way]]),
    customers: ['Beiträge', 'Liste', 'Partner', 'Klienten', 'Gefunden'].map((name, way) => [name, customersOf(business)[way]]),
  }[chapter];
  return { x: Array.from(reached.stage, (_, at) => at + 1), lines: lines.map(([name, y]) => ({ name, y: Array.from(y) })).map(coloured), points: [] };
}

const coloured = (line, at) => ({ ...line, colour: COLOURS[at] });
