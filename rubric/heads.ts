import type { Framework, Role } from './schema.ts';

/** A role without what stands in it: enough to list it, and to choose it by a job title. */
export type RoleHead = Pick<Role, 'id' | 'name' | 'aliases'>;

/** A framework without its statements. Every framework is one; those of a hundred roles are kept apart from their heads. */
export interface FrameworkHead
  extends Pick<Framework, 'id' | 'name' | 'language' | 'vocabulary' | 'ratingScales' | 'revision'> {
  provenance: Pick<Framework['provenance'], 'kind' | 'importedAt'>;
  roles: readonly RoleHead[];
}
