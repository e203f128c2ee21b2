import type { Framework } from '../schema.ts';
import platformEngineer from './platform-engineer.json' with { type: 'json' };

/** The framework that ships: one role, read from its document once and checked by a test rather than at every start. */
export function builtin(): Framework {
  return platformEngineer as Framework;
}
