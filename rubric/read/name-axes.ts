import type { PlaceAxis } from './placement.ts';
import { ask } from './problem.ts';
import { type Column, kindOfNames } from './table-columns.ts';
import type { TableContext } from './table-reading.ts';

/** Pairs each column with its axis: by its header, by its values, or as the next axis that is free. */
export function nameAxes(columns: Column[], context: TableContext, taken: Set<PlaceAxis>): [PlaceAxis, Column][] {
  const axes: [PlaceAxis, Column][] = [];
  const take = (axis: PlaceAxis, column: Column) => {
    axes.push([axis, column]);
    taken.add(axis);
  };
  const open: Column[] = [];
  for (const column of columns) {
    const { meaning } = column;
    if (meaning === 'note' || meaning === 'ignore' || meaning === 'statement') continue;
    if (meaning && !taken.has(meaning)) take(meaning, column);
    else if (meaning === 'level' && taken.has('level') && !taken.has('level name')) take('level name', column);
    else open.push(column);
  }
  for (const column of open) {
    const kind = kindOfNames(column.values);
    if (kind && !taken.has(kind)) take(kind, column);
    else if (kind === 'level' && !column.header) continue;
    else if (!context.mustRead && !taken.has('dimension')) take('dimension', column);
    else if (!context.mustRead && !taken.has('section') && isRepeating(column)) take('section', column);
    else if (context.mustRead && isKindOfDimension(column) && !taken.has('dimension')) take('dimension', column);
    else if (context.mustRead) askColumn(column, context, taken);
  }
  return axes.sort(([, a], [, b]) => a.index - b.index);
}

/** What a column is called in questions and answers: its header, or its number where the header is blank. */
export function nameOf(column: Column): string {
  return column.header || `(column ${column.index + 1})`;
}

export function isAxis(column: Column): boolean {
  return column.meaning !== undefined && !['statement', 'note', 'ignore'].includes(column.meaning);
}

/** A column that neither its header nor a person said to leave out. */
export function isUnasked({ meaning }: Column): boolean {
  return meaning !== 'ignore' && meaning !== 'note';
}

/** "Core competency" and "e_skill" are competencies and skills of a kind. */
function isKindOfDimension({ header }: Column): boolean {
  return /^(?:[\p{L}-]{1,20}[ _-]){1,2}(competenc(y|ies)|competence|skills?|capabilit(y|ies)|dimensions?|pillars?)$/iu.test(
    header.trim(),
  );
}

/** A column of few values that come again, as an axis has. */
export function isRepeating({ values }: Column): boolean {
  const filled = values.filter(Boolean);
  return new Set(filled).size <= filled.length / 2;
}

/** An unknown column is the dimension when that is all that is missing and its values repeat; else a person must say. */
function askColumn(column: Column, context: TableContext, taken: Set<PlaceAxis>): never {
  const choices = ['role', 'level', 'level name', 'band', 'dimension', 'section', 'group', 'note', 'ignore'].filter(
    (choice) => choice === 'note' || choice === 'ignore' || !taken.has(choice as PlaceAxis),
  );
  const name = nameOf(column);
  return ask(context.file, column.place, `the column "${name}"`, {
    key: `columns.${name}`,
    ask: `what does the column "${name}" hold?`,
    choices,
  });
}
