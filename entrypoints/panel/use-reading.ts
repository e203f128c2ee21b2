import { useEffect, useState } from 'react';
import type { Reading } from '../../rubric/reading/read-draft.ts';
import type { Role } from '../../rubric/schema.ts';
import { readInRole } from './read.ts';

/**
 * Which passages the draft is closest to, or null while nothing is written or the first reading is under way. Read in a worker and
 * dropped when the draft changes first: no key, in the page or in the panel, waits for it.
 */
export function useReading(draft: string, role: Role | null): Reading | null {
  const [reading, setReading] = useState<Reading | null>(null);
  useEffect(() => {
    if (role && draft.trim()) return readInRole(draft, role, setReading);
    setReading(null);
  }, [draft, role]);
  return reading;
}
