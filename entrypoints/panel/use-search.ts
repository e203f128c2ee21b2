import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Role } from '../../rubric/schema.ts';
import { type Hit, indexing, type SearchIndex, searchRubric } from '../../rubric/search.ts';
import { type FrameworkInForce, loadFramework } from '../background/frameworks.ts';
import { inSlices } from './in-slices.ts';

const SHOWN = 30;

/** What a search found, and the roles it was found in. */
export interface Found {
  hits: Hit[];
  roles: readonly Role[];
}

/**
 * Hits over every role of every framework, or null while there is nothing to search for, or nothing read to search in.
 *
 * @param wanted - whether someone is about to search: a large framework takes a while to read, and most panels are never searched
 */
export function useSearch(frameworks: readonly FrameworkInForce[], query: string, wanted: boolean): Found | null {
  const asked = useDeferredValue(query.trim());
  const { indexes, roles } = useIndexes(frameworks, wanted || asked !== '');
  return useMemo(() => {
    if (!asked || indexes.length === 0) return null;
    const hits = indexes.flatMap((index) => searchRubric(index, asked, SHOWN));
    return { hits: hits.sort((a, b) => b.score - a.score).slice(0, SHOWN), roles };
  }, [indexes, roles, asked]);
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
    const leaving = new AbortController();
    void makeIndexes(frameworks, leaving.signal).then((indexes) => indexes && setMade(indexes));
    return () => leaving.abort();
  }, [frameworks, wanted]);
  return made;
}

async function makeIndexes(frameworks: readonly FrameworkInForce[], signal: AbortSignal): Promise<Indexes | null> {
  const indexes: SearchIndex[] = [];
  const roles: Role[] = [];
  for (const framework of frameworks) {
    const whole = await loadFramework(framework);
    const index = whole && (await inSlices(indexing(whole), signal));
    if (signal.aborted) return null;
    if (!whole || !index) continue;
    indexes.push(index);
    roles.push(...whole.roles);
  }
  return { indexes, roles };
}
