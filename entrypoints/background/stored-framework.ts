import * as z from 'zod/mini';
import type { FrameworkHead, RoleHead } from '../../rubric/heads.ts';
import { Framework, Role } from '../../rubric/schema.ts';
import { pack, unpack } from './packed.ts';

/**
 * How a framework lies in `storage.local`: its head, which the panel reads at every start, and under a key of their own each
 * role and the rest, which nobody reads before it is wanted. A key is written once and never changed, so that an older
 * revision stays whole while a newer one is written, and roles that did not change are shared between revisions.
 */

const { shape } = Framework;

const StoredRole = z.object({
  id: Role.shape.id,
  name: Role.shape.name,
  aliases: Role.shape.aliases,
  statements: z.int(),
  key: z.string(),
});
export type StoredRole = z.infer<typeof StoredRole>;

export const StoredFramework = z.object({
  schemaVersion: shape.schemaVersion,
  id: shape.id,
  name: shape.name,
  language: shape.language,
  vocabulary: shape.vocabulary,
  ratingScales: shape.ratingScales,
  revision: shape.revision,
  /** How it came here, which may differ from what the document itself says. */
  provenance: z.object({ kind: shape.provenance.shape.kind, importedAt: z.optional(z.string()) }),
  roles: z.array(StoredRole).check(z.minLength(1)),
  restKey: z.string(),
});
export type StoredFramework = z.infer<typeof StoredFramework>;

type Rest = Pick<Framework, 'description' | 'notes' | 'provenance' | 'createdAt' | 'updatedAt' | 'unmapped'>;

/** A framework ready to be stored: cut in parts, each packed, with no key yet. Small enough to pass between threads. */
export interface PackedFramework extends FrameworkHead {
  schemaVersion: 1;
  roles: PackedRole[];
  rest: string;
}
export interface PackedRole extends RoleHead {
  statements: number;
  packed: string;
}

/** Cuts and packs a framework that a reader has checked. */
export async function packFramework(framework: Framework): Promise<PackedFramework> {
  const { schemaVersion, id, name, language, vocabulary, ratingScales, revision, provenance } = framework;
  const { description, notes, createdAt, updatedAt, unmapped } = framework;
  const rest: Rest = { description, notes, provenance, createdAt, updatedAt, unmapped };
  return {
    schemaVersion,
    id,
    name,
    language,
    ...(vocabulary ? { vocabulary } : {}),
    ratingScales,
    revision,
    provenance: { kind: provenance.kind },
    roles: await Promise.all(framework.roles.map(packRole)),
    rest: await pack(rest),
  };
}

export async function packRole(role: Role): Promise<PackedRole> {
  const { id, name, aliases } = role;
  return { id, name, ...(aliases ? { aliases } : {}), statements: countStatements(role), packed: await pack(role) };
}

/** Statements of a role, without those below others. */
function countStatements(role: Role): number {
  return role.cells.reduce((sum, cell) => sum + cell.statements.length, 0);
}

/**
 * Gives the parts their keys.
 *
 * @param stamp what tells this writing from every other of the same framework
 */
export function keyed(
  packed: PackedFramework,
  stamp: string,
): { stored: StoredFramework; parts: Record<string, string> } {
  const { roles, rest, ...head } = packed;
  const restKey = `framework:${packed.id}:${stamp}`;
  const parts: Record<string, string> = { [restKey]: rest };
  const storedRoles = roles.map(({ packed: text, ...role }) => {
    const key = `role:${packed.id}:${role.id}:${stamp}`;
    parts[key] = text;
    return { ...role, key };
  });
  return { stored: { ...head, roles: storedRoles, restKey }, parts };
}

/** The keys under which the parts of a stored framework lie. */
export function keysOf(stored: StoredFramework): string[] {
  return [stored.restKey, ...stored.roles.map((role) => role.key)];
}

/**
 * One role as it was packed; null where it cannot be read. It was checked whole when it was saved, and the packing carries a
 * checksum, so that here it is only recognised: this is on the way to the panel's first statement.
 */
export async function unpackRole(packed: unknown): Promise<Role | null> {
  const role = (await unpack(packed)) as Partial<Role> | undefined;
  return role && typeof role.id === 'string' && Array.isArray(role.levels) && Array.isArray(role.cells)
    ? (role as Role)
    : null;
}

/**
 * The whole framework from its head and parts, as the document gave it: what is of this browser alone stays behind.
 *
 * @returns null where a part is missing or damaged
 */
export async function unpackFramework(
  stored: StoredFramework,
  parts: Record<string, unknown>,
): Promise<Framework | null> {
  const [rest, ...roles] = await Promise.all([
    unpack(parts[stored.restKey]) as Promise<Rest | undefined>,
    ...stored.roles.map((role) => unpackRole(parts[role.key])),
  ]);
  const whole = roles.filter((role) => role !== null);
  if (!rest || whole.length < stored.roles.length) return null;
  const { roles: _, restKey: __, provenance: ___, ...head } = stored;
  return { ...head, ...rest, roles: whole };
}
