import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '../../schema.ts';

/** A labelled draft, in the form that the scorer reads. */
export interface LabelledDraft {
  id: string;
  text: string;
  gold: { level: number; band: string; dimension: string; cell: string; supports: string[]; supportsText: string[] };
  acceptable: string[];
  offRubric: false;
  chosen: null;
  contradiction: null;
}

/**
 * The second file of wordings as if they were drafts, with the first as all that is known: what wordings are worth on texts that they
 * were not made from. Throws when a place in a file is no place of the role.
 */
export function heldBack(role: Role): { first: Map<string, string[]>; lines: LabelledDraft[] } {
  const first = new Map<string, string[]>();
  for (const { statement, wording } of wordingsIn('platform-engineer.txt', role)) {
    first.set(statement, [...(first.get(statement) ?? []), wording]);
  }
  const lines = wordingsIn('platform-engineer-more.txt', role).map(
    ({ statement, wording, level, band, dimension }, at) => ({
      id: `M${at + 1}`,
      text: wording,
      gold: { level, band, dimension, cell: `${level}-${band}-${dimension}`, supports: [], supportsText: [statement] },
      acceptable: [],
      offRubric: false as const,
      chosen: null,
      contradiction: null,
    }),
  );
  return { first, lines };
}

interface Wording {
  statement: string;
  wording: string;
  level: number;
  band: string;
  dimension: string;
}

function wordingsIn(name: string, role: Role): Wording[] {
  const wordings: Wording[] = [];
  let place: Omit<Wording, 'wording'> | undefined;
  for (const line of readFileSync(join(import.meta.dirname, 'bank', name), 'utf8').split('\n')) {
    if (line.startsWith('@ ')) place = placeOf(line.slice(2), role);
    else if (line !== '' && !line.startsWith('#') && place) wordings.push({ ...place, wording: line });
  }
  return wordings;
}

// "4 Low Business Example 1": level, band, then the first words of dimension and section, and the number in the section.
function placeOf(text: string, role: Role): Omit<Wording, 'wording'> {
  const parts = text.split(' ');
  const level = role.levels.find(({ number }) => number === parts[0]);
  const band = role.bands.find(({ name }) => name === parts[1]);
  const dimension = role.dimensions.find(({ name }) => name.startsWith(parts[2] ?? '?'));
  const section = role.sections.find(({ name }) => name.startsWith(parts[3] ?? '?'));
  const cell = role.cells.find(
    (each) =>
      each.levelId === level?.id &&
      each.bandId === band?.id &&
      each.dimensionId === dimension?.id &&
      each.sectionId === section?.id,
  );
  const statement = cell?.statements[Number(parts[4]) - 1]?.text;
  if (!statement || !level || !band || !dimension) throw new Error(`${text}: no place of ${role.name}`);
  return { statement, level: Number(level.number), band: band.name, dimension: dimension.name };
}
