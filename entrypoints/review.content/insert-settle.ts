import { pause } from './caret-place.ts';
import { judge, type Seen } from './editor-verify.ts';

/** What an attempt to insert left: `limit` is the length of the text where it was cut. */
export interface Attempt {
  seen: Seen;
  undoable: boolean;
  limit?: number;
}

const STEP = 30;
const SECOND_LOOK = 90;
const MOST = 900;

/**
 * Reads the text back until it holds the insertion, twice, 90 ms apart. "unchanged" only after `patience` ms; a text that
 * is changing gets longer, for an editor may take it in steps.
 */
export async function untilSettled(read: () => string, before: string, text: string, patience: number): Promise<Seen> {
  let seen = judge(before, text, read());
  let moved = '';
  for (let waited = 0; seen !== 'inserted' && waited < MOST; waited += STEP) {
    if (seen === 'unchanged' && waited >= patience) return seen;
    const now = read();
    // Cut or changed, and still so at the third look.
    if (seen !== 'unchanged' && waited >= patience + SECOND_LOOK && moved === now) break;
    moved = now;
    await pause(STEP);
    seen = judge(before, text, read());
  }
  await pause(SECOND_LOOK);
  return judge(before, text, read());
}
