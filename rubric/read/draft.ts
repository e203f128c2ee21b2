import { foldName, tidyName } from '../fold.ts';
import type { Attribute, Cell, Level, Mark, Origin, RichText, Role } from '../schema.ts';

/** A framework as a reader found it: names instead of ids, in the order of the source. `build` makes it whole. */
export interface FrameworkDraft {
  name?: string;
  language?: string;
  description?: RichText;
  roles: RoleDraft[];
  notes: { kind: 'footnote' | 'preamble' | 'page-text' | 'comment'; text: string; origin?: Origin }[];
  unmapped: { text: string; origin?: Origin }[];
}

export interface StatementDraft {
  text: string;
  marks?: Mark[];
  lead?: string;
  group?: string;
  tags?: string[];
  kind?: 'statement' | 'example' | 'detail';
  children?: StatementDraft[];
  origin?: Origin;
}

export interface LevelDraft extends Partial<Omit<Level, 'id'>> {
  origin?: Origin;
}

export interface AxisDraft {
  name: string;
  path?: string[];
  description?: RichText;
  externalId?: string;
}

/** Places in a role by the index of level, band, dimension and section; -1 where the role has no such axis here. */
export interface CellDraft extends Pick<Cell, 'summary' | 'grade' | 'refs' | 'presence'> {
  level: number;
  band: number;
  dimension: number;
  section: number;
  statements: StatementDraft[];
}

export interface RoleDraft {
  name: string;
  externalId?: string;
  aliases?: string[];
  path?: string[];
  description?: RichText;
  attributes?: Attribute[];
  cumulative?: Role['cumulative'];
  levels: LevelDraft[];
  bands: AxisDraft[];
  dimensions: AxisDraft[];
  sections: AxisDraft[];
  cells: CellDraft[];
}

/** A role with nothing in it yet. */
export function emptyRole(name: string): RoleDraft {
  return { name: tidyName(name), levels: [], bands: [], dimensions: [], sections: [], cells: [] };
}

/** The index of the axis value with that name (names compare folded), added at the end when it is new. */
export function axisIndex(values: AxisDraft[], name: string | undefined): number {
  if (name === undefined) return -1;
  const places = placesOf(values);
  const folded = foldName(name);
  const known = places.get(folded);
  if (known !== undefined) return known;
  places.set(folded, values.length);
  return values.push({ name: tidyName(name) || name.trim() }) - 1;
}

const placesByName = new WeakMap<AxisDraft[], Map<string, number>>();

/** Folded names to their places; made anew where someone else added or took away. */
function placesOf(values: AxisDraft[]): Map<string, number> {
  const known = placesByName.get(values);
  if (known?.size === values.length) return known;
  const places = new Map<string, number>();
  for (const [at, value] of values.entries()) {
    const name = foldName(value.name);
    if (!places.has(name)) places.set(name, at);
  }
  placesByName.set(values, places);
  return places;
}

/** The index of the level with the same number, code or name, added at the end when it is new. */
export function levelIndex(levels: LevelDraft[], level: LevelDraft): number {
  const key = levelKey(level);
  const known = levels.findIndex((other) => levelKey(other) === key);
  return known >= 0 ? known : levels.push(level) - 1;
}

/** The cell at a place, added at the end when it is new. */
export function cellAt(
  role: RoleDraft,
  level: number,
  place: { band?: string; dimension?: string; section?: string },
): CellDraft {
  const band = axisIndex(role.bands, place.band);
  const dimension = axisIndex(role.dimensions, place.dimension);
  const section = axisIndex(role.sections, place.section);
  const known = role.cells.find(
    (cell) => cell.level === level && cell.band === band && cell.dimension === dimension && cell.section === section,
  );
  if (known) return known;
  const cell: CellDraft = { level, band, dimension, section, statements: [], presence: 'empty' };
  role.cells.push(cell);
  return cell;
}

/** Puts a statement into a cell; "N/A", "-" or "TBD" alone marks the cell as not applicable instead. */
export function addStatement(cell: CellDraft, statement: StatementDraft): void {
  if (isNotApplicable(statement.text) && !statement.children?.length) {
    if (cell.statements.length === 0) cell.presence = 'not-applicable';
    return;
  }
  cell.statements.push(statement);
  cell.presence = 'given';
}

/** Whether a text says that nothing applies here, which is not the same as saying nothing. */
export function isNotApplicable(text: string): boolean {
  return /^(n\/?a|[-–—]|tbd|tba|none|not applicable)\.?$/i.test(text.trim());
}

/** What two levels have in common when they are the same: code, else number, else name. */
export function levelKey(level: LevelDraft): string {
  return level.code ? `c${level.code}` : level.number ? `n${level.number}` : `t${foldName(level.name ?? '')}`;
}
