import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { sha256 } from '../../rubric/read/sha256.ts';
import { type PolicySettings, readPolicy } from '../../rubric/read-policy.ts';
import { keyed, keysOf, packFramework, StoredFramework } from './stored-framework.ts';

/**
 * The company's framework by browser policy. It is read whole only when the policy changes, in the background, and cut into
 * the same parts as every other; the panel finds it ready. While a newer policy is faulty, the last good one stays in force.
 */

export const POLICY = 'policy';

const PolicyInForce = z.object({
  /** Of the policy that was looked at last, by which version of the extension: the same is not read twice. */
  seen: z.string(),
  framework: z.nullable(StoredFramework),
  locked: z.boolean(),
  /** What is wrong with the policy as it is now, in words; empty when nothing is. */
  fault: z.string(),
});
export type PolicyInForce = z.infer<typeof PolicyInForce>;

const NO_POLICY: PolicyInForce = { seen: '', framework: null, locked: false, fault: '' };

/** The policy as it was stored; none where nothing, or nothing readable, is stored. */
export function parsePolicy(stored: unknown): PolicyInForce {
  const parsed = PolicyInForce.safeParse(stored);
  return parsed.success ? parsed.data : NO_POLICY;
}

/** Milliseconds after which a browser that starts has read its policies, with room to spare. */
const START_OF_BROWSER = 10_000;

let looking: Promise<string> | null = null;

/**
 * Makes sure that what is stored is what the policy says now. Looks once a session of the browser, since a change while it
 * runs is told by itself.
 *
 * @returns `seen` of what is then in force
 */
export async function policyReady(): Promise<string> {
  const { [POLICY]: seen } = await browser.storage.session.get(POLICY);
  if (typeof seen === 'string') return seen;
  looking ??= lookAtPolicy().finally(() => {
    looking = null;
  });
  return looking;
}

/**
 * Reads the policy and, where it is not the one seen last, puts it in force.
 *
 * @param isTold the browser has said that the policy changed, so that one without settings was taken away
 */
export async function lookAtPolicy(isTold = false): Promise<string> {
  const [managed, stored] = await Promise.all([readManaged(), browser.storage.local.get(POLICY)]);
  const before = parsePolicy(stored[POLICY]);
  // While Chrome starts it answers with nothing until its policies are read: what was in force stays until that is over.
  if (!isTold && before.framework && Object.keys(managed).length === 0) {
    setTimeout(() => void lookAtPolicy(true), START_OF_BROWSER);
    return before.seen;
  }
  const seen = await seal(managed);
  if (seen !== before.seen) await putInForce(managed, seen, before);
  await browser.storage.session.set({ [POLICY]: seen });
  return seen;
}

// Firefox rejects where there is no policy; Chrome answers with nothing.
async function readManaged(): Promise<PolicySettings> {
  return browser.storage.managed.get(['framework', 'lockFramework']).catch(() => ({}));
}

async function seal(managed: PolicySettings): Promise<string> {
  const version = browser.runtime.getManifest().version;
  return sha256([new TextEncoder().encode(JSON.stringify([version, managed.framework, managed.lockFramework]))]);
}

async function putInForce(managed: PolicySettings, seen: string, before: PolicyInForce): Promise<void> {
  const read = readPolicy(managed);
  if ('fault' in read) {
    await browser.storage.local.set({ [POLICY]: { ...before, seen, fault: read.fault } satisfies PolicyInForce });
    return;
  }
  const { stored, parts } = read.framework
    ? keyed(await packFramework(read.framework), `policy-${seen.slice(0, 12)}`)
    : { stored: null, parts: {} };
  const framework = stored && { ...stored, provenance: { kind: 'policy' as const } };
  const policy: PolicyInForce = {
    seen,
    framework,
    locked: managed.lockFramework === true && stored !== null,
    fault: '',
  };
  await browser.storage.local.set({ ...parts, [POLICY]: policy });
  const old = before.framework ? keysOf(before.framework).filter((key) => !(key in parts)) : [];
  if (old.length > 0) await browser.storage.local.remove(old);
}
