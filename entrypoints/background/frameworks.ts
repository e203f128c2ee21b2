import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { builtin } from '../../rubric/catalog/index.ts';
import { Framework } from '../../rubric/schema.ts';

/** The frameworks in force: the company's by policy, those a person brought, and the one that ships. */
export interface FrameworksInForce {
  frameworks: readonly Framework[];
  /** The company's policy lets nobody add or use another. */
  locked: boolean;
  /** A fault of the policy or of what is stored, in words; what could be read stays in force. */
  fault: 'policy' | 'stored' | null;
  /** For a fault of the policy: what was found where. */
  detail: string;
}

const KEY = 'frameworks';
/** The policy's framework as last read without fault: it stays in force while a newer one is faulty. */
const LAST_POLICY = 'policy-framework';

// What was checked whole when it was saved is only recognised here: a large framework must not slow the panel's start.
const Recognised = z.array(
  z.custom<Framework>((value) => {
    const { schemaVersion, id, roles } = (value ?? {}) as Partial<Framework>;
    return schemaVersion === 1 && typeof id === 'string' && Array.isArray(roles) && roles.length > 0;
  }),
);

/** Reads what is in force now. Never fails: a faulty policy or store leaves the rest, and says so. */
export async function frameworksInForce(): Promise<FrameworksInForce> {
  const [managed, stored] = await Promise.all([readManaged(), browser.storage.local.get([KEY, LAST_POLICY])]);
  const own = Recognised.safeParse(stored[KEY] ?? []);
  const policy = parsePolicy(managed.framework);
  const company = policy.detail ? recognised(stored[LAST_POLICY]) : policy.framework ? [policy.framework] : [];
  const locked = managed.lockFramework === true && company.length > 0;
  if (policy.framework && JSON.stringify(stored[LAST_POLICY]) !== JSON.stringify([policy.framework])) {
    await browser.storage.local.set({ [LAST_POLICY]: [policy.framework] });
  }
  return {
    frameworks: locked ? company : [...company, ...(own.success ? own.data : []), builtin()],
    locked,
    fault: policy.detail ? 'policy' : own.success ? null : 'stored',
    detail: policy.detail,
  };
}

/** Those a person brought, without policy and built-in. */
async function ownFrameworks(): Promise<readonly Framework[]> {
  return recognised((await browser.storage.local.get(KEY))[KEY]);
}

/** Checks a framework whole and saves it in place of the one with the same id, in one write. Rejects with the fault, and the old one stands. */
export async function saveFramework(framework: Framework): Promise<void> {
  const checked = Framework.parse(framework);
  const others = (await ownFrameworks()).filter((one) => one.id !== checked.id);
  await browser.storage.local.set({ [KEY]: [...others, checked] });
}

export async function removeFramework(id: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: (await ownFrameworks()).filter((one) => one.id !== id) });
}

/** Tells of every change, the policy's included, while the extension runs. */
export function onFrameworksChanged(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'managed' || (area === 'local' && KEY in changes)) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function recognised(stored: unknown): readonly Framework[] {
  const parsed = Recognised.safeParse(stored ?? []);
  return parsed.success ? parsed.data : [];
}

// Firefox rejects where there is no policy; Chrome answers with nothing.
async function readManaged(): Promise<{ framework?: unknown; lockFramework?: unknown }> {
  return browser.storage.managed.get(['framework', 'lockFramework']).catch(() => ({}));
}

function parsePolicy(text: unknown): { framework: Framework | null; detail: string } {
  if (text === undefined) return { framework: null, detail: '' };
  let value: unknown = text;
  if (typeof text === 'string') {
    try {
      value = JSON.parse(text);
    } catch (error) {
      return { framework: null, detail: error instanceof Error ? error.message : 'not JSON' };
    }
  }
  const parsed = Framework.safeParse(value);
  if (parsed.success) {
    return { framework: { ...parsed.data, provenance: { ...parsed.data.provenance, kind: 'policy' } }, detail: '' };
  }
  const issue = parsed.error.issues[0];
  return { framework: null, detail: `/${issue?.path.join('/') ?? ''}: ${issue?.code ?? ''}` };
}
