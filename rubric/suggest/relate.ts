import type { Passage, Reading } from '../reading/read-draft.ts';
import { sentencesOf } from '../reading/sentences.ts';
import type { Role, Statement } from '../schema.ts';
import { isCommon } from '../words/common.ts';
import { isPlain } from '../words/plain.ts';
import { type Token, tokens } from '../words/tokens.ts';
import type { Candidate } from './candidates.ts';
import type { Because } from './suggestion.ts';

/** A candidate beside the draft: how near they are (0 is not at all), why, and whether the draft already says it. */
export interface Related {
  candidate: Candidate;
  nearness: number;
  because: Because;
  said: boolean;
  /** For those that are not near: how much it has of the question's words, and of what the draft may be about. */
  toQuestion: number;
}

// The draft holds this share of a statement's telling words: it is in there already.
const SAID = 0.75;
// Below this the shared words are too plain to mean that the draft begins to say the statement.
const BEGUN = 0.12;
// A passage this far behind the nearest one is in the list of the reading, but the draft does not begin to say it.
const NEAR = 0.5;

/** Sets each candidate beside the draft: by the reading where there is one, and by shared words in any case. */
export function relate(
  role: Role,
  candidates: Candidate[],
  draft: string,
  reading: Reading | null,
  questionStems: Set<string> = new Set(),
): Related[] {
  const rarity = rarityIn(role);
  const drafted = new Set(telling(draft).map((token) => token.stem));
  const passages = new Map<string, Passage>();
  for (const passage of reading?.passages ?? []) {
    if (!passages.has(passage.statementId)) passages.set(passage.statementId, passage);
  }
  const best = Math.max(0.001, ...[...passages.values()].map((passage) => passage.score));
  return candidates.map((candidate) => {
    const own = telling(candidate.statement.text);
    const shared = own.filter((token) => drafted.has(token.stem));
    const isTelling = shared.some((token) => !isPlain(token.term));
    const share = sum(shared, rarity) / Math.max(0.001, sum(own, rarity));
    const passage = passages.get(candidate.statement.id);
    const byWords = isTelling && share >= BEGUN ? share : 0;
    const pull = passage ? passage.score / best : 0;
    // A reading that is not enough to go on may order what is left open, but it is no reason.
    const byReading = reading?.enough && pull >= NEAR ? pull : 0;
    return {
      candidate,
      nearness: Math.max(byReading, byWords),
      because: passage && byReading >= byWords ? reasonOf(passage, draft) : sharing(candidate.statement, shared),
      said: share >= SAID,
      toQuestion: own.filter((token) => questionStems.has(token.stem)).length + pull,
    };
  });
}

function reasonOf(passage: Passage, draft: string): Because {
  if (passage.how === 'words' && passage.shared.length > 0)
    return { kind: 'shares', words: passage.shared.slice(0, 4) };
  return { kind: 'meaning', sentence: sentenceAt(draft, passage.sentence.start) };
}

/** The number of the sentence that holds `start`, from 0. */
function sentenceAt(draft: string, start: number): number {
  return Math.max(
    0,
    sentencesOf(draft).findIndex((sentence) => start < sentence.end),
  );
}

function sharing(statement: Statement, shared: Token[]): Because {
  const words = [
    ...new Map(shared.map((token) => [token.stem, statement.text.slice(token.start, token.end)])).values(),
  ];
  return words.length > 0 ? { kind: 'shares', words: words.slice(0, 4) } : { kind: 'not-covered' };
}

/** How rare each stem is among the role's statements: a word of every statement says nothing. */
function rarityIn(role: Role): Map<string, number> {
  const known = rarities.get(role);
  if (known) return known;
  const holders = new Map<string, number>();
  const statements = role.cells.flatMap((cell) => cell.statements);
  for (const statement of statements) {
    for (const stem of new Set(telling(statement.text).map((token) => token.stem))) {
      holders.set(stem, (holders.get(stem) ?? 0) + 1);
    }
  }
  const rarity = new Map([...holders].map(([stem, count]) => [stem, Math.log(1 + statements.length / count)]));
  rarities.set(role, rarity);
  return rarity;
}

// A role does not change while it is shown, and suggestions are asked for at each pause in typing.
const rarities = new WeakMap<Role, Map<string, number>>();

function sum(found: Token[], rarity: Map<string, number>): number {
  const stems = new Set(found.map((token) => token.stem));
  return [...stems].reduce((total, stem) => total + (rarity.get(stem) ?? 1), 0);
}

function telling(text: string): Token[] {
  return tokens(text).filter((token) => !isCommon(token.term));
}
