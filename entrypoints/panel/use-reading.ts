import { useEffect, useState } from 'react';
import type { Reading } from '../../rubric/reading/read-draft.ts';
import type { Role } from '../../rubric/schema.ts';

/**
 * Which passages the draft is closest to, or null while nothing is written or the reading is under way. Runs when this frame is
 * idle, in its own process, and is dropped when the draft changes first: no key in the page waits for it.
 */
export function useReading(draft: string, role: Role | null): Reading | null {
  const [reading, setReading] = useState<Reading | null>(null);
  useEffect(() => {
    let dropped = false;
    if (!role || !draft.trim()) {
      setReading(null);
      return;
    }
    void import('./read.ts').then(async ({ readInRole }) => {
      if (dropped) return;
      const read = await readInRole(draft, role);
      if (!dropped) setReading(read);
    });
    return () => {
      dropped = true;
    };
  }, [draft, role]);
  return reading;
}
