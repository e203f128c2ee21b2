import { makeUnit, type Rows } from './vectors.ts';

/**
 * The table as it is stored, made by training/export.py: a character a number, so that a word's row can be opened where it stands when
 * the word is first read; each row with a scale of its own.
 */
export interface StoredMeaning {
  words: string;
  sizes: Sizes;
  word: StoredRows;
  near: StoredRows;
  nearBias: string;
  hidden: StoredRows;
  hiddenBias: string;
  sentence: StoredRows;
  sentenceBias: string;
  general: StoredRows;
  work: string;
  workBias: number;
  strength: string;
  strengthBias: number;
  /** How many of the rows belong to each statement, in order: its own, then those of its wordings. */
  wordings: Readonly<Record<string, number>>;
  wordingRows: StoredRows;
}

/** How many words there are, how wide each layer is, and how many words to each side are read together. */
interface Sizes {
  words: number;
  word: number;
  near: number;
  around: number;
  hidden: number;
  sentence: number;
}

interface StoredRows {
  /** Whole numbers from -45 to 45, one printable ASCII character each, row after row; in a layer two, the first counting 91 times. */
  digits: string;
  /** Four-byte floats in base64. */
  scales: string;
}

/**
 * A compact sentence encoder: averaged word vectors, what neighbouring words say together, one hidden layer, a unit vector a
 * sentence; with what was learnt about reviewers' prose on top of it.
 */
export interface MeaningTable {
  places: ReadonlyMap<string, number>;
  sizes: Sizes;
  word: ClosedRows;
  /** A row for each place around a word and each number that is made of it. */
  near: Float64Array;
  nearBias: Float64Array;
  hidden: Float64Array;
  hiddenBias: Float64Array;
  /** A row for each number of the hidden layer: `layerOfPositive`. */
  sentence: Float64Array;
  sentenceBias: Float64Array;
  /** Unit vectors of review sentences of many professions: how near a framework is to reviews in general. */
  general: Rows;
  /** The direction in which a sentence speaks of someone's work rather than of forms, holidays and private life. */
  work: Float64Array;
  workBias: number;
  /** The direction in which a sentence praises rather than blames, whatever the work. */
  strength: Float64Array;
  strengthBias: number;
  /**
   * Unit vectors of the statements of the framework that ships, by their text, each with those of ways in which reviewers put it: there already, a
   * role is ready sooner.
   */
  wordings: ReadonlyMap<string, Float64Array>;
}

/** Rows that are opened one by one. */
export interface ClosedRows {
  digits: string;
  scales: Float64Array;
}

/** Opens a stored table but for the words' rows. Takes some 10 ms; the table is ours and is trusted. */
export function openMeaning(stored: StoredMeaning): MeaningTable {
  const { sizes } = stored;
  return {
    places: new Map(stored.words.split(' ').map((word, place) => [word, place])),
    sizes,
    word: closed(stored.word),
    near: layerOf(stored.near, sizes.word),
    nearBias: floats(stored.nearBias),
    hidden: layerOf(stored.hidden, sizes.word + sizes.near),
    hiddenBias: floats(stored.hiddenBias),
    sentence: turned(layerOf(stored.sentence, sizes.hidden), sizes.hidden),
    sentenceBias: floats(stored.sentenceBias),
    general: units(stored.general, sizes.sentence),
    work: floats(stored.work),
    workBias: stored.workBias,
    strength: floats(stored.strength),
    strengthBias: stored.strengthBias,
    wordings: wordingsOf(stored),
  };
}

/** One row of a table as plain numbers. */
export function rowOf(rows: ClosedRows, row: number, width: number): Float64Array {
  const values = new Float64Array(width);
  open(rows, row, width, values, 0);
  return values;
}

function wordingsOf({ sizes, wordings, wordingRows }: StoredMeaning): Map<string, Float64Array> {
  const { values, width } = units(wordingRows, sizes.sentence);
  let from = 0;
  const byStatement = new Map<string, Float64Array>();
  for (const [text, count] of Object.entries(wordings)) {
    byStatement.set(text, values.subarray(from, from + count * width));
    from += count * width;
  }
  return byStatement;
}

function units(stored: StoredRows, width: number): Rows {
  const values = opened(stored, width);
  for (let from = 0; from < values.length; from += width) makeUnit(values, from, width);
  return { values, width };
}

// In layers one character is too coarse: it cost three places in a hundred on rubrics of other professions.
function layerOf(stored: StoredRows, width: number): Float64Array {
  const { digits, scales } = closed(stored);
  const values = new Float64Array(scales.length * width);
  for (let at = 0; at < values.length; at += 1) {
    const whole = 91 * digitAt(digits, 2 * at) + digitAt(digits, 2 * at + 1);
    values[at] = whole * (scales[Math.floor(at / width)] ?? 0);
  }
  return values;
}

// Rows become columns.
function turned(values: Float64Array, width: number): Float64Array {
  const height = values.length / width;
  const out = new Float64Array(values.length);
  for (let row = 0; row < height; row += 1)
    for (let at = 0; at < width; at += 1) out[at * height + row] = values[row * width + at] as number;
  return out;
}

function opened(stored: StoredRows, width: number): Float64Array {
  const rows = closed(stored);
  const values = new Float64Array(rows.digits.length);
  for (let row = 0; row < rows.scales.length; row += 1) open(rows, row, width, values, row * width);
  return values;
}

function open({ digits, scales }: ClosedRows, row: number, width: number, values: Float64Array, to: number): void {
  const scale = scales[row] ?? 0;
  const from = row * width;
  for (let at = 0; at < width; at += 1) {
    values[to + at] = digitAt(digits, from + at) * scale;
  }
}

// Characters from "#" on, without the backslash, which JSON would double.
function digitAt(digits: string, at: number): number {
  const code = digits.charCodeAt(at);
  return code - (code > 92 ? 81 : 80);
}

function closed({ digits, scales }: StoredRows): ClosedRows {
  return { digits, scales: floats(scales) };
}

function floats(text: string): Float64Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return Float64Array.from(new Float32Array(bytes.buffer));
}
