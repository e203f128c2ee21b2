import { overlap } from '../words/overlap.ts';
import { tokens } from '../words/tokens.ts';

/** How alike two texts are, 0 to 1: the share of their words, in any form, that both have. */
export function textLikeness(left: string, right: string): number {
  return overlap(stemsOf(left), stemsOf(right));
}

// The same texts are compared with one another again and again.
const known = new Map<string, Set<string>>();

function stemsOf(text: string): Set<string> {
  let stems = known.get(text);
  if (!stems) {
    stems = new Set(tokens(text).map((token) => token.stem));
    if (known.size > 5000) known.clear();
    known.set(text, stems);
  }
  return stems;
}
