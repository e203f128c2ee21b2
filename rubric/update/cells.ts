import { foldName } from '../fold.ts';
import { placeName } from '../lint/place-name.ts';
import type { Cell, Role, Statement } from '../schema.ts';
import { atLeast, pairUp } from './pairs.ts';
import type { StatementUpdate } from './role.ts';
import { textLikeness } from './text-likeness.ts';

/**
 * The cells of a role with the statements' ids of before. A statement is found again by its id (an export of ours), in its
 * place by its text, in its place by similar words, by its text anywhere in the role: in that order.
 *
 * @param now has the axes' ids of before already
 */
export function updateCells(old: Role, now: Role): { cells: Cell[]; statements: StatementUpdate[] } {
  const before = placedIn(old);
  const after = placedIn(now);
  const found = foundAgain(before, after);
  const kept = new Set(found.values());
  const statements = after.flatMap((one): StatementUpdate[] => {
    const was = found.get(one.statement);
    if (!was) return [{ kind: 'added', after: one.statement.text, where: one.where }];
    return [
      ...(was.key === one.key ? [] : [{ kind: 'moved' as const, after: one.statement.text, where: one.where }]),
      ...changesOf(was.statement, one.statement, one.where),
    ];
  });
  for (const { statement, where } of before.filter((one) => !kept.has(one)))
    statements.push({ kind: 'removed', before: statement.text, where });
  const cells = now.cells.map((cell) => ({
    ...cell,
    statements: cell.statements.map((statement) => withIdsOf(found.get(statement)?.statement, statement)),
  }));
  return { cells, statements };
}

interface Placed {
  statement: Statement;
  /** The ids of its place. */
  key: string;
  where: string;
  text: string;
}

function placedIn(role: Role): Placed[] {
  return role.cells.flatMap((cell) => {
    const key = [cell.levelId, cell.bandId, cell.dimensionId, cell.sectionId].join(' ');
    const where = placeName(role, cell);
    return cell.statements.map((statement) => ({ statement, key, where, text: foldName(textOf(statement)) }));
  });
}

/** For each statement of now the one that it was. */
function foundAgain(before: readonly Placed[], after: readonly Placed[]): Map<Statement, Placed> {
  const found = new Map<Statement, Placed>();
  const free = new Set(before);
  const take = (one: Placed, was: Placed) => {
    found.set(one.statement, was);
    free.delete(was);
  };
  const matchBy = (keyOf: (one: Placed) => string) => {
    const byKey = Map.groupBy(free, keyOf);
    for (const one of after) {
      const was = found.has(one.statement) ? undefined : byKey.get(keyOf(one))?.shift();
      if (was) take(one, was);
    }
  };
  matchBy(({ statement }) => statement.id);
  matchBy(({ key, text }) => `${key} ${text}`);
  const theirs = Map.groupBy(free, ({ key }) => key);
  const open = Map.groupBy(
    after.filter(({ statement }) => !found.has(statement)),
    ({ key }) => key,
  );
  for (const [key, mine] of open) {
    const pool = theirs.get(key) ?? [];
    for (const [to, from] of pairUp(pool, mine, [(was, one) => alike(textOf(was.statement), textOf(one.statement))])) {
      const [one, was] = [mine[to], pool[from]];
      if (one && was) take(one, was);
    }
  }
  matchBy(({ text }) => text);
  return found;
}

/** Texts with fewer words in common say another thing. */
const ALIKE = 0.4;

function alike(before: string, after: string): number {
  return atLeast(ALIKE, textLikeness(before, after));
}

function textOf({ lead, text }: Statement): string {
  return lead ? `${lead}: ${text}` : text;
}

/** What differs between a statement and what it was, those below it included. */
function changesOf(was: Statement, now: Statement, where: string): StatementUpdate[] {
  const pairs = childPairs(was, now);
  const kept = new Set(pairs.values());
  const [before, after] = [textOf(was), textOf(now)];
  return [
    ...(before === after ? [] : [{ kind: 'reworded' as const, before, after, where }]),
    ...(now.children ?? []).flatMap((child, at): StatementUpdate[] => {
      const old = was.children?.[pairs.get(at) ?? -1];
      return old ? changesOf(old, child, where) : [{ kind: 'added', after: textOf(child), where }];
    }),
    ...(was.children ?? []).flatMap((child, at): StatementUpdate[] =>
      kept.has(at) ? [] : [{ kind: 'removed', before: textOf(child), where }],
    ),
  ];
}

function withIdsOf(was: Statement | undefined, now: Statement): Statement {
  if (!was) return now;
  if (!now.children) return { ...now, id: was.id };
  const pairs = childPairs(was, now);
  const children = now.children.map((child, at) => withIdsOf(was.children?.[pairs.get(at) ?? -1], child));
  return { ...now, id: was.id, children };
}

function childPairs(was: Statement, now: Statement) {
  return pairUp(was.children ?? [], now.children ?? [], [
    (old, child) => (old.id === child.id ? 1 : 0),
    (old, child) => (foldName(textOf(old)) === foldName(textOf(child)) ? 1 : 0),
    (old, child) => alike(textOf(old), textOf(child)),
  ]);
}
