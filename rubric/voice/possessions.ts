import { COORDINATORS, DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../english/closed-words.ts';
import type { Piece } from '../english/pieces.ts';

/** The noun that "their" owns: the last of its phrase. */
export function ownedBy(pieces: Piece[], at: number): string {
  let end = at + 1;
  let noun = '';
  while (pieces[end]?.isWord && end < at + 6) {
    const word = pieces[end]?.lower ?? '';
    if (
      PREPOSITIONS.has(word) ||
      COORDINATORS.has(word) ||
      SUBORDINATORS.has(word) ||
      DETERMINERS.has(word) ||
      word === 'to'
    )
      break;
    if (noun && /^(is|are|was|were|has|have|may|can|will)$/.test(word)) break;
    if (OWN.has(word)) return word;
    noun = word;
    end++;
  }
  return noun;
}

/** What a person at work has of their own, whoever else the sentence names: "with engineers beyond their team". */
export const OWN = new Set(
  `team squad domain area areas role level title manager supervisor boss scope remit discipline department function
  organisation organization company craft field specialty specialism speciality own immediate peers colleagues teammates counterparts reports control responsibility
  responsibilities zone grade job position shift ward site branch desk portfolio territory unit line remit seniority tenure
  intermediate`.split(/\s+/),
);

/** What things have: with a plural thing before it, "their impact" is the things'. */
export const OF_THINGS = new Set(
  `impact impacts cause causes effect effects dependencies purpose lifecycle status limitations implementation implications
  consequences usage severity cost costs interactions relationships value priority priorities merits benefits drawbacks resolution
  root context behaviour behavior progress outcome outcomes execution completion rationale performance`.split(/\s+/),
);

/** What others have that the person serves: with others named anywhere before, "their growth" is theirs. */
export const OF_OTHERS = new Set(
  `growth needs potential wellbeing well-being concerns requirements expectations views opinions perspectives pain
  questions feelings success careers journey safety care satisfaction onboarding families studies lives wishes choices preferences circumstances dignity privacy rights comfort treatment
  recovery`.split(/\s+/),
);

/** What only a person has, not a thing: in "Errors in their work are caught" the errors have no work. */
export const PERSONAL = new Set(
  `work judgement judgment communication conduct attendance leadership ideas decisions contribution contributions style manner
  attitude mistakes effort efforts skill skills knowledge expertise writing teaching advice presence mentoring guidance
  notes thinking behaviour behavior delivery reputation analysis feedback fairness responsiveness kindness honesty patience insight leadership craft professionalism punctuality voice`.split(
    /\s+/,
  ),
);
