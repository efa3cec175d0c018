/**
 * What the Wasm core gives the page. The shapes that go out are written from Rust; here is what the page calls and hands in.
 * `src/web.rs` is the other side; nothing in `www/` computes, bounds or rounds a figure.
 */

import type {
  ChapterId, ChapterInfo, ControlState, Measurement, Parameter, Piece, Places, PresetInfo, Steps, Table, View,
} from '../../src/web/door.d.ts';
import type { Texts } from '../words/texts.d.ts';

export type { ChapterInfo, ControlState, Measurement, Piece, Places, PresetInfo, Table, View };
export type Chapter = ChapterId;

/** What the core says, figures apart from words. */
export type Sentence = Piece[];

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

/** One scenario with its view; each widget has its own. */
export class Calculator {
  /** `texts` are the language's, `locale` e.g. `de-AT`. */
  constructor(texts: Texts, locale: string);
  free(): void;
  /** Speaks another language from now on; the scenario stays. */
  speak(texts: Texts, locale: string): void;
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
  cursor(chapter: Chapter): Steps;
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
export function parameters(): Parameter[];
