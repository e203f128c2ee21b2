import type { IdPrefix } from '../ids.ts';
import type { Framework } from '../schema.ts';

/** The same framework as another one: every id in it is new, and whatever pointed at an old one points at the new. */
export function freshIds(framework: Framework, newId: (prefix: IdPrefix) => string): Framework {
  const fresh = new Map<string, string>();
  const renew = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((each) => renew(each, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, renew(each, name)]));
    if (typeof value !== 'string' || !ID_KEYS.has(key)) return value;
    const known = fresh.get(value);
    if (known !== undefined) return known;
    const made = newId(value.split('_')[0] as IdPrefix);
    fresh.set(value, made);
    return made;
  };
  // What a document itself says of its making is text, whatever its keys are called.
  return { ...(renew({ ...framework, provenance: null }, '') as Framework), provenance: framework.provenance };
}

const ID_KEYS = new Set(['id', 'levelId', 'bandId', 'dimensionId', 'sectionId', 'valueId']);
