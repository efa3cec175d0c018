/**
 * What the page gets of `locales/<language>/page.json`: the build puts what the first look needs into
 * `locales/<language>.json`, and the explanations into `locales/<language>.more.json`.
 */

import type { Chapter } from '../core/types.d.ts';

export interface ParameterTexts {
  name: string;
}

export interface PresetTexts {
  name: string;
}

/** Fetched when somebody asks where a figure comes from. */
export interface Explanations {
  /** What the core says only beside them; see `learned.js`. */
  sentences: Texts['sentences'];
  bases: Record<string, { name: string; help: string }>;
  parameters: Record<string, { help: string; source?: string; url?: string }>;
  groups: Record<string, string>;
  /** Where a preset's values come from. */
  presets: Record<string, { note?: string }>;
  /** What the columns of a table are called. */
  results: Record<string, string>;
  /** What else people call an input, to be found by. */
  synonyms: Record<string, string>;
  /** By the row that `Places.points` names. */
  measurements: { metric: string; source: string; url: string }[];
  privacy: { title: string; paragraph: string };
}

/** What files are written with. */
export interface FileTexts extends Texts {
  groups: Explanations['groups'];
  results: Explanations['results'];
}

/** `locales/<language>/questions.json`. */
export interface QuestionTexts {
  sentences: Record<string, string>;
  themes: Record<string, string>;
  chart: Record<string, string>;
  ui: Record<string, string>;
}

/** `locales/<language>/figures.json`. */
export interface FigureTexts {
  sentences: Record<string, string>;
  tools: Record<string, string>;
  measures: Record<string, string>;
  reasons: Record<string, string>;
  refusals: Record<string, string>;
  ui: Record<string, string>;
}

export interface Texts {
  title: string;
  chapters: Record<Chapter, { name: string; question: string }>;
  sentences: Record<string, string>;
  notes: Record<string, string>;
  /** What the small curves show, by chapter. */
  outcomes: Record<Chapter, string>;
  chart: Record<string, string>;
  /** By the core's names of units; `spoken` agrees with the number before it. */
  units: Record<string, { short: string; spoken: { one: string; other: string } }>;
  parameters: Record<string, ParameterTexts>;
  presets: Record<string, PresetTexts>;
  ui: Record<string, string>;
}
