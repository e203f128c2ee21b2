import type { Reading } from '../../rubric/reading/read-draft.ts';
import type { Role } from '../../rubric/schema.ts';
import type { ReadingAsked, ReadingTold } from './reading-worker.ts';

type Reader = Pick<Worker, 'postMessage'>;
let worker: Reader | null = null;
let known: Role | null = null;
let waiting: { number: number; onReading(reading: Reading): void } | null = null;
let last = 0;

/**
 * Reads a draft against a role in a worker, so that no key waits for it, and gives the reading to `onReading`, unless another draft is asked
 * about or the returned function is called first. The worker, and with it the table of meaning, starts with the first draft.
 */
export function readInRole(draft: string, role: Role, onReading: (reading: Reading) => void): () => void {
  const reader = worker ?? startReader();
  worker = reader;
  const ask = (asked: ReadingAsked) => reader.postMessage(asked);
  if (known !== role) ask({ type: 'role', role });
  known = role;
  last += 1;
  const mine = { number: last, onReading };
  waiting = mine;
  ask({ type: 'draft', number: last, draft });
  return () => {
    if (waiting === mine) waiting = null;
  };
}

function startReader(): Reader {
  try {
    const started = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<ReadingTold>) => tell(data));
    return started;
  } catch {
    // On a page with a sandboxing policy the panel has no origin, and the browser starts no worker for it.
    return readHere();
  }
}

function readHere(): Reader {
  let role: Role | null = null;
  return {
    async postMessage(asked: ReadingAsked) {
      if (asked.type === 'role') {
        role = asked.role;
        return;
      }
      const read = role;
      const { prepare, readDraft } = await import('../../rubric/reading/read-draft.ts');
      const { shippedMeaning } = await import('../../rubric/reading/shipped-meaning.ts');
      if (read && asked.number === waiting?.number) {
        tell({ number: asked.number, reading: readDraft(asked.draft, prepare(read, shippedMeaning())) });
      }
    },
  };
}

function tell(told: ReadingTold): void {
  if (told.number !== waiting?.number) return;
  const { onReading } = waiting;
  waiting = null;
  onReading(told.reading);
}
