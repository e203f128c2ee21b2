import type { Role, Statement } from '../schema.ts';

/** What differs between two revisions of a role, in numbers. */
export interface RoleChange {
  added: number;
  removed: number;
  changed: number;
  /** Names, marks or the order of the role, its levels, bands, dimensions or sections. */
  shape: boolean;
}

/** Compares by ids: a statement with the same id and another text was changed. */
export function roleChange(before: Role, after: Role): RoleChange {
  const old = textsOf(before);
  const now = textsOf(after);
  return {
    added: [...now.keys()].filter((id) => !old.has(id)).length,
    removed: [...old.keys()].filter((id) => !now.has(id)).length,
    changed: [...now].filter(([id, text]) => old.has(id) && old.get(id) !== text).length,
    shape: shapeOf(before) !== shapeOf(after),
  };
}

function textsOf(role: Role): Map<string, string> {
  const texts = new Map<string, string>();
  const add = (statement: Statement) => {
    texts.set(statement.id, [statement.lead, statement.text].filter(Boolean).join(': '));
    statement.children?.forEach(add);
  };
  for (const cell of role.cells) cell.statements.forEach(add);
  return texts;
}

function shapeOf({ name, aliases, levels, bands, dimensions, sections }: Role): string {
  return JSON.stringify([name, aliases, levels, bands, dimensions, sections]);
}
