import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Role } from '../../rubric/schema.ts';
import { buildIndex, type Hit, type SearchIndex, searchRubric } from '../../rubric/search.ts';
import { type FrameworkInForce, loadFramework } from '../background/frameworks.ts';

const SHOWN = 30;

/** What a search found, and the roles it was found in. */
export interface Found {
  hits: Hit[];
  roles: readonly Role[];
}

/** Hits over every role of every framework, or null while there is nothing to search for, or nothing read to search in. */
export function useSearch(frameworks: readonly FrameworkInForce[], query: string): Found | null {
  const asked = useDeferredValue(query.trim());
  const { indexes, roles } = useIndexes(frameworks, useIdle() || asked !== '');
  return useMemo(() => {
    if (!asked || indexes.length === 0) return null;
    const hits = indexes.flatMap((index) => searchRubric(index, asked, SHOWN));
    return { hits: hits.sort((a, b) => b.score - a.score).slice(0, SHOWN), roles };
  }, [indexes, roles, asked]);
}

// A large framework takes a while to index: the first key should find it done, and the panel's opening should not wait for it.
function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    const call = requestIdleCallback(() => setIdle(true));
    return () => cancelIdleCallback(call);
  }, []);
  return idle;
}

interface Indexes {
  indexes: readonly SearchIndex[];
  roles: readonly Role[];
}
const NONE: Indexes = { indexes: [], roles: [] };

/** The frameworks whole and their indexes, made once they are wanted. */
function useIndexes(frameworks: readonly FrameworkInForce[], wanted: boolean): Indexes {
  const [made, setMade] = useState(NONE);
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    void Promise.all(frameworks.map(loadFramework)).then((loaded) => {
      const whole = loaded.filter((one) => one !== null);
      if (!left) setMade({ indexes: whole.map(buildIndex), roles: whole.flatMap((one) => one.roles) });
    });
    return () => {
      left = true;
    };
  }, [frameworks, wanted]);
  return made;
}
