import type { Reading } from '../../rubric/reading/read-draft.ts';
import type { Role } from '../../rubric/schema.ts';
import type { ReadingAsked, ReadingHost, ReadingTold } from './reading-worker.ts';
import workerUrl from './reading-worker.ts?worker&url';

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
    const started = new Worker(workerUrl, { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<ReadingTold>) => tell(data));
    return started;
  } catch {
    // On a page with a sandboxing policy the panel has no origin, and the browser starts no worker for it.
    return readHere();
  }
}

/** The worker's own file in the panel itself, so that the table in it ships once. */
function readHere(): Reader {
  const { port1, port2 } = new MessageChannel();
  (globalThis as ReadingHost).bandwiseReading = port2;
  port1.onmessage = ({ data }: MessageEvent<ReadingTold>) => tell(data);
  void import(/* @vite-ignore */ workerUrl);
  return port1;
}

function tell(told: ReadingTold): void {
  if (told.number !== waiting?.number) return;
  const { onReading } = waiting;
  waiting = null;
  onReading(told.reading);
}
