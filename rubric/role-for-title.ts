import { foldName } from './fold.ts';
import type { FrameworkHead, RoleHead } from './heads.ts';

export interface RoleMatch {
  role: RoleHead;
  framework: FrameworkHead;
  how: 'exact' | 'alias' | 'close';
}

/**
 * The role that a job title on a form means: the same name, an alias, or nearly the same words.
 *
 * That a framework has only one role is no reason to choose it.
 *
 * @returns the match and how it was made; null when no role, or more than one equally, comes close. Never fails.
 */
export function roleFor(jobTitle: string, frameworks: readonly FrameworkHead[]): RoleMatch | null {
  const title = foldName(jobTitle);
  if (!title) return null;
  const all = frameworks.flatMap((framework) => framework.roles.map((role) => ({ role, framework })));
  const exact = all.find(({ role }) => foldName(role.name) === title);
  if (exact) return { ...exact, how: 'exact' };
  const alias = all.find(({ role }) => (role.aliases ?? []).some((each) => foldName(each) === title));
  if (alias) return { ...alias, how: 'alias' };
  return closest(title, all);
}

/** The one role whose words are nearly the title's; two that are equally near are no answer. */
function closest(title: string, all: { role: RoleHead; framework: FrameworkHead }[]): RoleMatch | null {
  const scored = all
    .map((each) => ({
      ...each,
      score: Math.max(...[each.role.name, ...(each.role.aliases ?? [])].map((name) => likeness(title, name))),
    }))
    .filter(({ score }) => score >= CLOSE)
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (!best || (next && next.score === best.score)) return null;
  return { role: best.role, framework: best.framework, how: 'close' };
}

const CLOSE = 0.7;

/**
 * How alike two titles are, 0 to 1: shared words over all words, where a word of rank ("Senior") counts half. The field of
 * work and the profession must both be shared: a Data Engineer is no Platform Engineer.
 */
function likeness(title: string, name: string): number {
  const left = wordsOf(title);
  const right = wordsOf(name);
  const core = (words: Set<string>) => [...words].filter((word) => !RANK.has(word));
  const coreLeft = core(left);
  const coreRight = core(right);
  if (coreLeft.length === 0 || coreRight.length === 0) return 0;
  const smaller = coreLeft.length < coreRight.length ? coreLeft : coreRight;
  const larger = new Set(smaller === coreLeft ? coreRight : coreLeft);
  const isWithin = smaller.every((word) => larger.has(word));
  // "Engineer" alone is within every engineer's title and says nothing.
  if (!isWithin || (smaller.length < 2 && larger.size > 1)) return 0;
  const weigh = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + (RANK.has(word) ? 0.5 : 1), 0);
  const shared = weigh([...left].filter((word) => right.has(word)));
  return shared / weigh(new Set([...left, ...right]));
}

const RANK = new Set(
  'junior mid middle intermediate senior staff principal lead associate graduate trainee head chief 1 2 3 4 5'.split(
    ' ',
  ),
);

const SHORT_FORMS: Record<string, string> = {
  sr: 'senior',
  snr: 'senior',
  jr: 'junior',
  int: 'intermediate',
  eng: 'engineer',
  engr: 'engineer',
  engineering: 'engineer',
  mgr: 'manager',
  dev: 'developer',
  admin: 'administrator',
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
};

function wordsOf(title: string): Set<string> {
  const words = foldName(title)
    .replace(/\([^)]*\)/g, ' ')
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word && !['the', 'of', 'and', 'm', 'f', 'd', 'w', 'x'].includes(word));
  return new Set(words.map((word) => SHORT_FORMS[word] ?? word));
}
