import type { Mapping } from '../../rubric/read/index.ts';

/**
 * A mapping with one more answer.
 *
 * @param key a question's key: `role`, `order`, `sheets`, or one inside another such as `columns.Pillar` and `headings.2`
 */
export function answered(mapping: Mapping, key: string, answer: unknown): Mapping {
  const [outer = key, ...inner] = key.split('.');
  if (outer === 'sheets') return { ...mapping, sheets: Array.isArray(answer) ? answer : [String(answer)] };
  if (inner.length === 0) return { ...mapping, [outer]: answer };
  const before = mapping[outer as 'columns' | 'headings'] ?? {};
  return { ...mapping, [outer]: { ...before, [inner.join('.')]: answer } };
}
