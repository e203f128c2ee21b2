import type { TableCell } from './block.ts';
import type { FrameworkDraft } from './draft.ts';
import { putPlacements } from './place-tables.ts';
import { fail, type OutlineNote, type Problem, warningAt } from './problem.ts';
import type { Mapping } from './source.ts';
import { readTable } from './table.ts';
import type { TableReading } from './table-reading.ts';
import type { Drafted } from './text.ts';

/**
 * Makes a draft of a document that is one table.
 *
 * @throws Unreadable when it holds no rubric, or with the question a mapping must answer
 */
export function draftTable(rows: TableCell[][], file: string, mapping: Mapping, role?: string): Drafted {
  const draft: FrameworkDraft = { roles: [], notes: [], unmapped: [] };
  const warnings: Problem[] = [];
  const table = readTable(rows, { file, mapping, mustRead: true, isAlone: true });
  if (!table || table.placements.length === 0) {
    const first = rows.flat().find((cell) => cell.text.trim());
    fail(
      file,
      first?.origin ?? { row: 1, column: 1 },
      first?.text ?? 'an empty table',
      'a header row with rows of statements below',
    );
  }
  const name = table.title ?? role;
  const hasLevel = table.axes.has('level') || table.axes.has('level name');
  for (const { statements, place, origin } of table.placements) {
    if (statements.length || !place.section) continue;
    warnings.push(warningAt(file, origin, 'a place without a statement', 'a statement'));
  }
  for (const column of table.unused ?? []) {
    warnings.push(
      warningAt(file, column.place, `the column "${column.header}"`, 'a level, dimension or section; left out'),
    );
  }
  warnings.push(...warningsOfTable(table, file));
  putPlacements(draft, table.placements, { file, mapping, warnings, hasLevel, ...(name ? { role: name } : {}) });
  const outline: OutlineNote[] = [...table.axes].map((axis) => ({
    axis: axis === 'group' ? 'statement' : axis === 'level name' ? 'level' : axis,
    from: 'the header and the values of its column',
    confidence: 0.9,
    reason: 'known word or values of that kind',
  }));
  return { draft, warnings, outline };
}

/** Says which cells of an axis are blank although nearly all others are filled, and what was only guessed. */
export function warningsOfTable({ gaps = [], guess }: TableReading, file: string): Problem[] {
  const guessed = guess ? [warningAt(file, guess.place, guess.names.join(', '), 'names of levels; taken as such')] : [];
  const blanks = gaps.map(({ axis, place }) =>
    warningAt(file, place, `no ${axis} in this row`, `a ${axis}, as in the others`),
  );
  return [...guessed, ...blanks];
}
