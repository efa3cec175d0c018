/** What `locales/<language>.json` holds. A test compares the keys of both languages. */

import type { Chapter } from './types.d.ts';

export interface ParameterTexts {
  name: string;
  help: string;
  /** The source in this language, where the table's English one is not enough. */
  source?: string;
}

export interface PresetTexts {
  name: string;
  /** Where the values come from. */
  note?: string;
}

export interface Texts {
  title: string;
  chapters: Record<Chapter, { name: string; question: string }>;
  sentences: Record<string, string>;
  notes: Record<string, string>;
  /** What the small curves show, by chapter. */
  outcomes: Record<Chapter, string>;
  chart: Record<string, string>;
  results: Record<string, string>;
  /** By the core's names of units; `spoken` agrees with the number before it. */
  units: Record<string, { short: string; spoken: { one: string; other: string } }>;
  groups: Record<string, string>;
  bases: Record<string, { name: string; help: string }>;
  parameters: Record<string, ParameterTexts>;
  presets: Record<string, PresetTexts>;
  ui: Record<string, string>;
  privacy: { title: string; paragraph: string };
}
