import { isAdverb, isNumber } from '../english/closed-words.ts';
import { mainVerb } from '../english/main-verb.ts';
import type { Piece } from '../english/pieces.ts';
import { isPredicateAdjective } from '../english/predicate-words.ts';
import { verbForm } from '../english/verb-forms.ts';
import { isPredicate } from './opening/adjective.ts';
import { afterAdjunct } from './opening/adjunct.ts';
import { isBaseVerb } from './opening/base-form.ts';
import { isObjectStart, isVerbOfPerson } from './opening/frame.ts';
import { isDoing } from './opening/ing-form.ts';
import { isUnmarkedPast, readPast } from './opening/past-form.ts';
import { isSVerb } from './opening/s-form.ts';
import { describesPerson } from './person-noun-phrase.ts';
import { explicitSubject } from './person-words.ts';

/**
 * How a clause begins, as far as the person is concerned.
 * `other`: it has a subject of its own, or nothing is said of the person.
 * `finite`: the person is its unwritten subject; the first verb stands at `verbAt`, the subject goes to `at`.
 * `bare`: the same without a verb, so that a form of "be" is needed, and an article where `article` says so.
 * `subject`: pieces[at, verbAt) are the person, written out ("This engineer delivers", "You deliver").
 */
export type Opening =
  | { kind: 'other' }
  | { kind: 'finite'; at: number; verbAt: number; base: boolean }
  | { kind: 'bare'; at: number; article: 'a' | 'an' | null }
  | { kind: 'subject'; at: number; verbAt: number; base: boolean };

const OTHER: Opening = { kind: 'other' };

/** Reads how the clause in pieces[from, to) begins. */
export function readOpening(pieces: Piece[], from: number, to: number): Opening {
  const start = explicitSubject(pieces, from, to) ? from : afterAdjunct(pieces, from, to);
  const subject = explicitSubject(pieces, start, to);
  if (subject) return { kind: 'subject', at: start, ...subject };
  const opening = readPredicate(pieces, start, to);
  // After "In meetings, …" only a plain verb is sure to be the person's.
  return start > from && opening.kind !== 'finite' ? OTHER : opening;
}

function readPredicate(pieces: Piece[], start: number, to: number): Opening {
  if (isStateOf(pieces, start) && mainVerb(pieces, start + 1, to) === null) {
    return { kind: 'bare', at: start, article: null };
  }
  let at = start;
  while (at < to && isAdverb(pieces[at]?.lower ?? '')) at++;
  const piece = pieces[at];
  if (!piece?.isWord) return OTHER;
  const word = piece.lower;
  const finite = (base: boolean): Opening => ({ kind: 'finite', at: start, verbAt: at, base });
  const bare: Opening = { kind: 'bare', at: start, article: null };

  if (isVerbOfPerson(word)) return finite(false);
  if (word === 'be') return finite(true);
  const verb = verbForm(word);
  const next = pieces[at + 1];
  if (verb && isUnmarkedPast(pieces, at, to)) return { kind: 'finite', at: start, verbAt: -1, base: false };
  if (verb?.form === 's' && isSVerb(pieces, at, to, verb)) return finite(false);
  // "Uplifts the whole crew": an unknown -s word straight before an object can only be a verb.
  if (!verb && /^[a-z]+[^s]s$/.test(word) && isObjectStart(next) && mainVerb(pieces, at + 1, to) !== 'strong')
    return finite(false);
  if (verb?.form === 'past') {
    // "Trusted adviser to the board" says what somebody is, not what they did.
    const adviser = describesPerson(pieces, at, to);
    if (adviser?.article) return { kind: 'bare', at: start, article: adviser.article };
    const kind = readPast(pieces, at, to, verb);
    return kind === 'finite' ? finite(false) : kind === 'bare' ? bare : OTHER;
  }
  if (verb?.form === 'ing') return isDoing(pieces, at, to, verb) ? bare : OTHER;
  if (isPredicateAdjective(word) && isPredicate(pieces, at, to)) return bare;
  if (isNumber(word) && isSpanOfTime(pieces, at)) return bare;
  const described = describesPerson(pieces, at, to);
  // "Lead engineer on the project" is somebody, "Lead a team" an order.
  const isSomebody = described !== null && described.length > 1;
  if (!isSomebody && verb?.form === 'base' && isBaseVerb(pieces, at, to, verb)) return finite(true);
  if (described && next) return { kind: 'bare', at: start, article: described.article };
  return OTHER;
}

/** "In charge of …", "On track …", "One of the strongest negotiators …": states that need only a form of "be". */
function isStateOf(pieces: Piece[], at: number): boolean {
  const [first, second, third] = [0, 1, 2].map((step) => pieces[at + step]?.lower ?? '');
  if (first === 'one' && second === 'of' && third === 'the') return true;
  return STATES.has(`${first} ${second}`);
}

const STATES = new Set([
  'in charge',
  'on track',
  'on target',
  'on course',
  'at ease',
  'at risk',
  'ahead of',
  'above target',
  'below target',
  'behind schedule',
  'up to',
  'out of',
  'among the',
]);

function isSpanOfTime(pieces: Piece[], at: number): boolean {
  return (
    /^(days?|weeks?|months?|quarters?|years?)$/.test(pieces[at + 1]?.lower ?? '') &&
    /^(in|into)$/.test(pieces[at + 2]?.lower ?? '')
  );
}
