import type { StringKey, Translate } from '../../components/strings.tsx';
import { type Words, wordsIn } from '../../components/words.tsx';
import { type AxisName, problemsOf, type RoleProblem, roleChange } from '../../rubric/edit.ts';
import type { Role } from '../../rubric/schema.ts';
import type { EditedFramework } from '../background/own-frameworks.ts';
import type { StoredFramework } from '../background/stored-framework.ts';

/** What keeps an edited framework from being saved, in words; empty when nothing does. */
export function faultsOf(edited: EditedFramework, t: Translate): string[] {
  const { count } = wordsIn(t, edited.vocabulary);
  const inForce = new Set(edited.roles.map((role) => role.id));
  const changed = [...edited.changed.values()].filter((role) => inForce.has(role.id));
  const words = Object.values(edited.vocabulary ?? {});
  return [
    ...(edited.name.trim() ? [] : [t('faultNoFrameworkName')]),
    ...(words.every((word) => word.singular.trim() && word.plural.trim()) ? [] : [t('faultWords')]),
    ...changed.flatMap((role) => problemsOf(role).map((problem) => `${role.name}: ${sentence(problem, t, count)}`)),
  ];
}

function sentence(problem: RoleProblem, t: Translate, count: Words['count']): string {
  switch (problem.kind) {
    case 'no-name':
      return t('faultNoName', t(problem.of === 'role' ? 'role' : WORD[problem.of]));
    case 'twice':
      return t('faultTwice', t(WORD[problem.of]), problem.name);
    case 'no-levels':
      return t('faultNoLevels');
    case 'empty-statements':
      return t('faultEmpty', count('statement', problem.count));
  }
}

const WORD: Record<AxisName, StringKey> = {
  levels: 'level',
  bands: 'band',
  dimensions: 'dimension',
  sections: 'section',
};

/** What changed, for the list of revisions: "Baker: 2 statements added, names or order changed". */
export function summaryOf(
  before: StoredFramework,
  edited: EditedFramework,
  originals: ReadonlyMap<string, Role>,
  t: Translate,
): string {
  const said: string[] = [];
  const { count } = wordsIn(t, edited.vocabulary);
  if (edited.name !== before.name || edited.vocabulary !== before.vocabulary) said.push(t('changedHead'));
  for (const role of edited.roles) {
    const now = edited.changed.get(role.id);
    const original = originals.get(role.id);
    if (now && !original) said.push(t('changedNewRole', now.name));
    if (!now || !original) continue;
    const { added, removed, changed, shape } = roleChange(original, now);
    const parts = [
      added > 0 && t('changedAdded', count('statement', added)),
      removed > 0 && t('changedRemoved', count('statement', removed)),
      changed > 0 && t('changedText', count('statement', changed)),
      shape && t('changedShape'),
    ].filter(Boolean);
    if (parts.length > 0) said.push(`${now.name}: ${parts.join(', ')}`);
  }
  const gone = before.roles.filter((role) => !edited.roles.some((one) => one.id === role.id));
  for (const role of gone) said.push(t('changedGoneRole', role.name));
  return said.join('; ') || t('changedOrder');
}
