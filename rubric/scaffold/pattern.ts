import { COORDINATORS, isAdverb, isNumber, PREPOSITIONS, SUBORDINATORS } from '../english/closed-words.ts';
import { isBody, isPeople, isPersonNoun } from '../english/people.ts';
import type { Piece } from '../english/pieces.ts';
import { verbForm } from '../english/verb-forms.ts';
import { isVerbWord, verbChain } from './verb-chain.ts';
import { type Slot, Written } from './written.ts';

// More blanks than this are a form to fill in, not a sentence to write.
const MOST_SLOTS = 4;

/**
 * The pattern of pieces from `start`, where the first verb (or an adverb before it) stands. Before it come the words of
 * the `subject`, or, where it is null, a slot for the thing that did it. Without a result of its own the pattern of what a
 * person did asks for one at the end.
 */
export function fillPattern(pieces: Piece[], start: number, subject: string[] | null): string {
  const written = new Written();
  const hasSubject = subject === null;
  if (subject) written.words(...subject);
  else written.slot('what');
  let at = verbChain(pieces, start, written);
  let slot: Slot = 'what';
  while (at < pieces.length && written.slots < MOST_SLOTS) {
    const step = readStep(pieces, at, written);
    at = step.at;
    if (step.slot) slot = step.slot;
    if (step.fill) written.slot(slot);
  }
  if (written.slots === (hasSubject ? 1 : 0)) written.slot(slot);
  if (!hasSubject && !written.has('result') && written.slots < MOST_SLOTS) {
    written.words(',', 'so', 'that');
    written.slot('result');
  }
  return written.sentence();
}

interface Step {
  at: number;
  slot?: Slot;
  /** The piece is a particular: it becomes the slot. */
  fill?: boolean;
}

/** Reads one word or joint after the verb: writes what stays, says which slot the particulars after it go to. */
function readStep(pieces: Piece[], at: number, written: Written): Step {
  const piece = pieces[at];
  const word = piece?.lower ?? '';
  if (!piece?.isWord || COORDINATORS.has(word)) return readJoint(pieces, at, written);
  if (word === 'to') return readTo(pieces, at, written);
  if (/^(that|which|who)$/.test(word)) {
    const verb = skipAdverbs(pieces, at + 1);
    if (!isVerbWord(pieces[verb]?.lower ?? '') || !written.endsInSlot) return { at: at + 1, fill: true };
    written.words(word);
    return { at: verbChain(pieces, verb, written), slot: 'result' };
  }
  if (written.endsInSlot && verbForm(word)?.form === 'past' && pieces[at + 1]?.lower === 'by') {
    written.words(word, 'by');
    return { at: at + 2, slot: 'whom' };
  }
  if (written.endsInSlot && verbForm(word)?.form === 'ing' && /^(using|building|covering)$/.test(word)) {
    written.words(word);
    return { at: at + 1, slot: 'how' };
  }
  if (PREPOSITIONS.has(word)) return readPreposition(pieces, at, written);
  if (isAdverb(word) || SUBORDINATORS.has(word)) return { at: at + 1, fill: !written.endsInSlot && !isAdverb(word) };
  return { at: at + 1, fill: true };
}

/** A comma, a dash or "and": a verb after it stays, a further particular joins the slot before. */
function readJoint(pieces: Piece[], at: number, written: Written): Step {
  let next = at;
  const kept: string[] = [];
  while (next < pieces.length && (!pieces[next]?.isWord || COORDINATORS.has(pieces[next]?.lower ?? ''))) {
    const piece = pieces[next];
    if (piece?.text === ',' || (piece && /^[-–—]$/.test(piece.text))) kept[0] = ',';
    else if (piece?.isWord) kept.push(piece.lower);
    next++;
  }
  const verbAt = skipAdverbs(pieces, next);
  const word = pieces[verbAt]?.lower ?? '';
  const verb = verbForm(word);
  const object = pieces[verbAt + 1];
  const isPair = COORDINATORS.has(object?.lower ?? '') && verbForm(pieces[verbAt + 2]?.lower ?? '')?.form === 'ing';
  if (verb?.form === 'ing' && kept[0] === ',' && object?.isWord && (isPair || !COORDINATORS.has(object.lower))) {
    written.words(',', word);
    return { at: verbAt + 1, slot: word === 'using' ? 'how' : 'result' };
  }
  if (!written.endsInSlot) return { at: Math.max(next, at + 1) };
  const isOwnVerb =
    verb !== null &&
    !verb.noun &&
    (verb.form === 's' || (verb.form === 'past' && object?.lower !== 'by' && kept.includes('and')));
  if (isOwnVerb || /^(is|was|has|does|did|had)$/.test(word)) {
    written.words(...kept);
    return { at: verbChain(pieces, next, written), slot: 'what' };
  }
  if (verb?.form === 'past' && object?.lower === 'by') {
    written.words(',', word, 'by');
    return { at: verbAt + 2, slot: 'whom' };
  }
  return { at: Math.max(next, at + 1) };
}

/** "to identify a fault" is what it was for; "to junior engineers" is whom it went to. */
function readTo(pieces: Piece[], at: number, written: Written): Step {
  const verb = verbForm(pieces[skipAdverbs(pieces, at + 1)]?.lower ?? '');
  if (verb?.form !== 'base') {
    written.words('to');
    const following = phraseAfter(pieces, at);
    const people = following.some(isSomebody);
    return { at: at + 1, slot: isNumber(following[0] ?? '') ? 'how much' : people ? 'whom' : 'what' };
  }
  if (!written.has('result')) {
    written.words(',', 'so', 'that');
    written.slot('result');
  }
  let end = at + 1;
  while (end < pieces.length && pieces[end]?.text !== ',') end++;
  return { at: end };
}

function readPreposition(pieces: Piece[], at: number, written: Written): Step {
  const word = pieces[at]?.lower ?? '';
  const following = phraseAfter(pieces, at);
  if (/^(of|on|about|into|as|like|per|than)$/.test(word) && written.endsInSlot) return { at: at + 1 };
  if (word === 'of') return { at: at + 1 };
  written.words(word);
  if (following.some((noun) => TIME.test(noun))) return { at: at + 1, slot: 'when' };
  if (/^(by|from)$/.test(word) && following.some(isNumber)) return { at: at + 1, slot: 'how much' };
  const people = following.some(isSomebody);
  if (people && /^(with|by|for|to|from|between|among)$/.test(word)) return { at: at + 1, slot: 'whom' };
  return { at: at + 1, slot: SLOT_AFTER[word] ?? 'what' };
}

const TIME =
  /^(days?|weeks?|months?|quarters?|years?|cycles?|sprints?|hours?|minutes?|shifts?|seasons?|terms?|times?|deadlines?)$/;

const SLOT_AFTER: Record<string, Slot> = {
  through: 'how',
  via: 'how',
  by: 'how',
  across: 'where',
  within: 'where',
  in: 'where',
  throughout: 'where',
  because: 'why',
};

function skipAdverbs(pieces: Piece[], at: number): number {
  let next = at;
  while (isAdverb(pieces[next]?.lower ?? '')) next++;
  return next;
}

function isSomebody(noun: string): boolean {
  return isPeople(noun) || isPersonNoun(noun) || isBody(noun);
}

/** The words of the noun phrase after a preposition. */
function phraseAfter(pieces: Piece[], at: number): string[] {
  const found: string[] = [];
  for (let next = at + 1; next < pieces.length; next++) {
    const piece = pieces[next];
    if (!piece?.isWord || PREPOSITIONS.has(piece.lower) || piece.lower === 'to') break;
    found.push(piece.lower);
  }
  return found;
}
