import type { TableCell } from './block.ts';
import type { StatementDraft } from './draft.ts';

export type PlaceAxis = 'role' | 'level' | 'level name' | 'band' | 'dimension' | 'section' | 'group';

/** One filled cell of a table (or one row of a long one): where it belongs, by names, and what stands in it. */
export interface Placement {
  place: Partial<Record<PlaceAxis, string>>;
  statements: StatementDraft[];
  presence: 'given' | 'empty' | 'not-applicable';
  origin: TableCell['origin'];
  /** The group that the dimension belongs to. */
  path?: string[];
  /** What is said of the dimension or the level itself. */
  about?: About;
}

export type About = Partial<Record<'dimension' | 'level', string>>;
