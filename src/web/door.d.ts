// What crosses from the core to the page: written from `src/web/shapes.rs` by a test.

export type ChapterId = 'platform' | 'contacts' | 'readers' | 'partners' | 'customers';

export type LayoutId = 'full' | 'card' | 'compact' | 'present';

export type AxisId = 'stage' | 'time';

/**
 * Sentences go out in pieces: figures apart from words, because the page emphasises figures.
 */
export type Piece = { text: string, 
/**
 * Whether it is a figure.
 */
figure: boolean, 
/**
 * The colour of the curve that shows it, where one does.
 */
role?: string, };

/**
 * What is shown.
 */
export type View = { chapter: ChapterId, 
/**
 * Tag of the language spoken.
 */
language: string, layout: LayoutId, axis: AxisId, 
/**
 * Whether charts and headlines say how sure they are.
 */
band: boolean, 
/**
 * What is asked of the model beside the chapters; empty where nothing is.
 */
question: string, };

/**
 * A chapter and the inputs whose sliders stand beside its chart, most important first.
 */
export type ChapterInfo = { id: ChapterId, controls: Array<string>, };

/**
 * A scenario to start from.
 */
export type PresetInfo = { id: string, 
/**
 * Calendar year of its platform; 0 where it has none.
 */
year: number, 
/**
 * True where the figures are a claim, not a measurement.
 */
claim: boolean, kind: 'Platform' | 'Story', 
/**
 * Id of the platform that it assumes; none where it keeps to the defaults.
 */
platform?: string, 
/**
 * True for the platform that the defaults stand for.
 */
usual: boolean, };

/**
 * One input with all that a control shows of it. Texts are in the reader's number format; shares are in percent.
 */
export type ControlState = { name: string, group: string, kind: 'Decision' | 'Assumption', unit: string, basis: 'Published' | 'Derived' | 'Judgement' | 'User', value: number, text: string, 
/**
 * The form that the unit's words take beside it.
 */
plural: 'one' | 'other', 
/**
 * Place of the value, the default and the baseline on the slider, in whole steps from 0 to `positions`.
 */
position: number, positions: number, defaultPosition: number, baselinePosition?: number, defaultText: string, minText: string, maxText: string, plausible?: [string, string], changed: boolean, 
/**
 * The value used instead, where another input allows no more.
 */
lowered?: string, };

/**
 * A measurement on the drawn chart; `index` is its row among the measurements.
 */
export type Point = { x: number, y: number, index: number, };

/**
 * Where things lie on the drawn chart, in CSS pixels.
 */
export type Places = { left: number, right: number, top: number, bottom: number, 
/**
 * Published measurements that can be pointed at.
 */
points: Array<Point>, 
/**
 * Value at which the axis that rises ends; it begins at 0.
 */
highest: number, 
/**
 * Where a room guesses: the chapter's curve at every step of the crosshair; NaN where it has no value.
 */
answer: Array<number>, };

/**
 * Where the crosshair can stand.
 */
export type Steps = { min: number, max: number, value: number, };

/**
 * The figures of a published measurement; its words are among the explanations.
 */
export type Measurement = { platform: string, date: string, rate: string, };

/**
 * A chapter's figures: names of the monthly results, titled in the locale under `results`, and a row a month.
 */
export type Table = { columns: Array<string>, rows: Array<Array<string>>, 
/**
 * The same of each full year; the first cell is the year's number.
 */
years: Array<Array<string>>, };
