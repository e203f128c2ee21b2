export { freshIds } from './update/fresh-ids.ts';
export { type FrameworkUpdate, keepIds, type RoleUpdate, type StatementUpdate } from './update/keep-ids.ts';
export { hasIdOf, sameFramework } from './update/same-framework.ts';
