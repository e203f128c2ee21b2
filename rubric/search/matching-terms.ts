import { editDistance } from '../words/edit-distance.ts';
import { letterBits, type SearchIndex, type Term } from './build-index.ts';

/**
 * The words of the index that a typed word may mean, each with how near it is (1 is the word itself): the word, its
 * kin by stem, words it begins, and, when none of these is there, misspellings of it.
 */
export function matchingTerms(index: SearchIndex, typed: string, typedStem: string): Map<Term, number> {
  const near = new Map<Term, number>();
  const itself = index.byWord.get(typed);
  if (itself) near.set(itself, 1);
  for (const term of index.byStem.get(typedStem) ?? []) if (!near.has(term)) near.set(term, 0.85);
  const letters = letterBits(typed);
  const allowed = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  const misspelt: [term: Term, edits: number][] = [];
  for (const term of index.terms) {
    if (near.has(term)) continue;
    if (term.word.startsWith(typed)) near.set(term, 0.5 + (0.35 * typed.length) / term.word.length);
    else if (allowed > 0 && near.size === 0 && mayBeMisspelt(term, letters, typed, allowed)) {
      const edits = editDistance(typed, term.word, allowed, typed.length >= 5);
      if (edits <= allowed) misspelt.push([term, edits]);
    }
  }
  if (near.size > 0) return near;
  const fewest = Math.min(...misspelt.map(([, edits]) => edits));
  for (const [term, edits] of misspelt) if (edits === fewest) near.set(term, nearness(edits, typed, term.word));
  return near;
}

// A misspelling of a whole word comes before one of its beginning: "metnor" is "mentor" before "mentoring".
function nearness(edits: number, typed: string, word: string): number {
  return 0.6 - 0.15 * edits - 0.02 * Math.max(0, word.length - typed.length);
}

function mayBeMisspelt(term: Term, letters: number, typed: string, allowed: number): boolean {
  if (term.word.length < typed.length - allowed) return false;
  // Each edit can lose at most one letter of the typed word.
  return bitCount(letters & ~term.letters) <= allowed;
}

function bitCount(bits: number): number {
  let left = bits;
  let count = 0;
  for (; left !== 0; count++) left &= left - 1;
  return count;
}
