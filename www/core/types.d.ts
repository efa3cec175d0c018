/**
 * What the Wasm core gives the page: shapes and functions are written from Rust; here is what the page hands in.
 * `src/web` is the other side; nothing in `www/` computes, bounds or rounds a figure.
 */

import type {
  ChapterId, ChapterInfo, ControlState, Measurement, Piece, Places, PresetInfo, Table, View,
} from '../../src/web/door.d.ts';

export type { ChapterInfo, ControlState, Measurement, Piece, Places, PresetInfo, Table, View };
export type { Drawing, Parameter, Sheet } from '../../wasm/exports/door.d.ts';
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
  /** Where a room guesses the chapter's curve: the line that it drew, empty while the curves are hidden. Each point is a step, counted from the crosshair's first, and a value: the bits of floats, since of arrays the core takes only this kind. */
  guess?: Uint32Array;
  /** How sure the chapter's curves are, as `Questions.bands` gives it: the bits of floats, too. */
  bands?: Uint32Array;
}

/** The core itself, typed by wasm-bindgen. */
export { Calculator, legible, palette, paletteNames } from './core.js';
