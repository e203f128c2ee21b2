/**
 * Vectors of one width, one after the other in one array. Numbers of eight bytes throughout: a reading is little else than sums of products, and
 * with four bytes each number is widened again and again, which takes twice as long.
 */
export interface Rows {
  values: Float64Array;
  width: number;
}

/** The cosine of two unit vectors, -1 to 1. */
export function nearness(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] as number) * (other[at] as number);
  return sum;
}

/**
 * The cosine of a unit vector with each row, in order; all of them unit vectors. The array is used again by the next call, since making one takes
 * as long as filling it: look before you ask again. It may be longer than there are rows.
 */
export function nearnessToEach(vector: Float64Array, { values, width }: Rows): Float64Array {
  const count = values.length / width;
  if (scratch.length < count) scratch = new Float64Array(count);
  products(vector, values, scratch, count);
  return scratch;
}

let scratch = new Float64Array();

/** A row of weights for each number that comes out, and what is added to it. */
export function layer(input: Float64Array, weights: Float64Array, bias: Float64Array): Float64Array {
  const out = new Float64Array(bias.length);
  products(input, weights, out, out.length);
  for (let row = 0; row < out.length; row += 1) out[row] = (out[row] as number) + (bias[row] as number);
  return out;
}

/**
 * As `layer` of what is above 0 in `input`, with the weights the other way round: a row for each number that goes in. Rows of what is not above 0,
 * about half of a hidden layer, are never looked at.
 */
export function layerOfPositive(input: Float64Array, weights: Float64Array, bias: Float64Array): Float64Array {
  const out = bias.slice();
  const width = out.length | 0;
  const above = input.length <= places.length ? places : new Int32Array(input.length);
  let count = 0;
  for (let row = 0; row < input.length; row += 1) if ((input[row] as number) > 0) above[count++] = row;
  const fours = count & ~3;
  for (let at = 0; at < fours; at += 4) addFourRows(input, above, at, weights, width, out);
  for (let at = fours; at < count; at += 1) addRow(input, above[at] as number, weights, width, out);
  return out;
}

// Filled anew by each call: an array that is there already is quicker than a new one.
const places = new Int32Array(1024);

/** Makes a stretch of an array (by default all of it) a unit vector, in place; nothing but zeros stays as it is. */
export function makeUnit(values: Float64Array, from = 0, width = values.length): Float64Array {
  let square = 0;
  for (let at = from; at < from + width; at += 1) square += (values[at] as number) * (values[at] as number);
  const length = Math.sqrt(square) || 1;
  for (let at = from; at < from + width; at += 1) values[at] = (values[at] as number) / length;
  return values;
}

function products(vector: Float64Array, rows: Float64Array, out: Float64Array, count: number): void {
  const width = vector.length | 0;
  const fours = count & ~3;
  for (let row = 0; row < fours; row += 4) fourProducts(vector, rows, (row * width) | 0, width, out, row);
  for (let row = fours; row < count; row += 1)
    out[row] = nearness(vector, rows.subarray(row * width, (row + 1) * width));
}

function addRow(input: Float64Array, row: number, weights: Float64Array, width: number, out: Float64Array): void {
  const value = input[row] as number;
  const from = (row * width) | 0;
  for (let at = 0; at < width; at = (at + 1) | 0)
    out[at] = (out[at] as number) + value * (weights[(from + at) | 0] as number);
}

function addFourRows(
  input: Float64Array,
  rows: Int32Array,
  first: number,
  weights: Float64Array,
  width: number,
  out: Float64Array,
): void {
  const one = rows[first] as number;
  const two = rows[first + 1] as number;
  const three = rows[first + 2] as number;
  const four = rows[first + 3] as number;
  const a = input[one] as number;
  const b = input[two] as number;
  const c = input[three] as number;
  const d = input[four] as number;
  const fromOne = (one * width) | 0;
  const fromTwo = (two * width) | 0;
  const fromThree = (three * width) | 0;
  const fromFour = (four * width) | 0;
  for (let at = 0; at < width; at = (at + 1) | 0) {
    out[at] =
      (out[at] as number) +
      a * (weights[(fromOne + at) | 0] as number) +
      b * (weights[(fromTwo + at) | 0] as number) +
      c * (weights[(fromThree + at) | 0] as number) +
      d * (weights[(fromFour + at) | 0] as number);
  }
}

// Four rows side by side, so that each number of the vector is fetched once for all four. "| 0" tells the engine that places are whole
// numbers, which takes a third off: lengths of arrays are none to it.
function fourProducts(
  vector: Float64Array,
  rows: Float64Array,
  one: number,
  width: number,
  out: Float64Array,
  to: number,
): void {
  const two = (one + width) | 0;
  const three = (two + width) | 0;
  const four = (three + width) | 0;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let at = 0; at < width; at = (at + 1) | 0) {
    const value = vector[at] as number;
    a += (rows[(one + at) | 0] as number) * value;
    b += (rows[(two + at) | 0] as number) * value;
    c += (rows[(three + at) | 0] as number) * value;
    d += (rows[(four + at) | 0] as number) * value;
  }
  out[to] = a;
  out[to + 1] = b;
  out[to + 2] = c;
  out[to + 3] = d;
}
