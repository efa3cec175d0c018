// What crosses between page and exports: written from `wasm/exports/src` by a test.

import type { ChapterId } from '../../src/web/door.d.ts';

/**
 * One row of the table of inputs.
 */
export type Parameter = { name: string, link: string, unit: string, min: number, max: number, step: number, whole: boolean, default: number, };

/**
 * A scenario to start from.
 */
export type Preset = { 
/**
 * Its name in links.
 */
id: string, 
/**
 * A platform at a date, or somebody's situation.
 */
subject: 'platform' | 'story', 
/**
 * Whether the reach it rests on is only claimed, never measured.
 */
claim: boolean, 
/**
 * The date of its platform, as a fractional year.
 */
date: number | null, 
/**
 * What it sets.
 */
inputs: Record<string, number>, };

/**
 * Words that only files need: `files` in `exports.json`.
 */
export type Words = { 
/**
 * What computed the figures.
 */
model: string, 
/**
 * Where it says how.
 */
method: string, 
/**
 * Before the link that shows the same again.
 */
link: string, 
/**
 * Above the yearly figures.
 */
years: string, 
/**
 * Above the column of years.
 */
year: string, 
/**
 * Above the monthly figures.
 */
months: string, 
/**
 * Behind the name of a figure: where eight of ten cases begin.
 */
low: string, 
/**
 * Behind the name of a figure: what lies in the middle of all cases.
 */
middle: string, 
/**
 * Behind the name of a figure: where eight of ten cases end.
 */
high: string, 
/**
 * Above the inputs.
 */
inputs: string, 
/**
 * Above the column of their groups.
 */
group: string, 
/**
 * Above the column of their names.
 */
input: string, 
/**
 * Above the column of their values.
 */
value: string, 
/**
 * Above the column of their units.
 */
unit: string, 
/**
 * Above the column of the values that nobody has changed.
 */
usual: string, };

/**
 * What goes into a file beside chart and figures.
 */
export type Sheet = { 
/**
 * The chapter whose chart is drawn.
 */
chapter: ChapterId, 
/**
 * Light on dark, for dark slides; else as on paper.
 */
dark: boolean, 
/**
 * The link that shows the same again; without `http` only what stands behind its `#` is told.
 */
link: string, 
/**
 * Address of the page that tells how the model works; empty where there is none.
 */
method: string, 
/**
 * The words of files.
 */
words: Words, 
/**
 * The chapter's answer, where the page knows better than the scenario alone how sure it is.
 */
answer?: string, 
/**
 * How sure the curves are, as the page draws them: the bits of floats.
 */
bands?: Array<number>, };

/**
 * How a chart alone is drawn, in CSS pixels.
 */
export type Drawing = { 
/**
 * The chapter.
 */
chapter: ChapterId, 
/**
 * Width of the picture.
 */
width: number, 
/**
 * Height of the picture.
 */
height: number, 
/**
 * How large type and strokes are beside those of a page.
 */
scale: number, 
/**
 * Whether the axis that rises only grows, so that several charts have the same one.
 */
hold?: boolean, 
/**
 * How sure the curves are, as the page draws them: the bits of floats.
 */
bands?: Array<number>, };
