import { foldName } from '../fold.ts';
import type { LintFinding } from '../lint.ts';
import type { Role } from '../schema.ts';
import { placeName } from './place-name.ts';

/** Statements that stand word for word in more than one place of a role, or twice in one. */
export function lintDuplicates(role: Role): LintFinding[] {
  const seen = new Map<string, { text: string; places: string[] }>();
  for (const cell of role.cells) {
    for (const { text } of cell.statements) {
      const known = seen.get(foldName(text)) ?? { text, places: [] };
      known.places.push(placeName(role, cell));
      seen.set(foldName(text), known);
    }
  }
  return [...seen.values()]
    .filter(({ places }) => places.length > 1)
    .map(({ text, places }) => ({
      kind: 'duplicate',
      role: role.name,
      where: places[0] ?? '',
      message: `"${text}" also stands in ${places.slice(1).join('; ')}.`,
    }));
}
