/**
 * Makes opaque ids for one document: the same seed gives the same ids in the same order.
 *
 * @param seed any text that stands for the input, such as the hash of its bytes
 * @returns a function from a prefix (`st`, `l`, …) to a new id: the prefix, `_` and 12 base32 characters. Never fails.
 */
export function idsFor(seed: string): (prefix: IdPrefix) => string {
  const next = randomFrom(seed);
  return (prefix) => `${prefix}_${letters(next())}${letters(next())}`;
}

/** Framework, role, level, band, dimension, section, statement, note, rating scale, rating value. */
export type IdPrefix = 'f' | 'r' | 'l' | 'b' | 'd' | 's' | 'st' | 'n' | 'rs' | 'rv';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** Six base32 characters from the upper 30 bits. */
function letters(bits: number): string {
  let rest = bits >>> 2;
  let text = '';
  for (let place = 0; place < 6; place++) {
    text += ALPHABET[rest & 31];
    rest >>>= 5;
  }
  return text;
}

/** A small generator of 32-bit numbers (sfc32) whose state is four hashes of the seed. */
function randomFrom(seed: string): () => number {
  let a = hash(seed, 1);
  let b = hash(seed, 2);
  let c = hash(seed, 3);
  let counter = 1;
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  // The first numbers still show the seed; these are thrown away.
  for (let round = 0; round < 12; round++) next();
  return next;
}

/** FNV-1a with a salt. */
function hash(text: string, salt: number): number {
  let value = 0x811c9dc5 ^ Math.imul(salt, 0x9e3779b1);
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value | 0;
}
