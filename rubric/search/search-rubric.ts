import { isCommon } from '../words/common.ts';
import { tokens, words } from '../words/tokens.ts';
import type { Entry, SearchIndex, Term } from './build-index.ts';
import { matchingTerms } from './matching-terms.ts';

/** A statement found, its place, and the ranges of `text` that matched, in UTF-16 code units [start, end). */
export interface Hit extends Entry {
  score: number;
  ranges: [number, number][];
}

// A name of the place ("Leading", "Mentoring") tells less than the statement's own words, but with them it decides.
const PLACE_WEIGHT = 0.45;

/**
 * The statements nearest to `query`, best first: typos and beginnings of words count, all words together count most.
 * A query of common words alone is searched by these words; an empty one finds nothing.
 */
export function searchRubric(index: SearchIndex, query: string, limit = 50): Hit[] {
  const all = tokens(query);
  const telling = all.filter((token) => !isCommon(token.term));
  const typed = telling.length > 0 ? telling : all;
  if (typed.length === 0 || limit < 1) return [];

  const matches = typed.map((token) => matchingTerms(index, token.term, token.stem));
  const scores = new Float64Array(index.entries.length);
  const hits = new Uint8Array(index.entries.length);
  for (const terms of matches) addWord(index, terms, scores, hits);

  const best = highest(scores, hits, Math.min(typed.length, 255), limit);
  const wanted = new Set(matches.flatMap((terms) => [...terms.keys()].map((term) => term.word)));
  return best.flatMap(({ at, score }) => {
    const entry = index.entries[at];
    return entry ? [{ ...entry, score, ranges: matchedRanges(entry.text, wanted) }] : [];
  });
}

/** Adds one typed word to the scores: each entry gets the best of the terms that may be meant, rare terms more. */
function addWord(index: SearchIndex, terms: Map<Term, number>, scores: Float64Array, hits: Uint8Array): void {
  const gained = new Map<number, number>();
  for (const [term, nearness] of terms) {
    const rarity = Math.log(1 + index.entries.length / (1 + term.inText.length + term.inPlace.length));
    raise(gained, term.inText, nearness * (0.5 + rarity));
    raise(gained, term.inPlace, nearness * (0.5 + rarity) * PLACE_WEIGHT);
  }
  for (const [at, gain] of gained) {
    scores[at] = (scores[at] ?? 0) + gain;
    hits[at] = (hits[at] ?? 0) + 1;
  }
}

function raise(gained: Map<number, number>, entries: number[], gain: number): void {
  for (const at of entries) if (gain > (gained.get(at) ?? 0)) gained.set(at, gain);
}

function highest(
  scores: Float64Array,
  hits: Uint8Array,
  asked: number,
  limit: number,
): { at: number; score: number }[] {
  const found: { at: number; score: number }[] = [];
  let least = 0;
  for (let at = 0; at < scores.length; at++) {
    const share = (hits[at] ?? 0) / asked;
    const score = (scores[at] ?? 0) * share * share;
    if (score <= least) continue;
    found.push({ at, score });
    // Cut back now and then, so that thousands of weak hits are never sorted together.
    if (found.length >= 4 * limit + 64) {
      sortHits(found).length = limit;
      least = found[limit - 1]?.score ?? 0;
    }
  }
  return sortHits(found).slice(0, limit);
}

function sortHits(found: { at: number; score: number }[]): { at: number; score: number }[] {
  return found.sort((a, b) => b.score - a.score || a.at - b.at);
}

function matchedRanges(text: string, wanted: Set<string>): [number, number][] {
  return words(text)
    .filter((word) => wanted.has(word.term))
    .map((word) => [word.start, word.end]);
}
