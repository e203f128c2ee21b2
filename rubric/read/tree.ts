import { LIMITS } from './limits.ts';
import { fail } from './problem.ts';

/** A value of JSON or YAML. Objects are Maps, so that a name from a file is never a property of one of our objects. */
export type Tree = string | number | boolean | null | Tree[] | TreeMap;
export type TreeMap = Map<string, Tree>;

/** Whether a value is an object of the file. */
export function isMap(value: Tree | undefined): value is TreeMap {
  return value instanceof Map;
}

/** The text of a string, number or boolean as it stands; undefined for anything else. */
export function scalarText(value: Tree | undefined): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** A JSON pointer with one more step. */
export function pointer(path: string, step: string | number): string {
  return `${path}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/**
 * The value as plain objects, for the schema of our own format.
 *
 * @throws Unreadable where a key would reach into the objects themselves
 */
export function toPlain(value: Tree, file: string, path = ''): unknown {
  if (Array.isArray(value)) return value.map((each, index) => toPlain(each, file, pointer(path, index)));
  if (!isMap(value)) return value;
  const entries = [...value].map(([key, each]) => {
    refuseKey(key, file, pointer(path, key));
    return [key, toPlain(each, file, pointer(path, key))] as const;
  });
  return Object.fromEntries(entries);
}

/** Keys that mean something to every JavaScript object are refused as structure. */
function refuseKey(key: string, file: string, path: string): void {
  if (key === '__proto__' || key === 'constructor' || key === 'prototype') {
    fail(file, { path }, `the key "${key}"`, 'another name');
  }
}

/** Stops the reading of what is nested too deep. */
export function refuseDepth(
  depth: number,
  file: string,
  place: { line?: number; column?: number; path?: string },
): void {
  if (depth > LIMITS.nesting) fail(file, place, `nesting of ${depth} levels`, `at most ${LIMITS.nesting}`);
}
