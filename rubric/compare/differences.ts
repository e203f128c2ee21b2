import { isCommon } from '../words/common.ts';
import { type Token, tokens } from '../words/tokens.ts';

// Two statements with less in common than this say different things; word by word they would be all marks.
const ALIKE = 0.4;

/**
 * The ranges of `text` that none of `others` says, in UTF-16 code units [start, end), in order and apart. Where one of
 * the others is worded alike, what differs from it word by word; otherwise the telling words that none of them has.
 */
export function differences(text: string, others: string[]): [number, number][] {
  const own = tokens(text);
  const read = others.map((other) => tokens(other));
  let shared = new Set<Token>();
  for (const other of read) {
    const common = sharedInOrder(own, other);
    if (common.size > shared.size && common.size / Math.max(own.length, other.length) >= ALIKE) shared = common;
  }
  if (shared.size === 0) {
    const said = new Set(read.flat().map((token) => token.stem));
    shared = new Set(own.filter((token) => said.has(token.stem) || isCommon(token.term)));
  }
  return ranges(own, shared);
}

/** The words of `own` that stand in `other` in the same order, by stem: the longest such row. */
function sharedInOrder(own: Token[], other: Token[]): Set<Token> {
  const width = other.length + 1;
  const length = new Uint16Array((own.length + 1) * width);
  const at = (row: number, column: number) => length[row * width + column] ?? 0;
  for (let row = own.length - 1; row >= 0; row--) {
    for (let column = other.length - 1; column >= 0; column--) {
      const same = own[row]?.stem === other[column]?.stem;
      length[row * width + column] = same
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const shared = new Set<Token>();
  for (let row = 0, column = 0; row < own.length && column < other.length; ) {
    const token = own[row];
    if (token && token.stem === other[column]?.stem) {
      shared.add(token);
      row++;
      column++;
    } else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return shared;
}

/** Neighbouring words that differ are one range; a common word between two of them joins in. */
function ranges(own: Token[], shared: Set<Token>): [number, number][] {
  const found: [number, number][] = [];
  let lastAt = -2;
  for (const [at, token] of own.entries()) {
    if (shared.has(token)) continue;
    const last = found.at(-1);
    const between = own[at - 1];
    const joins = lastAt === at - 1 || (lastAt === at - 2 && between !== undefined && isCommon(between.term));
    if (last && joins) last[1] = token.end;
    else found.push([token.start, token.end]);
    lastAt = at;
  }
  return found;
}
