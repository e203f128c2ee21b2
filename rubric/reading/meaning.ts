import { type MeaningTable, rowOf } from './meaning-table.ts';
import { layer, layerOfPositive, makeUnit } from './vectors.ts';
import type { Word } from './words.ts';

export type { MeaningTable } from './meaning-table.ts';

/** The unit vector of a sentence's words, or null when the table knows none of them. About 0.3 ms. */
export function sentenceVector(words: readonly Word[], table: MeaningTable): Float64Array | null {
  const known: KnownWord[] = [];
  for (const { text } of words) {
    const place = placeOf(text, table.places);
    if (place !== undefined) known.push(wordAt(place, table));
  }
  if (known.length === 0) return null;
  const input = new Float64Array(table.sizes.word + table.sizes.near);
  input.set(averageOf(known, table));
  input.set(togetherOf(known, table), table.sizes.word);
  const hidden = layer(input, table.hidden, table.hiddenBias);
  return makeUnit(layerOfPositive(hidden, table.sentence, table.sentenceBias));
}

/** A word's own vector, or null when the table doesn't know it: for showing which words of two sentences lie close. */
export function wordVector(text: string, table: MeaningTable): Float64Array | null {
  const place = placeOf(text, table.places);
  if (place === undefined) return null;
  const known = wordAt(place, table);
  known.unit ??= makeUnit(known.vector.slice());
  return known.unit;
}

/** What is needed of a word again and again, worked out once: few words make up most of what is read. */
interface KnownWord {
  vector: Float64Array;
  /** What it adds to each of its neighbours, from the farthest before it to the farthest behind. */
  adds: Float64Array;
  unit?: Float64Array;
}

const opened = new WeakMap<MeaningTable, Map<number, KnownWord>>();

// Some 3 kB each.
const REMEMBERED = 4000;

function wordAt(place: number, table: MeaningTable): KnownWord {
  const words = opened.get(table) ?? new Map<number, KnownWord>();
  opened.set(table, words);
  let word = words.get(place);
  if (word === undefined) {
    const vector = rowOf(table.word, place, table.sizes.word);
    const rows = (2 * table.sizes.around + 1) * table.sizes.near;
    word = { vector, adds: layer(vector, table.near, new Float64Array(rows)) };
    if (words.size >= REMEMBERED) words.clear();
    words.set(place, word);
  }
  return word;
}

function averageOf(words: readonly KnownWord[], { sizes }: MeaningTable): Float64Array {
  const sum = new Float64Array(sizes.word);
  for (const { vector } of words)
    for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] as number) + (vector[at] as number);
  let square = 0;
  for (let at = 0; at < sum.length; at += 1) {
    const value = (sum[at] ?? 0) / words.length;
    sum[at] = value;
    square += value * value;
  }
  // Many words average each other out; the length is taken back so that long sentences speak as loudly as short ones.
  const length = Math.sqrt(square / sum.length + 1e-4);
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) / length;
  return sum;
}

// The order of words: "never had to ask" and "had to ask" differ in what three neighbours say together.
function togetherOf(words: readonly KnownWord[], { sizes, nearBias }: MeaningTable): Float64Array {
  const { near, around } = sizes;
  const sum = new Float64Array(near);
  const here = new Float64Array(near);
  for (let place = 0; place < words.length; place += 1) {
    here.set(nearBias);
    for (let offset = -around; offset <= around; offset += 1) {
      const adds = words[place + offset]?.adds;
      if (adds === undefined) continue;
      const from = (offset + around) * near;
      for (let at = 0; at < near; at += 1) here[at] = (here[at] as number) + (adds[from + at] as number);
    }
    for (let at = 0; at < near; at += 1) sum[at] = (sum[at] as number) + Math.max(0, here[at] as number);
  }
  const share = Math.sqrt(words.length);
  for (let at = 0; at < near; at += 1) sum[at] = (sum[at] as number) / share;
  return sum;
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
