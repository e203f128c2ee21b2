import { lintDuplicates } from './lint/duplicates.ts';
import { lintGaps } from './lint/gaps.ts';
import { lintNeighbours } from './lint/neighbours.ts';
import { lintSpeciality } from './lint/speciality.ts';
import type { Framework } from './schema.ts';

/** One remark about a framework: what kind, where ("Level 2 · Low · Individual · Impact"), and a sentence for its author. */
export interface LintFinding {
  kind: 'near-identical' | 'missing' | 'duplicate' | 'one-speciality';
  role: string;
  where: string;
  message: string;
}

/**
 * Looks for what makes a rubric hard to apply: neighbouring cells that say nearly the same, places without text, statements
 * that stand twice, examples that fit one speciality only. Remarks for the author; never fails.
 */
export function lint(framework: Framework): LintFinding[] {
  return framework.roles.flatMap((role) => [
    ...lintGaps(role),
    ...lintDuplicates(role),
    ...lintNeighbours(role),
    ...lintSpeciality(role),
  ]);
}
