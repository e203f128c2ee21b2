import { loadMeaning } from '../../rubric/reading/load-meaning.ts';
import { type PreparedRole, prepare, type Reading, readDraft } from '../../rubric/reading/read-draft.ts';
import type { Role } from '../../rubric/schema.ts';

const prepared = new WeakMap<Role, PreparedRole>();

/** Reads a draft against a role; the table of meaning is loaded and the role prepared once, and only when a draft is read. */
export async function readInRole(draft: string, role: Role): Promise<Reading> {
  const ready = prepared.get(role) ?? prepare(role, await loadMeaning());
  prepared.set(role, ready);
  return readDraft(draft, ready);
}
