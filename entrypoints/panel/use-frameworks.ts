import { useEffect, useState } from 'react';
import { roleFor } from '../../rubric/role-for-title.ts';
import type { Framework, Role } from '../../rubric/schema.ts';
import { type FrameworksInForce, frameworksInForce, onFrameworksChanged } from '../background/frameworks.ts';

/** The frameworks in force, live; null for the moment until they were read, so that nothing is drawn under the wrong one. */
export function useFrameworks(): FrameworksInForce | null {
  const [inForce, setInForce] = useState<FrameworksInForce | null>(null);
  useEffect(() => {
    let left = false;
    const look = () => void frameworksInForce().then((found) => !left && setInForce(found));
    look();
    const stop = onFrameworksChanged(look);
    return () => {
      left = true;
      stop();
    };
  }, []);
  return inForce;
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
