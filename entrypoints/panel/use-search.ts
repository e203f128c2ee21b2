import { useDeferredValue, useMemo } from 'react';
import type { Framework } from '../../rubric/schema.ts';
import { buildIndex, type Hit, searchRubric } from '../../rubric/search.ts';

const SHOWN = 30;

/** Hits over every role of every framework, or null while there is nothing to search for. */
export function useSearch(frameworks: readonly Framework[], query: string): Hit[] | null {
  const asked = useDeferredValue(query.trim());
  const searching = asked !== '';
  const indexes = useMemo(() => (searching ? frameworks.map(buildIndex) : []), [frameworks, searching]);
  return useMemo(() => {
    if (!asked) return null;
    const hits = indexes.flatMap((index) => searchRubric(index, asked, SHOWN));
    return hits.sort((a, b) => b.score - a.score).slice(0, SHOWN);
  }, [indexes, asked]);
}
