import type { IdPrefix } from '../ids.ts';
import type { Cell, Role, Statement } from '../schema.ts';

/** Where a statement stands; ids of axes that the role does not have are left out. */
export type StatementPlace = Pick<Cell, 'levelId' | 'bandId' | 'dimensionId' | 'sectionId'>;

/** Gives a statement, or one below it, another text. Its formatting goes, since it was of the old one. */
export function setStatementText(role: Role, id: string, text: string): Role {
  const change = (statement: Statement): Statement => {
    if (statement.id === id) {
      const { marks: _, ...rest } = statement;
      return { ...rest, text };
    }
    return statement.children ? { ...statement, children: statement.children.map(change) } : statement;
  };
  return withCells(role, (statements) => statements.map(change));
}

/** Adds an empty statement at the end of a place. */
export function addStatement(role: Role, place: StatementPlace, newId: (prefix: IdPrefix) => string): Role {
  const statement: Statement = { id: newId('st'), text: '' };
  const known = role.cells.find((cell) => isAt(cell, place));
  if (!known) return { ...role, cells: [...role.cells, { ...place, statements: [statement], presence: 'given' }] };
  const cells = role.cells.map((cell): Cell => {
    return cell === known ? { ...cell, statements: [...cell.statements, statement], presence: 'given' } : cell;
  });
  return { ...role, cells };
}

/** Takes a statement out with those below it. */
export function removeStatement(role: Role, id: string): Role {
  const without = (statements: Statement[]): Statement[] =>
    statements
      .filter((statement) => statement.id !== id)
      .map((each) => (each.children ? { ...each, children: without(each.children) } : each));
  return withCells(role, without);
}

/** Moves a statement one place up (-1) or down (1) within its cell. */
export function moveStatement(role: Role, id: string, by: -1 | 1): Role {
  return withCells(role, (statements) => {
    const at = statements.findIndex((statement) => statement.id === id);
    const [moved] = statements.slice(at, at + 1);
    const to = at + by;
    if (at < 0 || !moved || to < 0 || to >= statements.length) return statements;
    return statements.toSpliced(at, 1).toSpliced(to, 0, moved);
  });
}

function isAt(cell: Cell, place: StatementPlace): boolean {
  return (['levelId', 'bandId', 'dimensionId', 'sectionId'] as const).every((key) => cell[key] === place[key]);
}

// A cell that did not change stays the same object, so that what draws it need not be drawn again.
function withCells(role: Role, change: (statements: Statement[]) => Statement[]): Role {
  const cells = role.cells.map((cell): Cell => {
    const statements = change(cell.statements);
    const isSame =
      statements.length === cell.statements.length && statements.every((each, at) => each === cell.statements[at]);
    if (isSame) return cell;
    return { ...cell, statements, ...(statements.length === 0 ? { presence: 'empty' as const } : {}) };
  });
  return { ...role, cells };
}
