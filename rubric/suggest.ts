import { positionRead } from './reading/position-read.ts';
import type { Reading } from './reading/read-draft.ts';
import type { Position, Role } from './schema.ts';
import { askedFor, type Question } from './suggest/asked-for.ts';
import { candidatesAt } from './suggest/candidates.ts';
import { inTurn } from './suggest/in-turn.ts';
import { relate } from './suggest/relate.ts';
import type { Suggestion } from './suggest/suggestion.ts';

export type { Because, Suggestion } from './suggest/suggestion.ts';

/**
 * Wording for one question, best first: statements that say better what the draft begins to say, then those the question
 * asks for, then those the draft leaves open, taken in turn from the sections so that it is never only the first of a
 * list. Statements of a 'caution' or 'next-step' section come only where the question asks for them. Without a position
 * the place is where the draft reads closest; without that either there is nothing to offer and the list is empty. It
 * never proposes a position.
 */
export function suggest(input: {
  role: Role;
  position: Position | null;
  dimensionId?: string | null;
  field: Question | null;
  draft: string;
  reading: Reading | null;
  limit?: number;
}): Suggestion[] {
  const { role, field, draft, reading, limit = 4 } = input;
  const position = input.position ?? positionRead(reading);
  if (!position) return [];
  const asked = askedFor(role, field);
  const dimensionId = input.dimensionId ?? asked.dimensionId ?? null;
  const candidates = candidatesAt(role, position, dimensionId, asked);
  const related = relate(role, candidates, draft, reading, asked.stems);

  const begun = related.filter(({ nearness }) => nearness > 0).sort((a, b) => b.nearness - a.nearness);
  const open = related.filter(({ nearness, said }) => nearness === 0 && !said);
  const wanted = inTurn(open.filter(({ candidate }) => candidate.asked));
  const others = inTurn(open.filter(({ candidate }) => !candidate.asked));
  // What is begun takes at most all but one place: the last is for something the draft has not thought of.
  const room = wanted.length + others.length > 0 ? Math.max(1, limit - 1) : limit;
  const first = begun.filter(({ said }) => !said).slice(0, room);
  const chosen = [
    ...first.map(({ candidate, because }) => ({ statementId: candidate.statement.id, because })),
    ...wanted.map(({ candidate }) => ({ statementId: candidate.statement.id, because: { kind: 'asked' } as const })),
    ...others.map(({ candidate }) => ({
      statementId: candidate.statement.id,
      because: { kind: 'not-covered' } as const,
    })),
  ];
  return chosen.slice(0, limit);
}
