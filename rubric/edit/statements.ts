import type { IdPrefix } from '../ids.ts';
import type { Cell, Role, Statement } from '../schema.ts';

/** Where a statement stands; ids of axes that the role does not have are left out. */
export type StatementPlace = Pick<Cell, 'levelId' | 'bandId' | 'dimensionId' | 'sectionId'>;

/** Gives a statement, or one below it, another text. Its formatting goes, since it was of the old one. */
export function setStatementText(role: Role, id: string, text: string): Role {
  return withStatement(role, id, ({ marks: _, ...rest }) => ({ ...rest, text }));
}

/** Gives a statement the label that stands before it ("Adopts"); an empty one is none. */
export function setStatementLead(role: Role, id: string, lead: string): Role {
  return withStatement(role, id, ({ lead: _, ...rest }) => (lead ? { ...rest, lead } : rest));
}

/** Adds an empty statement below another one, as an example or detail of it. */
export function addChild(role: Role, id: string, newId: (prefix: IdPrefix) => string): Role {
  return withStatement(role, id, (statement) => {
    const kind = statement.children?.at(-1)?.kind;
    const child: Statement = { id: newId('st'), text: '', ...(kind ? { kind } : {}) };
    return { ...statement, children: [...(statement.children ?? []), child] };
  });
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
  return withSiblings(role, id, (siblings, at) => siblings.toSpliced(at, 1));
}

/** Moves a statement one place up (-1) or down (1) among those beside it; beyond the end nothing happens. */
export function moveStatement(role: Role, id: string, by: -1 | 1): Role {
  return withSiblings(role, id, (siblings, at) => {
    const [moved] = siblings.slice(at, at + 1);
    const to = at + by;
    if (!moved || to < 0 || to >= siblings.length) return siblings;
    return siblings.toSpliced(at, 1).toSpliced(to, 0, moved);
  });
}

function withStatement(role: Role, id: string, change: (statement: Statement) => Statement): Role {
  return withSiblings(role, id, (siblings, at) => siblings.map((each, index) => (index === at ? change(each) : each)));
}

/** Changes the list in which a statement stands: its cell's, or the one below another statement. */
function withSiblings(role: Role, id: string, change: (siblings: Statement[], at: number) => Statement[]): Role {
  const within = (statements: Statement[]): Statement[] => {
    const at = statements.findIndex((statement) => statement.id === id);
    if (at >= 0) return change(statements, at);
    return statements.map((each) => {
      if (!each.children) return each;
      const children = within(each.children);
      if (children.length === 0) return (({ children: _, ...rest }) => rest)(each);
      const isSame =
        children.length === each.children.length && children.every((one, at) => one === each.children?.[at]);
      return isSame ? each : { ...each, children };
    });
  };
  return withCells(role, within);
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
