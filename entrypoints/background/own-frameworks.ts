import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import type { RoleHead } from '../../rubric/heads.ts';
import { Role, type Vocabulary } from '../../rubric/schema.ts';
import { OWN, parseOwn } from './frameworks.ts';
import { keyed, keysOf, type PackedFramework, packRole, StoredFramework, type StoredRole } from './stored-framework.ts';

/** The frameworks that a person brought: saving, the revisions before, and taking away. */

/** A revision that another has followed, whole: what it shares with others is stored once. */
const Revision = z.object({
  /** When it was saved, as ISO 8601. */
  at: z.string(),
  /** What changed with it, in words. */
  summary: z.string(),
  framework: StoredFramework,
});
export type Revision = z.infer<typeof Revision>;

const REVISIONS_KEPT = 30;

/**
 * Saves a framework that a reader or the editor has checked, as the next revision of the one with the same id. Its parts are
 * new keys and its head is written with them in one step, so that a write that fails leaves the old revision as it was.
 *
 * @param summary what changed, in words
 * @returns what is in force now
 * @throws the browser's error when it could not be written, for want of room as a rule
 */
export async function saveFramework(packed: PackedFramework, summary: string): Promise<StoredFramework> {
  const own = await readOwn();
  const before = own.find((one) => one.id === packed.id);
  const revision = before ? before.revision + 1 : packed.revision;
  const at = new Date().toISOString();
  const { stored, parts } = keyed({ ...packed, revision }, `${revision}-${Date.now().toString(36)}`);
  const saved: StoredFramework = { ...stored, provenance: { kind: 'file', importedAt: at } };
  await commit(own, saved, parts, { at, summary });
  return saved;
}

/** A framework as its author left the editor. */
export interface EditedFramework {
  name: string;
  vocabulary: Vocabulary | undefined;
  /** All roles, in order. */
  roles: readonly RoleHead[];
  /** Those roles that changed or are new, whole. */
  changed: ReadonlyMap<string, Role>;
}

/**
 * Saves what was edited as the next revision. Roles that did not change are shared with the revision before.
 *
 * @throws when another revision was saved meanwhile, or the browser could not write; the old one then stands
 */
export async function saveEdited(before: StoredFramework, edited: EditedFramework, summary: string): Promise<void> {
  const own = await readOwn();
  if (own.find((one) => one.id === before.id)?.revision !== before.revision) throw new Error('changed elsewhere');
  const at = new Date().toISOString();
  const revision = before.revision + 1;
  const parts: Record<string, string> = {};
  const roles = await Promise.all(
    edited.roles.map(async (head): Promise<StoredRole> => {
      const role = edited.changed.get(head.id);
      const kept = before.roles.find((one) => one.id === head.id);
      if (!role && kept) return kept;
      const { packed, ...rest } = await packRole(role ? Role.parse(role) : raise(`no role ${head.id}`));
      const key = `role:${before.id}:${head.id}:${revision}-${Date.now().toString(36)}`;
      parts[key] = packed;
      return { ...rest, key };
    }),
  );
  const { vocabulary: _, ...head } = before;
  const vocabulary = edited.vocabulary ? { vocabulary: edited.vocabulary } : {};
  await commit(own, { ...head, ...vocabulary, name: edited.name, revision, roles }, parts, { at, summary });
}

function raise(message: string): never {
  throw new Error(message);
}

/** Takes a framework away with all its revisions. */
export async function removeFramework(id: string): Promise<void> {
  const own = await readOwn();
  const gone = own.find((one) => one.id === id);
  const revisions = await revisionsOf(id);
  await browser.storage.local.set({ [OWN]: own.filter((one) => one !== gone) });
  const parts = [...(gone ? keysOf(gone) : []), ...revisions.flatMap((one) => keysOf(one.framework))];
  await browser.storage.local.remove([historyKey(id), ...parts]);
}

/** Every revision of a framework that is kept, the one in force first. */
export async function revisionsOf(id: string): Promise<Revision[]> {
  const key = historyKey(id);
  const parsed = z.array(Revision).safeParse((await browser.storage.local.get(key))[key]);
  return parsed.success ? parsed.data : [];
}

/** Puts an earlier revision in force again, as a new one: nothing is lost by going back. */
export async function goBackTo({ framework }: Revision, summary: string): Promise<void> {
  const own = await readOwn();
  const now = own.find((one) => one.id === framework.id);
  const at = new Date().toISOString();
  await commit(own, { ...framework, revision: (now?.revision ?? framework.revision) + 1 }, {}, { at, summary });
}

/** The frameworks of one's own as stored; none where they cannot be read. */
async function readOwn(): Promise<StoredFramework[]> {
  return parseOwn((await browser.storage.local.get(OWN))[OWN]) ?? [];
}

/** Writes the head with its parts and its line of history in one step, then forgets what no revision needs any more. */
async function commit(
  own: readonly StoredFramework[],
  stored: StoredFramework,
  parts: Record<string, string>,
  said: { at: string; summary: string },
): Promise<void> {
  const revisions = [{ ...said, framework: stored }, ...(await revisionsOf(stored.id))];
  const kept = revisions.slice(0, REVISIONS_KEPT);
  const others = own.filter((one) => one.id !== stored.id);
  // What was there keeps its place in the list.
  const at = own.findIndex((one) => one.id === stored.id);
  const list = others.toSpliced(at < 0 ? others.length : at, 0, stored);
  await browser.storage.local.set({ ...parts, [OWN]: list, [historyKey(stored.id)]: kept });
  const needed = new Set(kept.flatMap((one) => keysOf(one.framework)));
  const stale = revisions.flatMap((one) => keysOf(one.framework)).filter((key) => !needed.has(key));
  if (stale.length > 0) await browser.storage.local.remove(stale);
}

function historyKey(id: string): string {
  return `history:${id}`;
}
