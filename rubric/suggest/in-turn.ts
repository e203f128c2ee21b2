import type { Candidate } from './candidates.ts';
import type { Related } from './relate.ts';

/**
 * One from each section and dimension in turn, plain statements before examples, so that the top of a long list does not
 * crowd out the rest. Within a section the words of the question decide, then the order of the framework.
 */
export function inTurn(related: Related[]): Related[] {
  const heaps = new Map<string, Related[]>();
  for (const one of related) {
    const key = `${one.candidate.sectionId} ${one.candidate.dimensionId}`;
    const heap = heaps.get(key);
    if (heap) heap.push(one);
    else heaps.set(key, [one]);
  }
  const ordered = [...heaps.values()].map((heap) => heap.sort((a, b) => b.toQuestion - a.toQuestion));
  const byRound = ordered.flatMap((heap) => heap.map((one, round) => ({ one, round })));
  return byRound
    .sort((a, b) => a.round - b.round || weight(a.one.candidate) - weight(b.one.candidate))
    .map(({ one }) => one);
}

// A question about development asks what comes next, and only then what stood in the way.
function weight({ tone, asked }: Candidate): number {
  if (tone === 'caution') return 1;
  return tone === 'example' && !asked ? 1 : 0;
}
