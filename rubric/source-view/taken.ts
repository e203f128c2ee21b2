import { foldName } from '../fold.ts';
import { parseLevelLine } from '../read/level-line.ts';
import type { Framework, Level, Statement } from '../schema.ts';

/** What a text of the source became. */
export type Taken =
  | 'role'
  | 'level'
  | 'level name'
  | 'band'
  | 'dimension'
  | 'section'
  | 'group'
  | 'statement'
  | 'note'
  | 'unused'
  /** Nothing was read yet. */
  | 'undecided';

/** Tells what texts of a source became in a framework. Names and statements are compared folded. */
export interface TakenFrom {
  /** A line that stands as a heading or label. */
  heading(text: string): Taken;
  /** A line of text: a statement or part of one, a note. */
  text(text: string): Taken;
  /** Whether a statement was read from this row of a table, of this sheet of a workbook. */
  isRowUsed(row: number, sheet?: string): boolean;
}

/** What most were taken for; of as many the one that came first. */
export function majority(kinds: readonly Taken[]): Taken {
  const counts = new Map<Taken, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? 'unused';
}

export function takenFrom(framework: Framework | null): TakenFrom {
  const names = new Map<string, Taken>();
  const add = (taken: Taken, name: string | undefined) => {
    const folded = foldName(name ?? '');
    if (folded && !names.has(folded)) names.set(folded, taken);
  };
  const addLevel = ({ number, code, name, externalId }: Level) => {
    const mark = number ?? code;
    for (const text of [code, number, mark && `${mark} ${name ?? ''}`]) add('level', text);
    add(mark ? 'level name' : 'level', name);
    add('level', externalId);
  };
  const levels = (framework?.roles ?? []).flatMap((role) => role.levels);
  const statements = new Set<string>();
  const groups = new Set<string>();
  const tags = new Set<string>();
  const rows = new Set<string>();
  const keep = (statement: Statement) => {
    statements.add(flat(statement.text));
    if (statement.lead)
      statements.add(flat(`${statement.lead}: ${statement.text}`)).add(flat(`${statement.lead} ${statement.text}`));
    for (const tag of statement.tags ?? []) tags.add(flat(tag));
    if (statement.group) groups.add(foldName(statement.group));
    const row = statement.origin?.row ?? statement.origin?.cell?.replace(/^[A-Z]+/, '');
    if (row !== undefined) rows.add(`${row} ${statement.origin?.sheet ?? ''}`);
    statement.children?.forEach(keep);
  };
  for (const role of framework?.roles ?? []) {
    for (const level of role.levels) addLevel(level);
    for (const axis of ['band', 'dimension', 'section'] as const)
      for (const { name } of role[`${axis}s`]) add(axis, name);
    for (const { externalId } of role.dimensions) add('dimension', externalId);
    for (const name of [role.name, role.externalId]) add('role', name);
    for (const cell of role.cells) cell.statements.forEach(keep);
  }
  const notes = framework ? notesOf(framework).map(flat) : [];
  const whole = new Set(notes);
  // Of thousands of notes the lines of each would be looked for too long.
  const parts = notes.length > 500 ? [] : notes;
  const text = (line: string): Taken => {
    if (!framework) return 'undecided';
    const folded = flat(line);
    if (statements.has(folded)) return 'statement';
    return whole.has(folded) || tags.has(folded) || parts.some((note) => note.includes(folded)) ? 'note' : 'unused';
  };
  return {
    text,
    isRowUsed: (row, sheet = '') => !framework || rows.has(`${row} ${sheet}`),
    heading(line) {
      if (!framework) return 'undecided';
      const bare = foldName(line.replace(/^\[|\]$/g, ''));
      const known = names.get(foldName(line));
      if (known) return known;
      if (groups.has(bare)) return 'group';
      if (isLevel(line, levels)) return 'level';
      return /^(role|job title)$/i.test(bare) ? 'role' : text(line);
    },
  };
}

/** All that is said beside names and statements: notes, descriptions, attributes, what found no place. */
function notesOf(framework: Framework): string[] {
  const described = framework.roles.flatMap((role) => [role, ...role.levels, ...role.dimensions]);
  return [
    ...[...framework.notes, ...framework.unmapped].map((note) => note.text),
    ...[framework, ...described].flatMap(({ description }) => description?.text ?? []),
    ...framework.roles
      .flatMap((role) => [role, ...role.levels])
      .flatMap(({ attributes = [] }) => attributes.map(({ value }) => value)),
    ...framework.roles.flatMap((role) => role.sections.flatMap(({ definition }) => definition ?? [])),
    ...framework.roles.flatMap((role) => role.cells.flatMap(({ summary }) => summary?.text ?? [])),
  ];
}

function isLevel(line: string, levels: readonly Level[]): boolean {
  const parsed = parseLevelLine(line);
  return levels.some(
    (level) =>
      (parsed?.number !== undefined && parsed.number === level.number) ||
      (parsed?.code !== undefined && parsed.code === level.code),
  );
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
