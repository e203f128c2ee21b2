import { type PreparedRole, prepare, type Reading, readDraft } from '../../rubric/reading/read-draft.ts';
import { shippedMeaning } from '../../rubric/reading/shipped-meaning.ts';
import type { Role } from '../../rubric/schema.ts';

/** Panel -> worker. A role goes before the first draft that is to be read in it; drafts are numbered upwards. */
export type ReadingAsked = { type: 'role'; role: Role } | { type: 'draft'; number: number; draft: string };

/** Worker -> panel: the reading of the draft with this number. A draft that was followed by another may go unanswered. */
export interface ReadingTold {
  number: number;
  reading: Reading;
}

/** Where no worker starts, the panel runs this file itself and leaves the end of a channel for it. */
export type ReadingHost = typeof globalThis & { bandwiseReading?: MessagePort };

const panel: Pick<MessagePort, 'postMessage' | 'onmessage'> =
  (globalThis as ReadingHost).bandwiseReading ?? (globalThis as unknown as MessagePort);
let role: Role | null = null;
let ready: PreparedRole | null = null;
let newest: { number: number; draft: string } | null = null;

panel.onmessage = ({ data }: MessageEvent<ReadingAsked>) => {
  if (data.type === 'role') {
    role = data.role;
    ready = null;
    newest = null;
    return;
  }
  // What waits is replaced, so that keys typed during a reading cost one more reading and not one each.
  if (newest === null) setTimeout(readNewest);
  newest = data;
};

function readNewest(): void {
  if (role === null || newest === null) return;
  ready ??= prepare(role, shippedMeaning());
  const { number, draft } = newest;
  newest = null;
  panel.postMessage({ number, reading: readDraft(draft, ready) } satisfies ReadingTold);
}
