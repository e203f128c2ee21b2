import type { Word } from './words.ts';

/** The table as it is stored: whole numbers of one byte in base64, each row with its own scale. Made by training/export.py. */
export interface StoredMeaning {
  words: string;
  sizes: { words: number; word: number; hidden: number; sentence: number };
  word: StoredRows;
  hidden: StoredRows;
  hiddenBias: string;
  sentence: StoredRows;
  sentenceBias: string;
  general: StoredRows;
  nothing: StoredRows;
  /** How many of the wordings' rows belong to each statement, in order. */
  wordings: Readonly<Record<string, number>>;
  wordingRows: StoredRows;
}

interface StoredRows {
  bytes: string;
  scales: string;
}

/**
 * A compact sentence encoder: averaged word vectors, one hidden layer, a unit vector a sentence; with what was learnt about
 * reviewers' prose on top of it.
 */
export interface MeaningTable {
  places: ReadonlyMap<string, number>;
  sizes: StoredMeaning['sizes'];
  word: Rows;
  hidden: Float32Array;
  hiddenBias: Float32Array;
  sentence: Float32Array;
  sentenceBias: Float32Array;
  /** Unit vectors of review sentences of many professions: how near a framework is to reviews in general. */
  general: readonly Float32Array[];
  /** Unit vectors of sentences that are no evidence of anything: greetings, appointments, remarks about the form. */
  nothing: readonly Float32Array[];
  /** Unit vectors of ways in which reviewers put statements of the framework that ships, by the statement's text. */
  wordings: ReadonlyMap<string, readonly Float32Array[]>;
}

interface Rows {
  values: Int8Array;
  scales: Float32Array;
}

/** Opens a stored table. Takes some 20 ms; the table is ours and is trusted. */
export function openMeaning(stored: StoredMeaning): MeaningTable {
  const { sizes } = stored;
  return {
    places: new Map(stored.words.split(' ').map((word, place) => [word, place])),
    sizes,
    word: rows(stored.word),
    hidden: dense(stored.hidden, sizes.word),
    hiddenBias: floats(stored.hiddenBias),
    sentence: dense(stored.sentence, sizes.hidden),
    sentenceBias: floats(stored.sentenceBias),
    general: vectors(stored.general, sizes.sentence),
    nothing: vectors(stored.nothing, sizes.sentence),
    wordings: wordingsOf(stored),
  };
}

/** The unit vector of a sentence's words, or null when the table knows none of them. About 0.3 ms. */
export function sentenceVector(words: readonly Word[], table: MeaningTable): Float32Array | null {
  const average = averageOf(words, table);
  if (average === null) return null;
  const hidden = layer(average, table.hidden, table.hiddenBias);
  for (let at = 0; at < hidden.length; at += 1) hidden[at] = Math.max(0, hidden[at] ?? 0);
  return unit(layer(hidden, table.sentence, table.sentenceBias));
}

const opened = new WeakMap<MeaningTable, Map<string, Float32Array | null>>();

/** A word's own vector, or null when the table doesn't know it: for showing which words of two sentences lie close. */
export function wordVector(text: string, table: MeaningTable): Float32Array | null {
  const known = opened.get(table) ?? new Map<string, Float32Array | null>();
  opened.set(table, known);
  let vector = known.get(text);
  if (vector === undefined) {
    const place = placeOf(text, table.places);
    vector = place === undefined ? null : unit(rowOf(table.word, place, table.sizes.word));
    known.set(text, vector);
  }
  return vector;
}

/** The cosine of two unit vectors, -1 to 1. */
export function nearness(one: Float32Array, other: Float32Array): number {
  return product(one, 0, other, one.length);
}

// Four sums side by side: twice as fast as one, and a reading is little else than this.
function product(values: Float32Array, from: number, other: Float32Array, length: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  const fours = length - (length % 4);
  for (let at = 0; at < fours; at += 4) {
    a += (values[from + at] as number) * (other[at] as number);
    b += (values[from + at + 1] as number) * (other[at + 1] as number);
    c += (values[from + at + 2] as number) * (other[at + 2] as number);
    d += (values[from + at + 3] as number) * (other[at + 3] as number);
  }
  for (let at = fours; at < length; at += 1) a += (values[from + at] as number) * (other[at] as number);
  return a + b + c + d;
}

function averageOf(words: readonly Word[], table: MeaningTable): Float32Array | null {
  const { word, sizes } = table;
  const sum = new Float32Array(sizes.word);
  let known = 0;
  for (const { text } of words) {
    const place = placeOf(text, table.places);
    if (place === undefined) continue;
    known += 1;
    const scale = word.scales[place] ?? 0;
    const from = place * sizes.word;
    for (let at = 0; at < sizes.word; at += 1) sum[at] = (sum[at] ?? 0) + (word.values[from + at] ?? 0) * scale;
  }
  if (known === 0) return null;
  let square = 0;
  for (let at = 0; at < sum.length; at += 1) {
    const value = (sum[at] ?? 0) / known;
    sum[at] = value;
    square += value * value;
  }
  // Many words average each other out; the length is taken back so that long sentences speak as loudly as short ones.
  const length = Math.sqrt(square / sum.length + 1e-4);
  return sum.map((value) => value / length);
}

// A word that the table lacks is looked up without its ending, in the order tried when the table was made.
const ENDINGS: readonly (readonly [string, string])[] = [
  ['ies', 'y'],
  ['es', ''],
  ['s', ''],
  ['ied', 'y'],
  ['ed', 'e'],
  ['ed', ''],
  ['ing', 'e'],
  ['ing', ''],
  ['ly', ''],
  ['er', 'e'],
  ['er', ''],
  ['isation', 'ization'],
  ['ised', 'ized'],
  ['ise', 'ize'],
  ['our', 'or'],
];

function placeOf(word: string, places: ReadonlyMap<string, number>): number | undefined {
  const place = places.get(word);
  if (place !== undefined) return place;
  for (const [ending, replacement] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const shorter = places.get(word.slice(0, word.length - ending.length) + replacement);
    if (shorter !== undefined) return shorter;
  }
  return undefined;
}

function layer(input: Float32Array, weights: Float32Array, bias: Float32Array): Float32Array {
  return bias.map((value, row) => value + product(weights, row * input.length, input, input.length));
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(nearness(vector, vector)) || 1;
  return vector.map((value) => value / length);
}

function rowOf({ values, scales }: Rows, row: number, width: number): Float32Array {
  const scale = scales[row] ?? 0;
  return Float32Array.from(values.subarray(row * width, (row + 1) * width), (value) => value * scale);
}

function wordingsOf(stored: StoredMeaning): Map<string, Float32Array[]> {
  const all = vectors(stored.wordingRows, stored.sizes.sentence);
  let from = 0;
  const byStatement = new Map<string, Float32Array[]>();
  for (const [text, count] of Object.entries(stored.wordings)) {
    byStatement.set(text, all.slice(from, from + count));
    from += count;
  }
  return byStatement;
}

// The two layers are opened whole: one kind of array keeps the inner loop fast.
function dense(stored: StoredRows, width: number): Float32Array {
  const { values, scales } = rows(stored);
  return Float32Array.from(values, (value, at) => value * (scales[Math.floor(at / width)] ?? 0));
}

function vectors(stored: StoredRows, width: number): Float32Array[] {
  const opened = rows(stored);
  return Array.from(opened.scales, (_, row) => unit(rowOf(opened, row, width)));
}

function rows({ bytes, scales }: StoredRows): Rows {
  return { values: new Int8Array(decode(bytes)), scales: floats(scales) };
}

function floats(text: string): Float32Array {
  return new Float32Array(decode(text));
}

function decode(text: string): ArrayBuffer {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes.buffer;
}
