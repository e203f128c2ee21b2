import { useMemo } from 'react';
import { builtin } from '../../rubric/catalog/index.ts';
import { roleFor } from '../../rubric/role-for-title.ts';
import type { Framework, Role } from '../../rubric/schema.ts';

/** The frameworks here: the one that ships. */
export function useFrameworks(): readonly Framework[] {
  return useMemo(() => [builtin()], []);
}

/** The role to read against: chosen by hand, else the one remembered for the title, else the one the title names. Never a guess. */
export function chooseRole(
  frameworks: readonly Framework[],
  jobTitle: string | null,
  chosenId: string | null,
  remembered: readonly [string, string][],
): { framework: Framework; role: Role } | null {
  const byId = (id: string | null | undefined) => {
    for (const framework of frameworks) {
      const role = framework.roles.find((one) => one.id === id);
      if (role) return { framework, role };
    }
    return null;
  };
  const title = jobTitle?.trim().toLowerCase();
  const known = remembered.find(([one]) => one === title)?.[1];
  return byId(chosenId) ?? byId(known) ?? (jobTitle ? byId(roleFor(jobTitle, [...frameworks])?.role.id) : null);
}
