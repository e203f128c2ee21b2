import { COORDINATORS, isAdverb, PREPOSITIONS, SUBORDINATORS } from '../english/closed-words.ts';
import { findMainVerb } from '../english/main-verb.ts';
import { isPeople } from '../english/people.ts';
import type { Piece } from '../english/pieces.ts';
import { verbForm } from '../english/verb-forms.ts';
import { hasPlural, lastOthers, startOfPhrase, subjectIsPeople } from './others.ts';
import { namesPerson, personPhraseAt } from './person-words.ts';
import { OF_OTHERS, OF_THINGS, OWN, ownedBy, PERSONAL } from './possessions.ts';

/** One clause of a sentence: its pieces [from, to), and whether the person is its subject. */
export interface Clause {
  from: number;
  to: number;
  personIsSubject: boolean;
  /** Where the person's verbs stand. */
  verbs: number[];
}

/** Whether "their", "they", "them" or "themselves" at piece `at` means the person, and not others the sentence names. */
export function meansPerson(pieces: Piece[], at: number, clause: Clause): boolean {
  const word = pieces[at]?.lower ?? '';
  if (word === 'they' && namesPerson(pieces, at + 1, clause.to)) return false;
  if (/^(their|theirs|themselves)$/.test(word) && isNamedLast(pieces, at, clause)) return true;
  const window = antecedentWindow(pieces, at, clause);
  if (word === 'them' || word === 'themselves') return objectMeansPerson(pieces, at, clause, window);
  const others = lastOthers(pieces, window.from, window.to, clause.verbs);
  if (word === 'they') return they(pieces, at, others, window, clause);
  if (clause.personIsSubject && isDoneByOthers(pieces, window.from, at)) return false;
  const owned = ownedBy(pieces, at);
  const earlier = lastOthers(pieces, clause.from, at, clause.verbs);
  if (earlier >= 0 && (OF_OTHERS.has(owned) || pieces[at + 1]?.lower === 'first')) return false;
  if (OWN.has(owned)) return clause.personIsSubject || !subjectIsPeople(pieces, clause.from, at);
  if (!clause.personIsSubject) return ownedInOtherClause(pieces, at, clause, owned, others);
  // "praised by three families for their kindness"
  const byOthers = pieces.slice(window.from, at).some((piece) => piece.lower === 'by');
  if (byOthers && pieces[at - 1]?.lower === 'for' && PERSONAL.has(owned)) return true;
  if (others >= 0 || isSetForOthers(pieces, at, owned, earlier)) return false;
  return !(OF_THINGS.has(owned) && hasPlural(pieces, clause.from, at, clause.verbs));
}

/** Whose "their work" is in a clause with a subject of its own. */
function ownedInOtherClause(pieces: Piece[], at: number, clause: Clause, owned: string, others: number): boolean {
  const main = findMainVerb(pieces, clause.from + 1, clause.to)?.at ?? -1;
  // "Stakeholders trust their judgement": people are the subject, and what they trust is the person's.
  const before = pieces[at - 1]?.lower ?? '';
  let verbAt = PREPOSITIONS.has(before) ? at - 2 : at - 1;
  while (isAdverb(pieces[verbAt]?.lower ?? '')) verbAt--;
  const valued = verbForm(pieces[verbAt]?.lower ?? '');
  if (valued && valued.form !== 'past' && VALUING.has(valued.base) && !OF_OTHERS.has(owned)) return true;
  if (others >= 0) return false;
  return PERSONAL.has(owned) || !hasPlural(pieces, clause.from, at, main >= 0 ? [main] : []);
}

const VALUING = new Set(
  'trust rely value respect seek follow praise admire appreciate recognise recognize depend consult welcome question doubt copy request speak mention notice commend applaud adopt reuse'.split(
    ' ',
  ),
);

/** "leads three reports and sets their objectives": what a leader sets or reviews is theirs whom they lead. */
function isSetForOthers(pieces: Piece[], at: number, owned: string, earlier: number): boolean {
  const verb = verbForm(pieces[at - 1]?.lower ?? '');
  if (earlier >= 0 && verb && EARNING.has(verb.base) && EARNED.has(owned)) return true;
  return (
    earlier >= 0 &&
    verb !== null &&
    /^(set|agree|review|monitor|track|shape|support|nurture|guide|check|sign|correct|approve)$/.test(verb.base) &&
    LED.has(owned)
  );
}

// "earns their trust": one does not earn one's own.
const EARNING = new Set('earn win gain keep secure retain build lose get seek'.split(' '));
const EARNED = new Set(
  'trust respect loyalty confidence support attention business custom agreement buy-in cooperation approval'.split(' '),
);

const LED = new Set(
  'goals goal objectives targets work performance progress development skills learning output plans'.split(' '),
);

/** "Colleagues describe this person as generous with their time": the person was named last. */
function isNamedLast(pieces: Piece[], at: number, clause: Clause): boolean {
  for (let back = at - 1; back >= clause.from; back--) {
    if (personPhraseAt(pieces, back)) return lastOthers(pieces, back + 2, at, clause.verbs) < 0;
  }
  return false;
}

/** What may be meant by a pronoun: the words before it, back to the last verb of the person. */
function antecedentWindow(pieces: Piece[], at: number, clause: Clause): { from: number; to: number } {
  if (!clause.personIsSubject) return { from: clause.from, to: at };
  let from = Math.max(clause.from, ...clause.verbs.filter((verb) => verb < at));
  for (let back = at - 1; back > from; back--) {
    if (!COORDINATORS.has(pieces[back]?.lower ?? '')) continue;
    let next = back + 1;
    while (isAdverb(pieces[next]?.lower ?? '')) next++;
    if (next < at && isJoinedVerb(pieces[next]?.lower ?? '')) from = back;
  }
  return { from, to: at };
}

function isJoinedVerb(word: string): boolean {
  if (/^(is|was|has|does|may|can|will|should)$/.test(word)) return true;
  const verb = verbForm(word);
  return verb !== null && (verb.form === 's' || verb.form === 'past') && !verb.noun;
}

function they(
  pieces: Piece[],
  at: number,
  others: number,
  window: { from: number; to: number },
  clause: Clause,
): boolean {
  const before = pieces[at - 1]?.lower ?? '';
  const isContact =
    !/^(sure|ensures?)$/.test(before) &&
    !SUBORDINATORS.has(before) &&
    !PREPOSITIONS.has(before) &&
    !COORDINATORS.has(before) &&
    pieces[at - 1]?.isWord;
  if (isContact) {
    // "the teams they serve": the teams are what is served, so they are not meant; someone named before them may be.
    const head = startOfPhrase(pieces, at - 1);
    return lastOthers(pieces, window.from, head, clause.verbs) < 0;
  }
  const verb = pieces[at + 1]?.lower ?? '';
  const asks = verbForm(pieces[window.from]?.lower ?? '')?.base ?? '';
  // "asks a mentor for help if they feel overwhelmed": who asks is in need.
  if (
    /^(ask|seek|request|escalate|know|admit)$/.test(asks) &&
    /^(if|when|whenever|where|because)$/.test(before) &&
    ANIMATE.test(verb)
  ) {
    return true;
  }
  if (others >= 0) return false;
  // "makes sure they understand": whoever was named before is to understand.
  if (/^(sure|ensure|ensures)$/.test(before) && lastOthers(pieces, clause.from, at, clause.verbs) >= 0) return false;
  // "runs reports and explains what they mean"
  if (
    /^(mean|affect|cost|show|contain|require|interact|imply|cover)$/.test(verb) &&
    hasPlural(pieces, clause.from, at, clause.verbs)
  ) {
    return false;
  }
  return (clause.personIsSubject && ANIMATE.test(verb)) || !hasPlural(pieces, window.from, window.to, clause.verbs);
}

const ANIMATE = /^(needs?|know|feel|think|learn|lack|want|believe|ask|see)$/;

function objectMeansPerson(pieces: Piece[], at: number, clause: Clause, window: { from: number; to: number }): boolean {
  if (pieces[at]?.lower === 'themselves')
    return clause.personIsSubject && lastOthers(pieces, window.from, window.to, clause.verbs) < 0;
  const before = pieces[at - 1]?.lower ?? '';
  // "those around them": whoever else is named, the middle is the person.
  if (before === 'around') return clause.personIsSubject;
  // "others rely on them", "engineers mentored by them": the one named cannot mean itself.
  const verbAt = PREPOSITIONS.has(before) || before === 'to' ? at - 2 : at - 1;
  const verb = verbForm(pieces[verbAt]?.lower ?? '');
  if (!verb || verb.form === 'ing') return false;
  const subject = pieces[verbAt - 1]?.lower ?? '';
  if (before === 'by' && verb.form === 'past') return isPeople(subject) && !clause.personIsSubject;
  const isJoined = COORDINATORS.has(subject) && !clause.personIsSubject && subjectIsPeople(pieces, clause.from, at);
  return (isPeople(subject) || isJoined) && (verb.form === 'base' || verb.form === 's');
}

/**
 * "Helps other teams set their own goals", "encourages engineers to own their work": once the others are to do something,
 * what follows is theirs.
 */
function isDoneByOthers(pieces: Piece[], from: number, to: number): boolean {
  let isCausing = false;
  let people = false;
  for (let at = from; at < to; at++) {
    const word = pieces[at]?.lower ?? '';
    const verb = verbForm(word);
    if (verb && CAUSING.has(verb.base)) {
      isCausing = true;
      people = false;
    } else if (isCausing && (isPeople(word) || word === 'them' || OUTSIDER.test(pieces[at - 1]?.lower ?? '')))
      people = true;
    else if (people && verb?.form === 'base' && !verb.noun) return true;
    else if (people && pieces[at - 1]?.lower === 'to' && verb?.form === 'base') return true;
  }
  return false;
}

const OUTSIDER = /^(other|others|another)$/;

const CAUSING = new Set(
  'help encourage enable support empower allow inspire motivate coach teach guide let make assist train challenge push urge influence persuade prepare mentor advise get ask invite require expect'.split(
    ' ',
  ),
);
