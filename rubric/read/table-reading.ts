import type { TableCell } from './block.ts';
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
  /** Rows that say nothing in a column where nearly all others do. */
  gaps?: Gap[];
  /** Headers that were taken for levels only because nothing else is. */
  guess?: { names: string[]; place: TableCell['origin'] };
}

/** A blank cell of an axis. */
export interface Gap {
  axis: PlaceAxis;
  place: TableCell['origin'];
}

/** What surrounds a table and so need not stand in it. */
export interface TableContext {
  file: string;
  mapping: Mapping;
  /** The table stands inside one level, so that its columns are dimensions. */
  inLevel?: boolean;
  /** Nothing around the table says the level. */
  isAlone?: boolean;
  /** Unknown columns are asked about; where the table is only part of a document they make it a note. */
  mustRead?: boolean;
}
