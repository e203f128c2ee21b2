import { fromCsvText } from '../csv-form.ts';
import type { StatementDraft } from './draft.ts';
import type { Placement } from './placement.ts';

/** The rows of our own export: each statement with its lead and group, and what stands below it put there again. */
export function joinWrittenRows(placements: Placement[]): Placement[] {
  const rows: Placement[] = [];
  let open: StatementDraft[] = [];
  for (const placement of placements) {
    const [only] = placement.statements;
    if (!only) {
      rows.push(placement);
      continue;
    }
    const { depth, ...own } = fromCsvText(only.text);
    const statement: StatementDraft = { ...only, ...own };
    const parent = depth > 0 ? open[depth - 1] : undefined;
    open = [...open.slice(0, parent ? depth : 0), statement];
    if (parent) parent.children = [...(parent.children ?? []), statement];
    else rows.push({ ...placement, statements: [statement] });
  }
  return rows;
}
