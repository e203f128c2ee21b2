import { type PreparedRole, prepare, type Reading, readDraft } from '../../rubric/reading/read-draft.ts';
import type { Role } from '../../rubric/schema.ts';

const prepared = new WeakMap<Role, PreparedRole>();

/** Reads a draft against a role; the role is prepared once. Loaded only when a draft is read. */
export async function readInRole(draft: string, role: Role): Promise<Reading> {
  const ready = prepared.get(role) ?? prepare(role, null);
  prepared.set(role, ready);
  return readDraft(draft, ready);
}
