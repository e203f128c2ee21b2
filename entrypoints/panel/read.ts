import type { Reading } from '../../rubric/reading/read-draft.ts';
import type { Role } from '../../rubric/schema.ts';
import type { ReadingAsked, ReadingTold } from './reading-worker.ts';

let worker: Worker | null = null;
let known: Role | null = null;
let waiting: { number: number; onReading(reading: Reading): void } | null = null;
let last = 0;

/**
 * Reads a draft against a role in a worker, so that no key waits for it, and gives the reading to `onReading`, unless another draft is asked
 * about or the returned function is called first. The worker, and with it the table of meaning, starts with the first draft.
 */
export function readInRole(draft: string, role: Role, onReading: (reading: Reading) => void): () => void {
  const reader = worker ?? startWorker();
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

function startWorker(): Worker {
  const started = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<ReadingTold>) => {
    if (data.number !== waiting?.number) return;
    const { onReading } = waiting;
    waiting = null;
    onReading(data.reading);
  });
  return started;
}
