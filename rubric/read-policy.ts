import { parseJson } from './read/json-text.ts';
import { isOwnFormat, readOwnFormat } from './read/own-format.ts';
import { formatProblem, Unreadable } from './read/problem.ts';
import type { Framework } from './schema.ts';

/** The two settings of a company's policy, as the browser hands them over: of any type, or absent. */
export interface PolicySettings {
  framework?: unknown;
  lockFramework?: unknown;
}

/**
 * Reads the framework that a policy ships.
 *
 * @returns the framework; null where the policy ships none; or the fault, naming the setting and the place in it
 */
export function readPolicy({
  framework,
  lockFramework,
}: PolicySettings): { framework: Framework | null } | { fault: string } {
  if (lockFramework !== undefined && typeof lockFramework !== 'boolean') {
    return { fault: `lockFramework: ${kindOf(lockFramework)}, expected true or false` };
  }
  if (framework === undefined) {
    // Chrome drops a setting of the wrong type without a word, so a lock alone is a policy that lost its framework.
    return lockFramework ? { fault: 'framework: nothing, expected the framework as JSON text' } : { framework: null };
  }
  if (typeof framework !== 'string') {
    return { fault: `framework: ${kindOf(framework)}, expected the framework as JSON text` };
  }
  try {
    const [value] = parseJson(framework, 'framework');
    if (!isOwnFormat(value))
      return { fault: 'framework:/: no schemaVersion, expected a framework as "rubric write --format json" writes it' };
    return { framework: readOwnFormat(value ?? null, 'framework') };
  } catch (error) {
    const problem = error instanceof Unreadable ? error.problems[0] : undefined;
    if (!problem) throw error;
    return { fault: formatProblem(problem) };
  }
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`;
}
