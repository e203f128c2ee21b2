import type { Framework } from '../schema.ts';

/** The framework as it is stored and exported: two spaces of indentation, a new line at the end. */
export function writeJson(framework: Framework): string {
  return `${JSON.stringify(framework, null, 2)}\n`;
}
