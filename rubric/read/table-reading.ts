import type { PlaceAxis, Placement } from './placement.ts';
import type { Mapping } from './source.ts';
import type { Column } from './table-columns.ts';

/** What a table was read as. */
export interface TableReading {
  title?: string;
  placements: Placement[];
  /** Which axes the table itself has. */
  axes: Set<PlaceAxis>;
  /** Columns with text that are no part of the reading. */
  unused?: Column[];
}

/** What surrounds a table and so need not stand in it. */
export interface TableContext {
  file: string;
  mapping: Mapping;
  /** The table stands inside one level, so that its columns are dimensions. */
  inLevel?: boolean;
  /** Unknown columns are asked about; where the table is only part of a document they make it a note. */
  mustRead?: boolean;
}
