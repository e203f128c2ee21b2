import { lintDuplicates } from './lint/duplicates.ts';
import { lintGaps } from './lint/gaps.ts';
import { lintNeighbours, nearlySame } from './lint/neighbours.ts';
import { lintPersonality } from './lint/personality.ts';
import { lintSpeciality } from './lint/speciality.ts';
import type { Framework, Origin } from './schema.ts';

/** What the linter looks for, in the order in which it tells. */
export const LINT_KINDS = ['missing', 'duplicate', 'near-identical', 'one-speciality', 'personality'] as const;
export type LintKind = (typeof LINT_KINDS)[number];

/** One remark about a framework: what kind, where ("Level 2 · Low · Individual · Impact"), and a sentence for its author. */
export interface LintFinding {
  kind: LintKind;
  role: string;
  where: string;
  message: string;
  /** Where it stands in the document it was read from, where that is known. */
  origin?: Origin;
}

/**
 * Looks for what makes a rubric hard to apply: neighbouring cells that say nearly the same, places without text, statements
 * that stand twice, examples that fit one speciality only, statements about what someone is like rather than what they do.
 * Remarks for the author; never fails.
 */
export function lint(framework: Framework): LintFinding[] {
  return framework.roles.flatMap((role) => {
    const alike = nearlySame(role);
    return [
      ...lintGaps(role),
      ...lintDuplicates(role, alike),
      ...lintNeighbours(role, alike),
      ...lintSpeciality(role),
      ...lintPersonality(role),
    ];
  });
}
