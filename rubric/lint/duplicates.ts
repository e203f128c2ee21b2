import { foldName } from '../fold.ts';
import type { LintFinding } from '../lint.ts';
import type { Cell, Role, Statement } from '../schema.ts';
import type { AlikePair } from './neighbours.ts';
import { placeName } from './place-name.ts';

/**
 * Statements that stand word for word in more than one place of a role, or twice in one. Where two neighbouring cells have
 * several in common, the remark about the two cells says it for all of them.
 */
export function lintDuplicates(role: Role, alike: readonly AlikePair[]): LintFinding[] {
  const seen = new Map<string, { statement: Statement; cells: Cell[] }>();
  for (const cell of role.cells) {
    for (const statement of cell.statements) {
      const key = foldName([statement.lead, statement.text].join(' '));
      const known = seen.get(key) ?? { statement, cells: [] };
      known.cells.push(cell);
      seen.set(key, known);
    }
  }
  const twice = [...seen.values()].filter(({ cells }) => cells.length > 1);
  const told = new Set(alike.map(({ before, cell }) => pairOf(before, cell)));
  const shared = new Map<string, number>();
  for (const { cells } of twice) for (const pair of pairsOf(cells)) shared.set(pair, (shared.get(pair) ?? 0) + 1);
  return twice.flatMap(({ statement, cells }) => {
    const pairs = pairsOf(cells);
    if (pairs.every((pair) => told.has(pair) && (shared.get(pair) ?? 0) >= SEVERAL)) return [];
    const [first, ...others] = cells;
    const places = [...new Set(others)].filter((cell) => cell !== first).map((cell) => placeName(role, cell));
    const again = places.length > 0 ? `also stands in ${places.join('; ')}` : 'stands here more than once';
    return [
      {
        kind: 'duplicate' as const,
        role: role.name,
        where: first ? placeName(role, first) : '',
        message: `"${statement.text}" ${again}.`,
        ...(statement.origin ? { origin: statement.origin } : {}),
      },
    ];
  });

  function pairOf(one: Cell, other: Cell): string {
    return `${role.cells.indexOf(one)} ${role.cells.indexOf(other)}`;
  }
  function pairsOf(cells: Cell[]): string[] {
    return cells.slice(1).flatMap((cell, at) => (cells[at] ? [pairOf(cells[at], cell)] : []));
  }
}

const SEVERAL = 4;
