import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReadOptions, read } from '../../rubric/read/index.ts';
import type { Framework, Role } from '../../rubric/schema.ts';

/** The folder of example documents beside the repository, which not every machine has. */
export const shared = join(import.meta.dirname, '../../../shared');
export const hasShared = existsSync(shared);

/** The plain-text rubric as it was published; empty where the folder is absent. */
export function seedText(): string {
  const folder = join(shared, 'seeds');
  const [name] = existsSync(folder) ? readdirSync(folder).filter((each) => each.endsWith('.txt')) : [];
  return name ? readFileSync(join(folder, name), 'utf8') : '';
}

/** Reads text or bytes that must be readable. Fails the test with the problems otherwise. */
export async function readGood(
  content: string | Uint8Array,
  fileName: string,
  options: ReadOptions = {},
): Promise<Framework> {
  const result = await readContent(content, fileName, options);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.framework;
}

/** Reads text or bytes, whatever comes of it. */
export function readContent(content: string | Uint8Array, fileName: string, options: ReadOptions = {}) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return read({ fileName, bytes }, options);
}

/** A framework as a list of lines "role | level | band | dimension | section | statement": what every format must keep. */
export function linesOf(framework: Framework): string[] {
  return framework.roles.flatMap((role) => roleLines(role));
}

/** "level | band | dimension | section | statement" of every statement, without what is blank; a level by its name where it has one. */
export function placesOf(framework: Framework): string[] {
  return linesOf(framework).map((line) => {
    const [, number, name, band, dimension, section, text] = line.split(' | ');
    return [name || number, band, dimension, section, text].filter(Boolean).join(' | ');
  });
}

/** The only role of a framework that has one. */
export function onlyRole(framework: Framework): Role {
  const [role] = framework.roles;
  if (!role) throw new Error('no role');
  return role;
}

function roleLines(role: Role): string[] {
  const name = (values: { id: string; name: string }[], id: string | undefined) =>
    values.find((value) => value.id === id)?.name ?? '';
  return role.cells.flatMap((cell) => {
    const level = role.levels.find((each) => each.id === cell.levelId);
    const place = [
      role.name,
      level?.code ?? level?.number ?? '',
      level?.name ?? '',
      name(role.bands, cell.bandId),
      name(role.dimensions, cell.dimensionId),
      name(role.sections, cell.sectionId),
    ];
    return cell.statements.map((statement) => [...place, statement.text].join(' | '));
  });
}
