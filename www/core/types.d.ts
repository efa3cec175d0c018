/**
 * What the Wasm core gives the page: the shapes that cross the border, field by field.
 * `src/web.rs` is the other side; nothing in `www/` computes, bounds or rounds a figure.
 */

export type Chapter = 'platform' | 'contacts' | 'readers' | 'partners' | 'customers';

/** A figure ready to show, and the plural form that the words around it take. */
export interface Part {
  text: string;
  plural: 'one' | 'other';
}

/** A sentence to be found under `sentences.<key>` in the locale, with the figures that go into it. */
export interface Sentence {
  key: string;
  parts: Record<string, Part>;
}

/** One input with all that a control shows of it. Texts are in the reader's number format; shares are in percent. */
export interface ControlState {
  name: string;
  group: string;
  kind: 'Decision' | 'Assumption';
  unit: string;
  basis: 'Published' | 'Derived' | 'Judgement' | 'User';
  value: number;
  text: string;
  /** Place of the value, the default and the baseline on the slider, in whole steps from 0 to `positions`. */
  position: number;
  positions: number;
  defaultPosition: number;
  baselinePosition?: number;
  defaultText: string;
  minText: string;
  maxText: string;
  plausible?: [string, string];
  changed: boolean;
  /** The value used instead, where another input allows no more. */
  lowered?: string;
}

export interface ChapterInfo {
  id: Chapter;
  /** Inputs whose sliders stand beside the chart, most important first. */
  controls: string[];
}

export interface PresetInfo {
  id: string;
  year: number;
  /** True where the figures are a claim, not a measurement. */
  claim: boolean;
  kind: 'Platform' | 'Story';
}

export interface View {
  chapter: Chapter;
  language: string;
  layout: string;
  axis: 'stage' | 'time';
}

/** How a chart is to be drawn. Lengths are CSS pixels. */
export interface DrawOptions {
  chapter: Chapter;
  width: number;
  height: number;
  /** Device pixels per CSS pixel. */
  ratio: number;
  /** Colours in the order of `paletteNames()`, each 0xRRGGBB. */
  palette: Uint32Array;
  /** Position of the crosshair, in the steps of `cursor()`. */
  cursor?: number;
  /** True while a slider is dragged: the y-axis stays put. */
  hold?: boolean;
  /** 1 on a page, larger on a projector: scales type and strokes. */
  scale?: number;
  /** Words above and below the picture, for exports. */
  title?: string;
  footer?: string;
  /** Where a room guesses the chapter's curve: whether the curves are still hidden. */
  veiled?: boolean;
}

/** Where things lie on the drawn chart, in CSS pixels. */
export interface Places {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Published measurements that can be pointed at. */
  points: { x: number; y: number; index: number }[];
  /** Value at which the axis that rises ends; it begins at 0. */
  highest: number;
  /** Where a room guesses: the chapter's curve at every step of `cursor()`; NaN where it has no value. */
  answer: number[];
}

export interface Cursor {
  min: number;
  max: number;
  value: number;
}

/** The figures of a published measurement; its words are among the explanations. */
export interface Measurement {
  platform: string;
  date: string;
  rate: string;
}

export interface Table {
  /** Names of the monthly results, titled in the locale under `results`. */
  columns: string[];
  rows: string[][];
}

/** One scenario with its view; each widget has its own. */
export class Calculator {
  /** `texts` is the locale's `chart` object, `locale` e.g. `de-AT`. */
  constructor(texts: Record<string, string>, locale: string);
  free(): void;
  /** Speaks another language from now on; the scenario stays. */
  speak(texts: Record<string, string>, locale: string): void;
  /** Takes everything from a link (whole address, hash or query) and says what it had to replace. */
  read(link: string): Sentence[];
  /** The present state as `rc1&…`, without `#`. */
  link(): string;
  /** The link for phones in the room: without language and layout, and without baseline where that makes it too long. */
  roomLink(bytes: number): string;
  view(): View;
  /** `home` is the chapter that the page around asks for: it holds where a link is silent, and is empty for none. */
  setView(name: 'chapter' | 'language' | 'layout' | 'axis' | 'home', value: string): void;
  chapters(): ChapterInfo[];
  presets(): PresetInfo[];
  /** Id of the preset that the scenario started from. */
  preset(): string | undefined;
  applyPreset(id: string): void;
  names(): string[];
  control(name: string): ControlState;
  slide(name: string, position: number): void;
  set(name: string, value: number): void;
  /** Takes a typed text; on garbage nothing changes and the sentence says why. A clamped value is taken and said. */
  enter(name: string, text: string): Sentence | undefined;
  reset(name: string): void;
  resetAll(): void;
  pinBaseline(): void;
  unpinBaseline(): void;
  hasBaseline(): boolean;
  /** Inputs that differ from preset or default. */
  changed(): string[];
  /** The headline first, then what is surprising or in short supply. */
  headline(chapter: Chapter): Sentence[];
  /** How the headline's figure differs from the baseline's; nothing without a baseline. */
  difference(chapter: Chapter): Sentence | undefined;
  chartHeight(chapter: Chapter, width: number): number;
  draw(context: CanvasRenderingContext2D, options: DrawOptions): Places;
  svg(options: DrawOptions): string;
  /** The chapter's outcome along one slider's range. */
  drawWhatIf(context: CanvasRenderingContext2D, name: string, options: DrawOptions): void;
  cursor(chapter: Chapter): Cursor;
  readout(chapter: Chapter, cursor: number): Sentence;
  measurement(index: number): Measurement;
  /** The chapter's figures, a row a month. */
  table(chapter: Chapter): Table;
  /** For the event `reach-change`. */
  scenario(): Record<string, number>;
  summary(): Record<string, number>;
}

/** Colour names in the order in which `DrawOptions.palette` wants them. */
export function paletteNames(): string[];
/** The colours of a theme: `light`, `dark` or `contrast`. */
export function palette(theme: string): Uint32Array;

/** Every month of a scenario, its results by name; inputs that are missing take their defaults. */
export function forecast(scenario: Record<string, number>): Record<string, number>[];
/** Every row of the table of inputs. */
export function parameters(): { name: string; link: string; unit: string; min: number; max: number; step: number; whole: boolean; default: number }[];
