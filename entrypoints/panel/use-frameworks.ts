import { useEffect, useState } from 'react';
import type { HowChosen } from '../../components/ReviewFacts.tsx';
import type { RoleHead } from '../../rubric/heads.ts';
import { roleFor } from '../../rubric/role-for-title.ts';
import type { Role } from '../../rubric/schema.ts';
import {
  type FrameworkInForce,
  type FrameworksInForce,
  frameworksInForce,
  loadRole,
  onFrameworksChanged,
} from '../background/frameworks.ts';

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

/**
 * The role wanted with all that stands in it, read when it is chosen and again when its framework changes. While another is read,
 * the one before, or that there is none, stands, so that nothing jumps and no focus is lost: `chosen` is then still the one before.
 * `role` is null until the first was read; `damaged` when it could not be.
 *
 * @param wanted - null where none is, undefined while that is not known yet
 */
export function useRole(wanted: ChosenRole | null | undefined): {
  chosen: ChosenRole | null;
  role: Role | null;
  damaged: boolean;
} {
  const [loaded, setLoaded] = useState<{ chosen: ChosenRole; role: Role | null } | 'none' | null>(null);
  const { framework, role: head, how } = wanted ?? {};
  const isNone = wanted === null;
  useEffect(() => {
    if (!framework || !head || !how) return setLoaded(isNone ? 'none' : null);
    let left = false;
    const chosen = { framework, role: head, how };
    void loadRole(framework, head).then((role) => !left && setLoaded({ chosen, role }));
    return () => {
      left = true;
    };
  }, [framework, head, how, isNone]);
  if (!wanted || loaded === 'none') return { chosen: null, role: null, damaged: false };
  if (!loaded) return { chosen: wanted, role: null, damaged: false };
  const isWanted = loaded.chosen.role.id === wanted.role.id;
  const isNewest = loaded.chosen.role === wanted.role;
  return {
    chosen: isWanted ? wanted : loaded.chosen,
    role: loaded.role,
    damaged: loaded.role === null && (isNewest || !isWanted),
  };
}

/** A role of a framework in force, and how it came to be the one to read against. */
export interface ChosenRole {
  framework: FrameworkInForce;
  role: RoleHead;
  how: HowChosen;
}

/** The role to read against: chosen by hand, else the one remembered for the title, else the one the title names. Never a guess. */
export function chooseRole(
  frameworks: readonly FrameworkInForce[],
  jobTitle: string | null,
  chosenId: string | null,
  remembered: readonly [string, string][],
): ChosenRole | null {
  const byId = (id: string | null | undefined, how: ChosenRole['how']): ChosenRole | null => {
    for (const framework of frameworks) {
      const role = framework.roles.find((one) => one.id === id);
      if (role) return { framework, role, how };
    }
    return null;
  };
  const title = jobTitle?.trim().toLowerCase();
  const known = remembered.find(([one]) => one === title)?.[1];
  const match = jobTitle ? roleFor(jobTitle, frameworks) : null;
  return byId(chosenId, 'chosen') ?? byId(known, 'remembered') ?? (match && byId(match.role.id, match.how));
}
