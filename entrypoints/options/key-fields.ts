import type { SourceView, Taken } from '../../rubric/source-view.ts';

/** A key of JSON or YAML, wherever it stands, and what most of its texts were taken for. */
export interface KeyField {
  key: string;
  taken: Taken;
  count: number;
  example: string;
}

/** Every key once that can be given another meaning; where it stands at several paths, the one with most texts speaks. */
export function fieldsOf({ paths }: Extract<SourceView, { kind: 'paths' }>): KeyField[] {
  const fields = new Map<string, KeyField>();
  for (const { key, taken, count, example } of paths.toSorted((a, b) => b.count - a.count)) {
    if (key === null) continue;
    const known = fields.get(key);
    if (known) known.count += count;
    else fields.set(key, { key, taken, count, example });
  }
  return [...fields.values()];
}
