import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { builtin } from '../../rubric/catalog/index.ts';
import type { FrameworkHead, RoleHead } from '../../rubric/heads.ts';
import type { Framework, Role } from '../../rubric/schema.ts';
import { POLICY, parsePolicy } from './policy.ts';
import type { PanelToBackground } from './protocol.ts';
import { keysOf, StoredFramework, type StoredRole, unpackFramework, unpackRole } from './stored-framework.ts';

/** The frameworks in force: the company's by policy, those a person brought, and the one that ships. */
export interface FrameworksInForce {
  frameworks: readonly FrameworkInForce[];
  /** The company's policy lets nobody add or use another. */
  locked: boolean;
  /** A fault of the policy or of what is stored; what could be read stays in force. */
  fault: 'policy' | 'stored' | null;
  /** For a fault of the policy: what was found where. */
  detail: string;
}

/** A head, and where its roles are: stored, or in the extension itself. */
export type FrameworkInForce = StoredFramework | (FrameworkHead & { restKey?: undefined });

export const OWN = 'frameworks';
const Own = z.array(StoredFramework);

/** The frameworks of a person's own as they lie under `OWN`; null where they cannot be read. */
export function parseOwn(stored: unknown): StoredFramework[] | null {
  const parsed = Own.safeParse(stored ?? []);
  return parsed.success ? parsed.data : null;
}

/** Reads what is in force now. Never fails: a faulty policy or store leaves the rest, and says so. */
export async function frameworksInForce(): Promise<FrameworksInForce> {
  const [seen, early] = await Promise.all([askPolicy(), browser.storage.local.get([OWN, POLICY])]);
  // Only right after the policy changed is what was read beside the question out of date.
  const isCurrent = seen === null || parsePolicy(early[POLICY]).seen === seen;
  const stored = isCurrent ? early : await browser.storage.local.get([OWN, POLICY]);
  const own = parseOwn(stored[OWN]);
  const policy = parsePolicy(stored[POLICY]);
  const company = policy.framework ? [policy.framework] : [];
  return {
    frameworks: policy.locked ? company : [...company, ...(own ?? []), builtin()],
    locked: policy.locked,
    fault: policy.fault ? 'policy' : own ? null : 'stored',
    detail: policy.fault,
  };
}

/** One role with all that stands in it; null where it was taken away meanwhile, or cannot be read. */
export async function loadRole(framework: FrameworkInForce, head: RoleHead): Promise<Role | null> {
  if (framework.restKey === undefined) return builtin().roles.find((role) => role.id === head.id) ?? null;
  const { key } = head as StoredRole;
  return unpackRole((await browser.storage.local.get(key))[key]);
}

/** A whole framework, for export, search and checks; null where a part of it cannot be read. */
export async function loadFramework(framework: FrameworkInForce): Promise<Framework | null> {
  if (framework.restKey === undefined) return builtin();
  return unpackFramework(framework, await browser.storage.local.get(keysOf(framework)));
}

/** Tells of every change, the policy's included, while the extension runs. */
export function onFrameworksChanged(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && (OWN in changes || POLICY in changes)) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Which policy is in force, as the background knows it; null where it does not answer, and what is stored has to do. */
async function askPolicy(): Promise<string | null> {
  const message: PanelToBackground = { type: 'policy-ready' };
  return browser.runtime.sendMessage(message).then(
    (seen) => (typeof seen === 'string' ? seen : null),
    () => null,
  );
}
