/** The table as it is stored: whole numbers of one byte in base64, each row with its own scale. Made by training/export.py. */
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
  nothing: StoredRows;
  /** How many of the wordings' rows belong to each statement, in order. */
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
  bytes: string;
  scales: string;
}

/**
 * A compact sentence encoder: averaged word vectors, what neighbouring words say together, one hidden layer, a unit vector a
 * sentence; with what was learnt about reviewers' prose on top of it.
 */
export interface MeaningTable {
  places: ReadonlyMap<string, number>;
  sizes: Sizes;
  word: Rows;
  /** A row for each place around a word and each number that is made of it. */
  near: Float32Array;
  nearBias: Float32Array;
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

/** Rows of whole numbers, each to be multiplied by its scale. */
export interface Rows {
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
    near: dense(stored.near, sizes.word),
    nearBias: floats(stored.nearBias),
    hidden: dense(stored.hidden, sizes.word + sizes.near),
    hiddenBias: floats(stored.hiddenBias),
    sentence: dense(stored.sentence, sizes.hidden),
    sentenceBias: floats(stored.sentenceBias),
    general: vectors(stored.general, sizes.sentence),
    nothing: vectors(stored.nothing, sizes.sentence),
    wordings: wordingsOf(stored),
  };
}

/** One row of a table as plain numbers. */
export function rowOf({ values, scales }: Rows, row: number, width: number): Float32Array {
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

// The layers are opened whole: one kind of array keeps the inner loop fast.
function dense(stored: StoredRows, width: number): Float32Array {
  const { values, scales } = rows(stored);
  return Float32Array.from(values, (value, at) => value * (scales[Math.floor(at / width)] ?? 0));
}

function vectors(stored: StoredRows, width: number): Float32Array[] {
  const opened = rows(stored);
  return Array.from(opened.scales, (_, row) => {
    const vector = rowOf(opened, row, width);
    const length = Math.hypot(...vector) || 1;
    return vector.map((value) => value / length);
  });
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
